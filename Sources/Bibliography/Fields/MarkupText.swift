/// The plain text of a value in which a source writes HTML or JATS: `<h4>Methods</h4>Women (p&lt;0.05) …`.
///
/// Tags are taken out by name, so that no `p<0.05 … n>20` is eaten; paragraphs never glue words together; raised and
/// lowered text is shown as in PubMed's records; references to characters are resolved once, and twice only where
/// `&amp;lt;` shows that they were written twice. Headings become the labels of sections.
package struct MarkupText {
  /// The parts of the text, the one before the first heading without label; none is empty.
  package private(set) var sections: [TextSection] = []

  private let text: UnsafeBufferPointer<UInt8>
  private let takesHeadings: Bool
  private var out: [UInt8] = []
  private var label: [UInt8] = []
  /// Raised and lowered texts whose end is still to come.
  private var scripts: [(start: Int, raised: Bool)] = []
  /// In alternatives, the formula as a program's source is left out.
  private var alternatives = 0
  /// The end tag up to which nothing is taken.
  private var muted: MarkupTag.Role?

  /// Whether a text may hold anything that the plain text does not.
  package static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return true }
    return !base.holds(UInt8(ascii: "<"), within: text.count) && !base.holds(UInt8(ascii: "&"), within: text.count)
  }

  /// The text in one piece, such as a title; a heading in it is a line like others.
  package static func plain(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if isPlain(text) { return Array(text) }
    return MarkupText(text, takesHeadings: false).sections.first?.text ?? []
  }

  /// The text in sections, such as an abstract.
  package static func sections(_ text: UnsafeBufferPointer<UInt8>) -> [TextSection] {
    MarkupText(text, takesHeadings: true).sections
  }

  private init(_ text: UnsafeBufferPointer<UInt8>, takesHeadings: Bool) {
    self.text = text
    self.takesHeadings = takesHeadings
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "<") {
        index = takeTag(at: index)
      } else if byte == UInt8(ascii: "&") {
        index = takeReference(at: index)
      } else {
        if muted == nil { out.append(byte) }
        index += 1
      }
    }
    muted = nil
    closeSection()
  }

  private mutating func takeTag(at place: Int) -> Int {
    if let tag = MarkupTag(text, at: place) {
      take(tag)
      return tag.end
    }
    if let end = passedOver(at: place) { return end }
    if muted == nil { out.append(text[place]) }
    return place + 1
  }

  /// The end of a comment, or of the opening or closing mark of a CDATA section.
  private func passedOver(at place: Int) -> Int? {
    let rest = text[place...]
    let data = Array("<![CDATA[".utf8)
    if rest.starts(with: data) { return place + data.count }
    guard rest.starts(with: Array("<!--".utf8)) else { return nil }
    let stop = min(text.count, place + Self.longestComment)
    var index = place + 4
    while index + 2 < stop {
      if text[index] == 0x2D, text[index + 1] == 0x2D, text[index + 2] == 0x3E { return index + 3 }
      index += 1
    }
    return nil
  }

  private static let longestComment = 500

  private mutating func takeReference(at place: Int) -> Int {
    guard var entity = TextEntity(text, at: place) else {
      if muted == nil { out.append(text[place]) }
      return place + 1
    }
    // `&amp;lt;`: what is behind the `&amp;` is a reference again.
    if entity.scalar == "&", let inner = TextEntity(text, at: entity.end - 1) { entity = inner }
    if entity.scalar == "<", let tag = MarkupTag(escaped: text, at: entity.end) {
      take(tag)
      return tag.end
    }
    if muted == nil { out.append(contentsOf: String(entity.scalar).utf8) }
    return entity.end
  }

  private mutating func take(_ tag: MarkupTag) {
    if let muted {
      if tag.isEnd, tag.role == muted { self.muted = nil }
      return
    }
    switch tag.role {
    case .inline: break
    case .block: breakWords()
    case .section: if takesHeadings { closeSection() } else { breakWords() }
    case .heading: takeHeading(tag)
    case .raised, .lowered: takeScript(tag)
    case .math:
      if tag.isEnd || tag.isEmpty || tag.spoken.isEmpty { break }
      out.append(contentsOf: Self.plain(UnsafeBufferPointer(rebasing: text[tag.spoken])))
      muted = .math
    case .formulaSource: if alternatives > 0, !tag.isEnd, !tag.isEmpty { muted = .formulaSource }
    case .alternatives: if !tag.isEmpty { alternatives = max(0, alternatives + (tag.isEnd ? -1 : 1)) }
    }
  }

  private mutating func takeHeading(_ tag: MarkupTag) {
    guard takesHeadings, !tag.isEmpty else {
      breakWords()
      return
    }
    if !tag.isEnd {
      closeSection(keepsLabel: true)
      return
    }
    let heading = TextSection.heading(out)
    if heading.isEmpty {
      // Nothing to call a section by.
    } else if label.isEmpty {
      label = heading
    } else {
      label += Array(": ".utf8) + heading
    }
    out.removeAll(keepingCapacity: true)
    scripts.removeAll()
  }

  private mutating func takeScript(_ tag: MarkupTag) {
    if tag.isEmpty { return }
    if !tag.isEnd {
      // Nobody writes deeper; what is deeper stays on the line.
      if scripts.count < 4 { scripts.append((out.count, tag.role == .raised)) }
      return
    }
    guard let script = scripts.popLast() else { return }
    let rendered = out[script.start...].withUnsafeBufferPointer { ScriptText.render($0, raised: script.raised) }
    out.replaceSubrange(script.start..., with: rendered)
  }

  private mutating func breakWords() {
    if let last = out.last, !ASCII.isSpace(last) { out.append(0x20) }
  }

  /// Ends a section; a label without text stays for the heading below it.
  private mutating func closeSection(keepsLabel: Bool = false) {
    scripts.removeAll()
    while let last = out.last, ASCII.isSpace(last) { out.removeLast() }
    let isEmpty = out.isEmpty
    if !isEmpty { sections.append(TextSection(label: label, text: out)) }
    out.removeAll(keepingCapacity: true)
    if !isEmpty || !keepsLabel { label = [] }
  }
}
