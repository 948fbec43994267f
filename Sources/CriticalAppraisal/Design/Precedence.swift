/// Rules that decide before the weighing does: a text that calls itself a protocol or a systematic review in its title is
/// one, whatever it says of randomised trials (reference: taxonomy §7.1 and §7.4; StudyTypeTeller's guideline).
///
/// The penalty of the fit keeps the weights of rare cues small; these few are sure enough to be given their due. The
/// counts are those of the read records that the model was fitted on.
struct Precedence {
  struct Rule {
    var group: String
    var field: TextField
    var design: StudyDesign
    var logOdds: Float
  }

  static let rules: [Rule] = [
    // 23 of 23 records with it were protocols.
    Rule(group: "protocol.named", field: .title, design: .protocolOnly, logOdds: 4),
    // 20 of 22.
    Rule(group: "protocol.willBe", field: .abstract, design: .protocolOnly, logOdds: 1.5),
    // 183 of 198 that were not protocols.
    Rule(group: "systematicReview.named", field: .title, design: .systematicReview, logOdds: 1.5),
    // 134 of 146 that were neither protocols nor systematic reviews.
    Rule(group: "rct.named", field: .title, design: .rct, logOdds: 1),
  ]

  private let rules: GroupTable<[Rule]>

  init(_ picker: CuePicker) {
    var rules: [UInt16: [Rule]] = [:]
    for rule in Self.rules {
      if let group = picker.group(rule.group) { rules[group, default: []].append(rule) }
    }
    self.rules = GroupTable(rules, of: picker.lexicons)
  }

  /// The log-odds that the rules add for a record, each rule once.
  func bonuses(_ reader: CueReader) -> [(design: StudyDesign, logOdds: Float)] {
    var found: [(design: StudyDesign, logOdds: Float)] = []
    for hit in reader.text.hits {
      guard let candidates = rules[hit.group], reader.mentions.counts(hit, in: reader.text) else { continue }
      let field = reader.text.sentences[Int(hit.sentence)].field
      for rule in candidates
      where rule.field == field && !found.contains(where: { $0.design == rule.design && $0.logOdds == rule.logOdds }) {
        found.append((rule.design, rule.logOdds))
      }
    }
    return found
  }
}
