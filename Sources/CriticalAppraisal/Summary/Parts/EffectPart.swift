internal import Effects

/// An effect estimate as a partial summary carries it: a short list, with every digit of its numbers.
struct EffectPart: Codable {
  let estimate: EffectEstimate

  init(_ estimate: EffectEstimate) { self.estimate = estimate }

  func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(estimate.measure.rawValue)
    try list.encode(estimate.isAdjusted)
    try list.encode(estimate.value)
    try list.encode(estimate.interval.map { [$0.lowerBound, $0.upperBound] })
    try list.encode(estimate.level)
    try list.encode(estimate.p?.relation.rawValue)
    try list.encode(estimate.p?.value)
    try list.encode(estimate.range.lowerBound)
    try list.encode(estimate.range.upperBound)
  }

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    let measure: EffectEstimate.Measure = try list.decodeNamed()
    let isAdjusted = try list.decode(Bool.self)
    let value = try list.decode(Double.self)
    let bounds = try list.decodeIfPresent([Double].self)
    if let bounds, bounds.count != 2 || !(bounds[0] <= bounds[1]) { throw list.fault("two bounds in order") }
    let level = try list.decodeIfPresent(Int.self)
    let relation = try list.decodeIfPresent(String.self).flatMap(PValue.Relation.init)
    let p = try list.decodeIfPresent(Double.self)
    let (start, end) = (try list.decode(Int.self), try list.decode(Int.self))
    if start > end { throw list.fault("a place with its end behind its start") }
    estimate = EffectEstimate(
      measure: measure, isAdjusted: isAdjusted, value: value, interval: bounds.map { $0[0]...$0[1] }, level: level,
      p: relation.flatMap { relation in p.map { PValue(relation, $0) } }, range: start..<end)
  }
}
