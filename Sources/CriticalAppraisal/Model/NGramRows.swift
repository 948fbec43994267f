internal import CKernels

/// The n-grams' weights: a byte a column, sixty-four columns a row, so that a row is one line of the cache.
final class NGramRows {
  static let width = 64
  private let rows: UnsafePointer<Int8>
  private let copy: UnsafeMutableRawPointer?
  let count: Int

  /// `weights` has `width` signed bytes a row, in the order of the columns; they are copied unless they last as long as
  /// the program, as the embedded model does.
  init(_ weights: UnsafeRawBufferPointer, areLasting: Bool) {
    count = weights.count / Self.width
    if areLasting, let first = weights.baseAddress {
      copy = nil
      rows = first.assumingMemoryBound(to: Int8.self)
      return
    }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, count) * Self.width, alignment: 64)
    if let first = weights.baseAddress { memory.copyMemory(from: first, byteCount: count * Self.width) }
    rows = UnsafePointer(memory.bindMemory(to: Int8.self, capacity: max(1, count) * Self.width))
    copy = memory
  }

  deinit { copy?.deallocate() }

  /// Adds some of a record's active rows, each times its value, to sums of all columns.
  func add(_ words: borrowing NGramFeatures, _ active: Range<Int>, to sums: UnsafeMutablePointer<Float>) {
    hindsight_add_rows(
      rows, words.active.base + active.lowerBound, words.values.base + active.lowerBound, active.count, sums)
  }

  /// One weight of a row, in steps.
  @inline(__always)
  func weight(_ row: Int32, _ column: Int) -> Float { Float(rows[Int(row) * Self.width + column]) }

  /// The sum of a row's weights, each times that of `weigh` in its column.
  @inline(__always)
  func weighed(_ row: Int32, by weigh: UnsafePointer<Float>) -> Float {
    hindsight_weigh_row(rows + Int(row) * Self.width, weigh)
  }
}
