extension TextHead {
  /// Whether a word stands in the beginning.
  func holds(_ word: StaticString) -> Bool {
    text.withUnsafeBufferPointer { $0.holds(word) }
  }
}
