/// The program that is to read what we write: our labels go where it shows them and does no harm with them
/// (reference: formats §8).
package enum ExportTarget: String, CaseIterable, Sendable {
  /// No program in particular: only what none of them trips over.
  case any
  case zotero
  case endnote
  case rayyan
  case covidence
  case asreview
  case jabref

  /// Where the note with the quotes goes.
  enum NotePlace {
    case note
    /// EndNote's Research Notes, which its users look at; a plain note is overlooked there.
    case researchNote
    case nowhere
  }

  var notePlace: NotePlace {
    switch self {
    case .any, .zotero, .rayyan, .asreview, .jabref: .note
    case .endnote: .researchNote
    case .covidence: .nowhere
    }
  }

  /// Whether the short label is written; Zotero, JabRef and ASReview drop it.
  var takesShortLabel: Bool { self == .endnote }

  /// How many records one file may hold; nil where the program sets no limit.
  package var mostRecords: Int? {
    switch self {
    case .any, .covidence: 15_000
    case .rayyan, .zotero, .endnote, .asreview, .jabref: nil
    }
  }

  /// How many bytes one file may hold; nil where the program sets no limit.
  package var mostBytes: Int? {
    switch self {
    case .any, .covidence: 50_000_000
    case .rayyan: 100_000_000
    case .zotero, .endnote, .asreview, .jabref: nil
    }
  }

  /// How many files the program takes at a time; nil where it sets no limit.
  package var mostFiles: Int? { self == .rayyan ? 10 : nil }
}
