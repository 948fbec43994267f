import Bibliography
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// The names of studies, as robvis can draw them (reference: robvis §3).
@Suite struct StudyNameTests {
  private func base(_ author: String?, _ year: Int? = 2004, kind: RecordFieldKind = .authorFamilyName) -> String {
    InventedStudy.make(nil, author: author, kind: kind, year: year).baseName
  }

  @Test(arguments: [
    ("Smith", "Smith 2004"), ("van der Berg", "van der Berg 2004"), ("Müller-Lüdenscheidt", "Müller-Lüdenscheidt 2004"),
    ("O'Brien", "O'Brien 2004"), ("Smith, Jr", "Smith Jr 2004"), ("Smith \"Sam\"", "Smith Sam 2004"),
    ("Two\nlines\tand more", "Two lines and more 2004"), ("=SUM(A1)", "SUM(A1) 2004"), ("- @Smith", "Smith 2004"),
    ("国際", "国際 2004"), ("Study Group of Tea", "PMID 990000001 2004"), ("OVERALL", "PMID 990000001 2004"),
    ("Weightman", "PMID 990000001 2004"), ("", "PMID 990000001 2004"), (" , ", "PMID 990000001 2004"),
  ])
  func theFirstAuthorAndTheYearAreTheName(author: String, name: String) {
    #expect(base(author) == name)
  }

  @Test func aGroupIsAnAuthor() {
    #expect(base("The Invented Group, Nowhere", kind: .collectiveName) == "The Invented Group Nowhere 2004")
  }

  @Test func whatIsMissingIsSaid() {
    #expect(base(nil) == "PMID 990000001 2004")
    #expect(base("Smith", nil) == "Smith n.d.")
    #expect(base(nil, nil) == "PMID 990000001 n.d.")
  }

  /// Without author and PubMed number the name comes from the DOI, or the file, which may hold anything.
  @Test(arguments: [
    ("10.9999/tea", "doi:10.9999/tea 2004"), ("10.9999/study,1", "Record 1 2004"),
    ("10.9999/overall.weight", "Record 1 2004"),
  ])
  func aNameFromElsewhereIsNoHeadingEither(doi: String, name: String) {
    #expect(StudyNames.base(InventedRecord.make([(.doi, doi), (.year, "2004")])) == name)
  }

  @Test func lettersTellApartWhatIsAlike() {
    let names = StudyNames.unique(["Smith 2004", "Jones 2004", "Smith 2004", "Smith 2005"])
    #expect(names == ["Smith 2004a", "Jones 2004", "Smith 2004b", "Smith 2005"])
    #expect(StudyNames.unique([]) == [])
    #expect(StudyNames.unique(["Smith n.d.", "Smith n.d."]) == ["Smith n.d.a", "Smith n.d.b"])
  }

  @Test func beyondZTheLettersGoOn() {
    let names = StudyNames.unique(Array(repeating: "Smith 2004", count: 800))
    #expect(Set(names).count == 800)
    #expect(
      [0, 25, 26, 27, 51, 52, 701, 702].map { names[$0].dropFirst("Smith 2004".count) }
        == ["a", "z", "aa", "ab", "az", "ba", "zz", "aaa"])
  }

  @Test func noNameNeedsQuotesOrLooksLikeAHeading() {
    for author in ["a,b", "\"", "Study", "study", "=1+1", "\u{0}\u{7}", "Overall, Weight", "'", "\u{85}x", "+49"] {
      let name = base(author)
      #expect(!name.unicodeScalars.contains { ",\"\n\r\t".unicodeScalars.contains($0) }, "\(author)")
      #expect(!["study", "overall", "weight"].contains { name.lowercased().contains($0) }, "\(author)")
      #expect(name.first.map { "=+-@ ".contains($0) } == false, "\(author)")
    }
  }
}
