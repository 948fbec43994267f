/// The n-grams that a model knows: those of all sentences in its first rows, those of titles behind them.
package final class KnownNGrams {
  let text: NGramTable
  let title: NGramTable
  /// How much each row says by its rarity.
  let idf: [Float]

  package init(text: [UInt32], title: [UInt32], idf: [Float]) {
    precondition(idf.count == text.count + title.count, "an n-gram has one weight for its rarity")
    self.text = NGramTable(text, firstRow: 0)
    self.title = NGramTable(title, firstRow: text.count)
    self.idf = idf
  }

  var count: Int { text.count + title.count }
}
