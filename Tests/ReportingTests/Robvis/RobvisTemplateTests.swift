import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// Which template takes which study.
@Suite struct RobvisTemplateTests {
  private func files(_ studies: [AppraisedStudy], _ templates: [RobvisTemplate] = []) -> AppraisalFiles {
    AppraisalFiles(
      title: "Tea", studies: studies, names: StudyNames.unique(studies.map(\.baseName)), templates: templates,
      palette: .cochrane, options: RobvisTable.Options(), version: InventedStudy.version)
  }

  @Test(arguments: [
    (AppraisalTool.Name.rob2, [RobvisTemplate.rob2]), (.robinsI, [.robinsIV2]), (.robinsE, [.robinsE]),
    (.quips, [.quips]), (.quadas2, [.quadas2, .quadas2Applicability]), (.nosCohort, [.generic]),
    (.jbiCaseReport, [.generic]),
  ])
  func eachToolHasItsTemplates(tool: AppraisalTool.Name, templates: [RobvisTemplate]) {
    #expect(InventedStudy.make(tool).templates == templates)
    #expect(files([InventedStudy.make(tool)]).tables.map(\.template) == templates)
  }

  @Test func aTrialOfClustersHasItsOwn() {
    #expect(InventedStudy.make(.rob2, design: .rct, subtype: .cluster).templates == [.rob2Cluster])
  }

  @Test func aReviewHasNone() {
    #expect(InventedStudy.make(.amstar2, design: .systematicReview).templates == [])
    #expect(files([InventedStudy.make(.amstar2, design: .systematicReview)]).all.map(\.name) == ["questions.csv"])
  }

  @Test func aTemplateThatIsAskedForTakesAllItCan() {
    let studies = [
      InventedStudy.make(.robinsI, author: "A"), InventedStudy.make(.rob2, author: "B"),
      InventedStudy.make(.amstar2, author: "C", design: .systematicReview),
    ]
    let tables = files(studies, [.generic, .robinsI, .quips]).tables
    #expect(tables.map(\.template) == [.robinsI, .quips, .generic])
    #expect(tables.map(\.names) == [["A 2004"], [], ["A 2004", "B 2004"]])
  }

  @Test func eachTableHasFourFiles() {
    let names = files([InventedStudy.make(.quips)]).all.map(\.name)
    #expect(
      names == [
        "questions.csv", "quips.csv", "quips.robvis.json", "quips-traffic-light.svg", "quips-summary.svg",
      ])
  }

  @Test(arguments: RobvisTemplate.allCases) func everyColumnHasADomain(template: RobvisTemplate) {
    #expect(template.domains.count == template.columns.count || template.tool == nil)
    #expect(template.headings.allSatisfy { !$0.isEmpty && !$0.contains { ",\"\n".contains($0) } })
    #expect(Set(template.headings).count == template.columns.count)
  }
}
