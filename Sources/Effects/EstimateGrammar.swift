/// Reads the estimate of a measure whose name has been read.
struct EstimateGrammar {
  /// What the whole sentence says.
  let context: SentenceContext

  /// Passes the value, interval and P value behind a name.
  func estimate(of name: MeasureName, _ cursor: inout Cursor) -> Reading? {
    var behindName = cursor
    let header = Self.takeHeader(&behindName)
    var near = behindName
    var far = behindName
    let value = ValueGrammar.near(&near, of: name.measure)
    if let value, let reading = reading(of: name, value, header, &near) {
      // "Odds ratio of 12-month death was 1.5 (95% CI ...)": a number with its interval outweighs one without.
      let isBare = reading.interval == nil && reading.p == nil
      if isBare, let reading = farReading(of: name, header, &far), reading.interval != nil {
        cursor = far
        return reading
      }
      cursor = near
      return reading
    }
    if let value { return isReference(value, near) ? behindReference(of: name, header, near, &cursor) : nil }
    guard let reading = farReading(of: name, header, &far) else { return nil }
    cursor = far
    return reading
  }

  /// Passes the first value among the words behind a name that can be read.
  private func farReading(of name: MeasureName, _ header: IntervalHeader?, _ cursor: inout Cursor) -> Reading? {
    var bare: (reading: Reading, end: Cursor)?
    for (value, end) in ValueGrammar.far(cursor, of: name.measure) {
      var end = end
      guard let reading = reading(of: name, value, header, &end) else { continue }
      if reading.interval != nil {
        cursor = end
        return reading
      }
      if bare == nil { bare = (reading, end) }
    }
    guard let bare else { return nil }
    cursor = bare.end
    return bare.reading
  }

  /// Passes "(95% CI)", ", 95% CI" and "and 95% CI" behind a name.
  private static func takeHeader(_ cursor: inout Cursor) -> IntervalHeader? {
    var next = cursor
    next.take(.close)
    let isOpen = next.take(.open)
    if !isOpen { next.skip([.mark(.comma), .mark(.semicolon), .mark(.slash), .word(.and), .word(.with)], atMost: 2) }
    next.take(.article)
    guard let header = IntervalHeader(&next) else { return nil }
    if isOpen {
      // "(95% CI; P)" and "(95% CI) (P value)".
      next.skip([.mark(.comma), .mark(.semicolon), .word(.letterP), .word(.value), .mark(.dash)], atMost: 4)
      guard next.take(.close) else { return nil }
    }
    cursor = next
    return header
  }

  /// Whether a value is that of the group to which others are compared: "1.00 (reference)".
  private func isReference(_ value: PrintedValue, _ cursor: Cursor) -> Bool {
    value.number.value == 1 && (cursor.mark() == .open || cursor.mark() == .comma)
  }

  /// The first value behind that of the reference group.
  private func behindReference(
    of name: MeasureName, _ header: IntervalHeader?, _ reference: Cursor, _ cursor: inout Cursor
  ) -> Reading? {
    var next = reference
    if next.mark() == .open, let close = next.placeOfClose() { next.index = close + 1 }
    guard var value = SeriesGrammar.next(&next, name.measure, name: name.start) else { return nil }
    value.isNear = false
    guard let reading = reading(of: name, value, header, &next), reading.interval != nil else { return nil }
    cursor = next
    return reading
  }

  /// Judges the readings of a value with what stands behind it.
  func reading(
    of name: MeasureName, _ value: PrintedValue, _ header: IntervalHeader?, _ cursor: inout Cursor
  ) -> Reading? {
    let allowsBare = !context.has(.agreement) || header != nil
    var next = cursor
    let tail = Tail(&next, of: name.measure, header: header, allowsBare: allowsBare)
    for reading in value.readings(of: name.measure) {
      let interval = tail.bounds?.holding(reading)
      if tail.bounds != nil, interval == nil { continue }
      guard isSupported(name, value, tail) else { return nil }
      cursor = next
      let isOdd = tail.header?.hasOddLevel ?? false
      return Reading(
        value: reading, interval: isOdd ? nil : interval, level: interval == nil ? nil : tail.header?.level,
        p: tail.p, start: value.start, isNear: value.isNear, header: header)
    }
    return nil
  }

  /// Whether enough speaks for the measure and the value.
  private func isSupported(_ name: MeasureName, _ value: PrintedValue, _ tail: Tail) -> Bool {
    if value.number.value == 1, tail.isEmpty, name.measure.isRatio { return false }
    let isNamed = name.isSpelledOut || context.spellsOut(name.measure)
    // An estimate without its interval in a sentence of planning is an assumption.
    if tail.bounds == nil, context.has(.planning) { return false }
    // Behind a far name, the number may belong to anything.
    if !value.isNear, tail.bounds == nil {
      let isLikeRatio = name.measure.isRatio && value.number.hasDecimals
      let isShown = value.isBehindVerb ? tail.p != nil || isLikeRatio : tail.p != nil && isLikeRatio
      return isNamed && isShown
    }
    if isNamed { return true }
    if tail.isEmpty || context.speaksAgainst(name.measure, value.number, tail) { return false }
    guard tail.bounds == nil, name.measure != .oddsRatio, name.measure.isRatio else {
      // A heart rate has an interval, too.
      return name.measure != .hazardRatio || value.number.hasDecimals || value.number.value < 20
    }
    return value.number.hasDecimals && value.number.value < 20
  }
}
