/// Everything that fits no clinical design: devices, chemistry, plants, laboratory experiments, notices.
///
/// Many of these words also stand in clinical papers and weigh little alone (reference: taxonomy §2).
enum OtherRules: DesignRules {
  static let design = StudyDesign.other

  static let rules: [DesignRule] = [
    DesignRule(
      group: "device", says: "a device or system is built", matching: ["A wearable sensor was built."],
      nonMatching: ["A plan was devised."]),
    DesignRule(
      group: "chemistry", says: "a substance was made or analysed",
      matching: ["Synthesis of the catalyst took a day."], nonMatching: ["Mothers reacted with relief."]),
    DesignRule(
      group: "plants", says: "plants or soil are studied", matching: ["Wheat seedlings were grown in the dark."],
      nonMatching: ["Cochlear implants were fitted."]),
    DesignRule(
      group: "environment", says: "the environment is studied", matching: ["The sediments were analysed."],
      nonMatching: ["Water was given freely."]),
    DesignRule(
      group: "experiment", says: "people did a task in an experiment",
      matching: ["Experiment 2 used brighter stimuli."], nonMatching: ["An experienced nurse took part."]),
    DesignRule(
      group: "phantom", says: "imaging was tested by itself", matching: ["The phantom was scanned twice."],
      nonMatching: ["The image was shown to the mother."]),
    DesignRule(
      group: "method", says: "a method is described", matching: ["We describe a simple technique for tying knots."],
      nonMatching: ["A new hospital was opened."]),
    DesignRule(
      group: "genomes", says: "genomes or evolution are studied", matching: ["The genome of the yeast was read."],
      nonMatching: ["General health was good."]),
    DesignRule(
      group: "notice", says: "the text is a correction or notice", matching: ["This corrects the article on zinc."],
      nonMatching: ["Spelling was corrected by a teacher."]),
    DesignRule(
      group: "history", says: "history, law or ethics is told", matching: ["Nursing in the nineteenth century."],
      nonMatching: ["A history was taken at each visit."]),
    DesignRule(
      group: "instrument", says: "an instrument or course was developed",
      matching: ["Cultural adaptation of the scale took a year."], nonMatching: ["The instruments were sterilised."]),
    DesignRule(
      group: "populationData", says: "data of whole populations or media were used",
      matching: ["The global burden of asthma has grown."], nonMatching: ["The burden on nurses grew."]),
  ]
}
