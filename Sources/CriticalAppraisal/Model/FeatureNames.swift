/// The names by which the model file calls its features.
struct FeatureNames {
  /// `title`/`abstract`, group, phrase; or `shape`, name, nothing — in the order of the features.
  let all: [String]
  private let numbers: [String: Int]

  var count: Int { all.count }

  init(_ lexicons: LexiconSet) {
    var names: [String] = []
    for cue in lexicons.cueTexts.indices {
      let group = lexicons.groupNames[Int(lexicons.grammar.groups[cue])]
      for field in ["title", "abstract"] { names.append("\(field)\t\(group)\t\(lexicons.cueTexts[cue])") }
    }
    for group in lexicons.groupNames {
      for field in ["title", "abstract"] { names.append("\(field)\t\(group)\t") }
    }
    for shape in CueFeatures.Shape.allCases { names.append("shape\t\(shape)\t") }
    all = names
    numbers = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func feature(_ field: String, _ group: String, _ phrase: String) -> Int? { numbers["\(field)\t\(group)\t\(phrase)"] }
}
