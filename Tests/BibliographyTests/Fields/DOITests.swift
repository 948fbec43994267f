import Bibliography
import Testing

@Suite struct DOITests {
  @Test(arguments: [
    ("10.9999/abc.1", "10.9999/abc.1"),
    ("doi:10.9999/abc", "10.9999/abc"),
    ("DOI 10.9999/abc.", "10.9999/abc"),
    ("doi10.9999/abc", "10.9999/abc"),
    ("https://doi.org/10.9999/abc", "10.9999/abc"),
    ("http://dx.doi.org/10.9999/abc?nosfx=y", "10.9999/abc"),
    ("https://doi.org/10.9999%2Fabc", "10.9999/abc"),
    // Half a letter and a space are none of it.
    ("https://doi.org/10.9999/a%cdb", "10.9999/a%cdb"), ("https://doi.org/10.9999/a%20b", "10.9999/a%20b"),
    ("https://doi.org/10.9999/a%C3%A9b", "10.9999/aéb"),
    ("https://doi.org/10.9999/a%28b%29c", "10.9999/a(b)c"),
    ("https://x.example/record.uri?eid=2-s2.0-1&doi=10.9999%2fabc-1&partnerID=40", "10.9999/abc-1"),
    (
      "http://x.example/sfx?sid=OVID&id=pmid:&id=doi:10.9999%2Fj.inv.2013&issn=0000-0000&isbn=&volume=1",
      "10.9999/j.inv.2013"
    ),
    ("http://x.example/sfx?id=doi:10.9999%2Fa%2528b%2529&issn=1", "10.9999/a(b)"),
    ("10.9999/a&b", "10.9999/a&b"), ("10.9999/a&lt;1::b&gt;3.0", "10.9999/a<1::b>3.0"),
    ("https://doi.org/10.9999/abc#methods", "10.9999/abc"),
    ("https://x.example/articles/10.9999/inv.2017.00467/full", "10.9999/inv.2017.00467"),
    ("http://x.example/store/10.9999/inv.21914/asset/inv21914.pdf?v=1", "10.9999/inv.21914"),
    ("10.9999/abc [doi]", "10.9999/abc"),
    ("10.9999/abc[doi]", "10.9999/abc"),
    ("S0000-0000(00)00000-0 [pii]; 10.9999/s0000-0000(00)00000-0 [doi]", "10.9999/s0000-0000(00)00000-0"),
    ("(10.9999/abc)", "10.9999/abc"),
    ("<10.9999/abc>", "10.9999/abc"),
    ("10.9999/(SICI)1097(1998)17:15<1661::AID-X>3.0.CO;2-2", "10.9999/(SICI)1097(1998)17:15<1661::AID-X>3.0.CO;2-2"),
    ("10.9999.1/abc", "10.9999.1/abc"),
    ("“10.9999/abc”", "10.9999/abc"),
    ("10.9999/abc\u{a0}x", "10.9999/abc"),
    ("10.9999/a%b", "10.9999/a%b"),
    ("see 3.10.2 and 10.9999/abc", "10.9999/abc"),
  ]) func isFound(_ written: String, _ doi: String) {
    var builder = RecordBuilder()
    var text = written
    #expect(text.withUTF8 { builder.addDOI($0) })
    #expect(Self.record(&builder).texts(.doi) == [doi])
  }

  @Test(arguments: ["", "DOI 1", "10.1/abc", "10.9999/", "10.9999", "110.9999/abc", "a10.9999/b", "NA"])
  func isNotFound(_ written: String) {
    var builder = RecordBuilder()
    var text = written
    #expect(text.withUTF8 { !builder.addDOI($0) })
    #expect(Self.record(&builder).fields.isEmpty)
  }

  @Test func theSameIsKeptOnce() {
    var builder = RecordBuilder()
    for var text in ["10.9999/abc", "https://doi.org/10.9999/abc"] { text.withUTF8 { _ = builder.addDOI($0) } }
    #expect(Self.record(&builder).texts(.doi) == ["10.9999/abc"])
  }

  /// Of millions of signs each is looked at a few times: such texts end in a moment, not in hours.
  @Test(arguments: ["10.", "10.1", "10.9999/", ")", "10.9999/)"]) func longTextsEnd(_ part: String) {
    let bytes = Array("10.9999/a".utf8) + Array(repeating: Array(part.utf8), count: 400_000).joined()
    let range = bytes.withUnsafeBufferPointer { DOI.range(in: $0) }
    #expect(range?.lowerBound == 0)
    let none = bytes.dropFirst(9).filter { $0 != 0x2F }.withUnsafeBufferPointer { DOI.range(in: $0) }
    #expect(none == nil)
  }

  static func record(_ builder: inout RecordBuilder) -> Record {
    builder.record(source: SourceLocation(file: "a", format: .bibTeX, line: 1, ordinal: 1))
  }
}
