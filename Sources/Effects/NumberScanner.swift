/// Reads numbers as they are printed: "0.88", "0·88", ".88", "0,88" and "1,234".
enum NumberScanner {
  /// The number that begins at a byte, and where it ends.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isBehindRelation: Bool
  ) -> (number: Number, end: Int)? {
    var index = start
    var decimal = Decimal()
    while let digit = digit(bytes, at: index) {
      decimal.add(digit)
      index += 1
    }
    let wholeDigits = index - start
    if wholeDigits == 0 {
      guard let width = leadingPoint(bytes, at: index, isBehindRelation: isBehindRelation) else { return nil }
      index += width
    } else if let width = point(bytes, at: index) {
      index += width
    } else {
      return whole(bytes, from: start, to: index, decimal)
    }
    while let digit = digit(bytes, at: index) {
      decimal.addDecimal(digit)
      index += 1
    }
    return (Number(value: decimal.value, hasDecimals: true), index)
  }

  /// A number of whole digits goes on behind a comma as decimals ("0,88") or as thousands ("1,234").
  private static func whole(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ decimal: Decimal
  ) -> (number: Number, end: Int) {
    var decimal = decimal
    let plain = (Number(value: decimal.value, hasDecimals: false), end)
    guard end < bytes.count, bytes[end] == UInt8(ascii: ",") else { return plain }
    var digits = 0
    while digit(bytes, at: end + 1 + digits) != nil { digits += 1 }
    let isZero = bytes[start] == UInt8(ascii: "0")
    // "1,3.5" is a list, as are "1,2,3" and "95,12345".
    let next = end + 1 + digits
    let isGoingOn = next + 1 < bytes.count && isPoint(bytes, at: next) && digit(bytes, at: next + 1) != nil
    if digits == 0 || isGoingOn || (digits > 3 && !isZero) { return plain }
    if digits == 3, !isZero {
      for place in end + 1..<next { decimal.add(digit(bytes, at: place) ?? 0) }
      return (Number(value: decimal.value, hasDecimals: false, isGrouped: true), next)
    }
    for place in end + 1..<next { decimal.addDecimal(digit(bytes, at: place) ?? 0) }
    return (Number(value: decimal.value, hasDecimals: true), next)
  }

  /// The value of the digit at a byte; nil if there is none.
  private static func digit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8? {
    index < bytes.count && 0x30...0x39 ~= bytes[index] ? bytes[index] &- 0x30 : nil
  }

  /// Whether a decimal point is at a byte.
  private static func isPoint(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch Mark.scan(bytes, at: index)?.mark {
    case .stop, .middleDot: true
    default: false
    }
  }

  /// The length of a point between digits.
  private static func point(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index < bytes.count, isPoint(bytes, at: index), let width = Mark.scan(bytes, at: index)?.width,
      digit(bytes, at: index + width) != nil
    else { return nil }
    return width
  }

  /// The length of a point that begins a number, also before a space by a slip of the printer.
  private static func leadingPoint(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, isBehindRelation: Bool
  ) -> Int? {
    guard index < bytes.count, isPoint(bytes, at: index), index == 0 || !isEnd(bytes[index - 1]) else { return nil }
    if let width = point(bytes, at: index) { return width }
    let isSlip = isBehindRelation && index + 1 < bytes.count && bytes[index + 1] == 0x20
    return isSlip && digit(bytes, at: index + 2) != nil ? 2 : nil
  }

  /// Whether a byte ends a word, a number or brackets, so that a point behind it is a full stop.
  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: ")"), UInt8(ascii: "]"): true
    default: false
    }
  }
}
