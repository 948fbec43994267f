/// A part of an abstract or of a full text, with its heading where it has one.
package struct TextSection: Sendable, Equatable {
  package var label: [UInt8]
  package var text: [UInt8]

  package init(label: [UInt8] = [], text: [UInt8]) {
    self.label = label
    self.text = text
  }

  /// A heading without the sign that only ends it: `Methods:` and `Methods.` are `Methods`.
  ///
  /// Empty where it says no more than that this is the abstract.
  package static func heading(_ text: some BidirectionalCollection<UInt8>) -> [UInt8] {
    var rest = text[...].drop { ASCII.isSpace($0) }
    while let last = rest.last, ASCII.isSpace(last) || last == UInt8(ascii: ":") || last == UInt8(ascii: ".") {
      rest.removeLast()
    }
    let heading = Array(rest)
    return ASCII.equalIgnoringCase(heading, "abstract") ? [] : heading
  }
}

extension RecordBuilder {
  /// Appends sections joined by a space, each behind its label and a colon where it has one, and gives their range.
  ///
  /// So PubMed shows an abstract.
  package mutating func appendSections(
    _ sections: [TextSection], label labelKind: RecordFieldKind, text textKind: RecordFieldKind
  ) -> Range<Int> {
    let start = count
    for section in sections {
      let undo = count
      if count > start { append(0x20) }
      var label = 0..<0
      if !section.label.isEmpty {
        label = appendTidy(section.label)
        if !label.isEmpty { append(": ") }
      }
      let text = appendTidy(section.text)
      if text.isEmpty {
        truncate(to: undo)
        continue
      }
      if !label.isEmpty { add(RecordField(labelKind, label)) }
      add(RecordField(textKind, text))
    }
    return start..<count
  }

  /// Sets the abstract from its sections, unless there is a longer one.
  package mutating func addAbstract(_ sections: [TextSection]) {
    let size = sections.reduce(0) { $0 + $1.text.count }
    if size <= abstract.count { return }
    if sections.count == 1, sections[0].label.isEmpty {
      sections[0].text.withUnsafeBufferPointer { addAbstract($0) }
      return
    }
    let range = appendSections(sections, label: .abstractLabel, text: .abstractText)
    if range.isEmpty { return }
    abstract = range
    abstractOrigin = .ownAbstract
  }

  /// Sets the abstract from a text with HTML or JATS in it; its headings become labels.
  package mutating func addMarkedUpAbstract(_ text: UnsafeBufferPointer<UInt8>) {
    if MarkupText.isPlain(text) { addAbstract(text) } else { addAbstract(MarkupText.sections(text)) }
  }

  /// Sets the title from a text with HTML or JATS in it.
  package mutating func addMarkedUpTitle(_ text: UnsafeBufferPointer<UInt8>) {
    if MarkupText.isPlain(text) {
      addTitle(text)
    } else {
      MarkupText.plain(text).withUnsafeBufferPointer { addTitle($0) }
    }
  }

  /// Adds a value with HTML or JATS in it; false where nothing was left.
  @discardableResult
  package mutating func addMarkedUp(
    _ kind: RecordFieldKind, _ text: UnsafeBufferPointer<UInt8>, code: UInt32 = 0
  ) -> Bool {
    MarkupText.plain(text).withUnsafeBufferPointer { add(kind, $0, code: code) }
  }

  private mutating func appendTidy(_ text: [UInt8]) -> Range<Int> {
    let start = count
    text.withUnsafeBufferPointer { append($0) }
    tidyWhiteSpace(from: start)
    return start..<count
  }
}
