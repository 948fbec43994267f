/// Modelling studies: simulation, machine learning, economics or bioinformatics instead of new observations of
/// people.
///
/// A regression model within a cohort is a tool and makes no modelling study.
enum ModellingRules: DesignRules {
  static let design = StudyDesign.modelling

  static let rules: [DesignRule] = [
    DesignRule(
      group: "simulation", says: "something was simulated", matching: ["A Monte Carlo simulation was run."],
      nonMatching: ["Similar results were seen."]),
    DesignRule(
      group: "machineLearning", says: "a machine learned from data",
      matching: ["A random forest was fitted to the scans."], nonMatching: ["Midwives learned to read the scans."]),
    DesignRule(
      group: "economics", says: "costs and effects were modelled",
      matching: ["Cost-effectiveness was judged over a lifetime."], nonMatching: ["The cost of parking rose."]),
    DesignRule(
      group: "bioinformatics", says: "public molecular data were analysed",
      matching: ["The Cancer Genome Atlas was used."], nonMatching: ["An enriched diet was eaten."]),
    DesignRule(
      group: "mendelian", says: "genes served as instruments",
      matching: ["A two-sample Mendelian randomisation was done."],
      nonMatching: ["Women were randomised to one of two diets."]),
    DesignRule(
      group: "molecularDynamics", says: "molecules were computed",
      matching: ["Binding was predicted by molecular docking."], nonMatching: ["Molecular weight was noted."]),
    DesignRule(
      group: "proposes", says: "a method is proposed", matching: ["We propose a score for falls."],
      nonMatching: ["A proposal was sent to the board."]),
    DesignRule(
      group: "dataSource", says: "public data or code are named", matching: ["The source code is open."],
      nonMatching: ["Water sources were tested."]),
    DesignRule(
      group: "modelWords", says: "a model and its parameters are spoken of",
      matching: ["The parameters were fitted twice."], nonMatching: ["Modest gains were seen."]),
    DesignRule(
      group: "signals", says: "signals or images were processed",
      matching: ["Image processing was used to find the edge."], nonMatching: ["A signal lamp was lit."]),
    DesignRule(
      group: "inTitle", says: "a model or prediction is named", matching: ["Predicting falls from a watch."],
      nonMatching: ["The predicted weight was written down."]),
  ]
}
