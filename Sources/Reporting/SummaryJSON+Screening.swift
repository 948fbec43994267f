internal import CriticalAppraisal

extension SummaryJSON {
  /// What would be excluded and kept at a screening of titles and abstracts, as the program suggests.
  func writeScreening(_ output: inout OutputBuffer) {
    let screening = figures.screening
    output.append("\"screening\":{")
    write("suggestedExclusions", screening.exclusions, &output)
    output.append("\"undecided\":")
    write(screening.undecided, &output)
    output.append(",\n\"suggestedInclusions\":")
    write(screening.kept, &output)
    output.append("},\n")
  }
}
