/// How a file's bytes spell its text.
package enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case windows1252 = "Windows-1252"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  /// The encoding that an XML declaration or an HTTP header names; nil for one that we do not know.
  ///
  /// ISO-8859-1 and US-ASCII are read as Windows-1252, which contains both, as browsers do.
  package init?(named name: some Collection<UInt8>) {
    let lowered = String(decoding: name.map(ASCII.lowercased), as: UTF8.self)
    switch lowered {
    case "utf-8", "utf8": self = .utf8
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii", "ascii",
      "iso-8859-15":
      self = .windows1252
    case "utf-16", "utf-16le", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }
}

/// What the first bytes of a file say about its encoding.
package struct EncodingGuess: Sendable, Equatable {
  package var encoding: TextEncoding
  /// Length of the byte order mark, which is not text.
  package var markLength = 0
  /// The declared name, where it is unknown or the bytes show that it is wrong.
  package var wrongDeclaration: String?

  /// Judges by byte order mark, then by the bytes, and by the declaration only where the bytes allow it.
  package init(head: [UInt8]) {
    switch (head.first, head.dropFirst().first, head.dropFirst(2).first) {
    case (0xEF, 0xBB, 0xBF): self.init(encoding: .utf8, markLength: 3)
    case (0xFF, 0xFE, _): self.init(encoding: .utf16LittleEndian, markLength: 2)
    case (0xFE, 0xFF, _): self.init(encoding: .utf16BigEndian, markLength: 2)
    case (0x3C, 0x00, _): self.init(encoding: .utf16LittleEndian)
    case (0x00, 0x3C, _): self.init(encoding: .utf16BigEndian)
    case (let first?, 0x00, let third?) where first != 0 && third != 0 && head.dropFirst(3).first == 0:
      self.init(encoding: .utf16LittleEndian)
    case (0x00, let second?, 0x00) where second != 0 && (head.dropFirst(3).first ?? 0) != 0:
      self.init(encoding: .utf16BigEndian)
    default: self.init(declaredIn: head)
    }
  }

  private init(encoding: TextEncoding, markLength: Int = 0, wrongDeclaration: String? = nil) {
    self.encoding = encoding
    self.markLength = markLength
    self.wrongDeclaration = wrongDeclaration
  }

  private init(declaredIn head: [UInt8]) {
    guard let name = Self.declaredName(in: head) else {
      self.init(encoding: .utf8)
      return
    }
    let text = String(decoding: name, as: UTF8.self)
    switch TextEncoding(named: name) {
    case .utf8: self.init(encoding: .utf8)
    case .windows1252:
      // Real UTF-8 sequences do not come about by chance in Windows-1252 text.
      let isUTF8 = head.contains { $0 >= 0x80 } && UTF8Validity.isValidPrefix(head)
      self.init(encoding: isUTF8 ? .utf8 : .windows1252, wrongDeclaration: isUTF8 ? text : nil)
    default:
      // UTF-16 would show zero bytes in the declaration itself; another name we cannot decode.
      self.init(encoding: .utf8, wrongDeclaration: text)
    }
  }

  /// The value of `encoding="…"` in an XML declaration at the start of the bytes.
  private static func declaredName(in head: [UInt8]) -> ArraySlice<UInt8>? {
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: 0x3E) else { return nil }
    let declaration = head[..<end]
    let key = Array("encoding".utf8)
    guard declaration.count > key.count,
      let start = declaration.indices.first(where: { declaration[$0...].starts(with: key) }),
      let open = declaration[start...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = declaration[(open + 1)...].firstIndex(of: declaration[open])
    else { return nil }
    return declaration[(open + 1)..<close]
  }
}
