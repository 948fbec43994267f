/// Phrases that stand for one idea, under one name such as `rct.allocation`.
struct LexiconGroup: Equatable {
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

struct LexiconPair: Equatable {
  let first: PhrasePattern
  let second: PhrasePattern
  let mostWordsBetween: Int
}

/// One lexicon file, read.
///
/// A line is a phrase; `[name]` opens a group, `! phrase` vetoes hits that it overlaps, `!~ phrase` hits in the same
/// sentence, `first ~6 second` is a pair with at most six words between, `#` begins a comment.
struct Lexicon: Equatable {
  let name: String
  private(set) var groups: [LexiconGroup] = []

  struct Problem: Error, Equatable, CustomStringConvertible {
    let file: String
    let line: Int
    let summary: String

    var description: String { "\(file):\(line): \(summary)" }
  }

  /// Reads a lexicon; a group `x` in the file `rct` is called `rct.x`.
  init(name: String, text: String) throws(Problem) {
    self.name = name
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = Self.withoutComment(raw)
      if line.isEmpty { continue }
      do throws(LineProblem) {
        try add(line)
      } catch {
        throw Problem(file: name, line: index + 1, summary: error.description)
      }
    }
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

  private mutating func add(_ line: Substring) throws(LineProblem) {
    if line.hasPrefix("[") {
      guard line.hasSuffix("]"), line.count > 2 else { throw .badHeading }
      let id = "\(name).\(line.dropFirst().dropLast())"
      if groups.contains(where: { $0.id == id }) { throw .repeatedGroup(id) }
      groups.append(LexiconGroup(id: id))
      return
    }
    if groups.isEmpty { throw .noGroup }
    let last = groups.count - 1
    if line.hasPrefix("!~") {
      groups[last].sentenceVetoes.append(try Self.pattern(line.dropFirst(2)))
    } else if line.hasPrefix("!") {
      groups[last].overlapVetoes.append(try Self.pattern(line.dropFirst()))
    } else if let tilde = line.firstIndex(of: "~") {
      let rest = line[line.index(after: tilde)...]
      let digits = rest.prefix { $0.isNumber }
      guard let gap = Int(digits), gap <= 40 else { throw .badGap }
      let first = try Self.pattern(line[..<tilde])
      let second = try Self.pattern(rest.dropFirst(digits.count))
      groups[last].pairs.append(LexiconPair(first: first, second: second, mostWordsBetween: gap))
    } else {
      groups[last].phrases.append(try Self.pattern(line))
    }
  }

  private static func pattern(_ text: Substring) throws(LineProblem) -> PhrasePattern {
    do throws(PhrasePattern.Problem) { return try PhrasePattern(trimmed(text)) } catch { throw .pattern(error) }
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    trimmed(line.prefix { $0 != "#" })
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let head = text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    guard let last = head.lastIndex(where: { $0 != " " && $0 != "\t" && $0 != "\r" }) else { return "" }
    return head[...last]
  }
}
