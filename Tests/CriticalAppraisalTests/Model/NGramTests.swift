import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct NGramTests {
  private static func read(_ title: String, _ abstract: String = "") throws -> CueReader {
    let reader = CueReader([try Lexicon(name: "l", text: "[g]\ncohort".utf8)])
    reader.read(.sample(title: title, abstract: abstract))
    return reader
  }

  @Test(arguments: [
    ("Cells were counted", "CELLS were  counted."), ("Naïve β-cells", "naive β cells"),
    ("In 2019 there were 12", "In 2004 there were 99"), ("Of 3 and 8 and 120", "Of 4 and 9 and 3,400"),
    ("About 1.5", "About 22.75"),
  ]) func writtenOtherwiseItIsTheSame(_ one: String, _ other: String) throws {
    #expect(try Self.read(one).ngrams == Self.read(other).ngrams)
  }

  @Test(arguments: [
    ("Cells were counted", "Cells was counted"), ("In 2019", "In 3019"), ("About 3", "About 7"),
    ("About 12", "About 120"), ("About 12", "About 1.2"), ("Cells were counted", "were Cells counted"),
    ("A b. C d", "A b C d"),
  ]) func otherWordsAreNot(_ one: String, _ other: String) throws {
    #expect(try Set(Self.read(one).ngrams.sentences) != Set(Self.read(other).ngrams.sentences))
  }

  @Test func noneGoesOverTheEndOfASentenceOrAHeading() throws {
    let whole = try Self.read("Nothing", "Cells were counted. None was there.").ngrams.sentences
    let first = try Self.read("Nothing", "Cells were counted.").ngrams.sentences
    let second = try Self.read("Nothing", "None was there.").ngrams.sentences
    #expect(Set(whole) == Set(first).union(second))
    let headed = try Self.read("Nothing", "METHODS: Cells were counted. RESULTS: None was there.").ngrams.sentences
    #expect(Set(headed) == Set(whole))
  }

  @Test func aTitleHasItsOwn() throws {
    let (sentences, title) = try Self.read("Cohort of cells", "").ngrams
    // Three words and the beginning and the end: five single ones, four pairs, three triples.
    #expect(sentences.count == 6 && title.count == 12)
    #expect(Set(sentences).isDisjoint(with: title))
  }

  @Test func valuesHaveTheLengthOfTheirBlock() throws {
    let reader = try Self.read("Cohort of cells", "Cells of cells of cells were counted in 12.")
    let (sentences, title) = reader.ngrams
    let (keys, titleKeys) = (Set(sentences).sorted(), Set(title).sorted())
    let known = KnownNGrams(
      text: keys, title: titleKeys, idf: (0..<(keys.count + titleKeys.count)).map { 1 + Float($0) / 10 })
    var words = NGramFeatures(known)
    words.read(reader.text)
    func length(_ rows: Range<Int>) -> Float {
      rows.reduce(0) { $0 + words.values[$1] * words.values[$1] }.squareRoot()
    }
    for _ in 0..<2 {
      #expect(words.firstTitleRow == keys.count && words.active.count == keys.count + titleKeys.count)
      #expect(abs(length(0..<words.firstTitleRow) - 1) < 1e-5)
      #expect(abs(length(words.firstTitleRow..<words.active.count) - NGramFeatures.titleLength) < 1e-5)
      words.read(reader.text)
    }
    // The shares of a row's hits make up its value.
    var shares: [Int32: Float] = [:]
    for hit in 0..<words.hits.count {
      let (row, value, _) = words.share(of: hit)
      shares[row, default: 0] += value
    }
    for index in 0..<words.active.count {
      #expect(abs(shares[words.active[index], default: 0] - words.values[index]) < 1e-5)
    }
  }

  @Test func aTableKnowsItsKeysOnly() {
    let keys = (0..<5000).map { UInt32($0 &* 2_654_435_761 & 0xFFFF_FFFF) }
    let table = NGramTable(keys)
    for (row, key) in keys.enumerated() { #expect(table.row(key) == row) }
    for key in keys.map({ $0 ^ 0x5555 }) where !keys.contains(key) { #expect(table.row(key) == NGramTable.unknown) }
    #expect(NGramTable([]).row(0) == NGramTable.unknown)
  }
}
