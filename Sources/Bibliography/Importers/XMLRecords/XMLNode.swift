/// An element, or a piece of text, of a record's tree.
struct XMLNode {
  let tree: XMLTree
  let index: Int

  private var node: XMLTree.Node { tree.nodes[index] }

  /// The local name, empty for text.
  var name: UnsafeBufferPointer<UInt8> { tree.bytes(node.name) }

  var isText: Bool { node.name.end == node.name.start }

  /// The characters of a piece of text.
  var characters: UnsafeBufferPointer<UInt8> { tree.bytes(node.text) }

  func isNamed(_ name: StaticString) -> Bool {
    self.name.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The name, for a choice between many.
  var nameText: String { String(decoding: name, as: UTF8.self) }

  /// The value of an attribute by its local name, empty where there is none.
  func attribute(_ name: StaticString) -> UnsafeBufferPointer<UInt8> {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    let first = Int(node.firstAttribute)
    for attribute in tree.attributes[first..<(first + Int(node.attributeCount))]
    where tree.bytes(attribute.name).elementsEqual(wanted) {
      return tree.bytes(attribute.value)
    }
    return UnsafeBufferPointer(start: nil, count: 0)
  }

  func attributeText(_ name: StaticString) -> String { String(decoding: attribute(name), as: UTF8.self) }

  /// All that stands in the element, text too.
  var content: Content { Content(tree: tree, place: Int(node.firstChild)) }

  /// The elements in the element.
  var elements: [XMLNode] { content.filter { !$0.isText } }

  func elements(_ name: StaticString) -> [XMLNode] { content.filter { $0.isNamed(name) } }

  /// The first element of a name.
  func child(_ name: StaticString) -> XMLNode? { content.first { $0.isNamed(name) } }

  /// The first element on a path.
  func child(_ names: StaticString...) -> XMLNode? {
    var node = self
    for name in names {
      guard let next = node.child(name) else { return nil }
      node = next
    }
    return node
  }

  struct Content: Sequence, IteratorProtocol {
    fileprivate let tree: XMLTree
    fileprivate var place: Int

    mutating func next() -> XMLNode? {
      if place < 0 { return nil }
      let node = XMLNode(tree: tree, index: place)
      place = Int(tree.nodes[place].nextSibling)
      return node
    }
  }
}
