import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Which sentences are shown for a design, in invented abstracts.
@Suite @MainActor struct ReasonTests {
  private static func quotes(_ abstract: String, title: String = "On invented tea") throws -> (
    design: StudyDesign, quotes: [String]
  ) {
    let appraisal = try SharedAppraisers.appraise(abstract, title: title)
    let path = Set(appraisal.design.path.flatMap(\.evidence))
    return (
      appraisal.design.label,
      appraisal.evidence.indices.filter(path.contains).map { appraisal.record.text(appraisal.evidence[$0].range) }
    )
  }

  /// Designs that are only spoken of are no reasons: neither what is still to be done nor what others did.
  @Test(arguments: [
    (
      "BACKGROUND: Randomised controlled trials of tea are needed. METHODS: We reviewed the records of 120 adults who drank tea between 2001 and 2009 and were followed until death. RESULTS: Tea was associated with survival (hazard ratio 0.9).",
      "Randomised controlled trials of tea are needed."
    ),
    (
      "BACKGROUND: Previous case-control studies found more tea among the sick. METHODS: We followed 400 adults prospectively for five years; tea was measured at baseline. RESULTS: Eighty fell ill; the hazard ratio was 1.1.",
      "Previous case-control studies found more tea among the sick."
    ),
    (
      "METHODS: In this cross-sectional survey 800 adults filled in a questionnaire on tea. RESULTS: Half of them drank it. CONCLUSIONS: Prospective cohort studies are needed to confirm this.",
      "Prospective cohort studies are needed to confirm this."
    ),
    (
      "METHODS: Sixty adults were randomly assigned to tea or water in a double-blind trial. RESULTS: Both slept well. CONCLUSIONS: Further randomised trials should be conducted in children.",
      "Further randomised trials should be conducted in children."
    ),
  ]) func aMereMentionIsNoReason(_ abstract: String, _ mention: String) throws {
    let found = try Self.quotes(abstract)
    #expect(!found.quotes.isEmpty && !found.quotes.contains { $0.contains(mention) }, "\(found)")
    #expect(abstract.contains(mention))
  }

  @Test func sentencesAreWeighedForAndAgainst() throws {
    let appraiser = try Appraiser(topic: nil)
    let abstract = """
      BACKGROUND: Randomised trials of tea are needed. METHODS: We reviewed the charts of 120 adults admitted between \
      2001 and 2009. Blood was drawn on admission and survival was compared between tea drinkers and others. RESULTS: \
      Tea drinkers lived longer (hazard ratio 0.9).
      """
    let appraisal = appraiser.appraise(.sample(title: "On invented tea", abstract: abstract))
    let reasons = try #require(appraiser.weighedReasons(of: appraisal))
    #expect(reasons.design == appraisal.design.label && !reasons.favouring.isEmpty)
    #expect(reasons.favouring.allSatisfy { $0.logOdds > 0 } && reasons.opposing.allSatisfy { $0.logOdds < 0 })
    #expect(reasons.favouring.map(\.logOdds) == reasons.favouring.map(\.logOdds).sorted(by: >))
    #expect(reasons.opposing.map(\.logOdds) == reasons.opposing.map(\.logOdds).sorted())
    let quotes = (reasons.favouring + reasons.opposing).map { appraisal.record.text($0.evidence.range) }
    #expect(Set(quotes).count == quotes.count && quotes.allSatisfy { abstract.contains($0) || $0 == "On invented tea" })
    #expect(!quotes.contains { $0.contains("are needed") })
    // A record that was appraised in between changes nothing.
    _ = appraiser.appraise(.sample(title: "Rats", abstract: "Rats were fed tea."))
    let again = try #require(appraiser.weighedReasons(of: appraisal))
    #expect(again.favouring.map(\.logOdds) == reasons.favouring.map(\.logOdds))
    #expect(appraiser.weighedReasons(of: appraiser.appraise(.sample(title: "", abstract: ""))) == nil)
  }

  /// The sentence that says what was done is among the quotes.
  @Test(arguments: [
    (
      "BACKGROUND: Tea is liked. METHODS: Sixty adults were randomly assigned to tea or water. RESULTS: Both groups slept well. CONCLUSIONS: Tea is harmless.",
      StudyDesign.rct, "Sixty adults were randomly assigned to tea or water."
    ),
    (
      "BACKGROUND: Tea is liked. METHODS: A questionnaire was sent to 800 students of one school in May. RESULTS: Half of them drank tea every day. CONCLUSIONS: Tea is common.",
      .crossSectional, "A questionnaire was sent to 800 students of one school in May."
    ),
    (
      "BACKGROUND: Tea is liked. METHODS: The charts of 300 patients who were admitted between 2001 and 2009 were retrospectively reviewed, and those who drank tea were compared with those who did not. RESULTS: Tea drinkers lived longer. CONCLUSIONS: Tea may help.",
      .retrospectiveCohort, "were retrospectively reviewed"
    ),
    (
      "Rats were fed tea for six weeks and their livers were weighed. Tea lowered the weight of the liver in male rats.",
      .animal, "Rats were fed tea for six weeks and their livers were weighed."
    ),
  ]) func whatWasDoneIsShown(_ abstract: String, _ design: StudyDesign, _ sentence: String) throws {
    let found = try Self.quotes(abstract)
    #expect(found.design == design)
    #expect(found.quotes.contains { $0.contains(sentence) }, "\(found.quotes)")
    #expect(found.quotes.count <= 3)
  }
}
