/// The names by which the model file calls what it weighs: `cue`, `group` or `shape`, then group and phrase.
struct FeatureNames {
  /// A name and the features that carry its weights: one for a shape, title and abstract for the others.
  struct Entry {
    var name: String
    var features: Range<Int>
  }

  let entries: [Entry]
  let count: Int
  private let numbers: [String: Range<Int>]

  /// Names the first cues and groups of a set: those that the model weighs, not those of a topic behind them.
  init(_ lexicons: LexiconSet, cues: Int, groups: Int) {
    var entries: [Entry] = []
    func add(_ name: String, _ width: Int) {
      let first = entries.last?.features.upperBound ?? 0
      entries.append(Entry(name: name, features: first..<(first + width)))
    }
    for (cue, text) in lexicons.cueTexts.prefix(cues).enumerated() {
      add("cue\t" + lexicons.groupNames[Int(lexicons.grammar.groups[cue])] + "\t" + text, 2)
    }
    for group in lexicons.groupNames.prefix(groups) { add("group\t" + group + "\t", 2) }
    for shape in CueFeatures.Shape.allCases { add("shape\t\(shape)\t", 1) }
    self.entries = entries
    count = entries.last?.features.upperBound ?? 0
    numbers = Dictionary(entries.map { ($0.name, $0.features) }, uniquingKeysWith: { first, _ in first })
  }

  /// The features of a name; nil where the lexicons have no such cue any more.
  func features(_ name: String) -> Range<Int>? { numbers[name] }
}
