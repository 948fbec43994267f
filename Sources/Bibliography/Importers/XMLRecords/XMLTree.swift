/// One record element as a tree: nodes in an array, all text in one run of bytes.
///
/// It is emptied and filled again for each record. Pointers into it are valid until then.
final class XMLTree {
  /// Where a piece of text lies.
  struct Span {
    var start: UInt32 = 0
    var end: UInt32 = 0
  }

  struct Node {
    /// The local name; empty for text.
    var name = Span()
    var text = Span()
    var firstAttribute: Int32 = 0
    var attributeCount: Int32 = 0
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
  }

  struct Attribute {
    var name: Span
    var value: Span
  }

  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []
  private var arena = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 14)
  private var capacity = 1 << 14
  private(set) var count = 0

  deinit { arena.deallocate() }

  /// The record element, nil where there is none.
  var root: XMLNode? { nodes.isEmpty ? nil : XMLNode(tree: self, index: 0) }

  func reset() {
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    count = 0
  }

  func bytes(_ span: Span) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: arena + Int(span.start), count: Int(span.end - span.start))
  }

  /// Appends bytes to the text and says where they lie.
  func append(_ bytes: UnsafePointer<UInt8>, count added: Int) -> Span {
    if count + added > capacity {
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: max(capacity * 2, count + added))
      larger.update(from: arena, count: count)
      arena.deallocate()
      arena = larger
      capacity = max(capacity * 2, count + added)
    }
    (arena + count).update(from: bytes, count: added)
    let start = count
    count += added
    return Span(start: UInt32(start), end: UInt32(count))
  }

  func append(_ attribute: Attribute) { attributes.append(attribute) }

  /// Adds a node behind `previous` or, where that is negative, as the first child of `parent`; gives its index.
  func append(_ node: Node, parent: Int, previous: Int) -> Int {
    let index = nodes.count
    nodes.append(node)
    if previous >= 0 {
      nodes[previous].nextSibling = Int32(index)
    } else if parent >= 0 {
      nodes[parent].firstChild = Int32(index)
    }
    return index
  }

  /// Lengthens the text node whose text was appended last; false for another.
  func extend(_ node: Int, by bytes: UnsafePointer<UInt8>, count added: Int) -> Bool {
    if nodes[node].name.end > nodes[node].name.start || Int(nodes[node].text.end) != count { return false }
    nodes[node].text.end = append(bytes, count: added).end
    return true
  }
}
