/// What the program alone says of a record.
package struct MachineLabels: Sendable, Equatable {
  package var markerTiming: MarkerTiming
  package var design: StudyDesign
  package var verdict: Verdict

  package init(markerTiming: MarkerTiming, design: StudyDesign, verdict: Verdict) {
    self.markerTiming = markerTiming
    self.design = design
    self.verdict = verdict
  }

  /// Whether a record of the topic with these labels is one of the evidence: a primary human study, some comparison in it.
  package var isEvidence: Bool { design.isPrimaryHumanStudy && verdict != .notApplicable }

  /// These labels as answers, to be set beside a person's.
  package func answers(isEvidence: Bool) -> HumanAnswers {
    HumanAnswers(markerTiming: markerTiming, design: design, verdict: verdict, isEvidence: isEvidence)
  }
}

/// That people checked a record, and what they said; their answers stand in the labels of its appraisal.
package struct HumanCheck: Sendable, Equatable {
  /// Who answered, in the order of the table.
  package var by: [String]
  package var answers: HumanAnswers
  /// What the program alone says.
  package var machine: MachineLabels

  /// The questions whose answers differ from the program's labels.
  package var changes: [CheckField] {
    let labels = machine.answers(isEvidence: true)
    return answers.fields.filter { $0 != .isEvidence && answers[$0] != labels[$0] }
  }
}
