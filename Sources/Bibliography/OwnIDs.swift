/// The names that we give records, as they stand in what we wrote before: they say nothing new of a record.
enum OwnIDs {
  /// Whether a text is `pmid:…`, `doi:…` or a file's name with the record's number.
  static func isOne(_ id: some BidirectionalCollection<UInt8>) -> Bool {
    if id.starts(with: "pmid:".utf8) || id.starts(with: "doi:10.".utf8) { return true }
    guard let sign = id.lastIndex(of: UInt8(ascii: "#")), sign > id.startIndex else { return false }
    // A number behind a hyphen tells entries of the same name apart.
    let digits = id[sign...].dropFirst()
    return digits.first.map(ASCII.isDigit) == true && digits.allSatisfy { ASCII.isDigit($0) || $0 == 0x2D }
  }
}
