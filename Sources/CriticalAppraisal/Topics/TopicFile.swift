internal import Yams

/// A topic file, read entry by entry.
///
/// Phrases stand one a line in block texts (`|`), so that braces need no quotes.
struct TopicFile {
  var name = ""
  var title = ""
  var markerName = ""
  var question = QuestionType.prognosis
  var isMutable = true
  var compartments: [String] = []
  var interventions: [String] = []
  var inclusion = InclusionRule.markerAndSetting
  /// MeSH headings by the group that they stand in for.
  var headings: [String: [String]] = [:]
  var groups: [LexiconGroup] = []
  private(set) var defects: [TopicDefect] = []

  private static let keys = [
    "name", "title", "question", "include", "marker", "setting", "compartments", "outcomes", "interventions",
  ]

  init(text: String, file: String) {
    do {
      guard let root = try Yams.compose(yaml: text) else {
        defects.append(TopicDefect(file: file, line: 1, summary: "the file is empty; write one like nk-cells.yaml"))
        return
      }
      read(TopicEntry(node: root, path: "", file: file))
    } catch let error as YamlError {
      defects.append(Self.defect(error, file))
    } catch {
      defects.append(TopicDefect(file: file, line: 1, summary: "the file cannot be read as YAML"))
    }
  }

  private static func defect(_ error: YamlError, _ file: String) -> TopicDefect {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      TopicDefect(
        file: file, line: mark.line,
        summary: "this is no YAML (\(problem)); mind the indents, and put a text with : or # in quotes")
    case .duplicatedKeysInMapping(let keys, let context):
      TopicDefect(
        file: file, line: context.mark.line,
        summary: "the entry \(keys.first ?? "") stands twice in what begins here; join the two")
    default:
      TopicDefect(file: file, line: 1, summary: "the file cannot be read as YAML (\(error))")
    }
  }

  private mutating func read(_ root: TopicEntry) {
    let entries = root.entries(Self.keys, required: ["name", "title", "marker", "setting", "outcomes"], &defects)
    name = entries["name"]?.text(&defects) ?? ""
    title = entries["title"]?.text(&defects) ?? ""
    if let entry = entries["question"] { readQuestion(entry) }
    if let entry = entries["marker"] { readMarker(entry) }
    if let entry = entries["setting"] { readSetting(entry) }
    if let entry = entries["outcomes"] { readOutcomes(entry) }
    compartments = entries["compartments"].map { readNamed($0, "compartment") } ?? []
    interventions = entries["interventions"].map { readNamed($0, "intervention") } ?? []
    if let entry = entries["include"] { readInclusion(entry) }
  }

  private mutating func readMarker(_ entry: TopicEntry) {
    let entries = entry.entries(
      ["name", "mutable", "phrases", "immutable", "mesh"], required: ["name", "phrases"], &defects)
    markerName = entries["name"]?.text(&defects) ?? ""
    isMutable = entries["mutable"]?.isTrue(&defects) ?? true
    read(entries["phrases"], as: "marker")
    read(entries["immutable"], as: "immutable")
    headings["marker"] = entries["mesh"]?.texts(&defects)
  }

  private mutating func readSetting(_ entry: TopicEntry) {
    let entries = entry.entries(["phrases", "mesh"], required: ["phrases"], &defects)
    read(entries["phrases"], as: "setting")
    headings["setting"] = entries["mesh"]?.texts(&defects)
  }

  private mutating func readOutcomes(_ entry: TopicEntry) {
    let entries = entry.entries(["failed", "successful", "neutral"], required: ["failed", "successful"], &defects)
    for key in ["failed", "successful", "neutral"] { read(entries[key], as: key) }
  }

  /// A list of named phrases; the names are handed back.
  private mutating func readNamed(_ entry: TopicEntry, _ kind: String) -> [String] {
    var names: [String] = []
    for item in entry.items(&defects) {
      let entries = item.entries(["name", "phrases", "mesh"], required: ["name", "phrases"], &defects)
      guard let name = entries["name"]?.text(&defects) else { continue }
      if names.contains(name) {
        defects.append(item.defect("there are two \(kind)s \(name); join them, or give one another name"))
        continue
      }
      names.append(name)
      read(entries["phrases"], as: "\(kind).\(name)")
      headings["\(kind).\(name)"] = entries["mesh"]?.texts(&defects)
    }
    return names
  }

  private mutating func readQuestion(_ entry: TopicEntry) {
    let text = entry.text(&defects)
    if let type = QuestionType(rawValue: text) {
      question = type
    } else if !text.isEmpty {
      let words = QuestionType.allCases.map(\.rawValue).joined(separator: ", ")
      defects.append(entry.defect("question is one of \(words)"))
    }
  }

  private mutating func readInclusion(_ entry: TopicEntry) {
    let text = entry.text(&defects)
    if let rule = InclusionRule(text) {
      inclusion = rule
    } else if !text.isEmpty {
      let words = InclusionRule.Named.words.map(\.0).joined(separator: ", ")
      defects.append(entry.defect("include joins \(words) by and, or, not and brackets, as in: marker and setting"))
    }
  }

  private mutating func read(_ entry: TopicEntry?, as group: String) {
    guard let entry, let phrases = entry.phrases(as: group, &defects) else { return }
    groups.append(phrases)
  }
}
