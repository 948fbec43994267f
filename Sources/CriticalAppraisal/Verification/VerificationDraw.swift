/// The records drawn to be checked by hand.
///
/// Within a stratum each record has the same chance: those are drawn whose hash of seed and name is smallest. So the draw
/// is the same each time and does not depend on the order of the inputs.
package struct VerificationDraw: Sendable {
  /// One record that may be drawn.
  package struct Candidate: Sendable {
    package let id: String
    package let stratum: VerificationStratum

    package init(id: String, stratum: VerificationStratum) {
      self.id = id
      self.stratum = stratum
    }
  }

  /// A record that was drawn.
  package struct Drawn: Sendable, Equatable {
    /// Its place among the candidates.
    package let place: Int
    package let stratum: VerificationStratum
    /// All records of its stratum, and those of them that were drawn.
    package let size: Int
    package let drawn: Int
  }

  package let seed: String
  /// All records of each stratum.
  package let sizes: [VerificationStratum: Int]
  /// Stratum by stratum, each in the order of the hash.
  package let records: [Drawn]

  package init(_ candidates: [Candidate], seed: String, most: Int? = nil, all: Bool = false) {
    self.seed = seed
    var members: [VerificationStratum: [(hash: String, place: Int)]] = [:]
    for (place, candidate) in candidates.enumerated() {
      members[candidate.stratum, default: []].append((SHA256.hex("\(seed):\(candidate.id)".utf8), place))
    }
    sizes = members.mapValues(\.count)
    let allocation = VerificationAllocation(sizes, most: most, all: all)
    var records: [Drawn] = []
    for stratum in members.keys.sorted() {
      let all = (members[stratum] ?? []).sorted { ($0.hash, $0.place) < ($1.hash, $1.place) }
      let drawn = all.prefix(allocation.drawn[stratum] ?? 0)
      records += drawn.map { Drawn(place: $0.place, stratum: stratum, size: all.count, drawn: drawn.count) }
    }
    self.records = records
  }

  /// The studies of the evidence, drawn or not.
  package var studies: Int { sizes.filter { $0.key.predicted != nil }.values.reduce(0, +) }
}
