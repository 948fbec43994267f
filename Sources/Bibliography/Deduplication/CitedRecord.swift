/// What is kept of a record to name it in a list of duplicates: its place and the head of its title.
package struct CitedRecord: Sendable, Equatable {
  package var id: String
  package var file: String
  package var line: Int
  /// The number of the record in its file, from 1.
  package var ordinal: Int
  package var title: String
  package var year: Int?
  package var journal: String?

  /// Longer titles are cut here, so that a list of 100,000 records stays small.
  static let longestTitle = 160

  /// The file and the place in it, for people.
  package var place: String { SourceLocation.words(file: file, line: line, ordinal: ordinal) }

  package init(_ record: Record) {
    id = record.id
    file = record.source.file
    line = record.source.line
    ordinal = record.source.ordinal
    title = String(record.text(record.title).prefix(Self.longestTitle))
    year = record.year
    journal = record.text(of: .journal) ?? record.text(of: .journalAbbreviation)
  }
}
