extension EvidenceSummary {
  /// For each record in whose stead another one counts, that one's place.
  ///
  /// Of records with the same PubMed number the last one counts, since it is the newest version. Of records that were
  /// linked as duplicates it is one with an abstract rather than without, with a PubMed number rather than without, and
  /// the first of equals.
  var standIns: [Int: Int] {
    var lastPlace: [RecordIdentity: Int] = [:]
    for (place, entry) in entries.enumerated() where !isDeleted(place) { lastPlace[entry.identity] = place }
    var standIns: [Int: Int] = [:]
    for (place, entry) in entries.enumerated() {
      if let last = lastPlace[entry.identity], last != place { standIns[place] = last }
    }
    for group in duplicates {
      let left = group.filter { standIns[$0] == nil && !isDeleted($0) }
      guard let keeper = left.min(by: { rank($0) < rank($1) }) else { continue }
      for place in left where place != keeper { standIns[place] = keeper }
    }
    // What stood in for an older version may itself have a record that counts in its stead.
    for (place, other) in standIns { if let last = standIns[other] { standIns[place] = last } }
    return standIns
  }

  private func rank(_ place: Int) -> Int {
    let entry = entries[place]
    let hasNumber = if case .pmid = entry.identity { true } else { false }
    return (entry.flags.contains(.noAbstract) ? 2 : 0) + (hasNumber ? 0 : 1)
  }

  /// The places of the records in whose stead another one counts, each with that one's id.
  package var replacedPlaces: [Int: String] { standIns.mapValues { entries[$0].identity.id } }
}
