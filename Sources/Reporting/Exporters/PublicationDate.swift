internal import Bibliography

/// When a record was published, as far as it says.
struct PublicationDate {
  var year: Int?
  /// As the source has it: `Jan`, `01`, `January`, `Spring`.
  var month = ""
  var day = ""
  /// A date that is no year, month and day, such as `1998 Dec-1999 Jan`.
  var words = ""

  init() {}

  init(_ record: Record) {
    year = record.year
    month = record.text(of: .month) ?? ""
    day = record.text(of: .day) ?? ""
    words = record.text(of: .dateInWords) ?? ""
    // A month of its own, not one of the date in words.
    if !words.isEmpty { (month, day) = ("", "") }
  }

  /// The month from 1 to 12; nil where there is none, as for a season.
  var monthNumber: Int? {
    if let number = Int(month), (1...12).contains(number) { return number }
    let start = String(month.lowercased().prefix(3))
    return Self.months.firstIndex(of: start).map { $0 + 1 }
  }

  var dayNumber: Int? { Int(day).flatMap { (1...31).contains($0) ? $0 : nil } }

  static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// As PubMed writes it: `2004 Jan 12`.
  var pubMedText: String {
    if !words.isEmpty { return words }
    let name = monthNumber.map { Self.months[$0 - 1].prefix(1).uppercased() + Self.months[$0 - 1].dropFirst() } ?? month
    return [year.map(String.init) ?? "", name, day].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// As RIS has it, `YYYY/MM/DD/other`; empty where it would say no more than the year.
  var risText: String {
    if month.isEmpty && words.isEmpty { return "" }
    let other = words.isEmpty ? (monthNumber == nil ? month : "") : words
    return
      "\(year.map(String.init) ?? "")/\(monthNumber.map(Self.twoDigits) ?? "")/\(dayNumber.map(Self.twoDigits) ?? "")/\(other)"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
