internal import Bibliography

extension EndNoteXMLExporter {
  func element(_ name: String, _ text: String, _ output: inout OutputBuffer) {
    if text.isEmpty { return }
    output.append("<\(name)>")
    output.appendXML(text)
    output.append("</\(name)>")
  }

  /// An element around others; nothing where they come out empty.
  func group(_ name: String, _ output: inout OutputBuffer, _ fill: (inout OutputBuffer) -> Void) {
    var inside = OutputBuffer(capacity: 1 << 10)
    fill(&inside)
    if inside.count == 0 { return }
    output.append("<\(name)>")
    output.append(inside.contents)
    output.append("</\(name)>")
  }

  func list(_ name: String, _ item: String, _ values: [String], _ output: inout OutputBuffer) {
    group(name, &output) { output in
      for value in values { element(item, value, &output) }
    }
  }

  func people(_ name: String, _ people: [Citation.Person], _ output: inout OutputBuffer) {
    // A comma at the end tells EndNote that a group's name is one family name.
    list(name, "author", people.map { $0.isGroup ? $0.family + "," : $0.inverted }, &output)
  }
}

extension OutputBuffer {
  /// Text between tags: what XML would read is escaped, and what it cannot hold becomes a space.
  mutating func appendXML(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\t", "\n": append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": append(UInt8(ascii: " "))
      default: append(UTF8.encode(scalar)?.map(\.self) ?? [])
      }
    }
  }
}
