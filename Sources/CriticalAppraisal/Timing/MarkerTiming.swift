/// Was the marker (exposure, test) measured, or the specimen taken, before the outcome was known for that participant?
/// The headline "prospective" means `before`.
package enum MarkerTiming: String, CaseIterable, Sendable {
  case before
  case after
  case sameTime
  case mixed
  case notApplicable
  case cannotTell
}

/// Whether the data collection was planned before the participants' index measurement.
package enum DataCollection: String, CaseIterable, Sendable {
  case prospective
  case retrospective
  case mixed
  case notApplicable
  case cannotTell
}
