internal import Yams

/// A part of a topic file while it is read: each defect is noted with its line, and the rest is read.
struct TopicEntry {
  let node: Node
  /// Where it stands, for messages: `marker`, `compartments`, `interventions`.
  let path: String
  let file: String

  var line: Int { node.mark?.line ?? 1 }

  func defect(_ summary: String, at line: Int? = nil) -> TopicDefect {
    TopicDefect(file: file, line: line ?? self.line, summary: summary)
  }

  private func name(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The entries of a mapping by their keys; keys that no topic has, and keys that stand twice, are defects.
  func entries(_ known: [String], required: [String], _ defects: inout [TopicDefect]) -> [String: TopicEntry] {
    guard let mapping = node.mapping else {
      defects.append(
        defect(
          "\(path.isEmpty ? "the topic" : path) has entries of its own (\(known.joined(separator: ", "))), one a line"))
      return [:]
    }
    var entries: [String: TopicEntry] = [:]
    for (key, value) in mapping {
      let word = key.string ?? ""
      let line = key.mark?.line ?? self.line
      if !known.contains(word) {
        let near = known.min { Self.distance($0, word) < Self.distance($1, word) } ?? ""
        let isNear = Self.distance(near, word) <= 2
        defects.append(
          defect(
            "no topic has the entry \(name(of: word)); "
              + (isNear ? "it may mean \(near)" : "here there may be \(known.joined(separator: ", "))"), at: line))
      } else {
        entries[word] = TopicEntry(node: value, path: name(of: word), file: file)
      }
    }
    for key in required where entries[key] == nil {
      defects.append(defect("the entry \(name(of: key)) is missing"))
    }
    return entries
  }

  /// The items of a list.
  func items(_ defects: inout [TopicDefect]) -> [TopicEntry] {
    guard let sequence = node.sequence else {
      defects.append(defect("\(path) is a list: begin each item with a hyphen"))
      return []
    }
    return sequence.map { TopicEntry(node: $0, path: path, file: file) }
  }

  /// One line of text.
  func text(_ defects: inout [TopicDefect]) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else {
      defects.append(defect("\(path) is a text of one line"))
      return ""
    }
    return text
  }

  /// Texts in a list, or one by itself.
  func texts(_ defects: inout [TopicDefect]) -> [String] {
    node.sequence == nil ? [text(&defects)] : items(&defects).map { $0.text(&defects) }
  }

  func isTrue(_ defects: inout [TopicDefect]) -> Bool {
    switch node.scalar?.string {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      defects.append(defect("\(path) is yes or no"))
      return true
    }
  }

  /// Phrases one a line, as a group of a lexicon.
  func phrases(as group: String, _ defects: inout [TopicDefect]) -> LexiconGroup? {
    guard let text = node.scalar?.string else {
      defects.append(defect("\(path) holds phrases, one a line below \(path.split(separator: ".").last ?? ""): |"))
      return nil
    }
    // The lines of a block begin below its mark.
    let first = node.scalar?.style == .literal ? line + 1 : line
    var kept = ""
    for (index, phrase) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      do throws(Lexicon.Problem) {
        _ = try Lexicon(name: "topic", text: "[\(group)]\n\(phrase)".utf8)
        kept += phrase + "\n"
      } catch {
        defects.append(defect("in \(path), \(error.summary)", at: first + index))
      }
    }
    return (try? Lexicon(name: "topic", text: "[\(group)]\n\(kept)".utf8))?.groups.first
  }

  /// How many letters must be put in, taken out or changed to make one word of another.
  private static func distance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, second) in other.enumerated() {
        let change = corner + (letter == second ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = min(change, min(row[j], row[j + 1]) + 1)
      }
    }
    return row[other.count]
  }
}
