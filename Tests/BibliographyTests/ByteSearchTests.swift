import Testing

@testable import Bibliography

@Suite struct ByteSearchTests {
  @Test(arguments: [(3, false), (4, true)])
  func aByteIsFoundOnlyWithinTheCount(count: Int, found: Bool) {
    #expect(
      [UInt8]("abc<".utf8).withUnsafeBufferPointer { $0.baseAddress!.holds(UInt8(ascii: "<"), within: count) } == found)
  }
}
