import Bibliography
import CriticalAppraisal
import Foundation

/// Fits what tells the sentences that a reviewer would point at from the others of their record.
struct TellingFit {
  private let rows: [SparseRow]
  private let signs: [Int8]
  /// The rows of each record.
  private let records: [Range<Int>]
  private let folds: [Int]
  private let featureCount: Int

  /// Records without a quote, or whose quote is not in their text, do not count.
  init(_ read: [Texts.Read], _ features: FeatureRows) {
    var (rows, signs, records, folds): ([SparseRow], [Int8], [Range<Int>], [Int]) = ([], [], [], [])
    for text in read {
      guard let quote = text.gold.designQuote, let range = Self.place(of: quote, in: text.gold.record) else { continue }
      let sentences = features.sentences(text.gold.record)
      guard let told = sentences.firstIndex(where: { $0.range.contains(range.lowerBound) }), sentences.count > 1 else {
        continue
      }
      records.append(rows.count..<(rows.count + sentences.count))
      folds.append(Texts.split(text.gold.splitID) % Training.folds)
      rows += sentences.map { SparseRow(features: $0.features, values: $0.values) }
      signs += sentences.indices.map { $0 == told ? 1 : -1 }
    }
    (self.rows, self.signs, self.records, self.folds) = (rows, signs, records, folds)
    featureCount = features.sentenceFeatureCount
  }

  /// Where a quote stands in abstract or title; nil where it does not.
  static func place(of quote: String, in record: Record) -> Range<Int>? {
    let wanted = Array(quote.utf8)
    for field in [record.abstract, record.title] where !wanted.isEmpty && field.count >= wanted.count {
      for start in field.lowerBound...(field.upperBound - wanted.count)
      where record.bytes[start] == wanted[0] && record.bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
        return start..<(start + wanted.count)
      }
    }
    return nil
  }

  /// The weights of n-grams and places, and for how many of the records left out of the fit the sentence was among the
  /// first, or the first three.
  func fit() -> (weights: [Float], summary: String) {
    var fits = [[Float]](repeating: [], count: Training.folds + 1)
    fits.withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let places = places
      DispatchQueue.concurrentPerform(iterations: Training.folds + 1) { places[$0] = fit(without: $0) }
    }
    var (first, three) = (0, 0)
    for (record, range) in records.enumerated() {
      let scores = range.map { LinearFit.sum(rows[$0], fits[folds[record]]) }
      guard let told = range.first(where: { signs[$0] > 0 }) else { continue }
      let above = scores.count { $0 > scores[told - range.lowerBound] }
      if above < 1 { first += 1 }
      if above < 3 { three += 1 }
    }
    let count = Double(max(records.count, 1))
    let summary = String(
      format: "sentences to point at: %d records, the right one first in %.1f %%, among three in %.1f %%",
      records.count,
      100 * Double(first) / count, 100 * Double(three) / count)
    return (fits[Training.folds], summary)
  }

  private func fit(without fold: Int) -> [Float] {
    var inside = signs
    for (record, range) in records.enumerated() where folds[record] == fold {
      for row in range { inside[row] = 0 }
    }
    return LinearFit(featureCount: featureCount, cost: 0.3).fit(rows, inside)
  }
}
