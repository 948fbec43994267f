internal import Bibliography

/// Finds groups that a test's result or a treatment told apart where the model sees no comparison: their numbers stand in
/// brackets behind them, and a phrase within one of them says what it was.
///
/// Read so strictly since numbers of people stand in most results: of 40 found in real abstracts by any number in a
/// sentence with such a phrase 12 were groups.
struct BracketedGroups {
  private let definitions: DefinitionReader

  init(_ definitions: DefinitionReader) { self.definitions = definitions }

  /// The groups of the first sentence that has them.
  func find(_ reader: CueReader, _ record: Record) -> (definition: Comparison.Definition, groups: [GroupFinder.Found])?
  {
    let text = reader.text
    var last = -1
    for hit in text.hits {
      let number = Int(hit.sentence)
      guard definitions.definition(hit) != nil, number != last, !reader.mentions.isAside[number] else { continue }
      last = number
      let place = text.sentences[number].place
      if place == .title || place == .background || place == .conclusions { continue }
      if let found = record.bytes.withUnsafeBufferPointer({ groups(number, text, $0) }) { return found }
    }
    return nil
  }

  private func groups(
    _ number: Int, _ text: AnalysedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (definition: Comparison.Definition, groups: [GroupFinder.Found])? {
    let counted = CountedGroups(in: text.sentences[number].range, of: bytes)
    let areBracketed = counted.found.allSatisfy { part in
      part.size != nil && bytes[part.range.upperBound - 1] == UInt8(ascii: ")")
        && !bytes[part.range].contains(UInt8(ascii: "%"))
    }
    guard counted.found.count > 1, areBracketed, !counted.isResult,
      !counted.words.all.contains(where: { GroupWords.parts.contains($0.key) })
    else { return nil }
    let within = text.hits.first { hit in
      definitions.definition(hit) != nil
        && counted.found.contains { $0.range.contains(Int(hit.start)) && Int(hit.end) <= $0.range.upperBound }
    }
    guard let definition = within.flatMap(definitions.definition) else { return nil }
    return (
      definition,
      counted.found.map { GroupFinder.Found(range: $0.range, sentence: number, kind: .other, size: $0.size) }
    )
  }
}
