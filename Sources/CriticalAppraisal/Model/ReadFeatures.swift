package import Bibliography

/// What training sees of a record: the same cues and n-grams that the model weighs, n-grams by their keys.
extension CueReader {
  /// The features of the record just read: their numbers and values.
  package var featureVector: [(feature: Int, value: Float)] {
    (0..<features.active.count).map { index in
      let feature = Int(features.active[index])
      return (feature, features[feature])
    }
  }

  /// How many features there are.
  package var featureCount: Int { features.count }

  /// The n-grams of title and abstract, in their order, and those of the title's own block.
  package var ngrams: (sentences: [UInt32], title: [UInt32]) {
    var sentences: [UInt32] = []
    var title: [UInt32] = []
    text.forEachNGram { key, _ in sentences.append(key) }
    text.forEachTitleNGram { title.append($0) }
    return (sentences, title)
  }

  /// What the model file says of the features it was fitted to: a hash of the cues' names, and of how words become
  /// n-grams, shown by those of a sentence.
  package var featureHash: String {
    let names = featureNames.entries.map(\.name).joined(separator: "\n")
    let sample = Array("In 2019, 12 naïve β-cells of 3.5 μm were counted twice.".utf8)
    var builder = RecordBuilder()
    for byte in sample { builder.append(byte) }
    builder.title = 0..<builder.count
    builder.add(RecordField(.title, builder.title))
    read(builder.record(source: SourceLocation(file: "sample", format: .pubmedXML, line: 1, ordinal: 1)))
    let keys = (ngrams.sentences + ngrams.title).map { String($0, radix: 16) }.joined(separator: " ")
    return String(SHA256.hex((names + "\n" + keys).utf8).prefix(16))
  }

  /// The bytes of the title in which the authors say what the study is: "a randomised controlled trial".
  package var declaringPhrases: [Range<Int>] {
    text.hits.compactMap { hit in
      guard text.sentences[Int(hit.sentence)].field == .title else { return nil }
      let group = lexicons.groupNames[Int(hit.group)]
      return group.hasPrefix("stated.") || group.hasSuffix(".named") ? Int(hit.start)..<Int(hit.end) : nil
    }
  }
}

/// The features of records as the model weighs them, for fitting its weights: one view behind the other.
package final class FeatureRows {
  /// How much a cue counts beside the n-grams, whose values are smaller.
  package static let cueScale: Float = 0.2

  package let reader: CueReader
  private let known: KnownNGrams
  private var words: NGramFeatures

  package init(_ reader: CueReader, _ known: KnownNGrams) {
    self.reader = reader
    self.known = known
    words = NGramFeatures(known)
  }

  package var count: Int { reader.featureCount + known.count }

  /// The features of each view.
  package var views: [Range<Int>] {
    let (cues, text) = (reader.featureCount, reader.featureCount + known.text.count)
    return [0..<cues, cues..<text, text..<count]
  }

  /// The features of a record, in the order of their numbers, and their values.
  package func row(_ record: Record) -> (features: [Int32], values: [Float]) {
    reader.read(record)
    words.read(reader.text)
    var found = reader.featureVector.map { (Int32($0.feature), $0.value * Self.cueScale) }
    for index in 0..<words.active.count {
      found.append((Int32(reader.featureCount) + words.active[index], words.values[index]))
    }
    found.sort { $0.0 < $1.0 }
    return (found.map(\.0), found.map(\.1))
  }

  package var sentencePlaceCount: Int { TellingSentences.placeCount }

  /// How many features a sentence has: the n-grams of sentences, then the places.
  package var sentenceFeatureCount: Int { known.text.count + TellingSentences.placeCount }

  /// The sentences of title and abstract: their bytes, and the features by which those that tell the design are known.
  package func sentences(_ record: Record) -> [(range: Range<Int>, features: [Int32], values: [Float])] {
    reader.read(record)
    words.read(reader.text)
    let (text, count, first) = (reader.text, reader.text.firstMethodsSentence, reader.text.firstAbstractSentence)
    var sums = [[Int32: Float]](repeating: [:], count: count)
    var lengths = [Float](repeating: 0, count: count)
    for hit in 0..<words.firstTitleHit {
      let (row, idf, sentence) = words.rarity(of: hit)
      sums[sentence][row, default: 0] += idf
      lengths[sentence] += idf * idf
    }
    return (0..<count).map { index in
      let length = max(lengths[index], 1e-9).squareRoot()
      let rows = sums[index].sorted { $0.key < $1.key }
      let sentence = text.sentences[index]
      let (place, step) = TellingSentences.placeFeatures(sentence.place, index: index - first, of: count - first)
      let places = [place, step].map { Int32(known.text.count + $0) }
      return (sentence.range, rows.map(\.key) + places, rows.map { $0.value / length } + [1, 1])
    }
  }
}
