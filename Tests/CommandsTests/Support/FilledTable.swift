import Foundation

/// A table of `verify draw`, read and filled in as a person with a spreadsheet would.
struct FilledTable {
  private(set) var headings: [String]
  private(set) var rows: [[String]]

  init(_ text: String) {
    var table = Self.rows(text)
    headings = table.removeFirst()
    rows = table
  }

  subscript(row: Int, heading: String) -> String {
    get { headings.firstIndex(of: heading).map { rows[row][$0] } ?? "" }
    set { if let place = headings.firstIndex(of: heading) { rows[row][place] = newValue } }
  }

  /// Fills in one column of every row, by the row.
  mutating func fill(_ heading: String, _ answer: (FilledTable, Int) -> String) {
    for row in rows.indices { self[row, heading] = answer(self, row) }
  }

  /// As another spreadsheet writes it: columns and rows turned round, another separator, CRLF and a mark in front.
  func mangled() -> String {
    let turned = ([headings] + rows.reversed()).map { (["own column"] + $0).reversed().joined(separator: "\u{0}") }
    let lines = turned.map { line in
      line.split(separator: "\u{0}", omittingEmptySubsequences: false).map { Self.quoted(String($0)) }.joined(
        separator: ";")
    }
    return "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
  }

  var text: String {
    ([headings] + rows).map { $0.map(Self.quoted).joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ cell: String) -> String { "\"" + cell.replacing("\"", with: "\"\"") + "\"" }

  /// Rows by RFC 4180.
  private static func rows(_ text: String) -> [[String]] {
    var (rows, row, cell): ([[String]], [String], String) = ([], [], "")
    var isQuoted = false
    let letters = Array(text.unicodeScalars)
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      index += 1
      switch (letter, isQuoted) {
      case ("\"", true) where index < letters.count && letters[index] == "\"":
        cell.unicodeScalars.append(letter)
        index += 1
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(cell)
        cell = ""
      case ("\r", false): break
      case ("\n", false):
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(letter)
      }
    }
    return rows
  }
}
