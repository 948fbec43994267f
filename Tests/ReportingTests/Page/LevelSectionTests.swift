import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite("Levels of evidence on the page")
struct LevelSectionTests {
  private static func html(_ page: SamplePage) -> String { LevelSection().content(page.material).map(\.html).joined() }

  @Test("Each level has a row with as many studies as the figures say, by design")
  func rows() throws {
    let page = try SamplePage([
      InventedAppraisal.make(pmid: 990_000_001, design: .prospectiveCohort, marker: .before),
      InventedAppraisal.make(pmid: 990_000_002, design: .caseControl, marker: .after, verdict: .flawed),
      InventedAppraisal.make(pmid: 990_000_003, design: .caseReport, marker: .after, verdict: .cannotTell),
      // A review is level 1 and no study of the evidence.
      InventedAppraisal.make(pmid: 990_000_004, design: .systematicReview, verdict: .notApplicable),
    ])
    let table = LevelSection.table(page.material)
    #expect(table.rows.map(\.name) == ["level 2", "level 4"])
    #expect(table.rows.map(\.total) == [1, 2])
    #expect(try page.ids(.evidence.and(FacetKey.level, ["4"])) == ["pmid:990000002", "pmid:990000003"])
    #expect(try page.places(RecordFilter((FacetKey.level, ["1"]))).isEmpty)
    let html = Self.html(page)
    #expect(html.contains("level 2: 1, level 4: 2.") && html.contains("never grades of certainty"))
    #expect(html.contains("href=\"#in=evidence&amp;level=4&amp;design=caseControl\""))
  }

  @Test("Numbers of a treatment's levels open its records at that level")
  func treatments() throws {
    let page = try SamplePage.ofSamples()
    let treatments = page.material.figures.treatments.enumerated().filter { $1.records.count > 0 }
    #expect(!treatments.isEmpty)
    _ = Self.html(page)
    for (place, treatment) in treatments {
      for level in treatment.levels where level.count > 0 {
        let filter = RecordFilter((FacetKey.list, ["treatment\(place).level.\(level.name)"]))
        #expect(try Set(page.ids(filter)) == Set(level.ids), "\(treatment.name), \(level.name)")
      }
    }
  }

  @Test("Without studies and treatments there is no section and no facet")
  func nothing() throws {
    let page = try SamplePage([InventedAppraisal.make(inTopic: false)])
    #expect(LevelSection().content(page.material).isEmpty)
    #expect(!page.material.facets.contains { $0.key == FacetKey.level || $0.key == FacetKey.checked })
  }
}
