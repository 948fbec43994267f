import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite @MainActor struct TopicTests {
  static let whole = """
    name: t
    title: A topic
    marker:
      name: soap
      phrases: |
        soap
    setting:
      phrases: |
        bath
    compartments:
    - name: hand
      phrases: |
        hand soap
    outcomes:
      failed: dirty
      successful: clean
    """

  @Test func aTopicIsReadFromItsFile() throws {
    let topic = try Topic(text: Self.whole, file: "t.yaml")
    #expect(topic.name == "t")
    #expect(topic.title == "A topic")
    #expect(topic.markerName == "soap")
    #expect(topic.compartments == ["hand"])
    #expect(
      topic.lexicon.groups.map(\.id) == [
        "topic.marker", "topic.immutable", "topic.setting", "topic.failed", "topic.successful", "topic.neutral",
        "topic.compartment.hand",
      ])
  }

  @Test(arguments: [
    ("name: t", "", "the entry name is missing"), ("  name: soap", "", "the entry name is missing"),
    ("setting:\n  phrases: |\n    bath\n", "", "the entry setting is missing"),
    ("name: t", "name: [a, b]", "name"), ("- name: hand", "  name: hand", "compartments"),
    ("  failed: dirty", "  failed: {dirty", "the topic cannot be read"),
    ("title: A topic", "title: \"A topic", "the topic cannot be read"),
    ("    soap", "    Soap", "small letters"), ("    bath", "    {bath", "close it"),
  ])
  func aDefectiveFileIsRefusedWithItsNameAndCause(part: String, instead: String, message: String) throws {
    let text = Self.whole.replacing(part, with: instead, maxReplacements: 1)
    #expect(text != Self.whole)
    let problem = try #require(throws: Topic.Problem.self) { try Topic(text: text, file: "mine.yaml") }
    #expect(problem.description.hasPrefix("mine.yaml:"), "\(problem)")
    #expect(problem.description.contains(message), "\(problem)")
  }

  @Test func anUnknownTopicIsToldWhichThereAre() throws {
    let problem = try #require(throws: Topic.Problem.self) { try Topic.embedded("tea") }
    #expect(problem.description.contains("tea"))
    #expect(problem.description.contains("nk-cells"))
    #expect(Topic.embeddedNames.contains("nk-cells"))
  }

  @Test(arguments: [
    ("Peripheral blood natural killer cells were counted in early pregnancy.", Compartment?.some(.one("peripheral"))),
    ("Uterine natural killer cells were counted in women with miscarriage.", .one("uterine")),
    ("uNK cells in endometrial biopsies before IVF.", .one("uterine")),
    ("NK cells in peripheral blood and in the endometrium of infertile women.", .several),
    ("Natural killer cells and miscarriage.", Compartment.none),
    ("Natural killer cells in leukaemia.", nil),
    ("T cells in peripheral blood of pregnant women.", nil),
    ("CD56bright cells in the decidua.", .one("uterine")),
  ])
  func aRecordBelongsWhereItNamesMarkerAndSetting(text: String, compartment: Compartment?) throws {
    let appraisal = try SharedAppraisers.appraise(text)
    #expect(appraisal.topics.first?.compartment == compartment)
    #expect(appraisal.topics.map(\.name) == (compartment == nil ? [] : ["nk-cells"]))
    if compartment != nil { #expect(appraisal.quotes(.topic) == [text]) }
  }

  /// NK of other kinds: neurokinins, nattokinase, the gene Nkx and people of that name.
  @Test(arguments: [
    "Neurokinin (NK) receptor antagonists for nausea of pregnancy.",
    "NK1 receptor antagonist aprepitant in pregnant women with hyperemesis.",
    "NK-1 receptor antagonists and hyperemesis in pregnancy.", "NK2 and NK3 receptors in the human uterus.",
    "The NK3 receptor antagonist fezolinetant and fertile women's ovulation.", "Nkx2.5 in the placenta of mice.",
    "Nattokinase (NK) in pregnancy.", "NK receptor antagonists for pregnant women with hyperemesis.",
    "N.K. interviewed pregnant women.", "NKA, that is neurokinin A, in labour of pregnant women.",
    "A serial killer and a pregnant woman in fiction.",
  ])
  func lookAlikesOfTheMarkerDoNotBelong(text: String) throws {
    #expect(try SharedAppraisers.appraise(text).topics.isEmpty)
  }

  @Test func headingsStandInWhereTheTextIsSilent() throws {
    let silent = Record.sample(title: "Cells and loss", abstract: "")
    let appraiser = try SharedAppraisers.nkCells()
    #expect(appraiser.appraise(silent).topics.isEmpty)
    let marked = silent.adding(.meshDescriptor, "killer cells, natural")
    #expect(appraiser.appraise(marked).topics.isEmpty)
    let both = marked.adding(.meshDescriptor, "Pregnancy")
    #expect(appraiser.appraise(both).topics == [TopicMatch(name: "nk-cells", compartment: .none, evidence: [])])
  }

  @Test func compartmentsAreCalledAsInTheContract() {
    #expect(Compartment.none.name == nil)
    #expect(Compartment.one("uterine").name == "uterine")
    #expect(Compartment.several.name == "both")
  }
}
