internal import CKernels

/// The n-grams found in one sentence, gathered so that their rows are added in one go.
struct SlotRows: ~Copyable {
  private var active = GrowingBuffer<Int32>()
  private var values = GrowingBuffer<Float>()
  /// 1 where the record has the n-gram for the first time, else 0.
  private var fresh = GrowingBuffer<Float>()

  mutating func removeAll() {
    active.removeAll()
    values.removeAll()
    fresh.removeAll()
  }

  @inline(__always)
  mutating func append(_ row: Int, value: Float, isFresh: Bool) {
    active.append(Int32(truncatingIfNeeded: row))
    values.append(value)
    fresh.append(isFresh ? 1 : 0)
  }

  /// Adds the rows, each times its value, to one sum, and those that are fresh to another.
  func add(
    _ rows: UnsafeBufferPointer<SIMD16<Int8>>, to sum: inout SIMD16<Float>, andFreshTo whole: inout SIMD16<Float>
  ) {
    guard let base = rows.baseAddress, active.count > 0 else { return }
    withUnsafeMutableBytes(of: &sum) { sum in
      withUnsafeMutableBytes(of: &whole) { whole in
        guard let sum = sum.baseAddress, let whole = whole.baseAddress else { return }
        hindsight_add_slots(
          UnsafeRawPointer(base).assumingMemoryBound(to: Int8.self), active.base, values.base, fresh.base, active.count,
          sum.assumingMemoryBound(to: Float.self), whole.assumingMemoryBound(to: Float.self))
      }
    }
  }
}
