/// Cuts a stream into the rows and cells of a table.
///
/// The present row lies in one piece in a buffer that is used again for the next; a cell is a place in it, so nothing
/// is copied. Places count from the row's first byte.
final class TableRowScanner {
  /// A row longer than this, or with more cells than `mostCells`, is set apart.
  static let longestRow = 4 << 20
  static let mostCells = 250_000

  struct Cell {
    var start: Int
    var end: Int
    var isQuoted = false
    /// Doubled or escaped quotes stand in it.
    var hasEscapes = false
  }

  private let source: any ByteSource
  let form: TableForm
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 17
  private var start = 0
  private var filled = 0
  private var isDrained = false

  /// The cells of the present row.
  var cells: [Cell] = []
  /// The line on which the present row begins.
  private(set) var line = 1
  /// The length of the present row with its line end.
  var length = 0
  /// How many cells a sound row has; 0 where that is not known.
  var columns = 0
  /// Bytes gone over more than once in search of a row's end, and those gone past.
  var wasted = 0
  private var passed = 0
  /// Quotes are plain text in this row, since those before did not balance.
  private(set) var quotesAreText = false
  private(set) var hasGivenUpQuotes = false

  init(_ source: any ByteSource, form: TableForm) {
    self.source = source
    self.form = form
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Bytes at hand from the row's first on.
  var available: Int { filled - start }
  /// The row's first byte; valid until more is read.
  var row: UnsafeMutablePointer<UInt8> { base + start }

  /// The text of the present row without its line end, as UTF-8 wherever it is that.
  var original: [UInt8] {
    var text = UnsafeBufferPointer(start: UnsafePointer(row), count: length)[...]
    while let last = text.last, last == 0x0A || last == 0x0D { text.removeLast() }
    return Array(text)
  }

  /// Reads on; false at the end of the stream.
  func readMore() throws(ImportError) -> Bool {
    if isDrained { return false }
    if filled == capacity, start > 0 {
      base.update(from: base + start, count: filled - start)
      filled -= start
      start = 0
    }
    if filled == capacity {
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
      larger.update(from: base, count: filled)
      base.deallocate()
      base = larger
      capacity *= 2
    }
    let count = try source.read(into: UnsafeMutableRawBufferPointer(start: base + filled, count: capacity - filled))
    isDrained = count == 0
    filled += count
    return count > 0
  }

  /// Whether there is a byte at a place.
  func holds(_ place: Int) throws(ImportError) -> Bool {
    while place >= available {
      if try !readMore() { return false }
    }
    return true
  }

  /// Goes past the bytes of the present row.
  func advance() {
    line += form.lineEnds(UnsafeBufferPointer(start: row, count: length))
    start += length
    passed += length
    length = 0
    cells.removeAll(keepingCapacity: true)
    quotesAreText = isOverspent
    if quotesAreText { hasGivenUpQuotes = true }
  }

  /// Goes past so many bytes.
  func skip(_ count: Int) throws(ImportError) {
    _ = try holds(count - 1)
    length = min(count, available)
    advance()
  }

  /// Goes past the rest of a line too long to be kept; true lines are counted.
  func skipLine(from place: Int) throws(ImportError) {
    var place = place
    while try holds(place) {
      if form.isLineEnd(row[place]) {
        length = place
        break
      }
      place += 1
      if place >= 1 << 16 {
        length = place
        advance()
        place = 0
      }
    }
    length = min(place, available)
    // The line end itself goes too, so that no empty row follows.
    if try holds(length) { length += try lineEndLength(at: length) }
    advance()
  }

  /// One or two bytes.
  func lineEndLength(at place: Int) throws(ImportError) -> Int {
    guard row[place] == 0x0D, try holds(place + 1) else { return 1 }
    return row[place + 1] == 0x0A ? 2 : 1
  }

  /// Notes bytes gone over in vain.
  func noteWaste(_ bytes: Int) { wasted += bytes }

  /// So much has been gone over in vain that a file of this size would never end.
  var isOverspent: Bool { wasted > (16 << 20) + 8 * passed }
}
