extension SettledChecks.Check {
  /// Puts the answers in the place of the program's labels, and gives what was there.
  ///
  /// What belongs to a label that was changed goes with it: a kind within the design, the confidence of a verdict. The
  /// probabilities stay those of the program's own labels.
  func put(
    into design: inout DesignJudgement, _ timing: inout TimingJudgement, _ comparison: inout ComparisonJudgement
  ) -> HumanCheck {
    let machine = MachineLabels(
      markerTiming: timing.marker, design: design.label, verdict: comparison.verdict)
    if let answer = answers.design, answer != design.label {
      design.label = answer
      (design.subtype, design.subtypeQuote) = (nil, nil)
    }
    if let answer = answers.markerTiming { timing.marker = answer }
    if let answer = answers.verdict, answer != comparison.verdict {
      comparison.verdict = answer
      (comparison.confidence, comparison.exception) = (nil, nil)
    }
    return HumanCheck(by: by, answers: answers, machine: machine)
  }
}
