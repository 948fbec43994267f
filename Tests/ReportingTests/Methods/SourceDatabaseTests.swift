import Bibliography
import Testing

@testable import Reporting

@Suite struct SourceDatabaseTests {
  @Test(arguments: [
    (RecordFormat.pubmedXML, nil, "PubMed", SourceDatabase.Kind.database),
    (.ris, "Embase.com", "Embase", .database),
    (.table, "Cochrane", "Cochrane Library", .database),
    (.ris, "Ovid", "Ovid (platform)", .database),
    (.table, "ClinicalTrials.gov", "ClinicalTrials.gov", .register),
    (.ris, "Zotero", "not known (from Zotero)", .notKnown),
    (.ris, nil, "not known (RIS)", .notKnown),
  ]) func aDatabaseIsGuessedOnlyWhereTheFileShowsIt(
    format: RecordFormat, dialect: String?, name: String, kind: SourceDatabase.Kind
  ) {
    let database = SourceDatabase(format, dialect: dialect)
    #expect(database.name == name)
    #expect(database.kind == kind)
    #expect(database.basis.contains(dialect ?? format.name))
  }

  @Test func recordsWithoutADialectGoByTheFormat() {
    var input = RunFacts.Input(name: "a.ris", format: .ris)
    for dialect in ["Scopus", nil, "Scopus", nil, nil] { input.count(dialect: dialect) }
    #expect(input.databases.map(\.database.name) == ["Scopus", "not known (RIS)"])
    #expect(input.databases.map(\.records) == [2, 3])
    #expect(input.records == 5)
  }
}
