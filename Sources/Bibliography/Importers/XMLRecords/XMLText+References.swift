/// Numbers that point at the list of references, as journals hang them on a word or a sentence: `therapy.<xref>4</xref>`.
///
/// Left in, they would join two sentences, and `4 Participants` would be a count of people. Marks in brackets, which
/// nobody takes for something else, stay.
extension XMLText {
  /// Whether the node is such a mark behind the text so far.
  func isHangingReference(_ node: XMLNode) -> Bool {
    guard let last = bytes.last, (last | 0x20) &- 0x61 < 26 || Self.behindSentence.contains(last) else { return false }
    if Self.isReference(node) { return Self.holdsOnlyNumbers(node, depth: 2) }
    guard node.isNamed("sup") else { return false }
    let elements = node.elements
    return !elements.isEmpty && elements.allSatisfy(Self.isReference) && Self.holdsOnlyNumbers(node, depth: 3)
  }

  private static let behindSentence = Set(".,;:)?!\"".utf8)

  private static func isReference(_ node: XMLNode) -> Bool {
    node.isNamed("xref") && node.attributeText("ref-type") == "bibr"
  }

  /// Digits with what stands between numbers, commas and dashes.
  private static func holdsOnlyNumbers(_ node: XMLNode, depth: Int) -> Bool {
    node.content.allSatisfy { part in
      if part.isText { return part.characters.allSatisfy { ASCII.isDigit($0) || numberMarks.contains($0) } }
      return depth > 0 && holdsOnlyNumbers(part, depth: depth - 1)
    }
  }

  private static let numberMarks = Set(" ,-–—".utf8)
}
