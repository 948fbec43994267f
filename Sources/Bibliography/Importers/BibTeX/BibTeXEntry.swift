/// An entry taken apart: its type, its key and its fields as they stand in the file, LaTeX and all.
struct BibTeXEntry {
  struct Field {
    /// The name in small letters.
    var name: String
    /// Where the value stands in `text`, without its braces or quotes.
    var value: Range<Int>
  }

  /// The entry's text as UTF-8; values put together from several pieces are appended to it.
  var text: [UInt8]
  var type = 0..<0
  var key = 0..<0
  var fields: [Field] = []
  var line = 0
  /// Its number among the records of the file, from 1.
  var ordinal = 0
  /// Its number among all entries, those that are no records included.
  var number = 0
  /// Whether something in the entry was no field and had to be passed over.
  var hasJunk = false
  /// The file's own text, where it is wanted.
  var original: [UInt8] = []

  var typeName: String { String(decoding: text[type].map(ASCII.lowercased), as: UTF8.self) }
  var keyName: String { String(decoding: text[key].map(ASCII.lowercased), as: UTF8.self) }

  func value(_ name: String) -> ArraySlice<UInt8>? {
    fields.first { $0.name == name }.map { text[$0.value] }
  }

  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// Adds a field with a value from elsewhere.
  mutating func add(_ name: String, _ value: some Collection<UInt8>) {
    let start = text.count
    text.append(contentsOf: value)
    fields.append(Field(name: name, value: start..<text.count))
  }

  /// Whether a line inside a value begins as a field does: `name = {`.
  var hasSwallowedField: Bool {
    fields.contains { field in
      var index = field.value.lowerBound
      let end = field.value.upperBound
      while let lineEnd = text[index..<end].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
        index = lineEnd + 1
        let rest = text[index..<end].drop { ASCII.isSpace($0) }
        let behind = rest.drop { BibTeXHeader.isNameByte($0) || $0 == UInt8(ascii: "-") }
        let equals = behind.drop { ASCII.isSpace($0) }
        if behind.startIndex > rest.startIndex, equals.first == UInt8(ascii: "="),
          let open = equals.dropFirst().first(where: { !ASCII.isSpace($0) }), open == UInt8(ascii: "{") || open == 0x22
        {
          return true
        }
      }
      return false
    }
  }
}
