import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Records come in the order of the inputs, and what goes wrong comes between them.
@Suite struct PipelineTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "hindsight-pipeline-\(UUID().uuidString)")

  /// An invented record as PubMed writes it.
  private static func article(_ pmid: Int, version: Int = 1, title: String = "An invented title") -> String {
    """
    <PubmedArticle><MedlineCitation><PMID Version="\(version)">\(pmid)</PMID><Article><Journal>\
    <Title>Invented Journal of Examples</Title></Journal><ArticleTitle>\(title)</ArticleTitle></Article>\
    </MedlineCitation></PubmedArticle>

    """
  }

  /// Writes a file of such records; its path.
  private func file(_ name: String, _ content: String) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try Data("<PubmedArticleSet>\n\(content)</PubmedArticleSet>\n".utf8).write(to: file)
    return file.path
  }

  /// What comes out of some inputs, in words.
  private func events(
    _ inputs: [String], linking: Pipeline.Linking = .byIdentifier, workers: Int = 1, stopAfter: Int = .max
  ) throws -> (events: [String], isStopped: Bool) {
    defer { try? FileManager.default.removeItem(at: folder) }
    var pipeline = Pipeline(inputs: inputs, appraiser: try Appraiser(topic: nil), linking: linking, workers: workers)
    var events: [String] = []
    var records = 0
    let counter = Counter()
    pipeline.shouldStop = { counter.count >= stopAfter }
    let isStopped = try pipeline.run { event in
      switch event {
      case .appraisal(let appraisal):
        records += 1
        counter.count = records
        events.append(appraisal.record.id + (appraisal.duplicateOf.map { " again as \($0)" } ?? ""))
      case .reading(.deletion(let pmid)): events.append("delete \(pmid)")
      case .reading(.diagnostic(let diagnostic)): events.append("\(diagnostic.severity)")
      case .reading(.failure): events.append("failure")
      case .reading(.record): Issue.record("a record stands in its appraisal")
      case .reading(.opened), .reading(.quarantined): break
      case .reading(.progress(let progress)):
        events.append("progress \(progress.records) of \(progress.totalBytes ?? -1)")
      }
    }
    return (events, isStopped)
  }

  private final class Counter {
    var count = 0
  }

  @Test func recordsComeInTheOrderOfTheInputs() throws {
    let inputs = [
      try file("b.xml", Self.article(990_000_002) + Self.article(990_000_001)),
      try file("a.xml", Self.article(990_000_003)),
    ]
    let run = try events(inputs)
    #expect(run.events == ["pmid:990000002", "pmid:990000001", "pmid:990000003"])
    #expect(!run.isStopped)
  }

  @Test func aMissingInputCostsItselfOnly() throws {
    let inputs = [
      try file("a.xml", Self.article(990_000_001)), "/nowhere/invented.xml",
      try file("b.xml", Self.article(990_000_002)),
    ]
    let found = try events(inputs).events
    #expect(found.filter { $0 == "failure" }.count == 1)
    #expect(found.filter { $0.hasPrefix("pmid") } == ["pmid:990000001", "pmid:990000002"])
  }

  @Test(arguments: [Pipeline.Linking.byIdentifier, .byContent, .none])
  func aRepeatIsLinkedWhereThatIsAskedFor(linking: Pipeline.Linking) throws {
    let inputs = [
      try file("a.xml", Self.article(990_000_001) + Self.article(990_000_001)),
      try file("b.xml", Self.article(990_000_001)),
    ]
    let again = linking != .none ? "pmid:990000001 again as pmid:990000001" : "pmid:990000001"
    #expect(try events(inputs, linking: linking).events == ["pmid:990000001", again, again])
  }

  @Test func aNewerVersionIsNoRepeat() throws {
    let input = try file("a.xml", Self.article(990_000_001) + Self.article(990_000_001, version: 2))
    #expect(try events([input]).events == ["pmid:990000001", "pmid:990000001"])
  }

  /// A deletion strikes the records before it, so it must not overtake them, nor be overtaken.
  @Test(arguments: [0, 1, 2, 300]) func aDeletionKeepsItsPlaceAmongTheRecords(before: Int) throws {
    let records = (0..<before).map { Self.article(990_000_001 + $0) }.joined()
    let deletion = "<DeleteCitation><PMID Version=\"1\">990000001</PMID></DeleteCitation>\n"
    let input = try file("a.xml", records + deletion + Self.article(990_000_900) + deletion)
    let found = try events([input]).events.filter { !$0.hasPrefix("progress") }
    let ids = (0..<before).map { "pmid:\(990_000_001 + $0)" }
    #expect(found == ids + ["delete 990000001", "pmid:990000900", "delete 990000001"])
  }

  @Test func aRunIsStoppedBetweenTwoRecords() throws {
    let input = try file("a.xml", (1...5).map { Self.article(990_000_000 + $0) }.joined())
    let run = try events([input, input], stopAfter: 2)
    #expect(run.events == ["pmid:990000001", "pmid:990000002"])
    #expect(run.isStopped)
  }

  @Test func howFarTheWorkHasComeIsToldNowAndThen() throws {
    let content = (1...300).map { Self.article(990_000_000 + $0) }.joined()
    let found = try events([try file("a.xml", content)]).events
    let size = "<PubmedArticleSet>\n\(content)</PubmedArticleSet>\n".utf8.count
    #expect(found.filter { $0.hasPrefix("progress") } == ["progress 128 of \(size)", "progress 256 of \(size)"])
  }

  /// A full disk, say, is no fault of the input: the run ends with that error.
  @Test func anErrorOfTheReceiverEndsTheRun() throws {
    struct Full: Error {}
    let input = try file("a.xml", Self.article(990_000_001) + Self.article(990_000_002))
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipeline = Pipeline(inputs: [input], appraiser: try Appraiser(topic: nil), linking: .byIdentifier)
    var calls = 0
    #expect(throws: Full.self) {
      _ = try pipeline.run { _ in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }
}
