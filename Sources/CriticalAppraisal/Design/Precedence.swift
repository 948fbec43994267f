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
    /// In how many sentences the group must be found.
    var leastSentences = 1
  }

  static let rules: [Rule] = [
    // 23 of 23 records with it were protocols.
    Rule(group: "protocol.named", field: .title, design: .protocolOnly, logOdds: 4),
    // 20 of 22.
    Rule(group: "protocol.willBe", field: .abstract, design: .protocolOnly, logOdds: 1.5),
    // Of 120 full texts that were looked through, 13 of 13; reports of what was done write so once at most.
    Rule(group: "protocol.willBe", field: .methods, design: .protocolOnly, logOdds: 4, leastSentences: 3),
    // 183 of 198 that were not protocols.
    Rule(group: "systematicReview.named", field: .title, design: .systematicReview, logOdds: 1.5),
    // 134 of 146 that were neither protocols nor systematic reviews.
    Rule(group: "rct.named", field: .title, design: .rct, logOdds: 1),
  ]

  /// The numbers of the rules of each group.
  private let rules: GroupTable<[Int]>

  init(_ picker: CuePicker) {
    var rules: [UInt16: [Int]] = [:]
    for (number, rule) in Self.rules.enumerated() {
      if let group = picker.group(rule.group) { rules[group, default: []].append(number) }
    }
    self.rules = GroupTable(rules, of: picker.lexicons)
  }

  /// The log-odds that the rules add for a record, each rule once.
  func bonuses(_ reader: CueReader) -> [(design: StudyDesign, logOdds: Float)] {
    var told: [(rule: Int, sentences: Int, last: UInt32)] = []
    for hit in reader.text.hits {
      guard let candidates = rules[hit.group], reader.mentions.counts(hit, in: reader.text) else { continue }
      let field = reader.text.sentences[Int(hit.sentence)].field
      for number in candidates where Self.rules[number].field == field {
        if let place = told.firstIndex(where: { $0.rule == number }) {
          if told[place].last != hit.sentence { told[place].sentences += 1 }
          told[place].last = hit.sentence
        } else {
          told.append((number, 1, hit.sentence))
        }
      }
    }
    return told.filter { $0.sentences >= Self.rules[$0.rule].leastSentences }
      .map { (Self.rules[$0.rule].design, Self.rules[$0.rule].logOdds) }
  }
}
