extension RecordBuilder {
  /// Adds the text of an element; false where there is none.
  @discardableResult
  mutating func add(_ kind: RecordFieldKind, _ node: XMLNode?, code: UInt32 = 0) -> Bool {
    guard let node else { return false }
    return add(kind, XMLText.of(node), code: code)
  }

  @discardableResult
  mutating func add(_ kind: RecordFieldKind, _ text: [UInt8], code: UInt32 = 0) -> Bool {
    text.withUnsafeBufferPointer { add(kind, $0, code: code) }
  }

  /// Adds a text for which there is no kind, under its name.
  mutating func addExtra(_ name: String, _ text: [UInt8]) {
    if text.allSatisfy(ASCII.isSpace) { return }
    add(.extraName, name)
    add(.extraValue, text)
  }

  /// Adds each text of an element of no kind, under the names on the way to it.
  mutating func addExtras(_ node: XMLNode, under path: String = "") {
    let name = path.isEmpty ? node.nameText : "\(path)/\(node.nameText)"
    let parts = node.elements.filter { MarkupTag.role(named: $0.nameText) == .inline && !$0.isNamed("style") }
    if parts.isEmpty {
      addExtra(name, XMLText.of(node))
    } else {
      for part in parts { addExtras(part, under: name) }
    }
  }

  /// Adds a value unless the record has it already.
  mutating func addOnce(_ kind: RecordFieldKind, _ text: [UInt8]) {
    for index in 0..<fieldCount where field(at: index).kind == kind {
      if bytes(in: field(at: index).range).elementsEqual(text) { return }
    }
    add(kind, text)
  }
}
