/// Finds the next record's start tag in raw bytes, when parsing cannot go on from where it stopped.
struct RecordFinder {
  /// Where the next record begins, and the line ends passed on the way.
  struct Place: Equatable {
    var offset: Int
    var lineEnds: Int
  }

  /// The names of the elements that begin a record (or a list of deletions) in this document.
  let names: [[UInt8]]

  /// Searching for `MedlineCitation` inside a `PubmedArticle` would find the damaged record itself; anywhere else the
  /// first of all comes next.
  init(after element: PubMedElement) {
    let wrappers = ["PubmedArticle", "PubMedArticle", "PubmedBookArticle", "DeleteCitation"]
    let known: [String] =
      switch element {
      case .pubmedArticle, .pubmedBookArticle: wrappers
      default: wrappers + ["MedlineCitation"]
      }
    names = known.map { Array($0.utf8) }
  }

  /// The first start tag at or after a place; nil where none follows.
  ///
  /// Bytes before `keepFrom` may be let go, and so may all once more than `limit` of them have been passed.
  func next(in window: ByteWindow, from start: Int, keepFrom: Int, limit: Int) throws(ImportError) -> Place? {
    var lineEnds = 0
    var position = start
    while let piece = try window.piece(at: position) {
      for (index, byte) in piece.enumerated() {
        if byte == 0x0A { lineEnds += 1 }
        if byte == 0x3C, canBegin(piece[(index + 1)...]), try isStartTag(in: window, at: position + index) {
          return Place(offset: position + index, lineEnds: lineEnds)
        }
      }
      position += piece.count
      window.release(before: position - keepFrom > limit ? position - 64 : keepFrom)
    }
    return nil
  }

  /// Whether a name may begin with the next byte; true too where that is not at hand.
  private func canBegin(_ rest: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard let byte = rest.first else { return true }
    return names.contains { $0[0] == byte }
  }

  private func isStartTag(in window: ByteWindow, at offset: Int) throws(ImportError) -> Bool {
    // Reading on keeps earlier chunks where they are, so the caller's piece stays valid.
    _ = try window.piece(at: offset + 24)
    let tag = window.bytes(in: (offset + 1)..<(offset + 25))
    return names.contains { name in
      tag.count > name.count && tag.starts(with: name) && Self.endsName(tag[name.count])
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == 0x3E || byte == 0x2F || ASCII.isSpace(byte)
  }
}
