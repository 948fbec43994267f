import Bibliography
import Testing

@Suite struct NameListTests {
  @Test(arguments: [
    ("Smith J, Doe A.", ["Smith J", "Doe A"]),
    ("Smith J., Doe A.", ["Smith J", "Doe A"]),
    ("Smith, J.; Doe, A.", ["Smith J", "Doe A"]),
    ("Smith, J., Doe, A.", ["Smith J", "Doe A"]),
    ("Smith, J., Doe, A., & Roe, B. C.", ["Smith J", "Doe A", "Roe BC"]),
    ("Smith, John", ["Smith J"]),
    ("van der Berg, Jan Peter", ["van der Berg JP"]),
    ("John Smith, Ann Doe and Bob Roe", ["Smith J", "Doe A", "Roe B"]),
    ("John Smith, Ann Doe, and Bob Roe", ["Smith J", "Doe A", "Roe B"]),
    ("Smith, John and Doe, Ann B. and Roe, Carl", ["Smith J", "Doe AB", "Roe C"]),
    ("John Smith and Ann Doe", ["Smith J", "Doe A"]),
    ("Smith, John, Jr", ["Smith J"]), ("Smith J, Doe A, Jr", ["Smith J", "Doe A"]),
    ("Smith J|Doe A", ["Smith J", "Doe A"]),
    ("Smith J\nDoe A", ["Smith J", "Doe A"]),
    ("['O\\'Neil, Ann', \"D'Arcy, Bob\"]", ["O\\'Neil A", "D'Arcy B"]),
    ("Smith, John (99900000001); Doe, Ann (99900000002)", ["Smith J", "Doe A"]),
    ("M&uuml;ller A; Doe B", ["Müller A", "Doe B"]),
    ("Smith J, Doe A, et al.", ["Smith J", "Doe A"]),
    ("Smith J Jr, Doe A", ["Smith J", "Doe A"]),
    ("Invented Study Group; Doe A", ["Invented Study Group", "Doe A"]),
    ("Smith", ["Smith"]),
  ]) func namesAreDividedAsTheyWereWritten(_ cell: String, _ authors: [String]) {
    let quoted = cell.replacing("\"", with: "\"\"")
    let reading = Reading.ofTable("title,year,authors,journal\nOne,2001,\"\(quoted)\",Invented J\n")
    #expect(reading.records.map(\.record.authors) == [authors])
  }

  @Test func whereSemicolonsDivideNamesACommaDividesNone() {
    let text = "Lens ID,Title,Author/s,Keywords\n1,One,\"Roe Doe, Ann Beth\",\"Cells, Natural\"\n"
    let record = Reading.ofTable(text).records.first?.record
    #expect(record?.authors == ["Roe Doe AB"])
    #expect(record?.texts(.keyword) == ["Cells, Natural"])
  }
}
