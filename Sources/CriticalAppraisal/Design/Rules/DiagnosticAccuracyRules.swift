/// Diagnostic accuracy studies: a test was held against a reference standard in the same people.
///
/// Sensitivity analyses, insulin sensitivity and sensitive assays speak of no test under study (reference: filters
/// §3, taxonomy §7.9).
enum DiagnosticAccuracyRules: DesignRules {
  static let design = StudyDesign.diagnosticAccuracy

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the accuracy of a test is the subject",
      matching: ["The diagnostic accuracy of the strip was high."],
      nonMatching: ["Diagnostic criteria were met by all women.", "Studies of diagnostic accuracy are needed."]),
    DesignRule(
      group: "sensitivitySpecificity", says: "sensitivity or specificity is given",
      matching: ["Sensitivity was 91% and specificity 84%."],
      nonMatching: [
        "A sensitivity analysis gave the same result.", "Insulin sensitivity was lower in the evening.",
        "High-sensitivity troponin was raised.",
      ]),
    DesignRule(
      group: "predictiveValues", says: "predictive values or likelihood ratios are given",
      matching: ["The negative predictive value was 98%."], nonMatching: ["Positive answers were counted."]),
    DesignRule(
      group: "rocCurve", says: "a test was judged over its thresholds",
      matching: ["The area under the curve was 0.82."], nonMatching: ["The growth curve was steep."]),
    DesignRule(
      group: "referenceStandard", says: "a reference standard was used",
      matching: ["Histology was the reference standard."], nonMatching: ["Standard care was given."]),
    DesignRule(
      group: "tests", says: "a test was used to find a disease", matching: ["The assay detected 48 of 50 infections."],
      nonMatching: ["The testes were normal."]),
    DesignRule(
      group: "discriminate", says: "two conditions were to be told apart",
      matching: ["The index told benign from malignant lumps."],
      nonMatching: ["Discrimination at work was felt by many nurses."]),
    DesignRule(
      group: "imagingTests", says: "imaging served to find a disease",
      matching: ["Ultrasound in the diagnosis of twins."], nonMatching: ["Ultrasound gel was warmed."]),
  ]
}
