/// One entry of an export, as a reviewer gave it: a record in the sense of PRISMA 2020.
///
/// All text lies in one array of UTF-8 bytes; `fields` says what each piece is. The title and the abstract are
/// contiguous, so that a place in either can be counted from its start. The abstract's text is the one that PubMed
/// shows: its sections in order, each preceded by its label and `": "` where it has one, joined by a space.
package struct Record: Sendable {
  package var bytes: [UInt8]
  package var fields: [RecordField]
  package var source: SourceLocation
  /// The title, empty where the record has none.
  package var title: Range<Int>
  /// The abstract with its labels, empty where the record has none.
  package var abstract: Range<Int>
  /// Where the text of `abstract` comes from.
  package var abstractOrigin: AbstractOrigin
  /// The methods section of the full text with its headings, empty where only a citation was read.
  package var methods: Range<Int>
  /// True for a chapter or book (PubmedBookArticle).
  package var isBook: Bool
  /// True where the history names a date of retraction.
  package var hasRetractionDate: Bool
  /// True where the file was broken inside the record and only part of it could be read.
  package var isIncomplete: Bool
  /// The file's own text of the record, as UTF-8; empty unless `ReadingOptions.keepsOriginal` asked for it.
  package var original: [UInt8]

  package init(
    bytes: [UInt8], fields: [RecordField], source: SourceLocation, title: Range<Int>, abstract: Range<Int>,
    abstractOrigin: AbstractOrigin = .ownAbstract, methods: Range<Int> = 0..<0, isBook: Bool = false,
    hasRetractionDate: Bool = false, isIncomplete: Bool = false, original: [UInt8] = []
  ) {
    self.bytes = bytes
    self.fields = fields
    self.source = source
    self.title = title
    self.abstract = abstract
    self.abstractOrigin = abstractOrigin
    self.methods = methods
    self.isBook = isBook
    self.hasRetractionDate = hasRetractionDate
    self.isIncomplete = isIncomplete
    self.original = original
  }

  /// The text of a range of `bytes`.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The first field of a kind.
  package func first(_ kind: RecordFieldKind) -> RecordField? {
    for field in fields where field.kind == kind { return field }
    return nil
  }

  /// The texts of all fields of a kind, in the order of the record.
  package func texts(_ kind: RecordFieldKind) -> [String] {
    fields.filter { $0.kind == kind }.map { text($0.range) }
  }

  /// The text of the first field of a kind.
  package func text(of kind: RecordFieldKind) -> String? {
    first(kind).map { text($0.range) }
  }
}

/// Where the text that serves as a record's abstract comes from.
package enum AbstractOrigin: Sendable, Equatable {
  case none
  case ownAbstract
  /// The record has no abstract of its own, and this other one stands in for it.
  case otherAbstract(type: String, language: String)
}
