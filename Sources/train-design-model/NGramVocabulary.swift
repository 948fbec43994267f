import Bibliography
import CriticalAppraisal
import Foundation

/// The n-grams that the model will know, and how much each says by its rarity.
struct NGramVocabulary {
  private(set) var keys: [UInt32] = []
  private(set) var idf: [Float] = []

  /// An n-gram must stand in so many read records, and in so many of all.
  static let leastRead = 5
  static let leastInAll = 20
  static let leastOfTitles = 8

  init(_ texts: Texts, _ reader: CueReader) {
    var read: [UInt32: Int] = [:]
    var titles = Set<UInt32>()
    for text in texts.read {
      reader.read(text.gold.record)
      let (sentences, title) = reader.ngrams
      for key in Set(sentences).union(title) { read[key, default: 0] += 1 }
      titles.formUnion(title)
    }
    var all = read.filter { $0.value >= Self.leastRead }
    for text in texts.silver {
      reader.read(text.record)
      let (sentences, title) = reader.ngrams
      for key in Set(sentences).union(title) {
        if let count = all[key] { all[key] = count + 1 }
      }
    }
    let count = Double(texts.read.count + texts.silver.count)
    keys = all.filter { $0.value >= (titles.contains($0.key) ? Self.leastOfTitles : Self.leastInAll) }.keys.sorted()
    idf = keys.map { Float(1 + log((1 + count) / (1 + Double(all[$0] ?? 0)))) }
  }
}
