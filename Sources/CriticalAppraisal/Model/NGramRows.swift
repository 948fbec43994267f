/// The n-grams' weights: a byte a column, sixty-four columns a row, so that a row is one line of the cache.
///
/// The bytes stand so that a row read as sixteen words gives sixteen columns that follow each other for each of the four
/// bytes of a word, and are shifted by 128, so that a byte becomes a number by setting an exponent over it.
final class NGramRows {
  static let width = 64
  private let rows: UnsafeMutablePointer<SIMD16<UInt32>>
  let count: Int

  /// `weights` has `width` signed bytes a row, in the order of the columns.
  init(_ weights: UnsafeRawBufferPointer) {
    count = weights.count / Self.width
    rows = .allocate(capacity: max(1, count))
    let bytes = UnsafeMutableRawPointer(rows)
    for row in 0..<count {
      for column in 0..<Self.width {
        let place = column % 16 * 4 + column / 16
        bytes.storeBytes(
          of: weights[row * Self.width + column] ^ 0x80, toByteOffset: row * Self.width + place, as: UInt8.self)
      }
    }
  }

  deinit { rows.deallocate() }

  /// What the exponent and the shift add to each number.
  private static let shift: Float = 8_388_608 + 128

  @inline(__always)
  private static func part(_ row: SIMD16<UInt32>, _ part: UInt32) -> SIMD16<Float> {
    let bytes = (row &>> SIMD16(repeating: part * 8)) & SIMD16(repeating: 0xFF) | SIMD16(repeating: 0x4B00_0000)
    return unsafeBitCast(bytes, to: SIMD16<Float>.self) - SIMD16(repeating: shift)
  }

  /// Adds the rows of a record, each times its value, sixteen columns a part.
  func sum(_ words: borrowing NGramFeatures) -> (
    SIMD16<Float>, SIMD16<Float>, SIMD16<Float>, SIMD16<Float>
  ) {
    var (first, second) = (SIMD16<Float>.zero, SIMD16<Float>.zero)
    var (third, fourth) = (SIMD16<Float>.zero, SIMD16<Float>.zero)
    // Two parts at a time are as many as registers hold.
    for index in 0..<words.active.count {
      let (row, value) = (rows[Int(words.active[index])], words[words.active[index]])
      first += Self.part(row, 0) * value
      second += Self.part(row, 1) * value
    }
    for index in 0..<words.active.count {
      let (row, value) = (rows[Int(words.active[index])], words[words.active[index]])
      third += Self.part(row, 2) * value
      fourth += Self.part(row, 3) * value
    }
    return (first, second, third, fourth)
  }

  /// The sum of a row's weights, each times that of `weigh` in its column.
  @inline(__always)
  func weighed(_ row: Int32, by weigh: UnsafePointer<SIMD16<Float>>) -> Float {
    let row = rows[Int(row)]
    let low = Self.part(row, 0) * weigh[0] + Self.part(row, 1) * weigh[1]
    return (low + Self.part(row, 2) * weigh[2] + Self.part(row, 3) * weigh[3]).total
  }
}
