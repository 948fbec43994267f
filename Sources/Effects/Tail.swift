/// The interval and the P value behind a value, in either order.
struct Tail {
  /// The bounds of the interval.
  var bounds: Bounds?
  /// The header of the interval.
  var header: IntervalHeader?
  /// The P value.
  var p: PValue?

  /// Whether an interval or a P value stands there.
  var isEmpty: Bool { bounds == nil && p == nil && header == nil }

  /// Passes what stands behind a value; `header` is that behind the name: "OR (95% CI): 1.5 (1.2-1.9)".
  init(_ cursor: inout Cursor, of measure: EffectEstimate.Measure, header known: IntervalHeader?, allowsBare: Bool) {
    for _ in 0..<2 {
      if bounds == nil, header == nil, takeInterval(&cursor, measure, known, allowsBare) { continue }
      if p == nil, takeP(&cursor, measure) { continue }
      return
    }
  }

  /// Passes an interval, behind a phrase if need be.
  private mutating func takeInterval(
    _ cursor: inout Cursor, _ measure: EffectEstimate.Measure, _ known: IntervalHeader?, _ allowsBare: Bool
  ) -> Bool {
    for isPhrase in [false, true] {
      var next = cursor
      if isPhrase, !Self.skipPhrase(&next) { continue }
      var isOpen = Self.skipSeparators(&next)
      if let header = IntervalHeader(&next) {
        self.header = header
        next.skip(
          [
            .mark(.colon), .mark(.comma), .mark(.relation(.equal)), .mark(.semicolon), .mark(.open), .mark(.close),
            .word(.of), .word(.be), .word(.from), .word(.spread), .word(.between), .word(.limits),
          ], atMost: 4)
        bounds = Bounds(&next, of: measure, isExplicit: true)
        if bounds == nil { return takePBehindUnread(&cursor, next) }
        cursor = next
        return true
      }
      guard !isPhrase, allowsBare else { continue }
      if !isOpen, !measure.isRatio { isOpen = Self.skipUnit(&next) }
      guard isOpen || known != nil else { continue }
      if let bounds = Bounds(&next, of: measure, isExplicit: false), Self.isEndOfBare(next, isOpen: isOpen) {
        header = known
        self.bounds = bounds
        cursor = next
        return true
      }
    }
    return false
  }

  /// Passes an interval that cannot be read, "10.9-NE", if a P value stands behind it.
  private mutating func takePBehindUnread(_ cursor: inout Cursor, _ header: Cursor) -> Bool {
    var next = header
    for _ in 0..<6 {
      if [.comma, .semicolon, .close].contains(next.mark()) { break }
      next.index += 1
    }
    _ = Self.skipSeparators(&next)
    p = PValueGrammar.pValue(&next)
    if p != nil { cursor = next }
    return p != nil
  }

  /// Passes a P value, behind a phrase if need be.
  private mutating func takeP(_ cursor: inout Cursor, _ measure: EffectEstimate.Measure) -> Bool {
    for isPhrase in [false, true] {
      var next = cursor
      if isPhrase, !Self.skipPhrase(&next) { continue }
      _ = Self.skipSeparators(&next)
      if Self.skipStatistic(&next) { _ = Self.skipSeparators(&next) }
      if let p = PValueGrammar.pValue(&next) {
        self.p = p
        cursor = next
        return true
      }
    }
    return false
  }

  /// Whether an interval without a header ends here.
  private static func isEndOfBare(_ cursor: Cursor, isOpen: Bool) -> Bool {
    switch cursor.kind() {
    case .mark(.close), .mark(.semicolon), .mark(.comma), .mark(.stop), nil: true
    case .word(.unit): true
    default: !isOpen
    }
  }
}
