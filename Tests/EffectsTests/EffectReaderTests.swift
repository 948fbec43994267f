import Testing

@testable import Effects

/// The reader on invented sentences in the print styles of many journals.
struct EffectReaderTests {
  /// Every style is read with its exact slices.
  @Test(arguments: PrintStyle.oddsRatios + PrintStyle.otherRatios + PrintStyle.differences + PrintStyle.series)
  func readsPrintStyle(_ style: PrintStyle) {
    let found = Self.effects(in: style.sentence)
    #expect(found.map(\.text) == style.estimates)
    #expect(found.map(\.slice) == style.slices)
  }

  /// Nothing is found in traps.
  @Test(arguments: Traps.sentences)
  func findsNothing(in sentence: String) {
    #expect(Self.effects(in: sentence).map(\.text) == [])
  }

  /// Every beginning and every end of a sentence can be read, and slices lie inside it.
  @Test(arguments: PrintStyle.series)
  func readsBrokenSentences(_ style: PrintStyle) {
    let bytes = Array(style.sentence.utf8)
    for cut in bytes.indices {
      for part in [bytes[..<cut], bytes[cut...]] {
        Array(part).withUnsafeBufferPointer { part in
          for effect in EffectReader().effects(in: part) {
            #expect(effect.range.lowerBound >= 0 && effect.range.upperBound <= part.count)
          }
        }
      }
    }
  }

  /// Numbers are read to the last bit.
  @Test(arguments: [
    ("0.1", 0.1), ("0·88", 0.88), (".045", 0.045), ("0,88", 0.88), ("12.3456", 12.3456), ("203.14", 203.14),
  ])
  func readsNumber(_ text: String, _ value: Double) {
    let bytes = Array(text.utf8)
    let scan = bytes.withUnsafeBufferPointer { NumberScanner.scan($0, at: 0, isBehindRelation: false) }
    #expect(scan?.number.value == value)
    #expect(scan?.end == bytes.count)
  }

  /// Every interval holds its value.
  @Test func intervalsHoldTheirValues() {
    for style in PrintStyle.oddsRatios + PrintStyle.differences {
      let bytes = Array(style.sentence.utf8)
      for effect in bytes.withUnsafeBufferPointer({ EffectReader().effects(in: $0) }) {
        #expect(effect.interval?.contains(effect.value) ?? true)
      }
    }
  }

  /// The estimates of a sentence in words, "aOR 0.62 [0.41, 0.93] 95% p<0.05", with their slices.
  private static func effects(in sentence: String) -> [(text: String, slice: String)] {
    let bytes = Array(sentence.utf8)
    return bytes.withUnsafeBufferPointer { EffectReader().effects(in: $0) }.map { effect in
      var text = (effect.isAdjusted ? "a" : "") + "\(effect.measure.rawValue) \(effect.value)"
      if let interval = effect.interval { text += " [\(interval.lowerBound), \(interval.upperBound)]" }
      if let level = effect.level { text += " \(level)%" }
      if let p = effect.p { text += " p\(p.relation.rawValue)\(p.value)" }
      return (text, String(decoding: bytes[effect.range], as: UTF8.self))
    }
  }
}
