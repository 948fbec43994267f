/// The text of an element with all that is in it, as a reader sees it.
///
/// No piece is trimmed, so `a <b>retrospective</b> cohort` keeps its spaces; paragraphs never glue words together;
/// raised and lowered text and formulas are shown as in PubMed's records; footnotes, pictures and the numbers of references
/// that hang on words are left out.
struct XMLText {
  private(set) var bytes: [UInt8] = []
  private var scriptDepth = 0

  /// The text of an element.
  static func of(_ node: XMLNode) -> [UInt8] {
    var text = XMLText()
    text.appendContent(of: node)
    return text.bytes
  }

  mutating func appendContent(of node: XMLNode) {
    for child in node.content { append(child) }
  }

  mutating func append(_ node: XMLNode) {
    if node.isText {
      bytes.append(contentsOf: node.characters)
      return
    }
    if node.isNamed("style") {
      appendStyle(node)
      return
    }
    let name = node.nameText
    if Self.leftOut.contains(name) || name == "xref" && Self.pointsAtNote(node) { return }
    if name == "xref" || name == "sup", isHangingReference(node) { return }
    switch name {
    case "msup", "mover": appendScripts(node, raised: [1])
    case "msub", "munder": appendScripts(node, raised: [], lowered: [1])
    case "msubsup", "munderover": appendScripts(node, raised: [2], lowered: [1])
    case "mfrac": appendFraction(node)
    case "alternatives": appendAlternatives(node)
    default: append(node, as: MarkupTag.role(named: name))
    }
  }

  private mutating func append(_ node: XMLNode, as role: MarkupTag.Role) {
    switch role {
    case .raised: appendScript(node, raised: true)
    case .lowered: appendScript(node, raised: false)
    case .block, .heading, .section:
      breakWords()
      appendContent(of: node)
      breakWords()
    case .math:
      let spoken = node.attribute("alttext")
      if spoken.isEmpty { appendContent(of: node) } else { bytes.append(contentsOf: spoken) }
    case .inline, .formulaSource, .alternatives: appendContent(of: node)
    }
  }

  /// Takes the first byte away.
  mutating func dropFirst() {
    if !bytes.isEmpty { bytes.removeFirst() }
  }

  /// A space, unless there is one.
  mutating func breakWords() {
    if let last = bytes.last, !ASCII.isSpace(last) { bytes.append(0x20) }
  }

  private mutating func appendScript(_ node: XMLNode, raised: Bool) {
    let start = bytes.count
    scriptDepth += 1
    if node.isText { bytes.append(contentsOf: node.characters) } else { appendContent(of: node) }
    scriptDepth -= 1
    // Nobody writes deeper; what is deeper stays on the line.
    if scriptDepth >= 4 { return }
    let rendered = bytes[start...].withUnsafeBufferPointer { ScriptText.render($0, raised: raised) }
    bytes.replaceSubrange(start..., with: rendered)
  }

  /// EndNote's style, whose face names raised and lowered text.
  private mutating func appendStyle(_ node: XMLNode) {
    let face = node.attribute("face")
    if face.holds("superscript") {
      appendScript(node, raised: true)
    } else if face.holds("subscript") {
      appendScript(node, raised: false)
    } else {
      appendContent(of: node)
    }
  }

  private mutating func appendScripts(_ node: XMLNode, raised: Set<Int>, lowered: Set<Int> = []) {
    for (place, part) in node.elements.enumerated() {
      if raised.contains(place) {
        appendScript(part, raised: true)
      } else if lowered.contains(place) {
        appendScript(part, raised: false)
      } else {
        appendContent(of: part)
      }
    }
  }

  private mutating func appendFraction(_ node: XMLNode) {
    for (place, part) in node.elements.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "/")) }
      append(part)
    }
  }

  /// One of several forms: a program's source of a formula only where there is no other.
  private mutating func appendAlternatives(_ node: XMLNode) {
    let forms = node.elements
    let best = forms.first { $0.isNamed("math") || $0.isNamed("textual-form") } ?? forms.first
    if let best { append(best) }
  }

  private static let leftOut: Set<String> = [
    "fn", "fn-group", "label", "graphic", "inline-graphic", "object-id", "media", "inline-media", "annotation",
    "annotation-xml", "processing-meta", "index-term",
  ]

  /// A mark that points at a footnote: `*` behind a title.
  private static func pointsAtNote(_ node: XMLNode) -> Bool {
    let kind = node.attributeText("ref-type")
    return kind == "fn" || kind == "author-notes" || kind == "corresp"
  }
}
