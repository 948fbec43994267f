import Bibliography
import Foundation
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// What stands beside a table: the law of `Schemas/robvis.schema.json`, and quotes that are slices.
@Suite struct RobvisSidecarTests {
  typealias Object = [String: Any]

  private static func object(_ table: RobvisTable) throws -> Object {
    let text = SampleRun.text { RobvisSidecar(table, version: InventedStudy.version).write(to: &$0) }
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  /// All quotes of a sidecar, each with the id of its record.
  private static func quotes(_ sidecar: Object) -> [(id: String, quote: Object)] {
    (sidecar["studies"] as? [Object] ?? []).flatMap { study -> [(id: String, quote: Object)] in
      let cells = study["cells"] as? [Object] ?? []
      let support = cells.flatMap { $0["support"] as? [Object] ?? [] }
      return support.flatMap { $0["quotes"] as? [Object] ?? [] }.map { (study["id"] as? String ?? "", $0) }
    }
  }

  @Test(arguments: ["robvis", "appraisal"]) func theSchemaIsStrict(name: String) throws {
    #expect(try SchemaCheck(name).defects() == [])
  }

  @Test(arguments: RobvisTemplate.allCases, [true, false])
  func everyTemplatesFileIsValid(template: RobvisTemplate, hasOverall: Bool) throws {
    let schema = try SchemaCheck("robvis")
    for studies in [[], [InventedStudy.make(for: template), InventedStudy.make(for: template)]] {
      let sidecar = try Self.object(InventedStudy.table(template, studies, hasOverall: hasOverall))
      #expect(schema.problems(sidecar) == [])
      #expect(sidecar["status"] as? String == "suggested, not assessed")
      #expect((sidecar["overall"] is NSNull) == !(hasOverall && template.hasOverall))
      #expect((sidecar["studies"] as? [Object])?.count == studies.count)
      #expect((sidecar["levels"] as? [String]) == template.levels.map(\.rawValue))
    }
  }

  @Test func whatIsWrongIsNotValid() throws {
    let schema = try SchemaCheck("robvis")
    var sidecar = try Self.object(InventedStudy.table(.quips, [InventedStudy.make(for: .quips)]))
    sidecar["status"] = "assessed"
    #expect(!schema.problems(sidecar).isEmpty)
    sidecar["status"] = "suggested, not assessed"
    sidecar["judge"] = "nobody"
    #expect(!schema.problems(sidecar).isEmpty)
  }

  /// A level stands only where an answer with a quote bears it out.
  @Test(arguments: RobvisTemplate.allCases) func everyLevelHasItsSentence(template: RobvisTemplate) throws {
    let table = InventedStudy.table(template, [InventedStudy.make(for: template)])
    let study = try #require((try Self.object(table)["studies"] as? [Object])?.first)
    let cells = try #require(study["cells"] as? [Object])
    #expect(cells.compactMap { $0["column"] as? String } == template.columns.map(\.shortName))
    #expect(cells.contains { $0["level"] as? String != "No information" })
    for cell in cells {
      let support = cell["support"] as? [Object] ?? []
      let level = try #require(cell["level"] as? String)
      #expect(level == "No information" || support.contains { $0["level"] as? String == level })
      #expect(support.allSatisfy { !($0["quotes"] as? [Object] ?? []).isEmpty })
    }
  }

  /// Every quote is the slice of its field that its place says, counted in scalars.
  @Test(arguments: SampleRun.names) func everyQuoteIsTheSliceOfItsRecord(name: String) throws {
    let appraisals = try SampleRun.appraisals(name).filter { $0.record.version == 1 }
    let fields = Dictionary(
      uniqueKeysWithValues: appraisals.map { appraisal in
        let record = appraisal.record
        let abstract = record.text(record.abstract)
        return (record.id, ["title": record.text(record.title), "abstract": abstract, "otherAbstract": abstract])
      })
    let studies = appraisals.map(AppraisedStudy.init)
    let files = AppraisalFiles(
      title: "Tea", studies: studies, names: StudyNames.unique(studies.map(\.baseName)), templates: [],
      palette: .cochrane, options: RobvisTable.Options(), version: InventedStudy.version)
    let schema = try SchemaCheck("robvis")
    var count = 0
    for table in files.tables {
      let sidecar = try Self.object(table)
      #expect(schema.problems(sidecar) == [])
      for (id, quote) in Self.quotes(sidecar) {
        let field = Array((fields[id]?[quote["field"] as? String ?? ""] ?? "").unicodeScalars)
        let (start, end) = (try #require(quote["start"] as? Int), try #require(quote["end"] as? Int))
        try #require(0 <= start && start < end && end <= field.count, "\(id): \(quote)")
        var slice = String.UnicodeScalarView()
        slice.append(contentsOf: field[start..<end])
        #expect(String(slice) == quote["quote"] as? String)
        count += 1
      }
    }
    #expect(count > 5)
  }

  @Test(arguments: SampleRun.names) func theLinesOfClassifyAreValid(name: String) throws {
    let schema = try SchemaCheck("appraisal")
    var suggested = 0
    for line in NDJSONWriterTests.lines(try SampleRun.appraisals(name)) {
      let object = try NDJSONWriterTests.object(line)
      #expect(schema.problems(object) == [])
      if object["suggested"] is Object { suggested += 1 }
    }
    #expect(suggested > 5)
  }
}
