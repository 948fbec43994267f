/// The names in an author or editor field: `and` between them, braces around what belongs together.
enum BibTeXNames {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Stand for a space and a comma inside braces while a name is taken apart.
  static let (heldSpace, heldComma): (UInt8, UInt8) = (0x1F, 0x1E)

  /// Where each name stands; `and` counts outside braces only.
  static func split(_ text: Text) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var (depth, start, index) = (0, 0, 0)
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      if depth == 0, isAnd(text, index) {
        names.append(start..<index)
        start = index + 4
        index += 3
      }
      index += 1
    }
    names.append(start..<max(start, text.count))
    return names
  }

  /// `and` in any case with white space on both sides, the first of which is here.
  private static func isAnd(_ text: Text, _ index: Int) -> Bool {
    index + 4 < text.count && ASCII.isSpace(text[index]) && ASCII.isSpace(text[index + 4])
      && ASCII.equalIgnoringCase(Text(rebasing: text[(index + 1)..<(index + 4)]), "and")
  }

  /// Adds the authors of a field.
  static func addAuthors(_ text: Text, to builder: inout RecordBuilder) {
    for range in split(text) {
      let raw = Text(rebasing: text[range])
      if let parts = extended(raw) {
        add(parts, to: &builder)
        continue
      }
      var name = plain(raw)
      if isBraced(raw) {
        release(&name)
        // `{[Anonymous]}` is nobody's name.
        name.withUnsafeBufferPointer { if !AuthorName($0).family.isEmpty { builder.add(.collectiveName, $0) } }
        continue
      }
      let parsed = name.withUnsafeBufferPointer { AuthorName($0) }
      if parsed.family.isEmpty { continue }
      release(&name)
      name.withUnsafeBufferPointer { text in
        if parsed.isGroup {
          builder.add(.collectiveName, Text(rebasing: text[parsed.family]))
        } else {
          builder.add(.authorFamilyName, Text(rebasing: text[parsed.family]))
          builder.addGivenName(Text(rebasing: text[parsed.given]))
          builder.add(.authorSuffix, Text(rebasing: text[parsed.suffix]))
        }
      }
    }
  }

  /// Adds the editors of a field, each as it is written.
  static func addEditors(_ text: Text, to builder: inout RecordBuilder) {
    for range in split(text) {
      var name = plain(Text(rebasing: text[range]))
      release(&name)
      if ASCII.equalIgnoringCase(name, "others") { continue }
      let parsed = name.withUnsafeBufferPointer { AuthorName($0) }
      let (family, given) = (Array(name[parsed.family]), Array(name[parsed.given]))
      let isPerson =
        !parsed.isGroup && !isBraced(Text(rebasing: text[range])) && !given.isEmpty && parsed.suffix.isEmpty
      let whole = isPerson ? family + Array(", ".utf8) + given : name
      whole.withUnsafeBufferPointer { _ = builder.add(.editorName, $0) }
    }
  }

  /// The name as text, white space and commas inside braces held back.
  private static func plain(_ raw: Text) -> [UInt8] {
    var held: [UInt8] = []
    held.reserveCapacity(raw.count)
    var depth = 0
    var isEscaped = false
    for byte in raw {
      if !isEscaped {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      }
      let isHeld = depth > 0 && !isEscaped
      if isHeld, ASCII.isSpace(byte) {
        held.append(heldSpace)
      } else if isHeld, byte == UInt8(ascii: ",") {
        held.append(heldComma)
      } else {
        held.append(ASCII.isSpace(byte) ? 0x20 : byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    // Behind a command a held space must end the name of the command.
    for index in held.indices where held[index] == heldSpace && endsCommand(held, index) { held[index] = 0x20 }
    var name: [UInt8] = []
    held.withUnsafeBufferPointer { LaTeXText.append($0, to: &name) }
    return name
  }

  private static func endsCommand(_ text: [UInt8], _ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 20, ASCII.lowercased(text[start - 1]) &- 0x61 < 26 { start -= 1 }
    return start > 0 && text[start - 1] == UInt8(ascii: "\\")
  }

  private static func release(_ name: inout [UInt8]) {
    for index in name.indices {
      if name[index] == heldSpace { name[index] = 0x20 }
      if name[index] == heldComma { name[index] = UInt8(ascii: ",") }
    }
  }

  /// Whether one pair of braces is around the whole name: then it is none of a person.
  private static func isBraced(_ raw: Text) -> Bool {
    let trimmed = NameWord.trimmed(raw, 0..<raw.count)
    guard let first = trimmed.first, let last = trimmed.last, last > first, raw[first] == UInt8(ascii: "{"),
      raw[last] == UInt8(ascii: "}"), raw[first + 1] != UInt8(ascii: "\\")
    else { return false }
    var depth = 0
    for index in trimmed {
      if raw[index] == UInt8(ascii: "{") { depth += 1 }
      if raw[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index == last }
    }
    return false
  }
}

/// BibLaTeX's extended names: `family=Muster, given=Jan, prefix=van, useprefix=true`.
extension BibTeXNames {
  private static let keys: [StaticString] = ["family", "given", "prefix", "suffix"]

  static func extended(_ raw: Text) -> [[UInt8]]? {
    guard raw.contains(UInt8(ascii: "=")) else { return nil }
    var parts: [[UInt8]] = Array(repeating: [], count: keys.count)
    for part in pieces(raw) {
      let piece = Text(rebasing: raw[part])
      guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let name = Text(rebasing: piece[..<equals])
      let key = Text(rebasing: name[NameWord.trimmed(name, 0..<name.count)])
      guard let number = keys.firstIndex(where: { ASCII.equalIgnoringCase(key, $0) }) else { continue }
      LaTeXText.append(Text(rebasing: piece[(equals + 1)...]), to: &parts[number])
    }
    return parts[0].isEmpty ? nil : parts
  }

  private static func pieces(_ raw: Text) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var (depth, start) = (0, 0)
    for (index, byte) in raw.enumerated() {
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { depth += byte == UInt8(ascii: "{") ? 1 : -1 }
      if byte == UInt8(ascii: ","), depth <= 0 {
        pieces.append(start..<index)
        start = index + 1
      }
    }
    pieces.append(start..<raw.count)
    return pieces
  }

  private static func add(_ parts: [[UInt8]], to builder: inout RecordBuilder) {
    func trimmed(_ bytes: [UInt8]) -> [UInt8] {
      bytes.withUnsafeBufferPointer { Array($0[NameWord.trimmed($0, 0..<$0.count)]) }
        .filter { $0 != 0x22 }
    }
    let prefix = trimmed(parts[2])
    let family = (prefix.isEmpty ? [] : prefix + [0x20]) + trimmed(parts[0])
    family.withUnsafeBufferPointer { _ = builder.add(.authorFamilyName, $0) }
    trimmed(parts[1]).withUnsafeBufferPointer { builder.addGivenName($0) }
    trimmed(parts[3]).withUnsafeBufferPointer { _ = builder.add(.authorSuffix, $0) }
  }
}
