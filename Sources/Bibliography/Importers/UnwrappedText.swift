/// A stream of text taken out of its wrappings: gzip, a byte order mark, another encoding, a string literal.
struct UnwrappedText {
  /// The text from its first byte on, as UTF-8 unless its encoding could not be told.
  private(set) var source: any ByteSource
  let head: TextHead
  let encoding: TextEncoding
  /// What was found amiss.
  let diagnostics: [ImportDiagnostic]

  init(_ base: any ByteSource, name: String) throws(ImportError) {
    source = base
    var head = try Self.look(&source)
    if head.starts(with: [0x1F, 0x8B]) {
      source = GzipByteSource(source)
      head = try Self.look(&source)
    }
    let guess = EncodingGuess(head: head)
    diagnostics = guess.wrongDeclaration.map { [Self.wrongEncoding(name, declared: $0, actual: guess.encoding)] } ?? []
    encoding = guess.encoding
    if guess.markLength > 0 { _ = try source.readPrefix(guess.markLength) }
    if guess.encoding != .utf8 {
      source = TranscodingByteSource(source, from: guess.encoding)
      head = try Self.look(&source)
    } else {
      head.removeFirst(guess.markLength)
    }
    if QuotedTextByteSource.begins(head) {
      source = QuotedTextByteSource(source)
      head = try Self.look(&source)
    }
    self.head = TextHead(head)
  }

  /// The first bytes of a stream, which gives them again.
  private static func look(_ source: inout any ByteSource) throws(ImportError) -> [UInt8] {
    let head = try source.readPrefix(FormatDetector.headLength)
    source = PrefixedByteSource(prefix: head, source)
    return head
  }

  private static func wrongEncoding(_ file: String, declared: String, actual: TextEncoding) -> ImportDiagnostic {
    ImportDiagnostic(
      .warning, file: file, line: 1,
      summary: "the file declares the encoding \(declared), but its bytes are not; it was read as \(actual.rawValue)",
      cure: "look at letters with accents")
  }
}
