import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct TellingSentencesTests {
  @Test func aSentenceIsScoredByItsNGramsAndItsPlace() throws {
    let invented = try InventedModel()
    let (model, writer) = (try invented.model(), invented.writer)
    var words = NGramFeatures(model.known)
    words.read(invented.reader.text)
    let scores = model.tellingScores(invented.reader.text, words)
    #expect(scores.count == 2)
    var sums: [Float] = [0, 0]
    var squares: [Float] = [0, 0]
    invented.reader.text.forEachNGram { key, sentence in
      let row = Int(model.known.text.row(key))
      sums[sentence] += writer.ngramRows[row][writer.layout.tellingColumn] * writer.idf[row]
      squares[sentence] += writer.idf[row] * writer.idf[row]
    }
    for (index, sentence) in invented.reader.text.sentences.enumerated() {
      let (place, step) = TellingSentences.placeFeatures(sentence.place, index: index - 1, of: 1)
      let wanted = sums[index] / squares[index].squareRoot() + writer.tellingPlaces[place] + writer.tellingPlaces[step]
      #expect(abs(scores[index] - wanted) < 0.02)
    }
  }

  /// Training has the same numbers from the same text.
  @Test func trainingSeesWhatTheModelWeighs() throws {
    let invented = try InventedModel()
    let model = try invented.model()
    let features = FeatureRows(invented.reader, model.known)
    let record = Record.sample(title: InventedModel.title, abstract: "Cells were counted.")
    let weights =
      invented.writer.ngramRows.prefix(invented.writer.keys.count).map { $0[invented.writer.layout.tellingColumn] }
      + invented.writer.tellingPlaces
    let sentences = features.sentences(record)
    var words = NGramFeatures(model.known)
    words.read(invented.reader.text)
    for (sentence, score) in zip(sentences, model.tellingScores(invented.reader.text, words)) {
      let sum = zip(sentence.features, sentence.values).reduce(Float(0)) { $0 + weights[Int($1.0)] * $1.1 }
      #expect(abs(sum - score) < 0.02)
    }
    #expect(
      sentences.map { String(decoding: record.bytes[$0.range], as: UTF8.self) } == [
        "Cohort of cells", "Cells were counted.",
      ])
    #expect(features.sentenceFeatureCount == weights.count)
  }

  @Test(arguments: [(0, 10, 0), (9, 10, 9), (1, 3, 3), (0, 1, 0), (5, 0, 9)])
  func anAbstractHasTenSteps(index: Int, count: Int, step: Int) {
    let found = TellingSentences.placeFeatures(.methods, index: index, of: count)
    #expect(found.place == Int(TextPlace.methods.rawValue) && found.step == TextPlace.allCases.count + step)
    #expect(TellingSentences.placeFeatures(.title, index: -1, of: count).step == TextPlace.allCases.count)
  }
}
