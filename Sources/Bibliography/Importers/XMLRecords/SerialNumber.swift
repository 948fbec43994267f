/// An ISSN or ISBN, told apart by the number of its digits.
enum SerialNumber: Equatable {
  case issn([UInt8])
  case isbn([UInt8])
  case other([UInt8])

  /// The numbers in a value such as `0893-8512 (Print)` and `0893-8512`, on lines or with signs between.
  static func all(in text: [UInt8]) -> [SerialNumber] {
    text.split { $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }.compactMap { piece in
      let number = piece.prefix { $0 != UInt8(ascii: "(") }.filter { !ASCII.isSpace($0) }
      if number.isEmpty { return nil }
      let digits = number.filter { $0 != UInt8(ascii: "-") }
      let areDigits =
        digits.dropLast().allSatisfy(ASCII.isDigit)
        && digits.last.map { ASCII.isDigit($0) || ASCII.lowercased($0) == UInt8(ascii: "x") } ?? false
      switch digits.count {
      case 8 where areDigits: return .issn(number)
      case 10 where areDigits, 13 where areDigits: return .isbn(number)
      default: return .other(Array(piece))
      }
    }
  }
}
