import Bibliography
import Testing

/// Any bytes whatever give records and diagnostics, the same in whatever pieces they come.
@Suite struct RandomXMLTests {
  static let readers: [any RecordFormatReader.Type] = [
    EndNoteXMLReader.self, JATSReader.self, EuropePMCXMLReader.self, MODSReader.self,
  ]

  static let texts = [
    DamagedXMLRecordTests.file(
      DamagedXMLRecordTests.record(2, "<notes>β <b>n</b>&lt;20<![CDATA[x]]></notes><!-- c -->")),
    "<pmc-articleset>" + JATSTests.article + JATSTests.article + "</pmc-articleset>", EuropePMCXMLTests.answer,
    MODSTests.collection,
  ]

  @Test(arguments: 0..<4, RandomDamageTests.Damage.allCases)
  func damageIsReadAlikeInWhateverPieces(_ format: Int, _ damage: RandomDamageTests.Damage) {
    var random = SeededNumbers(seed: UInt64(format) + 11)
    for number in 0..<12 {
      let bytes = (0...(number % 4)).reduce(Array(Self.texts[format].utf8)) { bytes, _ in
        damage.apply(to: bytes, &random)
      }
      let reading = Self.read(Self.readers[format], bytes)
      if reading.records.isEmpty { #expect(!reading.diagnostics.isEmpty || reading.reading.error != nil) }
    }
  }

  @Test(arguments: 0..<4) func anyBytesAreRead(_ format: Int) {
    var random = SeededNumbers(seed: 5)
    let signs = [
      "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&", ";", "\"", "=", " ", "\u{0}", "x", "é",
    ]
    let names = ["record", "article", "result", "mods", "title", "abstractText", "front", "article-meta", "sec", "p"]
    for _ in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...200, using: &random) {
        let part =
          Bool.random(using: &random) ? signs.randomElement(using: &random) : names.randomElement(using: &random)
        bytes += Array((part ?? "").utf8)
        if Int.random(in: 0..<20, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      }
      let reading = Self.read(Self.readers[format], bytes)
      if reading.records.isEmpty { #expect(!reading.diagnostics.isEmpty || reading.reading.error != nil) }
    }
  }

  static func read(_ type: any RecordFormatReader.Type, _ bytes: [UInt8]) -> XMLReading {
    func open<Reader: RecordFormatReader>(_ type: Reader.Type) -> XMLReading {
      XMLReading(type, bytes, chunks: [1, 13])
    }
    return open(type)
  }
}
