/// Non-randomised trials: the investigators gave a treatment, but not by chance.
///
/// Alternation and allocation by date or record number belong here and not to the randomised trials (reference:
/// taxonomy §7.8).
enum NonRandomisedTrialRules: DesignRules {
  static let design = StudyDesign.nonRandomisedTrial

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the study is called a trial without random allocation",
      matching: [
        "This was a non-randomised controlled trial of two dressings.", "A single-arm trial of iron in pregnancy.",
      ],
      nonMatching: ["This was a randomised trial of two dressings.", "A larger non-randomised trial is needed."]),
    DesignRule(
      group: "phase", says: "the study is an early-phase trial",
      matching: ["A phase II study of the drug in lymphoma.", "A dose escalation scheme was followed."],
      nonMatching: ["A phase III study of the drug in lymphoma.", "Samples were taken in the luteal phase."]),
    DesignRule(
      group: "toxicity", says: "harms and tolerance of a treatment were watched",
      matching: ["The maximum tolerated dose was not reached.", "The vaccine was well tolerated."],
      nonMatching: ["Glucose tolerance was tested after an overnight fast."]),
    DesignRule(
      group: "response", says: "the response of a disease to treatment was counted",
      matching: ["The overall response rate was 40%.", "Three patients had stable disease."],
      nonMatching: ["The response to the invitation was slow."]),
    DesignRule(
      group: "openLabel", says: "treatment was given openly", matching: ["The drug was given open-label for a year."],
      nonMatching: ["The abdomen was opened through the midline."]),
    DesignRule(
      group: "given", says: "participants were given a treatment",
      matching: ["Patients received an infusion of iron."], nonMatching: ["Patients gave blood twice."]),
    DesignRule(
      group: "nonRandomControl", says: "the comparison group was not drawn by chance",
      matching: [
        "Women were assigned alternately to one of two clinics.", "Results were set against historical controls.",
      ],
      nonMatching: ["Women were randomly assigned to one of two clinics."]),
    DesignRule(
      group: "pharmacokinetics", says: "the fate of a drug in the body was measured",
      matching: ["Bioavailability of the tablet was 60%."], nonMatching: ["Pharmacists counted the tablets."]),
    DesignRule(
      group: "enrolled", says: "a counted group was enrolled", matching: ["In all, 42 patients were enrolled."],
      nonMatching: ["Most patients had enrolled by post."]),
    DesignRule(
      group: "pilot", says: "the study is a pilot or a test of an intervention",
      matching: ["This is a feasibility study of home visits."],
      nonMatching: ["Airline pilots were asked about their sleep."]),
  ]
}
