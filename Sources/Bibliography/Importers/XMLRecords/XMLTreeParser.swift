internal import CLibXML2

/// Parses one record's bytes into a tree through libxml2, without DTD, network or expansion of entities.
final class XMLTreeParser {
  /// Elements and texts of a record beyond which it is not read.
  static let mostNodes = 1_000_000
  static let greatestDepth = 256

  let tree = XMLTree()
  let entities = XMLEntities()
  /// Elements left out with all they hold, such as a paper's references.
  private let passedOver: Set<String>
  private var names: [UnsafeRawPointer: (span: XMLTree.Span, isPassedOver: Bool)] = [:]
  private var open: [(node: Int, last: Int)] = []
  /// How deep the parser stands in an element that is left out, 0 outside of any.
  private var passedDepth = 0
  private var line = 0
  /// Whether the tree grew too large and lacks the rest.
  private(set) var isFull = false
  /// libxml2's words on what ended the parsing.
  private(set) var failure = ""

  init(passedOver: Set<String> = []) { self.passedOver = passedOver }

  /// Takes the entities that a document type declaration declares.
  func declareEntities(_ documentType: [UInt8]) {
    _ = parse(documentType + Array("<x/>".utf8), line: 0, recovers: false)
    _ = entities.takeUnresolved()
  }

  /// Fills the tree; false where the bytes are not well-formed, and then the tree holds what came before the defect
  /// or, with `recovers`, what could be made of it.
  func parse(_ bytes: [UInt8], line: Int, recovers: Bool) -> Bool {
    tree.reset()
    names.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    passedDepth = 0
    isFull = false
    failure = ""
    self.line = line
    var callbacks = Self.callbacks()
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard let parser = XMLPushParser(handlers: &callbacks, context: context, recovers: recovers) else { return false }
    // A failure of `push` is one of `finish` too, which lets a parser that recovers come to its end.
    let isSound = parser.push(bytes)
    let isComplete = parser.finish()
    if !isSound || !isComplete { failure = parser.failure.message }
    return isSound && isComplete
  }

  fileprivate func start(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    if passedDepth > 0 {
      passedDepth += 1
      return
    }
    let known = known(name)
    if known.isPassedOver || isFull || open.count >= Self.greatestDepth || tree.nodes.count >= Self.mostNodes {
      if !known.isPassedOver { isFull = true }
      passedDepth = 1
      return
    }
    var node = XMLTree.Node(name: known.span)
    node.firstAttribute = Int32(tree.attributes.count)
    if let attributes {
      for index in 0..<count {
        guard let name = attributes[index * 5], let value = attributes[index * 5 + 3],
          let end = attributes[index * 5 + 4]
        else { continue }
        let nameSpan = self.known(name).span
        tree.append(XMLTree.Attribute(name: nameSpan, value: plainValue(value, end - value)))
      }
    }
    node.attributeCount = Int32(tree.attributes.count) - node.firstAttribute
    open.append((append(node), -1))
  }

  fileprivate func end() {
    if passedDepth > 0 { passedDepth -= 1 } else { _ = open.popLast() }
  }

  fileprivate func characters(_ bytes: UnsafePointer<xmlChar>, _ count: Int) {
    guard passedDepth == 0, let last = open.last?.last, count > 0 else { return }
    if last >= 0, tree.extend(last, by: bytes, count: count) { return }
    if tree.nodes.count >= Self.mostNodes {
      isFull = true
      return
    }
    _ = append(XMLTree.Node(text: tree.append(bytes, count: count)))
  }

  fileprivate func entity(_ name: UnsafePointer<xmlChar>) -> xmlEntityPtr {
    let (pointer, refusal) = entities.entity(name)
    if let refusal, passedDepth == 0 { entities.note(name, refusal, line: line, pmid: nil) }
    return pointer
  }

  private func append(_ node: XMLTree.Node) -> Int {
    let place = open.last
    let index = tree.append(node, parent: place?.node ?? -1, previous: place?.last ?? -1)
    if !open.isEmpty { open[open.count - 1].last = index }
    return index
  }

  /// libxml2 keeps equal names at equal addresses.
  private func known(_ name: UnsafePointer<xmlChar>) -> (span: XMLTree.Span, isPassedOver: Bool) {
    if let known = names[UnsafeRawPointer(name)] { return known }
    let span = tree.append(name, count: Int(xmlStrlen(name)))
    let known = (span, !passedOver.isEmpty && passedOver.contains(String(cString: name)))
    names[UnsafeRawPointer(name)] = known
    return known
  }

  /// An attribute's value, in which libxml2 writes `&#38;` for every `&`.
  private func plainValue(_ value: UnsafePointer<xmlChar>, _ count: Int) -> XMLTree.Span {
    let bytes = UnsafeBufferPointer(start: value, count: count)
    let replaced = UTF8Validity.replaced(bytes)
    if replaced == nil, !value.holds(UInt8(ascii: "&"), within: count) { return tree.append(value, count: count) }
    var plain: [UInt8] = []
    var rest = (replaced ?? Array(bytes))[...]
    while let byte = rest.first {
      plain.append(byte)
      rest.removeFirst()
      if byte == UInt8(ascii: "&"), rest.starts(with: [0x23, 0x33, 0x38, 0x3B]) { rest.removeFirst(4) }
    }
    return plain.withUnsafeBufferPointer { plain in
      plain.baseAddress.map { tree.append($0, count: plain.count) } ?? XMLTree.Span()
    }
  }

  private static func callbacks() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { context, name, _, _, _, _, attributeCount, _, attributes in
      guard let name else { return }
      parser(context)?.start(name, attributes, Int(attributeCount))
    }
    sax.endElementNs = { context, _, _, _ in parser(context)?.end() }
    sax.characters = { context, text, count in
      guard let text else { return }
      parser(context)?.characters(text, Int(count))
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.getEntity = { context, name in
      guard let name else { return nil }
      return parser(context)?.entity(name)
    }
    sax.entityDecl = { context, name, kind, _, systemID, content in
      guard let name else { return }
      let isExternal = systemID != nil || kind != Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue)
      parser(context)?.entities.declare(name, isExternal: isExternal, content: UnsafePointer(content))
    }
    return sax
  }
}

/// The parser behind the pointer that libxml2 passes on; a free function, since C callbacks capture nothing.
private func parser(_ context: UnsafeMutableRawPointer?) -> XMLTreeParser? {
  context.map { Unmanaged<XMLTreeParser>.fromOpaque($0).takeUnretainedValue() }
}
