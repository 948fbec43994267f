import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Several threads give what one gives, in the same order.
@Suite struct WorkerTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "hindsight-workers-\(UUID().uuidString)")

  /// Records of several designs, repeats and deletions, more than all batches under way hold, and among them what cannot
  /// be read.
  private func inputs() throws -> [String] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let abstracts = [
      "We randomly assigned 80 women to drops or placebo. Hearing improved in both groups.",
      "We followed 120 women prospectively. Blood was taken before treatment.",
      "Charts of 60 women were reviewed retrospectively.", "Müller\u{FFFF}s cells were grown in vitro.",
    ]
    func article(_ number: Int) -> String {
      """
      <PubmedArticle><MedlineCitation><PMID Version="1">\(990_000_000 + number % 900)</PMID><Article><Journal>\
      <Title>Invented Journal of Examples</Title></Journal><ArticleTitle>Invented study \(number)</ArticleTitle>\
      <Abstract><AbstractText>\(abstracts[number % 4])</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>

      """
    }
    return try (0..<3).map { file in
      var content = "<PubmedArticleSet>\n"
      for number in 0..<400 {
        content += article(file * 400 + number)
        if number % 90 == 0 { content += "<DeleteCitation><PMID Version=\"1\">990000001</PMID></DeleteCitation>\n" }
      }
      let input = folder.appending(path: "\(file).xml")
      // The second one ends in the middle of a record.
      try Data((file == 1 ? String(content.dropLast(90)) : content + "</PubmedArticleSet>\n").utf8).write(to: input)
      return input.path
    }
  }

  /// All that comes out, in words.
  private func events(_ inputs: [String], workers: Int, linking: Pipeline.Linking) throws -> [String] {
    let appraiser = try Appraiser(topic: try Topic.embedded("nk-cells"))
    var events: [String] = []
    let isStopped = try Pipeline(inputs: inputs, appraiser: appraiser, linking: linking, workers: workers).run {
      event in
      switch event {
      case .appraisal(let appraisal):
        events.append("\(appraisal.record.id) \(appraisal.design) \(appraisal.timing) \(appraisal.evidence)")
        events.append("\(appraisal.duplicateOf ?? "-")")
      case .reading(let event): events.append("\(event)")
      }
    }
    #expect(!isStopped)
    return events
  }

  @Test(arguments: [Pipeline.Linking.byIdentifier, .byContent])
  func theNumberOfWorkersChangesNothing(linking: Pipeline.Linking) throws {
    let inputs = try inputs()
    defer { try? FileManager.default.removeItem(at: folder) }
    let alone = try events(inputs, workers: 1, linking: linking)
    #expect(alone.count > 2 * 1199 + 15, "records, repeats, deletions and what is amiss")
    for workers in [2, 3, 8] { #expect(try events(inputs, workers: workers, linking: linking) == alone) }
  }

  @Test func whatWasReadComesOutWhereARunIsStopped() throws {
    let inputs = try inputs()
    defer { try? FileManager.default.removeItem(at: folder) }
    var pipeline = Pipeline(
      inputs: inputs, appraiser: try Appraiser(topic: nil), linking: .none, workers: 3)
    var asked = 0
    pipeline.shouldStop = {
      asked += 1
      return asked > 700
    }
    var ids: [String] = []
    let isStopped = try pipeline.run { event in
      if case .appraisal(let appraisal) = event { ids.append(appraisal.record.id) }
    }
    #expect(isStopped)
    #expect(ids.count > 600 && ids.count <= 700)
    #expect(ids == ids.indices.map { "pmid:\(990_000_000 + $0 % 900)" })
  }

  @Test func anErrorOfTheReceiverLetsTheWorkersGo() throws {
    struct Full: Error {}
    let inputs = try inputs()
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipeline = Pipeline(inputs: inputs, appraiser: try Appraiser(topic: nil), linking: .none, workers: 3)
    var records = 0
    #expect(throws: Full.self) {
      _ = try pipeline.run { event in
        guard case .appraisal = event else { return }
        records += 1
        if records == 500 { throw Full() }
      }
    }
    #expect(records == 500)
  }
}
