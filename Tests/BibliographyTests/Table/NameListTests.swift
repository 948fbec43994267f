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
    ("Smith, JR; Varma, SR", ["Smith JR", "Varma SR"]), ("Smith, JR, Varma, SR", ["Smith JR", "Varma SR"]),
    ("Smith, JR and Varma, SR", ["Smith JR", "Varma SR"]), ("Smith JR, Varma SR", ["Smith JR", "Varma SR"]),
    ("Smith J, Doe LH.", ["Smith J", "Doe LH"]), ("Doe LH.", ["Doe LH"]),
    ("Smith RL 6th, Doe A", ["Smith RL", "Doe A"]),
    ("Smith, Ann, M.S.", ["Smith A"]), ("Smith, Ann B, PhD, LSW", ["Smith AB"]),
    ("Smith A, PhD, Doe B, MD", ["Smith A", "Doe B"]), ("Smith, A., Roe, M.D.", ["Smith A", "Roe MD"]),
    ("Centers for Disease Invention and Prevention", ["Centers for Disease Invention and Prevention"]),
    ("National Lung, Heart and Blood Institute", ["National Lung, Heart and Blood Institute"]),
    ("Ministry of Health, Labour and Welfare", ["Ministry of Health, Labour and Welfare"]),
    ("University of Nowhere, Department of Invention", ["University of Nowhere, Department of Invention"]),
    ("Smith J, Doe A and Invented Study Group", ["Smith J", "Doe A", "Invented Study Group"]),
    ("Smith J and Invented Study Group", ["Smith J", "Invented Study Group"]),
    ("Ann Smith, Bob Doe and Invented Study Group", ["Smith A", "Doe B", "Invented Study Group"]),
    ("Invented Study Group, Doe A", ["Invented Study Group", "Doe A"]),
    ("Smith, J., Doe, A., Invented Study Group", ["Smith J", "Doe A", "Invented Study Group"]),
  ]) func namesAreDividedAsTheyWereWritten(_ cell: String, _ authors: [String]) {
    let quoted = cell.replacing("\"", with: "\"\"")
    let reading = Reading.ofTable("title,year,authors,journal\nOne,2001,\"\(quoted)\",Invented J\n")
    #expect(reading.records.map(\.record.authors) == [authors])
  }

  @Test(arguments: [
    ("Smith J, Doe LH.", ["J", "LH"]), ("Smith J, Doe A.", ["J", "A"]), ("Doe LH.", ["LH"]), ("Doe A.", ["A"]),
    ("Smith RL 6th, Doe LH Jr.", ["RL", "LH"]),
  ]) func theFullStopThatClosesAListOfPubMedBelongsToNoName(_ cell: String, _ givenNames: [String]) {
    let reading = Reading.ofTable("PMID,Title,Authors,Journal/Book\n990000001,One,\"\(cell)\",Invented J\n")
    let record = reading.records.first?.record
    #expect(record?.texts(.authorForeName) == givenNames)
    #expect(record?.texts(.authorInitials) == givenNames)
  }

  @Test func whereSemicolonsDivideNamesACommaDividesNone() {
    let text = "Lens ID,Title,Author/s,Keywords\n1,One,\"Roe Doe, Ann Beth\",\"Cells, Natural\"\n"
    let record = Reading.ofTable(text).records.first?.record
    #expect(record?.authors == ["Roe Doe AB"])
    #expect(record?.texts(.keyword) == ["Cells, Natural"])
  }
}
