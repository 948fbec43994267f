internal import Bibliography

/// Phrases that stand for one idea, under one name such as `rct.allocation`.
struct LexiconGroup: Equatable, Sendable {
  let id: String
  /// Phrases whose occurrence is a hit.
  var phrases: [PhrasePattern] = []
  /// Two phrases that are a hit when at most so many words lie between them in one sentence.
  var pairs: [LexiconPair] = []
  /// Longer phrases inside which a hit does not count ("non-randomised").
  var overlapVetoes: [PhrasePattern] = []
  /// Phrases in whose sentence no hit of the group counts ("trials are needed").
  var sentenceVetoes: [PhrasePattern] = []
}

struct LexiconPair: Equatable, Sendable {
  let first: PhrasePattern
  let second: PhrasePattern
  let mostWordsBetween: Int

  /// The pair as the lexicon writes it.
  var source: String { "\(first.source) ~\(mostWordsBetween) \(second.source)" }
}

/// One lexicon file, read.
///
/// A line is a phrase; `[name]` opens a group, `! phrase` vetoes hits that it overlaps, `!~ phrase` hits in the same
/// sentence, `first ~6 second` is a pair with at most six words between, `#` begins a comment.
package struct Lexicon: Equatable, Sendable {
  let name: String
  private(set) var groups: [LexiconGroup] = []

  package struct Problem: Error, Equatable, CustomStringConvertible {
    let file: String
    let line: Int
    let summary: String

    package var description: String { "\(file):\(line): \(summary)" }
  }

  /// Reads a lexicon; a group `x` in the file `rct` is called `rct.x`.
  init(name: String, text: some Collection<UInt8>) throws(Problem) {
    self.name = name
    let bytes = Array(text)
    for (index, raw) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = Self.trimmed(raw.prefix { $0 != UInt8(ascii: "#") })
      if line.isEmpty { continue }
      do throws(LineProblem) {
        try add(line)
      } catch {
        throw Problem(file: name, line: index + 1, summary: error.description)
      }
    }
  }

  /// A lexicon of groups that were read elsewhere; a group `x` is called by the lexicon's name and its own.
  init(name: String, groups: [LexiconGroup]) {
    self.name = name
    self.groups = groups
  }

  private enum LineProblem: Error {
    case pattern(PhrasePattern.Problem)
    case noGroup
    case badHeading
    case badGap
    case repeatedGroup(String)

    var description: String {
      switch self {
      case .pattern(let problem): problem.description
      case .noGroup: "the phrase stands before any [group]; open one first"
      case .badHeading: "a heading is a name in brackets, such as [allocation]"
      case .badGap: "a pair is written first ~6 second, with a number of words from 0 to 40"
      case .repeatedGroup(let id): "the group [\(id)] is opened twice; join the two"
      }
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) throws(LineProblem) {
    if line.first == UInt8(ascii: "[") {
      try open(line)
      return
    }
    if groups.isEmpty { throw .noGroup }
    let last = groups.count - 1
    if line.first == UInt8(ascii: "!") {
      if line.dropFirst().first == UInt8(ascii: "~") {
        groups[last].sentenceVetoes.append(try Self.pattern(line.dropFirst(2)))
      } else {
        groups[last].overlapVetoes.append(try Self.pattern(line.dropFirst()))
      }
    } else if let tilde = line.firstIndex(of: UInt8(ascii: "~")) {
      groups[last].pairs.append(try Self.pair(line, tilde: tilde))
    } else {
      groups[last].phrases.append(try Self.pattern(line))
    }
  }

  private mutating func open(_ line: ArraySlice<UInt8>) throws(LineProblem) {
    guard line.last == UInt8(ascii: "]"), line.count > 2 else { throw .badHeading }
    let id = "\(name).\(String(decoding: line.dropFirst().dropLast(), as: UTF8.self))"
    if groups.contains(where: { $0.id == id }) { throw .repeatedGroup(id) }
    groups.append(LexiconGroup(id: id))
  }

  private static func pair(_ line: ArraySlice<UInt8>, tilde: Int) throws(LineProblem) -> LexiconPair {
    let rest = line[(tilde + 1)...]
    let digits = rest.prefix(while: ASCII.isDigit)
    guard let gap = ASCII.number(digits), gap <= 40 else { throw .badGap }
    return LexiconPair(
      first: try pattern(line[..<tilde]), second: try pattern(rest.dropFirst(digits.count)), mostWordsBetween: Int(gap))
  }

  private static func pattern(_ text: ArraySlice<UInt8>) throws(LineProblem) -> PhrasePattern {
    do throws(PhrasePattern.Problem) { return try PhrasePattern(trimmed(text)) } catch { throw .pattern(error) }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let head = text.drop(while: ASCII.isSpace)
    guard let last = head.lastIndex(where: { !ASCII.isSpace($0) }) else { return [] }
    return head[...last]
  }
}
