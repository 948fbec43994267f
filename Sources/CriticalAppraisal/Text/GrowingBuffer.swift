/// A growing run of plain values for the innermost loops: no reference counting, no copy on write, no bounds checks.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 256) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { base[index] }
    set { base[index] = newValue }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { reserve(count + 1) }
    base[count] = element
    count += 1
  }

  mutating func removeLast() { count -= 1 }

  mutating func removeAll() { count = 0 }

  /// Takes elements that were written behind the end, within the room there is.
  mutating func take(_ count: Int) { self.count = count }

  /// Makes it so many elements of one value.
  mutating func fill(_ value: Element, count: Int) {
    reserve(count)
    base.update(repeating: value, count: count)
    self.count = count
  }

  /// Makes room for so many elements in all.
  mutating func reserve(_ needed: Int) {
    if needed <= capacity { return }
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: max(needed, capacity * 2))
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = max(needed, capacity * 2)
  }
}
