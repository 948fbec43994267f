/// Reads the effect estimates that a sentence of an abstract prints.
package struct EffectReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// The estimates of one sentence of UTF-8, in the order of the text.
  ///
  /// It would sooner miss an estimate than print a wrong one.
  package func effects(in bytes: UnsafeBufferPointer<UInt8>) -> [EffectEstimate] {
    guard bytes.contains(where: { 0x30...0x39 ~= $0 }) else { return [] }
    let tokens = Definitions.apply(to: Lexer.tokens(of: bytes), bytes)
    var cursor = Cursor(tokens: tokens, index: 0)
    guard let grammar = Self.grammar(for: tokens) else { return [] }
    var estimates: [EffectEstimate] = []
    var list = NameList()
    while cursor.index < tokens.count {
      let start = cursor.index
      if let name = NameGrammar.name(&cursor) {
        estimates += read(name, &cursor, grammar, &list)
      } else if cursor.index == start {
        cursor.index += 1
      }
    }
    return estimates
  }

  /// The grammar of a sentence; nil if no measure is named.
  private static func grammar(for tokens: [Token]) -> EstimateGrammar? {
    let hasName = tokens.indices.contains { place in
      if case .abbreviation = tokens[place].kind { return true }
      return NamePhrases.match(Cursor(tokens: tokens, index: place)) != nil
    }
    return hasName ? EstimateGrammar(context: SentenceContext(tokens)) : nil
  }

  /// Passes the estimates behind a name.
  private func read(
    _ name: MeasureName, _ cursor: inout Cursor, _ grammar: EstimateGrammar, _ list: inout NameList
  ) -> [EffectEstimate] {
    let behindName = cursor.index
    guard !Conjunction.isJoined(name, cursor) else { return [] }
    list.add(name, until: behindName, in: cursor.tokens)
    guard var reading = grammar.estimate(of: name, &cursor) else { return [] }
    let names = list.names
    list.clear()
    var start = reading.start
    let isClose = reading.isNear || reading.start - behindName <= 8
    if names.count == 1, isClose, PrintedSlice.isBalanced(cursor.tokens[name.start..<start]) { start = name.start }
    if reading.p == nil, let (p, place) = LeadingPValue.find(before: name, in: cursor.tokens) {
      reading.p = p
      start = min(start, place)
    }
    var estimates = [Self.estimate(name, reading, start, cursor)]
    let header = reading.header
    while reading.interval != nil {
      var next = cursor
      guard let value = SeriesGrammar.next(&next, name.measure, name: name.start),
        let following = grammar.reading(of: name, value, header, &next), following.interval != nil
      else { break }
      reading = following
      cursor = next
      estimates.append(Self.estimate(name, reading, reading.start, cursor))
    }
    return names.count == 1 ? estimates : Self.pair(estimates, names)
  }

  /// The estimates under their own names if there are as many and all of one kind; none if that is in doubt.
  private static func pair(_ estimates: [EffectEstimate], _ names: [MeasureName]) -> [EffectEstimate] {
    let isRatio = names.allSatisfy { $0.measure.isRatio }
    guard estimates.count == names.count, isRatio, estimates.allSatisfy({ $0.interval != nil }) else { return [] }
    return zip(estimates, names).map { estimate, name in
      var estimate = estimate
      estimate.measure = name.measure
      estimate.isAdjusted = name.isAdjusted
      return estimate
    }
  }

  /// The estimate of a reading that begins at a token.
  private static func estimate(
    _ name: MeasureName, _ reading: Reading, _ start: Int, _ cursor: Cursor
  ) -> EffectEstimate {
    EffectEstimate(
      measure: name.measure, isAdjusted: name.isAdjusted, value: reading.value, interval: reading.interval,
      level: reading.level, p: reading.p, range: PrintedSlice.range(from: start, to: cursor))
  }
}
