package import Bibliography

/// Tables that people filled in, read back as spreadsheets left them.
package struct CheckSheet: Sendable {
  /// Why a table cannot be one that people filled in.
  package enum Problem: Error, Equatable, CustomStringConvertible {
    case noNames(file: String)
    case noAnswers(file: String)
    case ownTable(file: String)

    package var description: String {
      switch self {
      case .noNames(let file):
        "\(file): no column names the records; give the table of hindsight verify draw, or one with a column id, pmid or doi"
      case .noAnswers(let file):
        "\(file): no column holds answers; give the table of hindsight verify draw, or one with a column "
          + CheckField.allCases.map(\.rawValue).joined(separator: ", ")
      case .ownTable(let file):
        "\(file): this is the program's own table, in which no person answered; fill in what hindsight verify draw writes"
      }
    }
  }

  /// From which stratum a record was drawn.
  package struct Placement: Sendable, Equatable {
    package let stratum: VerificationStratum
    package let size: Int
    package let drawn: Int
  }

  /// One row: a record and what one person says of it.
  package struct Row: Sendable {
    package let file: String
    package let line: Int
    package let id: String
    package let pmid: String
    package let doi: String
    package let title: String
    package let year: Int?
    package let checker: String
    package let answers: HumanAnswers
    /// What the program said when the record was drawn.
    package let machine: MachineLabels?
    package let placement: Placement?
  }

  package internal(set) var files: [String] = []
  package internal(set) var rows: [Row] = []
  package internal(set) var diagnostics: [ImportDiagnostic] = []
  /// All studies of the evidence from which was drawn; nil where the tables do not say.
  package internal(set) var studies: Int?
  package internal(set) var seed: String?
  package internal(set) var topic: String?
  /// The probability from which a prediction counts as sure.
  package internal(set) var sureFrom: String?

  /// Reads tables, one after the other.
  package static func read(_ files: [String]) throws -> CheckSheet {
    var sheet = CheckSheet()
    for file in files {
      try CheckSheetReader(TextTable(file), isOneOfSeveral: files.count > 1).read(into: &sheet)
    }
    return sheet
  }

  package init() {}
}
