/// The text of an abstract or of a section of the full text, divided by its headings.
struct JATSSections {
  private(set) var sections: [TextSection] = []
  /// Headings without text of their own, for the section below them.
  private var waiting: [UInt8] = []
  private var text = XMLText()
  private var label: [UInt8] = []
  /// Bold words with a colon at the beginning of a paragraph are a heading, as in abstracts.
  private let startsLabels: Bool

  init(startsLabels: Bool) { self.startsLabels = startsLabels }

  /// Adds a section with all that is nested in it; `label` is the heading above it, empty for none.
  mutating func add(_ section: XMLNode, label: [UInt8]) {
    open(label)
    for part in section.content {
      if part.isNamed("title") {
        open(TextSection.heading(XMLText.of(part)))
      } else if part.isNamed("sec") {
        close()
        add(part, label: [])
        close()
      } else if startsLabels, part.isNamed("p"), let heading = boldHeading(of: part) {
        open(heading.label)
        text = heading.rest
      } else if !part.isNamed("label"), !part.isNamed("sec-meta") {
        text.append(part)
      }
    }
    close()
    waiting = []
  }

  /// Begins a section of the text under a heading.
  private mutating func open(_ heading: [UInt8]) {
    close()
    if heading.isEmpty { return }
    if !waiting.isEmpty { waiting += Array(": ".utf8) }
    waiting += heading
    label = waiting
  }

  private mutating func close() {
    if !text.bytes.allSatisfy(ASCII.isSpace) {
      sections.append(TextSection(label: label, text: text.bytes))
      waiting = []
      label = []
    }
    text = XMLText()
  }

  private func boldHeading(of paragraph: XMLNode) -> (label: [UInt8], rest: XMLText)? {
    var content = paragraph.content
    var first = content.next()
    while let text = first, text.isText, text.characters.allSatisfy(ASCII.isSpace) { first = content.next() }
    guard let first, first.isNamed("bold") || first.isNamed("italic") else { return nil }
    let heading = XMLText.of(first)
    var rest = XMLText()
    for part in IteratorSequence(content) { rest.append(part) }
    var colon = heading.last { !ASCII.isSpace($0) } == UInt8(ascii: ":")
    if !colon, let next = rest.bytes.first, next == UInt8(ascii: ":") {
      colon = true
      rest.dropFirst()
    }
    let label = TextSection.heading(heading)
    return colon && label.count <= 80 && !label.isEmpty ? (label, rest) : nil
  }
}
