/// What an element of a page means for the text in it.
enum WebPageElement: Sendable {
  /// Runs on with the text around it.
  case inline
  /// Begins and ends a paragraph.
  case block
  /// An item of a list or a row of a table: one paragraph with all that is in it.
  case item
  case list(isOrdered: Bool)
  case cell
  case lineBreak
  /// A link, whose address may name a DOI or PubMed's number.
  case anchor
  /// Nothing in it is text of the page.
  case hidden
  /// White space in it stands as it is.
  case preformatted

  private static let kinds: [String: WebPageElement] = [
    "p": .block, "div": .block, "h1": .block, "h2": .block, "h3": .block, "h4": .block, "h5": .block, "h6": .block,
    "section": .block, "article": .block, "dd": .block, "dt": .block, "dl": .block, "blockquote": .block, "hr": .block,
    "address": .block, "figure": .block, "figcaption": .block, "main": .block, "body": .block, "header": .block,
    "footer": .block, "aside": .block, "center": .block, "table": .block, "tbody": .block, "thead": .block,
    "caption": .block, "form": .block, "fieldset": .block, "details": .block, "summary": .block, "option": .block,
    "pre": .preformatted, "li": .item, "tr": .item, "td": .cell, "th": .cell, "br": .lineBreak, "a": .anchor,
    "ol": .list(isOrdered: true), "ul": .list(isOrdered: false),
    "script": .hidden, "style": .hidden, "nav": .hidden, "head": .hidden, "title": .hidden, "template": .hidden,
    "svg": .hidden, "select": .hidden, "button": .hidden, "iframe": .hidden, "object": .hidden, "math": .hidden,
  ]

  /// The element of a name in small letters.
  init(named name: String) { self = Self.kinds[name] ?? .inline }
}
