/// One row of a table cut out of a short text, such as its head.
struct TextRow {
  var cells: [[UInt8]] = [[]]
  /// The place behind the row and its line end.
  var end: Int
  /// The row ends at a carriage return alone.
  var endsWithReturn = false
  /// The text ends before the row does.
  var isCutOff = false

  init(_ text: ArraySlice<UInt8>, from start: Int, separator: UInt8) {
    var place = start
    var isQuoted = false
    var isAtStart = true
    end = text.endIndex
    while place < text.endIndex {
      let byte = text[place]
      place += 1
      if isQuoted {
        if byte != TableForm.quote {
          cells[cells.count - 1].append(byte)
        } else if place < text.endIndex, text[place] == TableForm.quote {
          cells[cells.count - 1].append(byte)
          place += 1
        } else {
          isQuoted = false
        }
      } else if byte == TableForm.quote, isAtStart {
        isQuoted = true
        isAtStart = false
      } else if byte == separator {
        cells.append([])
        isAtStart = true
      } else if byte == 0x0A || byte == 0x0D {
        let isPair = byte == 0x0D && place < text.endIndex && text[place] == 0x0A
        endsWithReturn = byte == 0x0D && !isPair
        end = isPair ? place + 1 : place
        return
      } else {
        cells[cells.count - 1].append(byte)
        if byte != 0x20 { isAtStart = false }
      }
    }
    isCutOff = isQuoted
  }
}
