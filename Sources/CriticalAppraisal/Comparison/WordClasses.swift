internal import CKernels

/// What words stand for where a comparison is described, whatever the field of medicine: "miscarried", "relapsed" and
/// "rejected" are all a failure.
///
/// Read from `words/classes.txt`: below a heading `[people]` stand the words of the class; those below `[kept]` stand for
/// themselves, all other words for nothing.
struct WordClasses {
  /// Stands for any run of words that have no class.
  static let other: UInt32 = 0x6F74_6872
  static let assetName = "words/classes.txt"

  private let table: NGramTable
  /// What the words of the table stand for.
  private let classes: [UInt32]

  init(_ text: some StringProtocol) {
    var (words, classes): ([UInt32], [UInt32]) = ([], [])
    var heading: Substring = ""
    for line in text.split(separator: "\n") where line.first != "#" {
      if line.first == "[" {
        heading = Substring(line.dropFirst().dropLast())
        continue
      }
      for word in line.split(separator: " ") {
        let hash = NGram.word(WordKey(word.utf8))
        words.append(hash)
        classes.append(heading == "kept" ? hash : Self.hash(heading))
      }
    }
    for kind in NGram.numbers {
      words.append(kind)
      classes.append(Self.hash("number"))
    }
    table = NGramTable(words)
    self.classes = classes
  }

  /// The classes that are compiled into the program.
  static func embedded() -> WordClasses { WordClasses(Assets.text(assetName) ?? "") }

  /// What each of so many words stands for; the first two buffers are room to work in.
  func meanings(
    of words: UnsafePointer<UInt32>, _ count: Int, _ candidates: inout GrowingBuffer<HindsightPair>,
    _ found: inout GrowingBuffer<HindsightPair>, into meanings: inout GrowingBuffer<UInt32>
  ) {
    meanings.fill(Self.other, count: count)
    candidates.reserve(count + 1)
    var known = 0
    for word in 0..<count {
      candidates.base[known] = HindsightPair(key: words[word], number: Int32(truncatingIfNeeded: word))
      known &+= table.mayKnow(words[word])
    }
    found.reserve(known + 1)
    let all = table.lookUp(candidates.base, known, into: found.base)
    for place in 0..<all { meanings.base[Int(found[place].number)] = classes[Int(found[place].key)] }
  }

  /// What each of some words stands for.
  func meanings(of words: UnsafePointer<UInt32>, _ count: Int) -> [UInt32] {
    var candidates = GrowingBuffer<HindsightPair>()
    var found = GrowingBuffer<HindsightPair>()
    var meanings = GrowingBuffer<UInt32>()
    self.meanings(of: words, count, &candidates, &found, into: &meanings)
    return (0..<count).map { meanings[$0] }
  }

  /// What stands for words of failure, and for words of success.
  static let failed = hash("failed")
  static let successful = hash("successful")

  private static func hash(_ name: Substring) -> UInt32 { NGram.word(WordKey(("[" + name).utf8)) }
}
