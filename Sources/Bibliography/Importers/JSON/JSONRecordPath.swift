/// Where in a JSON text its records stand: the names of the members on the way to them, lists not counted.
struct JSONRecordPath: Equatable {
  /// Nil stands for any name.
  var names: [[UInt8]?]

  init(names: [[UInt8]?]) { self.names = names }

  init(_ names: String...) { self.names = names.map { Array($0.utf8) } }

  /// How many objects may stand around a record.
  static let mostDepth = 3

  func matches(_ open: [[UInt8]]) -> Bool {
    var index = 0
    for name in open where !name.isEmpty {
      if index >= names.count { return false }
      if let wanted = names[index], wanted != name { return false }
      index += 1
    }
    return index == names.count
  }

  /// The brackets around a record of this path in a sound file.
  var around: (open: [Bool], names: [[UInt8]]) {
    if names.isEmpty { return ([], []) }
    return (names.map { _ in true } + [false], names.map { $0 ?? Array("*".utf8) } + [[]])
  }

  /// Finds the records in the beginning of a text; nil where there are none that a reader would know.
  static func find(in head: TextHead, isRecord: (JSONValue) -> Bool) -> JSONRecordPath? {
    // A record separator (RFC 7464) may stand before the first value.
    let bytes = Array(head.text.drop { $0 == 0x1E })
    guard bytes.first == UInt8(ascii: "{") || bytes.first == UInt8(ascii: "[") else { return nil }
    let document = JSONDocument()
    var start = 0
    // A damaged beginning, or a line that describes the file, is passed over.
    for _ in 0..<mostTries {
      guard let open = bytes[start...].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
        return nil
      }
      _ = document.read(bytes, from: open)
      if let root = document.root, let path = path(to: isRecord, in: root) {
        return JSONRecordPath(names: path)
      }
      start = max(open + 1, document.end)
      if start >= bytes.count { return nil }
    }
    return nil
  }

  private static let mostTries = 100

  /// Whether the text is a service's answer whose list of records, at this path, is empty.
  static func isEmptyAnswer(_ head: TextHead, _ names: [StaticString]) -> Bool {
    guard head.text.first == UInt8(ascii: "{") else { return false }
    let document = JSONDocument()
    _ = document.read(Array(head.text))
    var value = document.root
    for name in names { value = value?[name] }
    return value?.kind == .array && value?.isEmpty == true
  }

  /// The path of the record nearest to the root.
  private static func path(to isRecord: (JSONValue) -> Bool, in root: JSONValue) -> [[UInt8]?]? {
    var level: [(path: [[UInt8]?], value: JSONValue)] = [([], root)]
    for depth in 0...mostDepth {
      var below: [(path: [[UInt8]?], value: JSONValue)] = []
      for (path, value) in level {
        for object in value.all.prefix(mostLooked) where object.isObject {
          if isRecord(object) { return path }
          if depth == mostDepth { continue }
          for (name, value) in object.members where value.isContainer {
            // A name that is a DOI stands for the record behind it.
            below.append((path + [name.hasPrefix("10.") ? nil : Array(name.utf8)], value))
          }
        }
      }
      level = Array(below.prefix(mostLooked))
    }
    return nil
  }

  private static let mostLooked = 200
}
