import Bibliography
import TestSupport

@testable import CriticalAppraisal

/// Appraisals made by hand, for counting.
enum InventedAppraisal {
  static func make(
    pmid: Int?, ordinal: Int = 1, year: Int? = nil, design: StudyDesign = .prospectiveCohort,
    marker: MarkerTiming = .before, verdict: Verdict = .sound, compartment: Compartment? = Compartment.none,
    isRetracted: Bool = false, abstract: String = "An invented abstract."
  ) -> Appraisal {
    var record = Record.sample(title: "An invented title", abstract: abstract)
    record.source.ordinal = ordinal
    if let pmid { record = record.adding(.pmid, String(pmid), code: 1) }
    if let year { record = record.adding(.year, String(year), code: UInt32(year)) }
    if isRetracted { record = record.adding(.publicationType, "Retracted Publication") }
    return Appraisal(
      record: record,
      design: DesignJudgement(
        label: design, subtype: nil, probability: 0.9, alternatives: [], stated: nil, index: .init(), path: []),
      timing: TimingJudgement(marker: marker, collection: .cannotTell, probability: 0.9, evidence: []),
      comparison: ComparisonJudgement(verdict: verdict, confidence: nil, exception: nil, support: []),
      topics: compartment.map { [TopicMatch(name: "nk-cells", compartment: $0, evidence: [])] } ?? [],
      participants: nil, duplicateOf: nil, evidence: [])
  }

  /// Any appraisal at all; a few numbers come again and again.
  static func any(_ ordinal: Int, using generator: inout SeededGenerator) -> Appraisal {
    let compartments: [Compartment?] = [nil, Compartment.none, .one("peripheral"), .one("uterine"), .several]
    return make(
      pmid: Int.random(in: 0..<9, using: &generator) == 0
        ? nil : 990_000_001 + Int.random(in: 0..<20, using: &generator),
      ordinal: ordinal, year: Bool.random(using: &generator) ? Int.random(in: 1998...2003, using: &generator) : nil,
      design: StudyDesign.allCases.randomElement(using: &generator) ?? .other,
      marker: MarkerTiming.allCases.randomElement(using: &generator) ?? .cannotTell,
      verdict: Verdict.allCases.randomElement(using: &generator) ?? .cannotTell,
      compartment: compartments.randomElement(using: &generator) ?? nil,
      isRetracted: Int.random(in: 0..<6, using: &generator) == 0,
      abstract: Bool.random(using: &generator) ? "" : "An invented abstract.")
  }
}
