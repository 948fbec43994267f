/// A tag of HTML or JATS that stands in a text, told from a mere `<` by its name and by its form.
///
/// `p<0.05` and `a<b, then c>d` hold none: only a name on the list, followed by nothing but attributes with values,
/// makes a tag.
struct MarkupTag {
  enum Role {
    /// Sets letters apart, not words.
    case inline
    /// Begins or ends a line or paragraph.
    case block
    /// Begins or ends a part with a heading of its own.
    case section
    case heading
    case raised, lowered
    case math
    /// Formulas once more as a program's source.
    case formulaSource
    /// Several forms of one formula.
    case alternatives
  }

  var role: Role
  var isEnd = false
  /// It has no content: `<br/>`.
  var isEmpty = false
  /// Behind its `>`.
  var end = 0
  /// The formula in words.
  var spoken = 0..<0

  /// The tag that begins at a `<`, nil where none does.
  init?(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
    var index = place + 1
    let isEnd = index < text.count && text[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    guard let role = Self.role(text, at: &index) else { return nil }
    self.role = role
    self.isEnd = isEnd
    // `<A> randomised`: a link that leads nowhere is none.
    if !isEnd, index == place + 2, text[place + 1] | 0x20 == UInt8(ascii: "a"), index < text.count, text[index] == 0x3E
    {
      return nil
    }
    if !readAttributes(text, from: index) { return nil }
  }

  /// The tag whose signs are themselves written as entities, `&lt;i&gt;`; `index` stands behind the `&lt;`.
  init?(escaped text: UnsafeBufferPointer<UInt8>, at place: Int) {
    var index = place
    isEnd = index < text.count && text[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let start = index
    guard let role = Self.role(text, at: &index) else { return nil }
    self.role = role
    if !isEnd, index == start + 1, text[start] | 0x20 == UInt8(ascii: "a") { return nil }
    if index < text.count, text[index] == UInt8(ascii: "/") {
      isEmpty = true
      index += 1
    }
    for close in [Array("&gt;".utf8), Array("&amp;gt;".utf8)]
    where text[index..<min(text.count, index + close.count)].elementsEqual(close) {
      end = index + close.count
      return
    }
    return nil
  }

  private init(role: Role) { self.role = role }

  /// Whether a tag of whatever name stands at a `<`: a name with nothing but attributes with values behind it.
  static func isTag(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    var tag = MarkupTag(role: .inline)
    var index = place + 1
    tag.isEnd = index < text.count && text[index] == UInt8(ascii: "/")
    if tag.isEnd { index += 1 }
    let start = index
    while index < text.count, isNameByte(text[index]) { index += 1 }
    if index == start || !(ASCII.lowercased(text[start]) &- 0x61 < 26) { return false }
    return tag.readAttributes(text, from: index)
  }

  /// What an element of a name means.
  static func role(named name: String) -> Role { roles[name] ?? .inline }

  private mutating func readAttributes(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var index = start
    while true {
      let spaceStart = index
      while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
      if index >= text.count { return false }
      switch text[index] {
      case UInt8(ascii: ">"):
        end = index + 1
        return true
      case UInt8(ascii: "/"):
        isEmpty = true
        end = index + 2
        return index + 1 < text.count && text[index + 1] == UInt8(ascii: ">")
      default:
        if index == spaceStart || isEnd || !readAttribute(text, &index) { return false }
      }
    }
  }

  private mutating func readAttribute(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    let nameStart = index
    while index < text.count, Self.isNameByte(text[index]) { index += 1 }
    let name = UnsafeBufferPointer(rebasing: text[nameStart..<index])
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    if name.isEmpty || index >= text.count || text[index] != UInt8(ascii: "=") { return false }
    index += 1
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    if index >= text.count { return false }
    let quote = text[index]
    let isQuoted = quote == 0x22 || quote == 0x27
    if isQuoted { index += 1 }
    let start = index
    while index < text.count, isQuoted ? text[index] != quote : Self.isBareValueByte(text[index]) {
      // No attribute holds a `<`: to stop there keeps a lost quotation mark from costing more than one tag.
      if text[index] == UInt8(ascii: "<") { return false }
      index += 1
    }
    if index >= text.count { return false }
    if ASCII.equalIgnoringCase(name, "alttext") { spoken = start..<index }
    if isQuoted { index += 1 }
    return true
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.lowercased(byte) &- 0x61 < 26 || ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "_")
  }

  private static func isBareValueByte(_ byte: UInt8) -> Bool {
    !ASCII.isSpace(byte) && byte != UInt8(ascii: ">") && byte != 0x22 && byte != 0x27
  }

  /// What the element whose name begins at `index` means; nil for a name not on the list.
  private static func role(_ text: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Role? {
    var start = index
    var prefix: Substring = ""
    while index < text.count, isNameByte(text[index]), index - start < longestName {
      if text[index] == UInt8(ascii: ":") {
        prefix = Substring(String(decoding: text[start..<index].map(ASCII.lowercased), as: UTF8.self))
        if !prefixes.contains(prefix) { return nil }
        start = index + 1
      }
      index += 1
    }
    if start == index { return nil }
    let name = String(decoding: text[start..<index].map(ASCII.lowercased), as: UTF8.self)
    if let role = roles[name] { return role }
    return prefix == "mml" || prefix == "m" ? .inline : nil
  }

  private static let longestName = 24
  private static let prefixes: Set<Substring> = ["jats", "mml", "m", "html", "xhtml", "ce"]

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [
      "sup": .raised, "superscript": .raised, "sub": .lowered, "subscript": .lowered, "inf": .lowered, "math": .math,
      "tex-math": .formulaSource, "alternatives": .alternatives, "sec": .section, "section": .section,
    ]
    for name in ["h1", "h2", "h3", "h4", "h5", "h6", "title", "section-title"] { roles[name] = .heading }
    for name in [
      "p", "br", "break", "div", "ul", "ol", "li", "dl", "dt", "dd", "list", "list-item", "tr", "td", "th", "table",
      "tbody", "thead", "hr", "blockquote", "disp-formula", "disp-quote", "abstract", "para", "simple-para",
      "abstract-sec", "label",
    ] { roles[name] = .block }
    for name in [
      "i", "it", "b", "u", "em", "strong", "italic", "bold", "underline", "sc", "scp", "smallcaps", "small", "big",
      "span",
      "font", "a", "tt", "code", "monospace", "strike", "s", "del", "ins", "overline", "roman", "sans-serif", "nobr",
      "cite", "abbr", "q", "inline-formula", "xref", "ext-link", "uri", "email", "named-content", "styled-content",
      "related-article", "mark", "bdi", "center", "wbr",
    ] { roles[name] = .inline }
    return roles
  }()
}
