internal import CLibXML2

/// libxml2's push parser, kept from the network, from DTDs and from libxml2's own tree.
///
/// The caller gives UTF-8 in chunks; events go to the callbacks of `handlers`, which get `context`. After an error no
/// further event comes, and the parser is done for: a new one starts where the caller wants to go on.
struct XMLPushParser: ~Copyable {
  private let parser: xmlParserCtxtPtr

  /// Nil only where memory is out.
  ///
  /// A parser that `recovers` makes the best of broken XML instead of stopping.
  init?(handlers: inout xmlSAXHandler, context: UnsafeMutableRawPointer, recovers: Bool = false) {
    _ = Self.library
    guard let parser = xmlCreatePushParserCtxt(&handlers, context, nil, 0, nil) else { return nil }
    hindsight_xmlUseSafeOptions(parser, recovers ? 1 : 0)
    self.parser = parser
  }

  deinit { hindsight_xmlFree(parser) }

  /// libxml2 asks to be set up once, before any thread uses it.
  private static let library: Void = xmlInitParser()

  /// False once an error has ended the parsing, or where it would never go on.
  func push(_ bytes: UnsafeRawBufferPointer) -> Bool {
    xmlParseChunk(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0)
    return hindsight_xmlHasFailed(parser) == 0 && !waitsAtBareAmpersand
  }

  /// At a `&` libxml2 waits for a `;` however far off it is; no reference is so long.
  private var waitsAtBareAmpersand: Bool {
    var count = 0
    guard let rest = hindsight_xmlRest(parser, &count), count > Self.longestReference else { return false }
    return rest[0] == UInt8(ascii: "&")
  }

  private static let longestReference = 1024

  func push(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { push($0) }
  }

  /// Tells the parser that the input has ended; false where the document had not.
  func finish() -> Bool {
    xmlParseChunk(parser, nil, 0, 1)
    return hindsight_xmlHasFailed(parser) == 0
  }

  /// Where the parser stands; valid as long as the parser lives.
  var cursor: XMLCursor { XMLCursor(parser: parser) }

  /// The table in which libxml2 keeps element and attribute names, equal names at equal addresses.
  var names: xmlDictPtr { hindsight_xmlNames(parser) }

  /// What ended the parsing.
  var failure: XMLFailure {
    var message = waitsAtBareAmpersand ? "a & begins no reference" : ""
    if let text = hindsight_xmlErrorMessage(parser) {
      // What follows the first line only shows bytes.
      message = String(String(cString: text).prefix { !$0.isNewline })
    }
    return XMLFailure(
      code: Int(hindsight_xmlErrorCode(parser)), line: Int(hindsight_xmlErrorLine(parser)), offset: cursor.offset,
      message: message)
  }
}

/// A parser's place in its input, for use from within its callbacks.
struct XMLCursor {
  fileprivate let parser: xmlParserCtxtPtr

  /// Bytes of the input before the cursor.
  var offset: Int { Int(hindsight_xmlOffset(parser)) }

  /// The line, from 1.
  var line: Int { Int(hindsight_xmlLine(parser)) }

  /// Ends the parsing.
  func stop() { xmlStopParser(parser) }

  /// In the callback of a start tag: the element's content, where the parser holds all of it and it is plain to see
  /// where it ends.
  func content(of name: UnsafePointer<xmlChar>, in record: UnsafePointer<xmlChar>) -> XMLContent? {
    var count = 0
    guard let start = hindsight_xmlRest(parser, &count), count > 0, start[0] == UInt8(ascii: ">") else { return nil }
    return XMLContent(of: name, in: record, from: start, count: count)
  }

  /// Goes on at the end of an element's content, as though there had been nothing in it.
  func pass(_ content: XMLContent) {
    hindsight_xmlAdvance(parser, content.count, content.lineEnds)
  }
}

/// Where and why libxml2 gave up.
struct XMLFailure {
  /// The code for content after the end of the document element (XML_ERR_DOCUMENT_END).
  static var contentAfterEnd: Int { Int(XML_ERR_DOCUMENT_END.rawValue) }

  /// The code for an XML declaration that is not at the start (XML_ERR_RESERVED_XML_NAME).
  static var declarationInside: Int { Int(XML_ERR_RESERVED_XML_NAME.rawValue) }

  /// `xmlParserErrors`.
  var code: Int
  var line: Int
  var offset: Int
  /// libxml2's words.
  var message: String
}
