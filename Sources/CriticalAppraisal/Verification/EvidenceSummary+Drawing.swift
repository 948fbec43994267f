extension EvidenceSummary {
  /// The places of the records that may be drawn, in the order of the input.
  ///
  /// Retracted records, and those in whose stead another counts, are left out. The program's own labels decide, whatever
  /// people answered before.
  package var drawingPlaces: (evidence: [Int], beyond: [Int]) {
    let standIns = standIns
    var places: (evidence: [Int], beyond: [Int]) = ([], [])
    for (place, entry) in entries.enumerated()
    where standIns[place] == nil && !isDeleted(place) && !entry.flags.contains(.retracted) {
      if entry.isEvidenceByMachine {
        places.evidence.append(place)
      } else if entry.flags.contains(.inTopic) {
        places.beyond.append(place)
      }
    }
    return places
  }
}
