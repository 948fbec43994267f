package import CriticalAppraisal

/// What was drawn, and what to do with it, for the talk on stderr.
package struct DrawSentences {
  private let draw: VerificationDraw

  package init(_ draw: VerificationDraw) { self.draw = draw }

  package var lines: [String] {
    let outside = draw.records.count { $0.stratum.predicted == nil }
    let inside = draw.records.count - outside
    var lines = ["drew \(inside) of \(counted(draw.studies)) of the evidence, seed \(draw.seed)"]
    for stratum in draw.sizes.keys.sorted() {
      let drawn = draw.records.count { $0.stratum == stratum }
      if drawn > 0 { lines.append("  \(stratum.words): \(drawn) of \(draw.sizes[stratum] ?? 0)") }
    }
    lines.append(
      "fill in marker_timing, and is_evidence where it is no study of the topic; design and verdict in all rows or in none, "
        + "since agreement is counted over what was answered; then hindsight verify apply")
    if outside == 0 {
      lines.append(
        "not covered: records that are not about the topic, or that the program holds to be no study of it; --beyond draws "
          + "from the latter")
    }
    return lines
  }

  private func counted(_ studies: Int) -> String { "\(Percent.grouped(studies)) \(studies == 1 ? "study" : "studies")" }
}
