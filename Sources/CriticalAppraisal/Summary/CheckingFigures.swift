/// The counted records that people checked, and the headline's numbers as the program alone gives them.
package struct CheckingFigures: Sendable {
  /// Those with an answer of a person.
  package let checked: SummaryFigures.Figure
  /// Those of them in which an answer differs from the program's label.
  package let changed: SummaryFigures.Figure
  /// Those that a person holds to be no evidence, though the program does.
  package let takenOut: SummaryFigures.Figure
  /// Those that a person holds to be evidence, though the program does not.
  package let takenIn: SummaryFigures.Figure
  /// How many studies the evidence has by the program alone, by their timing.
  package let naive: TimingShare

  init?(_ counted: [SummaryEntry]) {
    if counted.allSatisfy({ $0.machine == nil }) { return nil }
    let checked = counted.filter { $0.machine != nil }
    self.checked = SummaryFigures.figure("checked", checked) { _ in true }
    changed = SummaryFigures.figure("changed", checked) { $0.flags.contains(.changed) }
    takenOut = SummaryFigures.figure("taken out", checked) { $0.isEvidenceByMachine && !$0.isEvidence }
    takenIn = SummaryFigures.figure("taken in", checked) { !$0.isEvidenceByMachine && $0.isEvidence }
    let timings = counted.filter(\.isEvidenceByMachine).map { TimingClass(($0.machine ?? $0.labels).markerTiming) }
    func count(_ timing: TimingClass) -> Int { timings.count { $0 == timing } }
    naive = TimingShare(
      before: count(.before), notBefore: count(.notBefore), cannotTell: count(.cannotTell))
  }
}
