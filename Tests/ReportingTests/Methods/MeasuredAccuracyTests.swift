import Foundation
import Statistics
import TestSupport
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// One file of figures; README and model card say the same.
@Suite struct MeasuredAccuracyTests {
  private static func figures(_ set: String, _ measure: String = "accuracy") -> [Proportion] {
    MeasuredAccuracy.all.filter { $0.set == set && $0.measure == measure }.map(\.share)
  }

  @Test func everyRowOfTheFileIsRead() throws {
    let rows = try #require(Assets.text("accuracy.tsv")).split(separator: "\n").filter { $0.hasPrefix("figure") }
    #expect(MeasuredAccuracy.all.count == rows.count)
    #expect(MeasuredAccuracy.all.allSatisfy { $0.share.count <= $0.share.total && !$0.records.isEmpty })
    #expect(MeasuredAccuracy.figures("figure\tdesign\taccuracy\t1\t2\tno such set\n").isEmpty)
  }

  /// The rows of README's table in their order, each with how many were right.
  @Test func readmeSaysTheSame() throws {
    let readme = try String(contentsOf: ProjectFolder.root.appending(path: "README.md"), encoding: .utf8)
    let table = readme.split(separator: "\n").drop { $0 != "| what | on | right |" }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    let sets = ["pubmed-2021", "look-alikes", "other-topics"]
    let wanted = sets.flatMap { Self.figures($0) }
    #expect(table.count == wanted.count)
    for (row, share) in zip(table, wanted) {
      #expect(row[2].hasPrefix("\(share.count) (\(Percent.text(share.value ?? 0)))"), "\(row)")
    }
    let lookAlikes = try #require(table.first { $0[0] == "verdict" }?[2])
    let (precision, recall) = (Self.figures("look-alikes", "precision")[0], Self.figures("look-alikes", "recall")[0])
    #expect(lookAlikes.contains("(\(precision.count) of \(precision.total)), recall"))
    #expect(lookAlikes.hasSuffix("(\(recall.count) of \(recall.total))"))
    let others = try #require(table.last?[2])
    let (called, found) = (Self.figures("other-topics", "precision")[0], Self.figures("other-topics", "recall")[0])
    #expect(others.hasSuffix("\(called.count) of \(called.total), \(found.count) of \(found.total) found"))
    for name in Set(MeasuredAccuracy.all.filter { sets.contains($0.set) }.map(\.records)) {
      let short = name.replacing(", title and abstract only", with: "")
      #expect(readme.contains(short), "\(name)")
    }
    let (signs, marked) = (Self.figures("signs", "precision")[0], Self.figures("signs", "recall")[0])
    #expect(
      readme.contains("\(signs.count) of \(signs.total)\nwere also marked by the reader, who marked \(marked.total)"))
    let directions = Self.figures("treatments")[0]
    #expect(
      readme.contains("on \(directions.total) treatments of abstracts set aside for counting \(directions.count) were"))
  }

  @Test func theModelCardSaysTheSame() throws {
    let card = try #require(Assets.text("models/MODEL_CARD.md"))
    let shares = Self.figures("pubmed-2021")
    #expect(card.contains("| design-dev, 300 records | design | \(shares[0].count), "))
    #expect(card.contains("| \(shares[1].count) (0.903)"))
    #expect(card.contains("| \(shares[2].count) (0.933)"))
    let others = (Self.figures("other-topics")[0], Self.figures("other-topics", "precision")[0])
    #expect(card.contains("| \(others.0.count) of \(others.0.total) | \(others.1.count) of \(others.1.total), of 12 |"))
    let (called, found) = (Self.figures("look-alikes", "precision")[0], Self.figures("look-alikes", "recall")[0])
    #expect(card.contains("\(called.count) of \(called.total) right, of \(found.total) found \(found.count)."))
  }
}
