/// Randomised controlled trials: the investigators allocated participants to groups at random.
///
/// Random sampling, random effects and other people's trials are not allocation (reference: filters §3, taxonomy §7.8).
enum RandomisedTrialRules: DesignRules {
  static let design = StudyDesign.rct

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the study is called a randomised trial",
      matching: ["A randomised, double-blind, placebo-controlled trial of zinc in colds."],
      nonMatching: [
        "This was a non-randomised study.", "We pooled data from randomised controlled trials.",
        "Randomised controlled trials are needed.",
      ]),
    DesignRule(
      group: "allocation", says: "participants were allocated at random",
      matching: [
        "Eighty women were randomly assigned to progesterone or no treatment.",
        "Clusters were randomised to one of two schedules.",
      ],
      nonMatching: [
        "Rats were randomly divided into four groups.", "Charts were randomly selected from the archive.",
        "Mendelian randomisation was used.",
      ]),
    DesignRule(
      group: "toReceive", says: "groups were set to receive one treatment or another",
      matching: ["Patients were to receive either drug for a week."]),
    DesignRule(
      group: "placebo", says: "a placebo or sham was used", matching: ["The effect was larger than placebo."],
      nonMatching: ["The placenta was examined."]),
    DesignRule(
      group: "blinding", says: "participants or assessors were blinded",
      matching: ["The study was double-blind.", "Observer-masked assessment was done."]),
    DesignRule(
      group: "arms", says: "the study has arms or parallel groups",
      matching: ["Pain fell in the intervention group.", "A two-arm parallel design was chosen."]),
    DesignRule(
      group: "crossover", says: "participants crossed over between treatments",
      matching: ["After a washout of two weeks they received the other drug."]),
    DesignRule(
      group: "cluster", says: "clusters were allocated", matching: ["A cluster randomised design was used."]),
    DesignRule(
      group: "intentionToTreat", says: "the analysis was by intention to treat",
      matching: ["Analysis was by intention-to-treat."]),
    DesignRule(
      group: "endpoints", says: "primary and secondary outcomes were set",
      matching: ["The primary outcome was live birth."]),
    DesignRule(
      group: "registration", says: "the study was registered",
      matching: ["ClinicalTrials.gov NCT09999999."]),
    DesignRule(
      group: "efficacy", says: "treatments were compared between groups",
      matching: ["No significant difference was observed between the two groups."]),
    DesignRule(
      group: "postHoc", says: "data of a trial were analysed further",
      matching: ["A post hoc analysis of a trial of statins."]),
    DesignRule(
      group: "dosing", says: "a dose was given", matching: ["They took 20 mg daily for 8 weeks."]),
  ]
}
