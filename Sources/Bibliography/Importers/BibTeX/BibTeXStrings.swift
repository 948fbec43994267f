/// The abbreviations of a file: its own (`@string`) and the months.
struct BibTeXStrings {
  private var values: [String: [UInt8]] = [:]
  private var size = 0
  /// All strings together stay below this; a file that doubles one string again and again does not fill the memory.
  private static let mostBytes = 8 << 20

  init() {
    for month in ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] {
      values[month.lowercased()] = Array(month.utf8)
    }
  }

  /// False where there is no room for it.
  mutating func define(_ name: String, _ value: [UInt8]) -> Bool {
    if size + value.count > Self.mostBytes || value.count > 1 << 16 { return false }
    size += value.count
    values[name] = value
    return true
  }

  func value(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    if name.isEmpty || name.count > 100 || name.allSatisfy(ASCII.isDigit) { return nil }
    return values[String(decoding: name.map(ASCII.lowercased), as: UTF8.self)]
  }
}
