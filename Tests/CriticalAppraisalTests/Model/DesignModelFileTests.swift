import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct DesignModelFileTests {
  /// The first lines of a model up to its heads.
  private static let start =
    "hindsight-design-model\t1\ntelling" + String(repeating: "\t0", count: TellingSentences.placeCount)
    + "\nhead\tdesign\t92\t"

  /// Labels in all columns but one, which sentences have, and a sub-type.
  private static let fullWithSubtype =
    start + Array(repeating: "x", count: 63).joined(separator: " ") + "\nsubtype\tsurvey\t1000\t0\n\n"

  @Test func whatIsWrittenIsReadAgain() throws {
    let invented = try InventedModel()
    let model = try invented.model()
    #expect(model.version == "7")
    #expect(model.layout == invented.writer.layout)
    #expect(model.known.idf == invented.writer.idf)
    for (row, key) in invented.writer.keys.enumerated() { #expect(model.known.text.row(key) == row) }
    for (row, key) in invented.writer.titleKeys.enumerated() {
      #expect(model.known.title.row(key) == invented.writer.keys.count + row)
    }
    let bytes = invented.writer.bytes(for: invented.names)
    #expect(bytes == invented.writer.bytes(for: invented.names))
    // Rows begin where a line of the cache does, so that they can be used where they lie.
    let dense = invented.writer.dense
    let floats = dense.inputWeights + dense.hiddenBias + dense.outputWeights + dense.outputBias
    #expect((bytes.count - floats.count * 4 - invented.writer.ngramRows.count * 64) % 64 == 0)
  }

  @Test(arguments: [
    ("", DesignModelFile.Problem.notAModel), ("something else\t1\n\n", .notAModel),
    ("hindsight-design-model\t1\nhead\tdesign\t92\n\n", .badLine(2)),
    ("hindsight-design-model\t1\nhead\tdesign\tx\trct\n\n", .badLine(2)),
    ("hindsight-design-model\t1\nnote\ta\ncounts\t1\t2\t3\n\n", .badLine(3)),
    ("hindsight-design-model\t1\nweights\t1\n\n", .badLine(2)), ("hindsight-design-model\t1\n", .cutShort),
    (start + "rct other\ncounts\t1\t2\t3\t4\n\n", .cutShort),
    ("hindsight-design-model\t1\ntelling\t0\n\n", .badLine(2)),
    ("hindsight-design-model\t1\nsubtype\tsurvey\t1000\n\n", .badLine(2)),
    ("hindsight-design-model\t1\nsubtype\tsurvey\t1000\tx\n\n", .badLine(2)),
    (Self.fullWithSubtype, .tooManyLabels),
    ("hindsight-design-model\t1\n\n", .notAModel),
    (start + Array(repeating: "x", count: 64).joined(separator: " ") + "\n\n", .tooManyLabels),
    (start + "rct other\ncounts\t1\t60000\t9000\t3\n\n", .tooManyNGrams),
    ("hindsight-design-model\t1\nhead\tdesign\t92\trct other\ncounts\t1\t2\t3\t4\n\n", .notAModel),
  ])
  func aDefectiveModelIsRefused(text: String, problem: DesignModelFile.Problem) throws {
    let names = try InventedModel().names
    #expect(throws: problem) {
      try Array(text.utf8).withUnsafeBufferPointer { _ = try DesignModelFile.read($0, for: names) }
    }
    #expect(["train the model anew", "drop "].contains { problem.description.contains($0) })
  }

  @Test func aModelThatLacksItsEndOrHasMoreIsRefused() throws {
    let invented = try InventedModel()
    let bytes = invented.writer.bytes(for: invented.names)
    for other in [Array(bytes.dropLast()), bytes + [0], Array(bytes.prefix(bytes.count / 2))] {
      #expect(throws: DesignModelFile.Problem.cutShort) {
        try other.withUnsafeBufferPointer { _ = try DesignModelFile.read($0, for: invented.names) }
      }
    }
  }

  @Test func cuesThatTheLexiconsHaveNoLongerArePassedOver() throws {
    let invented = try InventedModel()
    let others = CueReader([try Lexicon(name: "l", text: "[g]\ntrial".utf8)])
    let bytes = invented.writer.bytes(for: invented.names)
    let model = try bytes.withUnsafeBufferPointer { try DesignModelFile.read($0, for: others.featureNames) }
    others.read(.sample(title: "A trial", abstract: ""))
    var words = NGramFeatures(model.known)
    words.read(others.text)
    let wanted = others.featureVector.reduce(Float(0)) { sum, found in
      // "trial" is the second cue of the model's lexicon, and the first of this one; groups and shapes come behind.
      sum + invented.writer.cueRows[found.feature + 2][0] * found.value
    }
    #expect(abs(model.sums(others.features, words).cues[0] - wanted) < 0.02)
  }
}
