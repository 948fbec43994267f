/// Knows one XML format: what its record element is called and what stands where in it.
protocol XMLRecordMapper: SendableMetatype {
  static var format: RecordFormat { get }
  /// The local name of a record's element.
  static var record: StaticString { get }
  /// The most bytes of XML of a record that is read.
  static var longestRecord: Int { get }
  /// Elements of a record that are left out unread.
  static var passedOver: Set<String> { get }

  init()

  /// Puts what a record's tree holds into the builder.
  mutating func map(_ root: XMLNode, into builder: inout RecordBuilder)

  /// The program or database whose habits the record mapped last shows.
  var dialect: String? { get }

  /// What was noticed in the record mapped last: what is the case and what to do.
  var remarks: [(summary: String, cure: String)] { get }
}

extension XMLRecordMapper {
  static var longestRecord: Int { 16 << 20 }
  static var passedOver: Set<String> { [] }
  var dialect: String? { nil }
  var remarks: [(summary: String, cure: String)] { [] }
}

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
}
