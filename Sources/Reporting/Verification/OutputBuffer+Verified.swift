internal import CriticalAppraisal
internal import Statistics

/// A corrected fraction as JSON.
extension OutputBuffer {
  /// The object, or `null`; it is the same in the summary and in what `verify apply` writes.
  mutating func appendJSON(_ verified: VerifiedFraction?) {
    guard let verified else {
      append("null")
      return
    }
    append("{\"method\":")
    appendJSON(verified.method.rawValue)
    append(",\"seed\":")
    appendJSON(verified.seed)
    append(",\"sureFrom\":")
    appendJSON(verified.sureFrom)
    append(",\"checkers\":")
    appendJSON(verified.checkers)
    append(",\"studies\":")
    append(verified.studies)
    append(",\"drawn\":")
    append(verified.drawn)
    append(",\"checked\":")
    append(verified.checked)
    append(",\"kappa\":")
    appendJSON(verified.kappa)
    append(",\n \"naive\":")
    appendJSON(exactly: verified.naive.judged)
    append(",\n \"gap\":")
    appendJSON(verified.gap.map(VerifiedSentences.words))
    append(",\n \"corrected\":")
    appendJSON(verified.corrected)
    append(",\n \"cannotTellAsNotBefore\":")
    appendJSON(verified.lowest)
    append(",\n \"cannotTellAsBefore\":")
    appendJSON(verified.highest)
    append(",\n \"withBeyond\":")
    appendJSON(verified.withBeyond)
    append(",\n \"counted\":")
    if let counted = verified.counted { appendJSON(exactly: counted.judged) } else { append("null") }
    append(",\n \"predictiveValues\":{\"before\":")
    appendJSON(verified.predictiveValue(.before))
    append(",\"notBefore\":")
    appendJSON(verified.predictiveValue(.notBefore))
    append("},\n \"strata\":[")
    for (place, stratum) in verified.strata.enumerated() {
      append(place > 0 ? ",\n  " : "\n  ")
      appendJSON(stratum)
    }
    append("],\n \"sentences\":")
    appendJSON(VerifiedSentences(verified).all)
    append("}")
  }

  private mutating func appendJSON(_ stratum: CheckedStratum) {
    append("{\"name\":")
    appendJSON(stratum.stratum.name)
    let numbers: [(StaticString, Int)] = [
      (",\"size\":", stratum.size), (",\"drawn\":", stratum.drawn), (",\"checked\":", stratum.checked),
      (",\"before\":", stratum.before), (",\"notBefore\":", stratum.notBefore),
      (",\"cannotTell\":", stratum.cannotTell), (",\"noEvidence\":", stratum.noEvidence),
    ]
    for (name, number) in numbers {
      append(name)
      append(number)
    }
    append("}")
  }
}
