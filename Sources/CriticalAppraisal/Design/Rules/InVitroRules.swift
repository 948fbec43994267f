/// In vitro studies: cells, tissue, micro-organisms or materials were studied on the bench.
///
/// In vitro fertilisation is a treatment, and tissue of grouped patients makes a human study (reference: taxonomy
/// §7.6).
enum InVitroRules: DesignRules {
  static let design = StudyDesign.inVitro

  static let rules: [DesignRule] = [
    DesignRule(
      group: "cells", says: "cells in culture are named", matching: ["The cell line was grown for two days."],
      nonMatching: ["Children with sickle cell disease took part."]),
    DesignRule(
      group: "inVitro", says: "the work was done in vitro", matching: ["Bone was cultured ex vivo."],
      nonMatching: ["Couples waited for in vitro fertilisation.", "They asked for in vitro fertilization."]),
    DesignRule(
      group: "assays", says: "a laboratory assay is named", matching: ["Protein was shown by western blotting."],
      nonMatching: ["The wound was healing."]),
    DesignRule(
      group: "molecular", says: "a molecular mechanism is told",
      matching: ["Zinc inhibits proliferation of fibroblasts."],
      nonMatching: ["Migration from the countryside was frequent."]),
    DesignRule(
      group: "biochemistry", says: "molecules and their binding are studied",
      matching: ["The crystal structure was solved."], nonMatching: ["Crystals were seen in the urine."]),
    DesignRule(
      group: "microbes", says: "micro-organisms are studied", matching: ["Growth of Escherichia coli stopped."],
      nonMatching: ["A culture of safety was sought."]),
    DesignRule(
      group: "materials", says: "a material is tested", matching: ["Shear bond strength was tested."],
      nonMatching: ["The bond with the child was close."]),
    DesignRule(
      group: "inTitle", says: "a mechanism is named", matching: ["Silencing of a kinase slows growth."],
      nonMatching: ["An axial scan was done."]),
  ]
}
