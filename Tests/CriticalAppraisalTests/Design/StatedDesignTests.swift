import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// What the authors call their study is kept, whatever it is judged to be.
@Suite @MainActor struct StatedDesignTests {
  @Test(arguments: [
    (
      "", "METHODS: In this prospective cohort study we followed 40 women.", StudyDesign?.some(.prospectiveCohort),
      "In this prospective cohort study we followed 40 women."
    ),
    (
      "A randomized controlled trial of tablets", "We treated 40 women in a cohort study.", .rct,
      "A randomized controlled trial of tablets"
    ),
    (
      "", "METHODS: A retrospective case-control study was done.", .caseControl,
      "A retrospective case-control study was done."
    ),
    (
      "", "BACKGROUND: A cohort study was thought of. METHODS: We did a cross-sectional survey.", .crossSectional,
      "We did a cross-sectional survey."
    ),
    ("", "METHODS: We asked 40 women what they ate.", nil, ""),
    ("", "METHODS: Forty women came. CONCLUSION: Randomised controlled trials are needed.", nil, ""),
    ("A non-randomised clinical trial", "Forty women came.", .nonRandomisedTrial, "A non-randomised clinical trial"),
  ])
  func theBestPlaceNamesIt(title: String, abstract: String, label: StudyDesign?, quote: String) throws {
    let appraisal = try SharedAppraisers.appraise(abstract, title: title)
    #expect(appraisal.design.stated?.label == label)
    guard let stated = appraisal.design.stated else { return }
    #expect(appraisal.evidence[stated.quote].purpose == .stated)
    #expect(appraisal.record.text(appraisal.evidence[stated.quote].range) == quote)
  }

  @Test(arguments: [
    (
      "A randomised crossover trial of tablets",
      "Women were randomly assigned to tablet or placebo and crossed over after a washout.", StudyDesign.rct,
      DesignSubtype?.some(.crossover)
    ),
    (
      "A cluster randomised trial of soap",
      "Villages were randomly assigned to soap or none in this cluster randomised trial.", .rct, .cluster
    ),
    (
      "Soap: a systematic review and meta-analysis",
      "We searched MEDLINE for studies. A meta-analysis gave a pooled odds ratio of 2.", .systematicReview,
      .metaAnalysis
    ),
    (
      "Soap: a systematic review and network meta-analysis", "We searched MEDLINE for trials.", .systematicReview,
      .metaAnalysis
    ),
    (
      "Soap: a scoping review", "We searched MEDLINE and charted the data of the studies included.", .systematicReview,
      .scoping
    ),
    (
      "Serum soap and cancer: a nested case-control study",
      "Cases and controls were matched within the cohort; odds ratios came from conditional logistic regression.",
      .caseControl, .nested
    ),
    ("Soap: a randomised controlled trial", "Women were randomly assigned to soap or placebo.", .rct, nil),
  ])
  func aSubtypeCountsUnderADesignThatHasIt(
    title: String, abstract: String, design: StudyDesign, subtype: DesignSubtype?
  ) throws {
    let judged = try SharedAppraisers.appraise(abstract, title: title).design
    #expect(judged.label == design)
    #expect(judged.subtype == subtype)
  }

  /// A record of a kind that the model finds by all words, and the sentence it shows for it.
  struct Kind {
    var abstract: String
    var subtype: DesignSubtype?
    var quote: String?
  }

  @Test(arguments: [
    Kind(
      abstract: """
        BACKGROUND: Nurses sleep badly. Surveys are rare. METHODS: An online questionnaire was sent to 4000 nurses, of \
        whom 1200 responded. RESULTS: Most respondents reported poor sleep; 40% were dissatisfied.
        """, subtype: .survey, quote: "An online questionnaire was sent to 4000 nurses, of whom 1200 responded."),
    Kind(
      abstract: """
        METHODS: Patients aged 18 years or older with warts received soap daily in this open-label, multicentre phase 2 \
        trial. The primary endpoint was objective response. RESULTS: Of 52 patients enrolled 12 had a response.
        """, subtype: .singleArm),
    Kind(abstract: "METHODS: We measured height and weight of 300 nurses once and related them to haemoglobin."),
  ])
  func aKindIsShownByItsSentence(row: Kind) throws {
    let appraisal = try SharedAppraisers.appraise(row.abstract, title: "Soap among nurses")
    #expect(appraisal.design.subtype == row.subtype)
    guard let place = appraisal.design.subtypeQuote else {
      #expect(row.subtype == nil)
      return
    }
    #expect(appraisal.evidence[place].purpose == .subtype)
    if let quote = row.quote { #expect(appraisal.record.text(appraisal.evidence[place].range) == quote) }
  }

  @Test func everySubtypeBelongsToADesign() {
    for subtype in DesignSubtype.allCases { #expect(!subtype.designs.isEmpty) }
  }
}
