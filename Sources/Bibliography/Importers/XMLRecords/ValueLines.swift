extension [UInt8] {
  /// The lines of a value: a line end that only wraps the text of a file goes before a blank, and is none.
  var lines: [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    for index in indices {
      let isEnd =
        self[index] == 0x0D
        || self[index] == 0x0A && (index + 1 == count || !ASCII.isSpace(self[index + 1]))
      if !isEnd { continue }
      lines.append(Array(self[start..<index]))
      start = index + 1
    }
    lines.append(Array(self[start...]))
    return lines.filter { !$0.allSatisfy(ASCII.isSpace) }
  }
}
