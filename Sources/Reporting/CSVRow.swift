/// Rows of a table as RFC 4180 wants them.
///
/// A cell that a spreadsheet would run as a formula is made harmless by an apostrophe. Bytes are looked at, not
/// characters: a quote with an accent upon it is a quote to whoever reads the table.
enum CSVRow {
  static func write(_ cells: [String], to output: inout OutputBuffer) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      let isFormula = cell.utf8.first.map(formulaBeginnings.contains) ?? false
      if isFormula || cell.utf8.contains(where: quoted.contains) {
        output.append(UInt8(ascii: "\""))
        if isFormula { output.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
          if byte == UInt8(ascii: "\"") { output.append(byte) }
          output.append(byte)
        }
        output.append(UInt8(ascii: "\""))
      } else {
        output.append(cell)
      }
    }
    output.append("\r\n")
  }

  private static let formulaBeginnings = Array("=+-@\t\r".utf8)
  private static let quoted = Array(",\"\r\n".utf8)
}
