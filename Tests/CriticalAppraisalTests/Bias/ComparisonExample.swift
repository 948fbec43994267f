import Testing

@testable import CriticalAppraisal

/// Invented abstracts, each made to bring about one verdict or exception of the reference (bias §5).
struct ComparisonExample: CustomTestStringConvertible, Sendable {
  var name: String
  var verdict: Verdict
  var exception: String?
  var marker: MarkerTiming?
  var abstract: String

  var testDescription: String { name }

  init(
    _ name: String, _ verdict: Verdict, _ exception: String? = nil, _ marker: MarkerTiming? = nil,
    abstract: String
  ) {
    self.name = name
    self.verdict = verdict
    self.exception = exception
    self.marker = marker
    self.abstract = abstract
  }
}

extension ComparisonExample {
  static let all: [ComparisonExample] = [
    ComparisonExample(
      "losses against parous controls, blood drawn afterwards", .flawed, nil, .after,
      abstract: """
        OBJECTIVE: To compare natural killer cells in women with recurrent miscarriage and in fertile controls. \
        METHODS: Forty women with a history of three or more unexplained miscarriages and 30 parous controls were \
        recruited. Peripheral blood was drawn at least three months after the last miscarriage, and CD56 cells were \
        counted by flow cytometry. RESULTS: NK cell numbers were significantly higher in women with recurrent \
        miscarriage than in controls (P < 0.01).
        """),
    ComparisonExample(
      "failed implantation against fertile women, biopsy now", .flawed, nil, .after,
      abstract: """
        METHODS: Endometrial biopsies were obtained in the mid-luteal phase from 25 women with repeated implantation \
        failure after IVF and from 20 fertile women with at least one live birth. CD56 positive cells were counted \
        by immunohistochemistry. RESULTS: Women with implantation failure had more uterine NK cells than the fertile \
        controls (P = 0.02).
        """),
    ComparisonExample(
      "calls itself a prospective cohort, groups formed by past IVF", .flawed, nil, .after,
      abstract: """
        METHODS: In this prospective cohort study, 35 women with previous failed IVF and 35 women with a previous \
        successful IVF cycle were enrolled. Natural killer cells were measured in peripheral blood at recruitment, \
        six months after the last IVF cycle. RESULTS: NK activity was higher after failed IVF than after successful \
        IVF.
        """),
    ComparisonExample(
      "no design word and no time, groups by past outcome", .flawed, nil, .after,
      abstract: """
        METHODS: Uterine NK cells were counted in endometrial biopsies of 171 women with recurrent implantation \
        failure and of 33 fertile controls. RESULTS: Women with implantation failure had more NK cells than the controls. CONCLUSION: The number may \
        predict failure.
        """),
    ComparisonExample(
      "another field: past rejection against stable grafts", .flawed, nil, .after,
      abstract: """
        METHODS: Peripheral blood regulatory T cells were counted in 30 kidney recipients with a previous acute \
        rejection and in 30 recipients with a stable graft, drawn at the outpatient visit one year after the \
        rejection. RESULTS: Regulatory T cells were lower after rejection than in stable grafts.
        """),
    ComparisonExample(
      "E6 tissue of the event", .flawed, "E6", .after,
      abstract: """
        METHODS: Decidua was collected at evacuation from 20 women with missed miscarriage and from 20 women \
        undergoing elective termination of a normal pregnancy. Uterine NK cells were counted. RESULTS: NK cells were \
        more numerous in decidua of miscarriage than in that of termination.
        """),
    ComparisonExample(
      "E1 nested in a cohort, blood from before", .sound, "E1", .before,
      abstract: """
        METHODS: A nested case-control study was done within a cohort of 2,000 women who gave blood before \
        conception. Sixty women who later miscarried were cases and 120 women who delivered at term were controls, \
        matched for age. Natural killer cells were counted in the stored blood. RESULTS: The odds ratio of \
        miscarriage per standard deviation was 1.1.
        """),
    ComparisonExample(
      "E2 cases and controls, the cases followed", .possiblyFlawed, "E2", .mixed,
      abstract: """
        METHODS: Endometrial biopsies of 40 women with recurrent miscarriage and 20 fertile controls with a previous \
        live birth were taken in the mid-luteal phase. The women with recurrent miscarriage were then followed until \
        the end of their next pregnancy, and the density of uterine NK cells was related to the outcome of the \
        subsequent pregnancy. RESULTS: NK cells were more numerous in recurrent miscarriage than in controls; among \
        the women followed, those who miscarried again had the same density as those who delivered.
        """),
    ComparisonExample(
      "E3 grouped by an outcome that came later", .sound, "E3", .before,
      abstract: """
        METHODS: Blood was taken from 150 women on the day of oocyte retrieval, before embryo transfer, in their \
        first IVF cycle, and they were followed until the pregnancy test. Women in whom IVF failed were compared \
        with those who conceived. RESULTS: NK cell percentages before transfer did not differ between women with \
        failed and successful transfers (P = 0.6).
        """),
    ComparisonExample(
      "E4 germline marker", .possiblyFlawed, "E4", .before,
      abstract: """
        METHODS: In a case-control study, KIR genotypes were determined in 80 women with recurrent miscarriage and \
        80 parous women with no history of miscarriage. RESULTS: The frequency of the KIR AA genotype was higher in \
        women with recurrent miscarriage (odds ratio 1.9).
        """),
    ComparisonExample(
      "E5 a question of the present state", .notApplicable, "E5",
      abstract: """
        METHODS: In 120 consecutive women with suspected chronic endometritis, CD138 staining was compared with \
        hysteroscopy as the reference standard. RESULTS: Sensitivity was 80% and specificity 90%; the area under the \
        ROC curve was 0.88.
        """),
    ComparisonExample(
      "E7 past exposures asked in an interview", .notApplicable, "E7",
      abstract: """
        METHODS: In a case-control study, 200 women with miscarriage and 200 controls with a live birth were \
        interviewed about smoking, coffee and drug use before pregnancy. RESULTS: Smoking was associated with \
        miscarriage (odds ratio 1.6).
        """),
    ComparisonExample(
      "E8 only women after losses, followed forward", .sound, "E8", .before,
      abstract: """
        METHODS: Ninety women with recurrent miscarriage were tested for peripheral natural killer cells before \
        conception and followed prospectively without treatment through the next pregnancy. RESULTS: The live birth \
        rate in the subsequent pregnancy was 60% in women with high and 62% in women with normal NK cells at \
        baseline; the hazard ratio of miscarriage was 1.0.
        """),
    ComparisonExample(
      "E9 one group before and after a treatment", .notApplicable,
      abstract: """
        METHODS: Twenty women with recurrent miscarriage received prednisolone. Natural killer cells were counted \
        before and after treatment in the same women. RESULTS: NK cell counts fell from 14% before to 8% after \
        treatment (P < 0.001).
        """),
    ComparisonExample(
      "E10 the flawed design is that of previous studies", .sound, nil, .before,
      abstract: """
        BACKGROUND: Previous studies compared women with repeated implantation failure with fertile women after the \
        failures had happened. METHODS: We therefore took blood from 120 women before their first IVF cycle and \
        followed them prospectively to the pregnancy test. RESULTS: Baseline natural killer cells did not predict \
        live birth (hazard ratio 1.02).
        """),
    ComparisonExample(
      "E11 controls in the same process, outcome unknown", .possiblyFlawed, "E11", .after,
      abstract: """
        METHODS: Endometrial biopsies were taken in the mid-luteal phase from 30 women with repeated implantation \
        failure and from 25 women whose partners had male factor infertility and who were prepared for their first \
        cycle. NK cells were counted. RESULTS: NK cells were more numerous in women with repeated implantation \
        failure than in male factor controls.
        """),
    ComparisonExample(
      "marker first, followed to the outcome", .sound, nil, .before,
      abstract: """
        METHODS: In this prospective cohort study 300 women were enrolled before their first IVF cycle. Peripheral \
        NK cells were measured at baseline, before stimulation, and the women were followed for 12 months. RESULTS: \
        NK cells at baseline were not associated with live birth (hazard ratio 0.98, 95% CI 0.9 to 1.1).
        """),
    ComparisonExample(
      "a treatment given at random", .notApplicable, nil, .before,
      abstract: """
        METHODS: One hundred women with recurrent miscarriage and high NK cells were randomly assigned to \
        prednisolone or placebo before conception. RESULTS: Live birth rates were 60% and 58% (risk ratio 1.03).
        """),
    ComparisonExample(
      "a prevalence and no marker", .notApplicable,
      abstract: """
        METHODS: In this cross-sectional survey, 400 women attending a clinic were asked about sleep. RESULTS: The \
        prevalence of poor sleep was 30%.
        """),
  ]
}
