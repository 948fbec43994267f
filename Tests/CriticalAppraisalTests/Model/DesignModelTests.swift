import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct DesignModelTests {
  @Test func theSumsOfAViewAreItsWeightsTimesItsValues() throws {
    let invented = try InventedModel()
    let (model, writer) = (try invented.model(), invented.writer)
    var words = NGramFeatures(model.known)
    words.read(invented.reader.text)
    let sums = model.sums(invented.reader.features, words)
    #expect(words.active.count == writer.ngramRows.count && !invented.reader.featureVector.isEmpty)
    #expect(words.firstTitleRow == writer.keys.count)
    func sum(_ active: Range<Int>, _ column: Int) -> Float {
      active.reduce(0) { sum, index in
        sum + writer.ngramRows[Int(words.active[index])][column] * words.values[index]
      }
    }
    for column in 0..<writer.layout.columnCount {
      let cues = invented.reader.featureVector.reduce(Float(0)) { $0 + writer.cueRows[$1.feature][column] * $1.value }
      #expect(abs(sums.cues[column] - cues) < 0.02, "\(column)")
      #expect(abs(sums.text[column] - sum(0..<words.firstTitleRow, column)) < 0.02, "\(column)")
      #expect(abs(sums.title[column] - sum(words.firstTitleRow..<words.active.count, column)) < 0.02, "\(column)")
    }
    for column in writer.layout.rowWidth..<DesignModel.width {
      #expect(FeatureView.allCases.allSatisfy { sums[$0][column] == 0 })
    }
  }

  /// Sums of three views with four answers and one silver column.
  private static var sums: ViewRows {
    var sums = ViewRows()
    for (number, view) in FeatureView.allCases.enumerated() {
      for column in 0..<5 { sums[view][column] = Float((number * 5 + column) % 7 - 3) / 2 }
    }
    return sums
  }

  @Test func theDenseLayerAnswersAsItsWeightsSay() throws {
    let invented = try InventedModel()
    let (model, sums) = (try invented.model(), Self.sums)
    let silver = FeatureView.allCases.reduce(invented.writer.bias[4]) { $0 + sums[$1][4] }
    let inputs =
      FeatureView.allCases.flatMap { view in (0..<4).map { sums[view][$0] } } + [DenseLayer.squashed(silver)]
    let hidden = [Float(0.25), -0.5].enumerated().map { unit, bias in
      max(0, inputs.enumerated().reduce(bias) { $0 + $1.element * InventedModel.inputWeight($1.offset * 2 + unit) })
    }
    let answers = model.answers(sums)
    #expect(hidden.contains { $0 > 0 })
    for output in 0..<4 {
      let bias = Float(output + 1) / 10
      let wanted = bias + hidden.enumerated().reduce(0) { $0 + $1.element * (Float($1.offset * 4 + output) / 4 - 0.75) }
      #expect(abs(answers[output] - wanted) < 1e-4)
    }
  }

  @Test func aSubtypesLogOddsAreALineThroughItsSum() throws {
    let (invented, column) = (try InventedModel(), 6)
    #expect(invented.writer.layout.subtypeColumn(0) == column && invented.writer.layout.tellingColumn == 5)
    var sums = Self.sums
    for (number, view) in FeatureView.allCases.enumerated() { sums[view][column] = Float(number) - 0.5 }
    let answer = try invented.model().answers(sums)[column]
    #expect(abs(answer - ((invented.writer.bias[column] + 1.5) * 1.5 - 0.25)) < 1e-5)
  }

  @Test func slopesSayHowTheAnswersChange() throws {
    let (model, sums) = (try InventedModel().model(), Self.sums)
    var weigh = DesignModel.Row.zero
    (weigh[0], weigh[1]) = (1, -0.5)
    let before = model.answers(sums)
    let slopes = model.slopes(of: weigh)
    for view in FeatureView.allCases {
      #expect((0..<5).contains { slopes[view][$0] != 0 })
      for column in 0..<5 {
        var moved = sums
        moved[view][column] += 0.01
        let change = model.answers(moved) - before
        #expect(abs((change[0] - 0.5 * change[1]) / 0.01 - slopes[view][column]) < 0.02, "\(view) \(column)")
      }
    }
  }

  /// What is made of the columns, another in each view.
  private static var slopes: ViewRows {
    var slopes = ViewRows()
    for (number, view) in FeatureView.allCases.enumerated() {
      for column in 0..<5 { slopes[view][column] = Float(column) - 1.5 + Float(number) }
    }
    return slopes
  }

  @Test func aSentenceIsGivenWhatItsNGramsAdd() throws {
    let invented = try InventedModel()
    let model = try invented.model()
    var words = NGramFeatures(model.known)
    words.read(invented.reader.text)
    let slopes = Self.slopes
    var (sums, wanted): ([Float], [Float]) = ([0, 0], [0, 0])
    model.weigh(words, by: model.weighing(slopes), into: &sums, where: [true, true])
    for index in 0..<words.hits.count {
      let (row, value, sentence) = words.share(of: index)
      let slopes = index < words.firstTitleHit ? slopes.text : slopes.title
      let weight = (0..<5).reduce(Float(0)) { $0 + invented.writer.ngramRows[Int(row)][$1] * slopes[$1] }
      wanted[sentence] += weight * value
    }
    #expect(wanted.allSatisfy { $0 != 0 })
    for (sum, want) in zip(sums, wanted) { #expect(abs(sum - want) < 0.05) }
    var first: [Float] = [0, 0]
    model.weigh(words, by: model.weighing(slopes), into: &first, where: [true, false])
    #expect(first[0] == sums[0] && first[1] == 0)
  }

  @Test func aFeatureIsWeighedColumnByColumn() throws {
    let invented = try InventedModel()
    let model = try invented.model()
    let slopes = Self.slopes
    let weighing = model.weighing(slopes)
    func sum(_ row: [Float]) -> Float { row.enumerated().reduce(0) { $0 + $1.element * slopes.cues[$1.offset] } }
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

  /// Otherwise it weighs cues or words that were others when it was fitted: run train-design-model again.
  @Test func theEmbeddedModelWasFittedToTheseCuesAndNGrams() throws {
    let bytes = try #require(Assets.bytes(DesignModelFile.assetName))
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    #expect(head.contains("\nnote\tfeatures \(try CueReader().featureHash)\n"))
    #expect(head.contains("\nnote\t\(DesignClassifier.thresholds)\n"))
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
