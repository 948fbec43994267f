import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct DesignModelTests {
  @Test func scoresAreTheSumOfWeightsTimesValues() throws {
    let invented = try InventedModel()
    let (model, writer) = (try invented.model(), invented.writer)
    var words = NGramFeatures(idf: model.idf)
    words.read(invented.reader.text, model.table)
    let scores = model.scores(invented.reader.features, words)
    #expect(words.active.count == writer.keys.count && !invented.reader.featureVector.isEmpty)
    for column in 0..<writer.layout.columnCount {
      var sum = writer.bias[column]
      for (feature, value) in invented.reader.featureVector { sum += writer.cueRows[feature][column] * value }
      for index in 0..<words.active.count {
        sum += writer.ngramRows[Int(words.active[index])][column] * words[words.active[index]]
      }
      #expect(abs(scores[column] - sum) < 0.02, "\(column)")
    }
    for column in writer.layout.columnCount..<DesignModel.width { #expect(scores[column] == 0) }
  }

  @Test func theDenseLayerAnswersAsItsWeightsSay() throws {
    let model = try InventedModel().model()
    var scores = DesignModel.Row.zero
    (scores[0], scores[1], scores[2], scores[3], scores[4]) = (1, -1, 2, 0.5, 4)
    let inputs: [Float] = [1, -1, 2, 0.5, DenseLayer.squashed(4)]
    let weights = (0..<10).map { Float($0 % 3) - 0.5 }
    let hidden = [Float(0.25), -0.5].enumerated().map { unit, bias in
      max(0, bias + inputs.enumerated().reduce(0) { $0 + $1.element * weights[$1.offset * 2 + unit] })
    }
    let answers = model.answers(scores)
    for output in 0..<4 {
      let bias = Float(output + 1) / 10
      let wanted = bias + hidden.enumerated().reduce(0) { $0 + $1.element * (Float($1.offset * 4 + output) / 4 - 0.75) }
      #expect(abs(answers[output] - wanted) < 1e-4)
    }
  }

  @Test func slopesSayHowTheAnswersChange() throws {
    let model = try InventedModel().model()
    var scores = DesignModel.Row.zero
    (scores[0], scores[1], scores[2], scores[3], scores[4]) = (1, -1, 2, 0.5, 4)
    var weigh = DesignModel.Row.zero
    (weigh[0], weigh[1]) = (1, -0.5)
    let before = model.answers(scores)
    let slopes = model.slopes(of: weigh)
    #expect((0..<5).contains { slopes[$0] != 0 })
    for column in 0..<5 {
      var moved = scores
      moved[column] += 0.01
      let change = model.answers(moved) - before
      #expect(abs((change[0] - 0.5 * change[1]) / 0.01 - slopes[column]) < 0.02, "\(column)")
    }
  }

  @Test func aSentenceIsGivenWhatItsNGramsAdd() throws {
    let invented = try InventedModel()
    let model = try invented.model()
    var words = NGramFeatures(idf: model.idf)
    words.read(invented.reader.text, model.table)
    var weigh = DesignModel.Row.zero
    for column in 0..<5 { weigh[column] = Float(column) - 1.5 }
    var (sums, wanted): ([Float], [Float]) = ([0, 0], [0, 0])
    model.weigh(words, by: model.weighing(weigh), into: &sums, where: [true, true])
    for index in 0..<words.hits.count {
      let (row, sentence) = words.hit(index)
      let weight = (0..<5).reduce(Float(0)) { $0 + invented.writer.ngramRows[Int(row)][$1] * weigh[$1] }
      wanted[sentence] += weight * words[row] / Float(words.count(row))
    }
    #expect(wanted.allSatisfy { $0 != 0 })
    for (sum, want) in zip(sums, wanted) { #expect(abs(sum - want) < 0.05) }
    var first: [Float] = [0, 0]
    model.weigh(words, by: model.weighing(weigh), into: &first, where: [true, false])
    #expect(first[0] == sums[0] && first[1] == 0)
  }

  @Test func aFeatureIsWeighedColumnByColumn() throws {
    let invented = try InventedModel()
    let model = try invented.model()
    var weigh = DesignModel.Row.zero
    for column in 0..<5 { weigh[column] = Float(column) - 1.5 }
    let weighing = model.weighing(weigh)
    func sum(_ row: [Float]) -> Float { row.enumerated().reduce(0) { $0 + $1.element * weigh[$1.offset] } }
    let (first, second) = (sum(invented.writer.cueRows[1]), sum(invented.writer.cueRows[0]))
    #expect(abs(model.weighed(1, and: 0, share: 0.5, by: weighing) - (first + second / 2)) < 0.01)

  }

  @Test func aHeadsProbabilitiesAreThoseOfItsColumnsAtItsTemperature() throws {
    let head = HeadLayout.Head(name: "h", labels: ["a", "b"], firstColumn: 1, temperature: 2)
    var answers = DesignModel.Row.zero
    (answers[0], answers[1], answers[2], answers[3]) = (100, 2, 0, 100)
    // exp(1) / (exp(1) + exp(0)).
    let expected: [Float] = [0.7310586, 0.2689414]
    for (value, want) in zip(try InventedModel().model().probabilities(head, answers), expected) {
      #expect(abs(value - want) < 1e-6)
    }
  }

  @Test func theHeadsOfTheEmbeddedModelNameTheHousesLabels() throws {
    let bytes = try #require(Assets.bytes(DesignModelFile.assetName))
    #expect(bytes.count <= 8 << 20)
    let layout = try DesignModelFile.read(bytes, for: CueReader().featureNames).layout
    #expect(layout.heads.map(\.name) == ["design", "markerTiming", "dataCollection", "subject"])
    #expect(layout.heads.allSatisfy { $0.temperature > 0 })
    let labels = layout.heads.map(\.labels)
    #expect(Set(labels[0]) == Set(StudyDesign.judged.map(\.rawValue)))
    #expect(Set(labels[1]) == Set(MarkerTiming.allCases.map(\.rawValue)))
    #expect(Set(labels[2]) == Set(DataCollection.allCases.map(\.rawValue)))
    #expect(layout.columnCount <= DesignModel.width)
  }
}
