import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// The tables, held against what robvis reads (reference: robvis §1).
@Suite struct RobvisTableTests {
  private static let none = "No information"
  private static let robinsV2 = [
    "Bias due to confounding", "Bias in classification of interventions",
    "Bias in selection of participants into the study (or into the analysis)", "Bias due to missing data",
    "Bias in measurement of the outcome", "Bias in selection of the reported result",
  ].joined(separator: ",")
  private static let quadas = [
    "Patient selection", "Index test", "Reference standard", "Flow and timing", "Applicability: patient selection",
    "Applicability: index test", "Applicability: reference standard",
  ].joined(separator: ",")
  private static let flags = [
    "Groups formed by a past outcome", "Marker measured after outcome", "No comparison group",
    "Fewer than 20 in a group", "Cut-off from the same data", "Unblinded measurement",
    "One sample of a varying marker",
  ].joined(separator: ",")

  /// The first line of each template's file, and the row of a study with a defect in the second domain of its tool.
  static let files: [RobvisTemplate: (header: String, row: [String])] = [
    .rob2: ("Study,D1,D2,D3,D4,D5,Overall", [none, "High", none, none, none, "High"]),
    .rob2Cluster: ("Study,D1,D1b,D2,D3,D4,D5,Overall", [none, none, "High", none, none, none, "High"]),
    .robinsI: (
      "Study,D1,D2,D3,D4,D5,D6,D7,Overall", [none, none, "Serious", none, none, none, none, "Serious"]
    ),
    .robinsIV2: ("Study,\(robinsV2),Overall", [none, "High", none, none, none, none, "High"]),
    .robinsE: ("Study,D1,D2,D3,D4,D5,D6,D7,Overall", [none, "High", none, none, none, none, none, "High"]),
    .quips: ("Study,D1,D2,D3,D4,D5,D6,Overall", [none, "High", none, none, none, none, "High"]),
    .quadas2: ("Study,D1,D2,D3,D4,Overall", [none, "High", none, none, "High"]),
    .quadas2Applicability: ("Study,\(quadas)", [none, "High", none, none, none, none, none]),
    .generic: (
      "Study,\(flags),Overall",
      ["High", "High", "Some concerns", "Some concerns", none, none, none, "High"]
    ),
  ]

  @Test(arguments: RobvisTemplate.allCases) func headerAndRowsAreExact(template: RobvisTemplate) throws {
    let (header, row) = try #require(Self.files[template])
    let studies = [InventedStudy.make(for: template), InventedStudy.make(for: template)]
    let rows = ["Smith 2004a", "Smith 2004b"].map { ([$0] + row).joined(separator: ",") }
    let csv = InventedStudy.table(template, studies).csv
    #expect(csv == ([header] + rows).joined(separator: "\n") + "\n")
  }

  @Test(arguments: RobvisTemplate.allCases) func withoutStudiesThereIsTheHeader(template: RobvisTemplate) throws {
    #expect(InventedStudy.table(template, []).csv == (try #require(Self.files[template])).header + "\n")
  }

  /// Comma, UTF-8, LF, no quotes, no mark of the byte order; as many cells as headings, each an exact level.
  @Test(arguments: RobvisTemplate.allCases, [nil, "1", "2.5"])
  func theFormIsThatOfTheExamples(template: RobvisTemplate, weight: String?) {
    let study = InventedStudy.make(for: template)
    let csv = InventedStudy.table(template, [study], weight: weight).csv
    #expect(!csv.utf8.contains { [0x22, 0x0D, 0x09, 0xEF, 0x27].contains($0) })
    let lines = csv.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let levels = Set(template.levels.map(\.rawValue))
    let end = (template.hasOverall ? 1 : 0) + (weight == nil ? 0 : 1)
    #expect(lines.map(\.count) == [1, 1].map { $0 + template.columns.count + end })
    let ends = (template.hasOverall ? ["Overall"] : []) + (weight == nil ? [] : ["Weight"])
    #expect(lines[0].suffix(end).map(String.init) == ends)
    for cell in lines[1].dropFirst().dropLast(weight == nil ? 0 : 1) { #expect(levels.contains(String(cell))) }
    if let weight { #expect(lines[1].last.map(String.init) == weight) }
  }

  @Test(arguments: RobvisTemplate.allCases) func theOverallColumnCanBeLeftOut(template: RobvisTemplate) {
    let csv = InventedStudy.table(template, [InventedStudy.make(for: template)], hasOverall: false).csv
    let lines = csv.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(!csv.contains("Overall"))
    #expect(lines.map(\.count) == [1, 1].map { $0 + template.columns.count })
  }

  /// Every level that a rule can give is drawn by the templates of its tool.
  @Test(arguments: RobvisTemplate.allCases) func everyLevelOfTheToolIsKnown(template: RobvisTemplate) {
    #expect(template.levels.contains(.noInformation))
    guard let tool = template.tool.map(AppraisalTool.named) else { return }
    let given = tool.domains.flatMap(\.questions).flatMap(\.rules).compactMap(\.level)
    #expect(!given.isEmpty)
    #expect(given.map(template.written).allSatisfy { template.levels.contains($0) && $0 != .low })
  }

  @Test func theOldROBINSIHasSelectionBeforeClassification() {
    let study = InventedStudy.make(.robinsI, levels: [(1, .serious), (2, .moderate), (3, .critical), (5, .serious)])
    let levels = InventedStudy.table(.robinsI, [study]).levels(of: study)
    #expect(
      levels == [.noInformation, .moderate, .serious, .noInformation, .critical, .noInformation, .serious])
    let names = RobvisTemplate.robinsI.columns.map(\.name)
    #expect(names[1].contains("selection of participants") && names[2].contains("classification"))
    #expect(InventedStudy.table(.robinsIV2, [study]).levels(of: study)[1...3] == [.serious, .moderate, .critical])
  }

  @Test func overallIsTheWorstDomain() {
    for template in RobvisTemplate.allCases {
      for level in template.levels {
        for other in template.levels {
          let worst = RobvisTable.worst([level, other, .noInformation])
          #expect(worst.severity == max(level.severity, other.severity))
          #expect(template.levels.contains(worst))
        }
      }
    }
    #expect(RobvisTable.worst([]) == .noInformation)
    #expect(RobvisTable.worst([.notApplicable]) == .noInformation)
    #expect(RobvisTable.worst([.noInformation, .low]) == .low)
  }
}
