import Bibliography
import Testing

/// A `&` behind which no `;` comes for long, at which libxml2 would wait for the rest of the file.
@Suite struct BareAmpersandTests {
  static func file(_ count: Int) -> [UInt8] {
    let records = (1...count).map { number in
      Invented.article(number, title: Invented.title(number % 2 == 0 ? "Salt & water" : "Water"))
    }
    return Array(Invented.set(records).utf8)
  }

  @Test func eachRecordIsMendedAndItsNeighboursStay() {
    let count = 12
    let reading = Reading.of(Self.file(count))
    #expect(reading.pmids == (1...count).map(Invented.pmid))
    #expect(reading.records.map(\.record.titleText) == (1...count).map { $0 % 2 == 0 ? "Salt & water" : "Water" })
    #expect(reading.diagnostics.count == count / 2)
    #expect(reading.lines == (0..<count).map { 4 + 10 * $0 })
  }

  /// The parser's own limit for what it holds is 10 MB; the rest of such a file was once beyond it.
  @Test func aLongFileBehindItIsNotLost() {
    let filler = "<AbstractText>\(String(repeating: "follow ", count: 100_000))</AbstractText>"
    let long = (3...22).map { Invented.article($0, abstract: "<Abstract>\(filler)</Abstract>") }
    let bad = [Invented.article(1), Invented.article(2, title: Invented.title("Salt & water"))]
    let reading = Reading(Array(Invented.set(bad + long).utf8), chunk: .max)
    #expect(reading.pmids == (1...22).map(Invented.pmid))
    #expect(
      reading.diagnostics == [
        "warning: a.xml:14: record 990000002: 1 bare & or < sign taken as text; compare it with PubMed"
      ])
  }
}
