internal import CriticalAppraisal

extension SummaryJSON {
  /// What people checked, and the headline as the program alone gives it; `null` where nothing was checked.
  func write(_ checking: CheckingFigures?, _ output: inout OutputBuffer) {
    output.append(",\n\"checking\":")
    guard let checking else {
      output.append("null")
      return
    }
    output.append("{\"checked\":")
    write(checking.checked, &output)
    output.append(",\n \"changed\":")
    write(checking.changed, &output)
    output.append(",\n \"takenOut\":")
    write(checking.takenOut, &output)
    output.append(",\n \"takenIn\":")
    write(checking.takenIn, &output)
    output.append(",\n \"naive\":{\"before\":")
    output.append(checking.naive.before)
    output.append(",\"notBefore\":")
    output.append(checking.naive.notBefore)
    output.append(",\"cannotTell\":")
    output.append(checking.naive.cannotTell)
    output.append(",\"fractionBefore\":")
    write(checking.naive.judged, &output)
    output.append("}}")
  }
}
