/// The encoding of a page: what its bytes show, and where they leave it open, what the page says of itself.
enum PageEncoding {
  /// What to read the page as, and the name it gives itself where that is not believed.
  static func guess(_ head: ArraySlice<UInt8>) -> (encoding: TextEncoding, doubted: String?) {
    let name = declared(in: head)
    // Real UTF-8 sequences do not come about by chance.
    if UTF8Validity.isValidPrefix(Array(head)) {
      let hasOthers = head.contains { $0 >= 0x80 }
      if hasOthers { return (.utf8, nil) }
      return (name.flatMap { TextEncoding(named: $0.utf8) } == .windows1252 ? .windows1252 : .utf8, nil)
    }
    let known = name.flatMap { TextEncoding(named: $0.utf8) }
    return (known == .utf8 ? .utf8 : .windows1252, known == .windows1252 ? nil : name ?? "")
  }

  /// The value behind `charset=` in a `meta` element.
  static func declared(in head: ArraySlice<UInt8>) -> String? {
    let key = Array("charset".utf8)
    var index = head.startIndex
    while index + key.count < head.endIndex {
      if head[index] | 0x20 == key[0], head[index..<(index + key.count)].lazy.map(ASCII.lowercased).elementsEqual(key) {
        var place = index + key.count
        while place < head.endIndex, [0x20, 0x3D, 0x22, 0x27].contains(head[place]) { place += 1 }
        let name = head[place...].prefix(40).prefix {
          ASCII.isDigit($0) || ASCII.lowercased($0) &- 0x61 < 26 || $0 == 0x2D || $0 == 0x5F
        }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
      }
      index += 1
    }
    return nil
  }
}
