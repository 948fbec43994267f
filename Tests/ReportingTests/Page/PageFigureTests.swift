import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite("The page's numbers are the summary's")
struct PageFigureTests {
  private static func key(_ figure: SummaryFigures.Figure) -> String { figure.name }

  @Test("Each facet shows the records of its figure")
  func facets() throws {
    let page = try SamplePage.ofSamples()
    let figures = page.material.figures
    let counted: [(String, [SummaryFigures.Figure])] = [
      (FacetKey.design, figures.designs), (FacetKey.timing, figures.markerTimings),
      (FacetKey.verdict, figures.verdicts), (FacetKey.collection, figures.collections), (FacetKey.year, figures.years),
    ]
    for (key, rows) in counted {
      for row in rows where row.count > 0 {
        #expect(try page.ids(.counted.and(key, [row.name])) == row.ids, "\(key) \(row.name)")
      }
      #expect(rows.reduce(0) { $0 + $1.count } == figures.counted.count)
    }
    let evidence: [(String, [SummaryFigures.Figure])] = [
      (FacetKey.design, figures.evidence.designs), (FacetKey.timing, figures.evidence.markerTimings),
      (FacetKey.verdict, figures.evidence.verdicts), (FacetKey.compartment, figures.evidence.compartments),
      (FacetKey.level, figures.evidence.levels),
    ]
    for (key, rows) in evidence {
      for row in rows where row.count > 0 {
        #expect(try page.ids(.evidence.and(key, [row.name])) == row.ids, "\(key) \(row.name)")
      }
    }
    #expect(figures.evidence.studies.count > 20)
  }

  @Test("Each group shows the records of its figure")
  func groups() throws {
    let page = try SamplePage.ofSamples()
    let figures = page.material.figures
    for (group, figure) in [
      (RecordGroup.counted, figures.counted), (.duplicates, figures.duplicates), (.deleted, figures.deleted),
      (.retracted, figures.retracted), (.notices, figures.notices), (.withoutAbstract, figures.withoutAbstract),
      (.indexDisagrees, figures.indexDisagreements), (.topic, figures.topicRecords),
      (.evidence, figures.evidence.studies),
    ] { #expect(try page.ids(.all(group)) == figure.ids, "\(group)") }
    #expect(try page.places(.all(.read)).count == figures.read)
    #expect(figures.duplicates.count == 2 && figures.retracted.count >= 1 && figures.withoutAbstract.count >= 1)
  }

  @Test("The parts of the answer are those of the fraction, and every study is in one")
  func answer() throws {
    let page = try SamplePage.ofSamples()
    let evidence = page.material.figures.evidence
    let parts = ShareChart(share: evidence.share).parts
    for (part, figure) in zip(parts, [evidence.before, evidence.notBefore, evidence.cannotTell]) {
      #expect(part.count == figure.count)
      #expect(try page.ids(part.filter) == figure.ids, "\(part.name)")
    }
    #expect(evidence.cannotTell.count >= 2)
  }

  @Test("Each part of a chart shows as many records as it counts, and each row as many as its parts")
  func charts() throws {
    let page = try SamplePage.ofSamples()
    let tables = [
      DesignSection.byYear(page.material), TimingSection.table(page.material), VerdictSection.table(page.material),
      CompartmentSection.compartments(page.material), IndexSection.table(page.material),
      LevelSection.table(page.material),
    ]
    for table in tables {
      for row in table.rows {
        for (count, filter) in zip(row.counts, row.filters) {
          #expect(try page.places(filter).count == count, "\(table.name), \(row.name)")
        }
        if let all = row.all { #expect(try page.places(all).count == row.total, "\(table.name), \(row.name)") }
      }
    }
    let studies = page.material.figures.evidence.studies.count
    #expect(tables[1].total == studies && tables[2].total == studies && tables[3].total == studies)
    #expect(tables[5].total == studies)
    #expect(tables[4].total == page.material.figures.counted.count)
  }

  @Test("A body without studies is shown by its records, without a fraction")
  func withoutEvidence() throws {
    let page = try SamplePage([
      InventedAppraisal.make(inTopic: false), InventedAppraisal.make(pmid: 990_000_002, design: .rct, inTopic: false),
    ])
    #expect(page.html.contains("No record is about NK cells in reproduction."))
    #expect(!page.html.contains("chart-share"))
    #expect(DesignSection.byYear(page.material).total == 2)
  }
}
