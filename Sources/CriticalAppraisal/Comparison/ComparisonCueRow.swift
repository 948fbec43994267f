/// The phrases that bear on a comparison as inputs of the comparison model: which kinds a record has, in sentences about
/// the study itself.
struct ComparisonCueRow {
  private let roles: GroupTable<ComparisonCues.Role>

  static var count: Int { ComparisonCues.Role.allCases.count }

  init(_ lexicons: LexiconSet) { roles = ComparisonCues.roles(CuePicker(lexicons), withTopic: false) }

  /// For each kind 1 where a sentence has it, 1.5 where several have it.
  func row(_ reader: CueReader) -> [Float] {
    var cues = ComparisonCues()
    cues.read(reader, roles)
    return Self.row(cues)
  }

  static func row(_ cues: ComparisonCues) -> [Float] {
    ComparisonCues.Role.allCases.map { role in
      let hits = cues[role]
      guard let first = hits.first else { return 0 }
      return hits.contains { $0.sentence != first.sentence } ? 1.5 : 1
    }
  }
}
