/// One value of a `JSONDocument`, as long as the document is not used again.
struct JSONValue {
  private let document: JSONDocument
  private let index: Int

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  private var node: JSONDocument.Node { document.nodes[index] }

  var kind: JSONDocument.Kind { node.kind }
  var isObject: Bool { kind == .object }
  var isContainer: Bool { kind == .object || kind == .array }

  /// Nothing can be read out of it: `null`, `""`, `[]`, `{}`, or lists of such.
  var isEmpty: Bool {
    switch kind {
    case .null: true
    case .string: node.textStart == node.textEnd
    case .array: elements.allSatisfy(\.isEmpty)
    case .object: Int(node.end) == index + 1
    case .number, .yes, .no: false
    }
  }

  /// The text of a string or number; that of a list's first element, since some write every value as a list of one.
  var string: String? {
    guard let value = single, !value.isContainer, value.kind != .null else { return nil }
    return value.withText { String(decoding: $0, as: UTF8.self) }
  }

  /// The value itself, of a list its first element.
  var single: JSONValue? {
    if kind != .array { return self }
    return elements.first?.single
  }

  /// The text of a string or number, `true` or `false`; of a list or object its JSON.
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch kind {
    case .string, .number:
      document.text.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[Int(node.textStart)..<Int(node.textEnd)]))
      }
    case .null, .yes, .no, .array, .object:
      document.source.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[Int(node.sourceStart)..<Int(node.sourceEnd)]))
      }
    }
  }

  /// The elements of a list, nothing for another value.
  var elements: [JSONValue] {
    var elements: [JSONValue] = []
    if kind != .array { return elements }
    var next = index + 1
    while next < Int(node.end) {
      elements.append(JSONValue(document: document, index: next))
      next = Int(document.nodes[next].end)
    }
    return elements
  }

  /// The elements of a list, or the value itself where it is none: lists of one are often written so.
  var all: [JSONValue] { kind == .array ? elements.flatMap(\.all) : kind == .null ? [] : [self] }

  /// The names and values of an object, in the order of the file.
  var members: [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = []
    eachMember { name, value in
      members.append((name.withText { String(decoding: $0, as: UTF8.self) }, value))
      return true
    }
    return members
  }

  /// The member of a name, of the first object where the value is a list.
  subscript(name: StaticString) -> JSONValue? {
    if kind == .array { return single?[name] }
    var found: JSONValue?
    eachMember { key, value in
      let isIt = key.withText {
        $0.count == name.utf8CodeUnitCount
          && $0.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
      }
      if isIt { found = value }
      return !isIt
    }
    return found
  }

  /// Whether there is a member of the name with something in it.
  func has(_ name: StaticString) -> Bool { self[name].map { !$0.isEmpty } ?? false }

  /// Whether a list inside, of other things at first, holds a record with most of its members named as in this one.
  ///
  /// That is how records stand in one whose list lacks its end; a list that is of records from its first element on,
  /// such as that of the works cited, is as it should be.
  func holdsSibling(_ isRecord: (JSONValue) -> Bool) -> Bool {
    if kind != .object { return false }
    for index in (index + 1)..<max(index + 1, Int(node.end)) where document.nodes[index].kind == .array {
      let elements = JSONValue(document: document, index: index).elements
      guard let first = elements.first, !isRecord(first) else { continue }
      for element in elements.dropFirst() where element.isObject && isRecord(element) {
        let names = Set(members.map(\.name))
        let inside = element.members
        if 2 * inside.count(where: { names.contains($0.name) }) >= inside.count { return true }
      }
    }
    return false
  }

  private func eachMember(_ body: (_ name: JSONValue, _ value: JSONValue) -> Bool) {
    if kind != .object { return }
    var next = index + 1
    while next + 1 < Int(node.end) {
      let name = JSONValue(document: document, index: next)
      if !body(name, JSONValue(document: document, index: next + 1)) { return }
      next = Int(document.nodes[next + 1].end)
    }
  }
}
