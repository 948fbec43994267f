import Bibliography
import CriticalAppraisal
import Foundation

/// The n-grams that the model will know, and how much each says by its rarity.
struct NGramVocabulary {
  private(set) var keys: [UInt32] = []
  private(set) var titleKeys: [UInt32] = []
  /// Of the keys and the titles' keys, one behind the other.
  private(set) var idf: [Float] = []

  /// An n-gram must stand in so many read records, and in so many of all.
  static let leastRead = 8
  static let leastInAll = 40
  static let leastOfTitles = 16

  var known: KnownNGrams { KnownNGrams(text: keys, title: titleKeys, idf: idf) }

  init(_ texts: Texts, _ reader: CueReader) {
    var (ofText, ofTitles): ([UInt32: Int], [UInt32: Int]) = ([:], [:])
    for text in texts.read {
      reader.read(text.gold.record)
      for key in Set(reader.ngrams.sentences) { ofText[key, default: 0] += 1 }
      for key in Set(reader.ngrams.title) { ofTitles[key, default: 0] += 1 }
    }
    ofText = ofText.filter { $0.value >= Self.leastRead }
    ofTitles = ofTitles.filter { $0.value >= Self.leastRead }
    for text in texts.silver {
      reader.read(text.record)
      for key in Set(reader.ngrams.sentences) where ofText[key] != nil { ofText[key, default: 0] += 1 }
      for key in Set(reader.ngrams.title) where ofTitles[key] != nil { ofTitles[key, default: 0] += 1 }
    }
    keys = ofText.filter { $0.value >= Self.leastInAll }.keys.sorted()
    titleKeys = ofTitles.filter { $0.value >= Self.leastOfTitles }.keys.sorted()
    let count = Double(texts.read.count + texts.silver.count)
    idf = (keys.map { ofText[$0] ?? 0 } + titleKeys.map { ofTitles[$0] ?? 0 }).map {
      Float(1 + log((1 + count) / (1 + Double($0))))
    }
  }
}
