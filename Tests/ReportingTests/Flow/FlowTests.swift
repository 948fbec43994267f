import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite struct FlowTests {
  private static func flow(_ appraisals: [Appraisal]) throws -> FlowFigures {
    var input = RunFacts.Input(name: "a.xml", format: .pubmedXML)
    for _ in appraisals { input.count(dialect: nil) }
    var facts = RunFacts()
    facts.inputs = [input]
    return FlowFigures(try SampleRun.summary(appraisals).figures, facts)
  }

  private static func rows(_ flow: FlowFigures) throws -> [[String]] {
    let text = SampleRun.text { FlowCSV(flow).write(to: &$0) }
    return try #require(CSVWriterTests.rows(Array(text.utf8)))
  }

  /// Whatever is identified is removed, suggested to exclude or suggested to read; nothing twice.
  @Test(arguments: SampleRun.names) func theNumbersAddUp(name: String) throws {
    let flow = try Self.flow(try SampleRun.appraisals(name))
    #expect(flow.identified - flow.duplicates - flow.deleted - flow.retracted == flow.screened)
    #expect(flow.screened == flow.excluded + flow.kept + flow.undecided)
    #expect(flow.excluded > 0)
  }

  @Test func everyRecordHasItsReason() throws {
    let designs: [StudyDesign] = [.systematicReview, .opinion, .guideline, .animal, .inVitro, .modelling, .cannotTell]
    var appraisals = designs.enumerated().map { place, design in
      InventedAppraisal.make(pmid: 990_000_010 + place, design: design, verdict: .notApplicable)
    }
    appraisals.append(InventedAppraisal.make(inTopic: false))
    appraisals.append(InventedAppraisal.make(pmid: 990_000_002, verdict: .notApplicable))
    appraisals.append(InventedAppraisal.make(pmid: 990_000_003))
    let screening = try SampleRun.summary(appraisals).figures.screening
    #expect(screening.exclusions.map(\.count) == [1, 1, 2, 2, 1, 1])
    #expect(screening.undecided.ids == ["pmid:990000016"])
    #expect(screening.kept.ids == ["pmid:990000003"])
    #expect(screening.excludedCount == 8)
  }

  /// The rows and columns by which the R package PRISMA2020 knows its numbers, as in its template.
  @Test func theTableIsTheTemplateOfPRISMA2020() throws {
    let rows = try Self.rows(try Self.flow([InventedAppraisal.make()]))
    #expect(rows[0] == ["data", "node", "box", "description", "boxtext", "tooltips", "url", "n"])
    let names = [
      "NA", "previous_studies", "previous_reports", "NA", "database_results", "database_specific_results",
      "register_results", "register_specific_results", "NA", "website_results", "organisation_results",
      "citations_results", "duplicates", "excluded_automatic", "excluded_other", "records_screened",
      "records_excluded", "dbr_sought_reports", "dbr_notretrieved_reports", "other_sought_reports",
      "other_notretrieved_reports", "dbr_assessed", "dbr_excluded", "other_assessed", "other_excluded", "new_studies",
      "new_reports", "total_studies", "total_reports", "identification", "screening", "included", "total_studies_ma",
      "total_reports_ma",
    ]
    #expect(rows.dropFirst().map { $0[0] } == names)
    #expect(rows.dropFirst().filter { $0[0] == "NA" }.map { $0[2] } == ["prevstud", "newstud", "othstud"])
    #expect(Set(rows.dropFirst().map { $0[1] }).count == 24, "node1 to node23, and NA")
  }

  @Test func whatIsNotKnownIsEmpty() throws {
    let rows = try Self.rows(try Self.flow([InventedAppraisal.make(), InventedAppraisal.make(inTopic: false)]))
    let numbers = Dictionary(rows.dropFirst().map { ($0[0], $0[7]) }) { first, _ in first }
    #expect(numbers["database_specific_results"] == "PubMed, 2")
    #expect(numbers["duplicates"] == "1")
    for name in [
      "dbr_sought_reports", "dbr_excluded", "new_studies", "total_studies", "register_results", "previous_studies",
    ] { #expect(numbers[name]?.isEmpty == true, "\(name)") }
    let excluded = try #require(rows.first { $0[0] == "records_excluded" })
    #expect(excluded[4] == "Records that Hindsight suggests to exclude")
  }

  @Test func thePictureSaysTheSameAndIsSound() throws {
    let appraisals = try SampleRun.appraisals("nk-cells.xml")
    let flow = try Self.flow(appraisals)
    let picture = FlowDiagram(flow, RunFacts(), topic: "A <topic> & more", version: ToolVersion(model: "1.0")).svg
    #expect(Picture(picture) != nil)
    #expect(picture.contains("Records screened by Hindsight (n = \(flow.screened))"))
    #expect(picture.contains("No record was checked by hand."))
    // The boxes that are left open have a dashed line and no number.
    #expect(picture.ranges(of: "stroke-dasharray=\"5 4\"").count == 5)
    #expect(picture.ranges(of: "(n = )").count == 6)
    let again = FlowDiagram(flow, RunFacts(), topic: "A <topic> & more", version: ToolVersion(model: "1.0")).svg
    #expect(again == picture)
  }
}
