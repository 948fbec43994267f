import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct CueModelTests {
  static let texts = [
    "",
    "A randomised controlled trial of 40 women allocated at random to two groups, followed for 12 months.",
    "BACKGROUND: Little is known. METHODS: In this retrospective cohort study we reviewed the charts of 200 patients. RESULTS: The hazard ratio was 1.2.",
    "We report a case of a 40-year-old woman. She recovered.",
  ]

  /// The embedded model for a reader's cues.
  private static func model(_ reader: CueReader) throws -> CueModel {
    let bytes = try #require(Assets.bytes(CueModelFile.assetName))
    return try CueModelFile.read(bytes, for: reader.featureNames)
  }

  @Test(arguments: texts) func scoresAreTheSumOfWeightsTimesValues(text: String) throws {
    let reader = try CueReader()
    let model = try Self.model(reader)
    reader.read(.sample(title: "An example", abstract: text))
    let scores = model.scores(reader.features)
    for column in 0..<CueModel.width {
      var sum = Double(model.bias[column])
      for (feature, value) in reader.featureVector { sum += Double(model.row(feature)[column]) * Double(value) }
      #expect(abs(Double(scores[column]) - sum) < 1e-3)
    }
  }

  @Test func aFeatureIsWeighedColumnByColumn() {
    var (row, weigh) = (CueModel.Row.zero, CueModel.Row.zero)
    for column in 0..<CueModel.width { (row[column], weigh[column]) = (Float(column), Float(column % 3) - 1) }
    let model = CueModel(version: "1", heads: [], bias: .zero, rows: [.zero, row])
    let sum = (0..<CueModel.width).reduce(Float(0)) { $0 + Float($1) * (Float($1 % 3) - 1) }
    let weighing = CueModel.Weighing(weigh)
    #expect(model.weighed(1, and: 0, share: 0.5, by: weighing) == sum)
    #expect(model.weighed(0, and: 1, share: 0.5, by: weighing) == sum / 2)
    #expect(model.weighed(0, and: 0, share: 0.5, by: weighing) == 0)
  }

  @Test func aHeadsProbabilitiesAreThoseOfItsColumnsAtItsTemperature() throws {
    let head = CueModel.Head(name: "h", labels: ["a", "b"], firstColumn: 1, temperature: 2)
    let model = CueModel(version: "1", heads: [head], bias: .zero, rows: [])
    var scores = CueModel.Row.zero
    (scores[0], scores[1], scores[2], scores[3]) = (100, 2, 0, 100)
    // exp(1) / (exp(1) + exp(0)).
    let expected: [Float] = [0.7310586, 0.2689414]
    for (value, want) in zip(model.probabilities(head, scores), expected) { #expect(abs(value - want) < 1e-6) }
  }

  @Test func everyNameInTheModelFileIsOneOfTheLexicons() throws {
    let reader = try CueReader()
    let names = reader.featureNames
    #expect(names.count == reader.featureCount)
    let text = try #require(Assets.text(CueModelFile.assetName))
    var known = 0
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard ["cue", "group", "shape"].contains(fields[0]) else { continue }
      let name = fields.prefix(3).joined(separator: "\t")
      #expect(names.features(name)?.count == fields.count - 3, "\(name)")
      known += 1
    }
    #expect(known > 500)
  }

  @Test func theHeadsNameTheHousesLabels() throws {
    let heads = try Self.model(CueReader()).heads
    #expect(heads.map(\.name) == ["design", "markerTiming", "dataCollection"])
    #expect(heads.allSatisfy { $0.temperature > 0 })
    for label in heads[0].labels { #expect(StudyDesign(rawValue: label) != nil, "\(label)") }
    for label in heads[1].labels { #expect(MarkerTiming(rawValue: label) != nil, "\(label)") }
    for label in heads[2].labels { #expect(DataCollection(rawValue: label) != nil, "\(label)") }
    #expect(Set(heads[0].labels) == Set(StudyDesign.judged.map(\.rawValue)))
    #expect(heads.last?.columns.upperBound ?? 0 <= CueModel.width)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let lexicon = try Lexicon(name: "l", text: "[g]\ncohort\ntrial".utf8)
    let names = FeatureNames(LexiconSet([lexicon]), cues: 2, groups: 1)
    var rows = [CueModel.Row](repeating: .zero, count: names.count)
    (rows[0][0], rows[1][1], rows[4][0], rows[names.count - 1][1]) = (1.25, -0.5, 0.01, -12.34)
    var bias = CueModel.Row.zero
    (bias[0], bias[1]) = (-0.07, 3)
    let head = CueModel.Head(name: "design", labels: ["rct", "other"], firstColumn: 0, temperature: 0.92)
    let model = CueModel(version: "7", heads: [head], bias: bias, rows: rows)
    let text = CueModelFile.write(model, notes: ["a note"], for: names)
    let again = try Array(text.utf8).withUnsafeBufferPointer { try CueModelFile.read($0, for: names) }
    #expect(again.version == "7")
    #expect(again.heads == [head])
    #expect(again.bias == bias)
    for feature in 0..<names.count { #expect(again.row(feature) == rows[feature], "\(feature)") }
    #expect(CueModelFile.write(again, notes: ["a note"], for: names) == text)
  }

  @Test(arguments: [
    ("", CueModelFile.Problem.notAModel), ("something else\t1\n", .notAModel),
    ("hindsight-cue-model\t1\nhead\tdesign\t92\n", .badLine(2)),
    ("hindsight-cue-model\t1\nhead\tdesign\tx\trct\n", .badLine(2)),
    ("hindsight-cue-model\t1\nnote\ta\nbias\n", .badLine(3)),
    ("hindsight-cue-model\t1\ncue\tl.g\tcohort\n", .badLine(2)),
    ("hindsight-cue-model\t1\ncue\tl.g\tcohort\t1\n", .badLine(2)),
    (
      "hindsight-cue-model\t1\nhead\tdesign\t92\t\(Array(repeating: "x", count: 33).joined(separator: " "))\n",
      .tooManyLabels
    ),
  ])
  func aDefectiveModelIsRefused(text: String, problem: CueModelFile.Problem) throws {
    let names = FeatureNames(LexiconSet([try Lexicon(name: "l", text: "[g]\ncohort".utf8)]), cues: 1, groups: 1)
    #expect(throws: problem) {
      try Array(text.utf8).withUnsafeBufferPointer { _ = try CueModelFile.read($0, for: names) }
    }
    #expect(problem.description.contains("train the model anew") || problem == .tooManyLabels)
  }

  @Test func cuesThatTheLexiconsHaveNoLongerArePassedOver() throws {
    let names = FeatureNames(LexiconSet([try Lexicon(name: "l", text: "[g]\ncohort".utf8)]), cues: 1, groups: 1)
    let text = "hindsight-cue-model\t1\nhead\td\t100\ta b\ncue\tl.g\tgone\t1 2\t3 4\ncue\tl.g\tcohort\t1 -2\t300 4\n"
    let model = try Array(text.utf8).withUnsafeBufferPointer { try CueModelFile.read($0, for: names) }
    #expect((model.row(0)[0], model.row(0)[1], model.row(1)[0]) == (0.01, -0.02, 3))
  }
}
