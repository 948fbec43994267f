/// A piece of a page; all text and every attribute is escaped as it is written.
indirect enum HTMLNode: Sendable {
  case text(String)
  case element(String, [HTMLAttribute], [HTMLNode])
  /// A picture, which escapes by itself.
  case picture(SVGElement)
  /// A whole picture that one of our plots has written.
  case plot(String)
  /// Our own style sheet or program, from the assets; the name is `style` or `script`.
  case asset(String, text: String)

  /// Elements without an end tag.
  private static let void: Set<String> = ["meta", "link", "input", "br", "hr", "col", "wbr"]

  /// Writes the node as HTML.
  func write(to output: inout String) {
    switch self {
    case .text(let text): output += XMLText.escaped(text)
    case .picture(let picture): picture.write(to: &output)
    case .plot(let svg): output += svg
    case .asset(let name, let text): output += "<\(name)>\(text)</\(name)>\n"
    case .element(let name, let attributes, let children):
      output += "<\(name)"
      for attribute in attributes { output += " \(attribute.name)=\"\(XMLText.escaped(attribute.value))\"" }
      output += ">"
      if Self.void.contains(name) { return }
      for child in children { child.write(to: &output) }
      output += Self.isInline(name) ? "</\(name)>" : "</\(name)>\n"
    }
  }

  var html: String {
    var output = ""
    write(to: &output)
    return output
  }

  private static func isInline(_ name: String) -> Bool {
    ["a", "b", "em", "strong", "span", "q", "cite", "small", "kbd", "code", "button", "label"].contains(name)
  }
}

/// A name and a value.
struct HTMLAttribute: Sendable {
  let name: String
  let value: String

  init(_ name: String, _ value: String = "") { (self.name, self.value) = (name, value) }

  static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }
  static func type(_ value: String) -> HTMLAttribute { HTMLAttribute("class", value) }
  static func href(_ value: String) -> HTMLAttribute { HTMLAttribute("href", value) }
  static func label(_ value: String) -> HTMLAttribute { HTMLAttribute("aria-label", value) }
  static func scope(_ value: String) -> HTMLAttribute { HTMLAttribute("scope", value) }
}

extension HTMLNode: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}

extension HTMLNode {
  /// An element with children.
  static func make(_ name: String, _ attributes: HTMLAttribute..., holding children: [HTMLNode]) -> HTMLNode {
    .element(name, attributes, children)
  }

  /// An element with a text.
  static func make(_ name: String, _ attributes: HTMLAttribute..., text: String = "") -> HTMLNode {
    .element(name, attributes, text.isEmpty ? [] : [.text(text)])
  }

  static func paragraph(_ text: String, _ type: String? = nil) -> HTMLNode {
    .element("p", type.map { [.type($0)] } ?? [], [.text(text)])
  }
}
