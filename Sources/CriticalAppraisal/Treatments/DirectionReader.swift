/// Reads the direction that a sentence states, clause by clause.
struct DirectionReader {
  private let roles: GroupTable<DirectionRole>

  init(_ lexicons: LexiconSet) {
    let own = DirectionRole.allCases.map { ("direction.\($0.rawValue)", $0) }
    var roles: [UInt16: DirectionRole] = [:]
    for (name, role) in own + [("topic.failed", .badOutcome), ("topic.successful", .goodOutcome)] {
      if let group = lexicons.number(name) { roles[group] = role }
    }
    self.roles = GroupTable(roles, of: lexicons)
  }

  /// Whether a sentence has a phrase of a role, such as one with which the authors sum up.
  func has(_ role: DirectionRole, _ number: Int, _ hits: [CueHit]) -> Bool {
    hits.contains { Int($0.sentence) == number && roles[$0.group] == role }
  }

  /// What a sentence states of a treatment; `isOwn` is true for the treatment's names, false for those of others.
  func read(
    _ number: Int, _ text: AnalysedText, _ found: [CueHit], _ bytes: UnsafeBufferPointer<UInt8>,
    isOwn: (CueHit) -> Bool? = { _ in nil }
  ) -> DirectionCues {
    let hits = found.filter { Int($0.sentence) == number }
    let marks = hits.compactMap { hit in roles[hit.group].map { DirectionMark(hit: hit, role: $0) } }
    let own = hits.filter { isOwn($0) == true }
    let others = hits.filter { isOwn($0) == false }
    var hasCompared = false
    var (stated, granted): (DirectionCues, DirectionCues) = ([], [])
    for part in Self.clauses(of: text.sentences[number], marks, bytes) {
      func isIn(_ hit: CueHit) -> Bool { part.range.contains(Int(hit.start)) }
      let named = own.filter(isIn)
      if named.isEmpty, !own.isEmpty, others.contains(where: isIn) { continue }
      let within = marks.filter { isIn($0.hit) }
      let clause = DirectionClause(
        marks: within, isTurnedAround: Self.isComparedWith(named.isEmpty ? own : named, marks))
      let cues = clause.cues
      if cues.isEmpty, !stated.isEmpty, let tail = clause.tail {
        stated = tail == .same && clause.isSlight ? .same : stated.union(tail)
        continue
      }
      // Behind ".;", which old abstracts have for a heading, another part begins; the last outweighs.
      if part.beginsPart, !cues.isEmpty { (stated, granted) = ([], []) }
      if part.isConceded {
        granted.formUnion(cues)
      } else if cues == .same, !stated.contains(.same), within.contains(where: { $0.role == .than }), !hasCompared {
        // "Improved, but no more than the others": the comparison is what counts.
        stated = .same
      } else {
        stated.formUnion(cues)
      }
      hasCompared = hasCompared || within.contains { $0.role == .than }
    }
    return stated.isEmpty ? granted : stated
  }

  /// Whether a treatment is named only as what another was compared with ("superior to heparin").
  private static func isComparedWith(_ own: [CueHit], _ marks: [DirectionMark]) -> Bool {
    let than = marks.filter { $0.role == .than }
    return !own.isEmpty
      && own.allSatisfy { name in than.contains { 0...3 ~= DirectionMark.gap($0.hit, name) } }
  }

  private struct Part {
    let range: Range<Int>
    let isConceded: Bool
    let beginsPart: Bool
  }

  /// The clauses of a sentence: cut before "but" and its like, behind semicolons, and before ", and".
  private static func clauses(
    of sentence: Sentence, _ marks: [DirectionMark], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Part] {
    var cuts: [Int: Bool] = [:]
    for mark in marks where mark.role == .turn || mark.role == .conceded {
      cuts[Int(mark.hit.start)] = mark.role == .conceded
    }
    var clauses: [Part] = []
    var (start, isConceded, beginsPart) = (sentence.range.lowerBound, false, false)
    for index in sentence.range {
      let cut = cuts[index]
      if cut == nil, !isCut(bytes, at: index, sentence.range, isConceded: isConceded) { continue }
      if index > start { clauses.append(Part(range: start..<index, isConceded: isConceded, beginsPart: beginsPart)) }
      beginsPart = index > start && bytes[index] == UInt8(ascii: ";") && bytes[index - 1] == UInt8(ascii: ".")
      (start, isConceded) = (index, cut ?? false)
    }
    return clauses + [Part(range: start..<sentence.range.upperBound, isConceded: isConceded, beginsPart: beginsPart)]
  }

  /// Whether a mark of punctuation parts two clauses; what is granted ends at its first comma.
  private static func isCut(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ range: Range<Int>, isConceded: Bool
  ) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ";"): return true
    case UInt8(ascii: ","):
      guard index + 1 < range.upperBound, bytes[index + 1] == 0x20 else { return false }
      return isConceded || bytes[(index + 1)..<range.upperBound].starts(with: " and ".utf8)
    default: return false
    }
  }
}
