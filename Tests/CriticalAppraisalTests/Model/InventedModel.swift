import Bibliography
import TestSupport

@testable import CriticalAppraisal

/// A small model of a lexicon with two cues and of the words of one sentence, with weights that are easy to add up.
struct InventedModel {
  static let title = "Cohort of cells"
  let reader: CueReader
  let writer: DesignModelWriter
  let names: FeatureNames

  init() throws {
    let lexicon = try Lexicon(name: "l", text: "[g]\ncohort\ntrial".utf8)
    reader = CueReader([lexicon])
    names = reader.featureNames
    reader.read(.sample(title: Self.title, abstract: "Cells were counted."))
    let (sentences, title) = reader.ngrams
    let (keys, titleKeys) = (Set(sentences).sorted(), Set(title).sorted())
    let rowCount = keys.count + titleKeys.count
    let layout = HeadLayout(
      heads: [("design", ["rct", "other"], 0.92), ("markerTiming", ["before", "after"], 1.1)], silver: ["trial"],
      subtypes: [HeadLayout.Subtype(name: "survey", slope: 1.5, intercept: -0.25)])
    let columns = layout.rowWidth
    var cues = [[Float]](repeating: Array(repeating: 0, count: columns), count: names.count)
    for feature in cues.indices { cues[feature] = (0..<columns).map { Float(feature % 5 - $0) / 10 } }
    let rows = (0..<rowCount).map { row in (0..<columns).map { Float((row + $0) % 7 - 3) / 4 } }
    // Two hidden units, one of which may be silent.
    let dense = DenseLayer(
      inputCount: layout.inputCount, hiddenCount: 2, outputCount: layout.answerCount,
      inputWeights: (0..<(layout.inputCount * 2)).map(Self.inputWeight), hiddenBias: [0.25, -0.5],
      outputWeights: (0..<(2 * layout.answerCount)).map { Float($0) / 4 - 0.75 }, outputBias: [0.1, 0.2, 0.3, 0.4])
    writer = DesignModelWriter(
      version: "7", layout: layout, notes: ["a note"], bias: (0..<columns).map { Float($0) / 2 - 1 }, cueRows: cues,
      keys: keys, titleKeys: titleKeys, idf: (0..<rowCount).map { 1 + Float($0 % 3) }, ngramRows: rows,
      tellingPlaces: (0..<TellingSentences.placeCount).map { Float($0) / 8 }, dense: dense)
  }

  /// The weight of an input to a hidden unit, by its place.
  static func inputWeight(_ place: Int) -> Float { Float(place % 3) - 0.5 }

  func model() throws -> DesignModel {
    try writer.bytes(for: names).withUnsafeBufferPointer { try DesignModelFile.read($0, for: names) }
  }
}
