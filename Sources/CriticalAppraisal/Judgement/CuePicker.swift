internal import Bibliography

/// Finds hits of named groups in the record that was just read, and turns them into evidence.
struct CuePicker {
  let lexicons: LexiconSet

  init(_ lexicons: LexiconSet) { self.lexicons = lexicons }

  /// The numbers of the groups whose names begin with a prefix, with what follows it.
  func groups(withPrefix prefix: String) -> [UInt16: String] {
    var found: [UInt16: String] = [:]
    for (number, name) in lexicons.groupNames.enumerated() where name.hasPrefix(prefix) {
      found[UInt16(number)] = String(name.dropFirst(prefix.count))
    }
    return found
  }

  func group(_ name: String) -> UInt16? { lexicons.number(name) }

  /// A hit as evidence: the sentence it stands in.
  func evidence(_ hit: CueHit, for purpose: EvidencePurpose, in text: AnalysedText, of record: Record) -> Evidence {
    let sentence = text.sentences[Int(hit.sentence)]
    let range = record.bytes.withUnsafeBufferPointer { Quote.range(for: hit, in: text, $0) }
    return Evidence(
      purpose: purpose, field: sentence.field,
      section: sentence.section >= 0 ? text.sections[Int(sentence.section)].label : 0..<0, range: range,
      rule: hit.group == CueHit.ofModel ? "model.sentence" : lexicons.groupNames[Int(hit.group)])
  }
}
