import Testing

@testable import CriticalAppraisal

/// An invented sentence with a sign that it shows, or that it only seems to show.
struct SignExample: CustomTestStringConvertible, Sendable {
  var sign: StudySign
  var sentence: String
  var testDescription: String { "\(sign.rawValue): \(sentence)" }

  init(_ sign: StudySign, _ sentence: String) { (self.sign, self.sentence) = (sign, sentence) }
}

extension SignExample {
  /// One for each sign.
  static let shown = [
    SignExample(.consecutive, "One hundred consecutive women were enrolled."),
    SignExample(.representative, "This nationwide survey covered all counties."),
    SignExample(.eligibility, "The inclusion criteria were age and parity."),
    SignExample(.healthyControls, "Forty healthy controls gave blood."),
    SignExample(.matched, "Controls were matched for age."),
    SignExample(.freeOfOutcome, "All were free of diabetes at baseline."),
    SignExample(.randomSequence, "A computer-generated list was used."),
    SignExample(.quasiRandom, "Women were alternately allocated to tea or water."),
    SignExample(.concealment, "Sealed opaque envelopes were used."),
    SignExample(.blindParticipants, "This was a double-blind trial of tea."),
    SignExample(.blindAssessors, "Outcome assessors were blinded to the allocation."),
    SignExample(.unblinded, "This open-label trial compared tea with water."),
    SignExample(.intentionToTreat, "Analysis was by intention to treat."),
    SignExample(.perProtocol, "The per-protocol analysis had 80 women."),
    SignExample(.baselineSimilar, "Baseline characteristics were similar."),
    SignExample(.baselineDifferent, "Baseline characteristics differed."),
    SignExample(.records, "Medical records were reviewed."),
    SignExample(.selfReport, "Diet was asked by questionnaire."),
    SignExample(.validatedMeasure, "A validated questionnaire of sleep was filled."),
    SignExample(.cutoffFromData, "The optimal cut-off was 12%."),
    SignExample(.quantiles, "Women in the highest quartile of cells were compared with the others."),
    SignExample(.cutoffUsed, "At a cut-off of 12% sensitivity was 80%."),
    SignExample(.cutoffPrespecified, "A prespecified threshold of 12% was taken."),
    SignExample(.referenceStandard, "Histology was the reference standard."),
    SignExample(.interval, "Both tests were done on the same day."),
    SignExample(.singleSample, "A single blood sample was taken of each woman."),
    SignExample(.unblindedAssay, "The laboratory was not blinded to the group."),
    SignExample(.followUpLength, "The median follow-up was 12 months."),
    SignExample(.lossStated, "Nine women were lost to follow-up."),
    SignExample(.missingData, "Multiple imputation was used."),
    SignExample(.adjusted, "Odds ratios were adjusted for age."),
    SignExample(.sampleSize, "The sample size calculation asked for 90 women."),
    SignExample(.smallSample, "The sample size was small."),
    SignExample(.registered, "It is registered at ClinicalTrials.gov, number NCT99999999."),
    SignExample(.funding, "The work was funded by the Invented Council."),
    SignExample(.databasesNamed, "MEDLINE and Embase were searched."),
    SignExample(.languageLimit, "Only articles published in English were taken."),
    SignExample(.twoReviewers, "Two reviewers independently screened titles."),
    SignExample(.riskOfBiasTool, "The risk of bias was judged for each."),
    SignExample(.metaModel, "A random-effects model was used."),
    SignExample(.heterogeneity, "The heterogeneity was large."),
    SignExample(.publicationBias, "The funnel plot was not symmetric."),
    SignExample(.excludedList, "Of 300 articles 40 studies were excluded."),
    SignExample(.prognosticRole, "Cells were a predictor of live birth."),
    SignExample(.treatmentRole, "Forty women were treated with tea."),
    SignExample(.exposureRole, "Coffee consumption and risk of miscarriage were studied."),
  ]

  /// Sentences with much the same words that say something else.
  static let lookAlikes = [
    SignExample(.consecutive, "Blood was drawn on three consecutive days."),
    SignExample(.consecutive, "They had had two or more consecutive miscarriages."),
    SignExample(.representative, "A representative picture is shown."),
    SignExample(.eligibility, "The criteria of the World Health Organization were used for sperm."),
    SignExample(.healthyControls, "Normal saline was given at will."),
    SignExample(.healthyControls, "Healthy eating was taught to all."),
    SignExample(.matched, "Each patient had an HLA-matched donor."),
    SignExample(.freeOfOutcome, "Women without insurance were seen too."),
    SignExample(.randomSequence, "A random sample of households was drawn."),
    SignExample(.quasiRandom, "Fasting on alternate days was advised."),
    SignExample(.concealment, "A concealed hemorrhage was found at operation."),
    SignExample(.blindParticipants, "Children who were blind from birth took part."),
    SignExample(.blindAssessors, "Masked hypertension was found in 12 people."),
    SignExample(.unblinded, "Open surgery was needed by 40 patients."),
    SignExample(.intentionToTreat, "The intention to give up smoking was asked for."),
    SignExample(.perProtocol, "Blood was taken as the protocol required."),
    SignExample(.baselineSimilar, "Birth weights were similar after both treatments."),
    SignExample(.baselineDifferent, "Live birth rates differed between the groups."),
    SignExample(.quantiles, "The median was 12% (inter-quartile range 8 to 17)."),
    SignExample(.records, "Blood pressure was recorded every hour."),
    SignExample(.selfReport, "They had self-administered intravenous morphine."),
    SignExample(.validatedMeasure, "The finding must be validated by others."),
    SignExample(.cutoffFromData, "A predefined cut-off of 12% was used."),
    SignExample(.cutoffFromData, "With a cut-off of 12% specificity was 88%."),
    SignExample(.singleSample, "A blood sample was taken of each woman."),
    SignExample(.singleSample, "Women with at least one measurement were included."),
    SignExample(.cutoffPrespecified, "The optimal cut-off came from the curve."),
    SignExample(.referenceStandard, "Standard treatment was given to the reference group."),
    SignExample(.interval, "The 95% confidence interval was 1.1 to 2.3."),
    SignExample(.interval, "The mean QT interval was 420 ms."),
    SignExample(.singleSample, "A one-sample t test was used."),
    SignExample(.unblindedAssay, "Patients were aware of their diagnosis."),
    SignExample(.followUpLength, "Follow-up of such women is not easy."),
    SignExample(.lossStated, "The overall response rate was 40%."),
    SignExample(.lossStated, "Weight loss was 5 kg."),
    SignExample(.missingData, "Missing teeth were counted."),
    SignExample(.adjusted, "Doses were adjusted for renal function."),
    SignExample(.sampleSize, "The predictive power of NK cells was low."),
    SignExample(.smallSample, "Small bowel samples were taken."),
    SignExample(.registered, "Registered nurses gave the injections."),
    SignExample(.funding, "The use of tea was not supported by evidence."),
    SignExample(.languageLimit, "English-speaking women took part."),
    SignExample(.twoReviewers, "Two independent variables were entered."),
    SignExample(.publicationBias, "Recall bias may have been present."),
    SignExample(.excludedList, "Twelve patients were excluded."),
    SignExample(.treatmentRole, "Sections were stained with haematoxylin."),
  ]
}
