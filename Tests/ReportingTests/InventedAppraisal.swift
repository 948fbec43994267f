import Bibliography
import TestSupport

@testable import CriticalAppraisal

/// Appraisals made by hand, for writing.
enum InventedAppraisal {
  static func make(
    title: String = "An invented title", abstract: String = "An invented abstract.", pmid: Int? = 990_000_001,
    file: String = "invented.xml", year: Int? = 2020, design: StudyDesign = .prospectiveCohort,
    marker: MarkerTiming = .before, verdict: Verdict = .sound, inTopic: Bool = true, isRetracted: Bool = false
  ) -> Appraisal {
    var record = Record.sample(title: title, abstract: abstract)
    record.source.file = file
    func add(_ kind: RecordFieldKind, _ text: String, code: UInt32 = 0) {
      let start = record.bytes.count
      record.bytes += Array(text.utf8)
      record.fields.append(RecordField(kind, start..<record.bytes.count, code: code))
    }
    if let pmid { add(.pmid, String(pmid), code: 1) }
    if let year { add(.year, String(year), code: UInt32(year)) }
    if isRetracted { add(.publicationType, "Retracted Publication") }
    add(.journal, "Invented Journal of Examples")
    return Appraisal(
      record: record,
      design: DesignJudgement(
        label: design, subtype: nil, probability: 0.9, alternatives: [], stated: nil, index: .init(),
        path: [PathStep(question: "Is it invented?", answer: .yes, evidence: [0])]),
      timing: TimingJudgement(marker: marker, collection: .cannotTell, probability: 0.5, evidence: []),
      comparison: ComparisonJudgement(verdict: verdict, confidence: nil, exception: nil, support: []),
      topics: inTopic ? [TopicMatch(name: "nk-cells", compartment: .one("uterine"), evidence: [])] : [],
      participants: nil, duplicateOf: nil,
      evidence: [Evidence(purpose: .design, field: .title, section: 0..<0, range: record.title, rule: "invented.rule")])
  }
}
