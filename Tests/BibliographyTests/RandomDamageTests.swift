import Bibliography
import Testing

/// A file of invented records is damaged at random, the same way in every run.
///
/// What holds for damage inside one record: reading ends without an error thrown; the records before it are unchanged;
/// those behind it are unchanged too, their lines counted through the damage, save for their number in the file; and
/// where a record is missing or incomplete, a diagnostic says so.
@Suite struct RandomDamageTests {
  static let count = 12
  static let cases = 60
  static let records = (1...count).map { number in
    Invented.article(
      number, title: Invented.title("An <i>invented</i> title, number \(number): β-cells"),
      abstract: Invented.abstract(
        "<AbstractText Label=\"METHODS\" NlmCategory=\"METHODS\">Women (n&lt;20) were followed &amp; seen.</AbstractText>",
        "<AbstractText Label=\"RESULTS\">10<sup>6</sup> cells in \(number) &#233;tudes.</AbstractText>"),
      authors: AuthorTests.list, inCitation: CorrectionTests.corrections("ErratumIn"),
      pubMedData: "<ReferenceList><Reference><Citation>Cited &amp; done</Citation></Reference></ReferenceList>"
        + IdentifierTests.ownList.replacing(Invented.pmid(1), with: Invented.pmid(number)))
  }
  static let head = Array((Invented.prolog + "<PubmedArticleSet>\n").utf8)
  static let file = Array(Invented.set(records).utf8)

  /// Without what the reader passes over unread: whether it sees a defect there depends on where a piece ends.
  static let wantedFile = Array(
    Invented.set(
      (1...count).map { number in
        Invented.article(
          number, title: Invented.title("An <i>invented</i> title, number \(number): β-cells"),
          abstract: Invented.abstract(
            "Women (n&lt;20) were &eacute; <b>followed</b> &amp; seen.", "10<sup>6</sup> cells."),
          authors: "<AuthorList><Author><LastName>Muster</LastName><Initials>A</Initials></Author></AuthorList>",
          inArticle: #"<ELocationID EIdType="doi">10.9999/own</ELocationID>"#)
      }
    ).utf8)

  enum Damage: String, CaseIterable, Sendable {
    static let signs = Array("<>&;\"'!?/-[]".utf8)

    case flip, set, delete, insert, duplicate, sign

    func apply(to bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
      var bytes = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let length = Int.random(in: 1...40, using: &random)
      switch self {
      case .flip: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case .set: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case .delete: bytes.removeSubrange(place..<min(bytes.count, place + length))
      case .insert:
        bytes.insert(contentsOf: (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }, at: place)
      case .duplicate: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + length)], at: place)
      case .sign: bytes.insert(Self.signs[place % Self.signs.count], at: place)
      }
      return bytes
    }
  }

  static func lineEnds(_ record: Int) -> Int { records[record].utf8.count { $0 == 0x0A } }

  @Test(arguments: Damage.allCases) func theRecordsAroundTheDamageAreUnchanged(_ damage: Damage) throws {
    var random = SeededNumbers(seed: 20_210_517)
    let sound = Reading(Self.file, chunk: .max)
    try #require(sound.records.count == Self.count && sound.diagnostics.isEmpty)
    for number in 0..<Self.cases {
      let hit = Int.random(in: 0..<Self.count, using: &random)
      let bytes = damage.apply(to: Array(Self.records[hit].utf8), &random)
      let parts = Self.records.enumerated().map { $0.offset == hit ? bytes : Array($0.element.utf8) }
      let reading = Reading(Self.head + parts.joined() + Array("</PubmedArticleSet>\n".utf8), chunk: .max)
      let text = Comment(
        rawValue: "case \(number), record \(hit): \(String(decoding: bytes, as: UTF8.self))\n\(reading.diagnostics)")
      #expect(reading.error == nil, text)
      #expect(Array(reading.records.prefix(hit)) == Array(sound.records.prefix(hit)), text)
      let behind = sound.records.suffix(Self.count - hit - 1)
      let found = reading.records.suffix(behind.count)
      let areSame = found.count == behind.count && zip(found, behind).allSatisfy { $0.hasSameContent(as: $1) }
      #expect(areSame, text)
      #expect(
        found.map(\.record.source.line)
          == behind.map { $0.record.source.line + bytes.count { $0 == 0x0A } - Self.lineEnds(hit) }, text)
      #expect(reading.records.count <= Self.count, text)
      if reading.records.count < Self.count { #expect(!reading.diagnostics.isEmpty, text) }
      let isIncomplete = reading.records.contains { $0.record.isIncomplete }
      if isIncomplete { #expect(!reading.diagnostics.isEmpty, text) }
    }
  }

  /// Several damages anywhere, the prolog and the root's tags too.
  ///
  /// Nothing is promised of the records but that no piece's end counts. libxml2's own words, in brackets, may differ.
  @Test(arguments: Damage.allCases) func damageIsReadAlikeInWhateverPieces(_ damage: Damage) {
    var random = SeededNumbers(seed: 7)
    for number in 0..<8 {
      let bytes = (0...(number % 4)).reduce(Self.wantedFile) { bytes, _ in damage.apply(to: bytes, &random) }
      let whole = Reading(bytes, chunk: .max).withoutBrackets
      for chunk in [1, 13, 200] {
        let inPieces = Reading(bytes, chunk: chunk).withoutBrackets
        #expect(inPieces == whole, "case \(number) in pieces of \(chunk)")
      }
      #expect(whole.error == nil, "case \(number)")
    }
  }
}

extension Reading {
  /// The same without what the diagnostics say in brackets.
  fileprivate var withoutBrackets: Reading {
    var copy = self
    copy.diagnostics = diagnostics.map { text in
      guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")") else { return text }
      return String(text[..<open] + text[close...])
    }
    return copy
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
