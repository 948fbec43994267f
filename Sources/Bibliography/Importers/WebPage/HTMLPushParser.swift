internal import CLibXML2

/// libxml2's parser for HTML, fed piece by piece; it builds no tree and asks for nothing outside.
struct HTMLPushParser: ~Copyable {
  private let parser: htmlParserCtxtPtr

  /// Nil only where memory is out.
  ///
  /// Events go to the page's text behind `context`.
  init?(context: UnsafeMutablePointer<HTMLContext>) {
    xmlInitParser()
    var sax = Self.callbacks()
    guard let parser = htmlCreatePushParserCtxt(&sax, context, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else { return nil }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(parser, Int32(options))
    self.parser = parser
    context.pointee.parser = parser
  }

  deinit { htmlFreeParserCtxt(parser) }

  /// Takes UTF-8.
  func push(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
      _ = htmlParseChunk(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), 0)
    }
  }

  func finish() { htmlParseChunk(parser, nil, 0, 1) }

  private static func callbacks() -> htmlSAXHandler {
    var sax = htmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElement = { context, name, attributes in
      guard let page = page(context), let name else { return }
      let element = WebPageElement(named: String(cString: name))
      page.pointee.text.start(element, WebPageAttributes(attributes), line: page.pointee.line)
    }
    sax.endElement = { context, name in
      guard let page = page(context), let name else { return }
      page.pointee.text.end(WebPageElement(named: String(cString: name)))
    }
    sax.characters = { context, text, count in
      guard let page = page(context), let text, count > 0 else { return }
      page.pointee.text.append(UnsafeBufferPointer(start: text, count: Int(count)), line: page.pointee.line)
    }
    sax.ignorableWhitespace = sax.characters
    return sax
  }
}

/// What the callbacks need: the text they add to, and the parser for its line.
struct HTMLContext: ~Copyable {
  var text = WebPageText()
  fileprivate var parser: htmlParserCtxtPtr?

  fileprivate var line: Int { parser.map { Int(hindsight_xmlLine($0)) } ?? 0 }
}

private func page(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLContext>? {
  context?.assumingMemoryBound(to: HTMLContext.self)
}
