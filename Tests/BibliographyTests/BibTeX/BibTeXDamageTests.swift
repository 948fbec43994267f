import Bibliography
import Testing

/// Damage costs the entry that has it, and is told.
@Suite struct BibTeXDamageTests {
  static func entry(_ number: Int) -> String {
    """
    @article{muster\(number),
      title = {An Invented Title, Number \(number)},
      author = {Muster, Anna and Beispiel, B{\\"o}rge},
      journal = {Invented Journal of Damage},
      abstract = {Women were followed. @ 10\\% {and} "more".},
      year = {2019},
      doi = {10.9999/damage.\(number)}
    }

    """
  }

  @Test func anUnclosedValueCostsItsEntry() {
    let damaged = Self.entry(2).replacing("Number 2}", with: "Number 2")
    let reading = BibTeXReading.of(Self.entry(1) + damaged + Self.entry(3) + Self.entry(4))
    #expect(reading.records.map { $0.text(of: .label) } == ["muster1", "muster3", "muster4"])
    #expect(reading.quarantined.map(\.line) == [9])
    #expect(reading.quarantined.map { String(decoding: $0.text, as: UTF8.self) } == [damaged])
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics[0].hasPrefix("error: a.bib:9: a record could not be read"))
  }

  @Test func anEntryThatIsNotClosedIsRead() {
    let damaged = Self.entry(1).replacing("damage.1}\n}", with: "damage.1}\n")
    for text in [damaged + Self.entry(2), Self.entry(2) + damaged] {
      let reading = BibTeXReading.of(text)
      #expect(Set(reading.records.map { $0.text(of: .doi) }) == ["10.9999/damage.1", "10.9999/damage.2"])
      #expect(reading.quarantined == [])
      #expect(reading.diagnostics.count == 1)
    }
  }

  @Test func aBraceTooManyCostsNoField() {
    let reading = BibTeXReading.of(Self.entry(1).replacing("Number 1}", with: "Number 1}}") + Self.entry(2))
    #expect(reading.records.map { $0.text(of: .doi) } == ["10.9999/damage.1", "10.9999/damage.2"])
    #expect(reading.diagnostics.count == 1)
  }

  @Test func aBackslashBeforeTheBraceIsUnderstood() {
    let reading = BibTeXReading.of(
      Self.entry(1).replacing("{2019}", with: "{2019},\n file = {C:\\dir\\}") + Self.entry(2))
    #expect(reading.records.map { $0.text(of: .doi) } == ["10.9999/damage.1", "10.9999/damage.2"])
    #expect(reading.quarantined == [])
    let single = BibTeXReading.of("@article{k, title = {from \\{0 to 1]}, year = 2019}\n")
    #expect(single.titles == ["from {0 to 1]"])
  }

  @Test func anUnclosedCommentHidesNoRecord() {
    let reading = BibTeXReading.of("@comment{ never closed\n" + Self.entry(1) + Self.entry(2))
    #expect(reading.records.count == 2)
    #expect(reading.quarantined.count == 1)
  }

  @Test func anEndlessEntryIsCutOff() {
    let long = "@article{long, abstract = {" + String(repeating: "words and words\n", count: 400_000)
    let reading = BibTeXReading(Array((Self.entry(1) + long + "}}\n" + Self.entry(2)).utf8), chunk: .max)
    #expect(reading.records.map { $0.text(of: .label) } == ["muster1", "muster2"])
    #expect(reading.quarantined.map(\.text.count) == [4 << 20])
    #expect(reading.diagnostics.count == 1)
  }

  /// What holds whatever happens to one of the entries: the others are as they were.
  @Test(arguments: RandomDamageTests.Damage.allCases)
  func theOtherEntriesAreUnchanged(_ damage: RandomDamageTests.Damage) {
    var random = SeededNumbers(seed: 41)
    let entries = (1...6).map(Self.entry)
    let sound = BibTeXReading(Array(entries.joined().utf8), chunk: .max)
    for _ in 0..<150 {
      let hit = Int.random(in: 0..<6, using: &random)
      // The line end before the next entry stays: where that is lost too, both are damaged.
      let bytes = damage.apply(to: Array(entries[hit].utf8), &random) + [0x0A]
      let text = entries[..<hit].joined().utf8 + bytes + Array(entries[(hit + 1)...].joined().utf8)
      let reading = BibTeXReading(Array(text), chunk: .max)
      let comment = Comment(rawValue: String(decoding: bytes, as: UTF8.self) + "\n\(reading.diagnostics)")
      let labels = reading.records.map { $0.text(of: .label) ?? "" }
      for number in 0..<6 where number != hit {
        let record = reading.content.records.first { $0.record.text(of: .label) == "muster\(number + 1)" }
        #expect(record?.hasSameContent(as: sound.content.records[number]) == true, comment)
      }
      #expect(labels.count >= 6 || !reading.diagnostics.isEmpty, comment)
    }
  }

  @Test func anyBytesAreRead() {
    var random = SeededNumbers(seed: 99)
    let parts = [
      "@article{", "@comment{", "@string{", "@xdata(", "}", "{", "\"", "\\", "=", ",", "#", "$", "^", "\n", "\r",
      "title",
      "author = {", "crossref={k}", "k", " and ", "10.9999/a", "é", "\u{0}", "date={2019/", "@",
    ].map { Array($0.utf8) }
    for _ in 0..<1500 {
      var bytes = Array("@article{k,".utf8)
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        bytes += parts[Int.random(in: 0..<parts.count, using: &random)]
        if Int.random(in: 0..<20, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      }
      let whole = BibTeXReading(bytes, chunk: .max)
      #expect(whole == BibTeXReading(bytes, chunk: 3), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
