import Testing

@testable import Bibliography

@Suite struct JournalKeyTests {
  private func key(_ name: String) -> JournalKey {
    var name = name
    return name.withUTF8 { JournalKey($0) }
  }

  @Test(arguments: [
    ("Clinical Infectious Diseases", "Clin Infect Dis", JournalKey.Relation.agrees),
    ("The Lancet", "Lancet (London, England)", .agrees),
    ("Diabetes & Metabolism", "Diabetes and metabolism", .agrees),
    ("PNAS", "Proceedings of the National Academy of Sciences", .agrees),
    ("J Natl Cancer Inst", "Journal of the National Cancer Institute", .agrees),
    ("Cancer", "Cancer Research", .unsure), ("Journal of Digital Studies", "Workshop of Digital Studies", .differs),
    ("Clinical Nephrology", "Clinical Neurology", .differs), ("", "Lancet", .missing),
  ])
  func namesOfJournalsAreCompared(_ left: String, _ right: String, _ expected: JournalKey.Relation) {
    #expect(key(left).relation(to: key(right)) == expected)
    #expect(key(right).relation(to: key(left)) == expected)
  }
}
