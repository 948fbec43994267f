/// Fields from JSON values: a list gives one field an element.
extension RecordBuilder {
  mutating func add(_ kind: RecordFieldKind, _ value: JSONValue?, code: UInt32 = 0) {
    guard let value else { return }
    for element in value.all where !element.isContainer { element.withText { _ = addMarkedUp(kind, $0, code: code) } }
  }

  /// The first text of a value, without the HTML in it.
  mutating func addFirst(_ kind: RecordFieldKind, _ value: JSONValue?, code: UInt32 = 0) {
    guard let value = value?.single, !value.isContainer, value.kind != .null else { return }
    value.withText { _ = addMarkedUp(kind, $0, code: code) }
  }

  mutating func addDOI(_ value: JSONValue?) {
    guard let value = value?.single else { return }
    value.withText { _ = addDOI($0) }
  }

  mutating func addPMID(_ value: JSONValue?) {
    guard let value = value?.single, !value.isContainer else { return }
    value.withText { _ = addPMID($0) }
  }

  mutating func addDate(_ value: JSONValue?) {
    guard let value = value?.single, !value.isContainer else { return }
    value.withText { text in if text.contains(where: { !ASCII.isSpace($0) }) { addDate(text) } }
  }

  /// A member for which there is no kind: its text, of a list of texts each with `; ` between, of others the JSON.
  mutating func addExtra(_ name: String, _ value: JSONValue) {
    if value.isEmpty { return }
    let texts = value.all
    add(.extraName, name)
    if texts.contains(where: \.isContainer) {
      value.withText { _ = add(.extraValue, $0) }
      return
    }
    let start = count
    for (index, text) in texts.enumerated() {
      if index > 0 { append("; ") }
      text.withText { append($0) }
    }
    tidyWhiteSpace(from: start)
    add(RecordField(.extraValue, start..<count))
  }
}

/// Texts in which JSON carries markup.
extension RecordBuilder {
  /// A title, and a subtitle set apart where the title does not hold it already.
  mutating func addMarkedTitle(_ value: JSONValue?, _ subtitle: JSONValue? = nil) {
    guard var title = value?.string else { return }
    if let subtitle = subtitle?.string, !subtitle.isEmpty, !title.lowercased().contains(subtitle.lowercased()) {
      title += title.hasSuffix(":") ? " " + subtitle : ": " + subtitle
    }
    title.withUTF8 { addMarkedUpTitle($0) }
  }

  mutating func addMarkedAbstract(_ value: JSONValue?) {
    guard let value = value?.single, !value.isContainer, value.kind != .null else { return }
    value.withText { addMarkedUpAbstract($0) }
  }
}
