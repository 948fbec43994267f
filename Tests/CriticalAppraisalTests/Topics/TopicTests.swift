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
        "topic.marker", "topic.setting", "topic.failed", "topic.successful", "topic.compartment.hand",
      ])
    #expect(topic.isMarkerMutable)
    #expect(topic.interventions == [])
  }

  @Test func theQuestionIsPrognosisUnlessSaid() throws {
    #expect(try Topic(text: Self.whole, file: "t.yaml").question == .prognosis)
    let asked = Self.whole.replacing("title: A topic", with: "title: A topic\nquestion: diagnosis")
    #expect(try Topic(text: asked, file: "t.yaml").question == .diagnosis)
    let wrong = TopicFile(text: asked.replacing("diagnosis", with: "prognostic"), file: "t.yaml")
    #expect(
      wrong.defects.map(\.description) == [
        "t.yaml:3: question is one of prognosis, diagnosis, treatment, harms, prevalence"
      ])
  }

  @Test func aSecondTopicHasAllEntries() throws {
    let text =
      Self.whole.replacing("  name: soap\n", with: "  name: soap\n  mutable: no\n  mesh: Soaps\n") + """

        include: marker and (setting or intervention) and not failed
        interventions:
        - name: brush
          phrases: |
            brush
          mesh: [Toothbrushing]
        """
    let topic = try Topic(text: text, file: "t.yaml")
    #expect(!topic.isMarkerMutable)
    #expect(topic.interventions == ["brush"])
    #expect(topic.headings == ["marker": ["Soaps"], "intervention.brush": ["Toothbrushing"]])
    #expect(topic.inclusion.includes([.marker, .intervention]))
    #expect(!topic.inclusion.includes([.marker]))
    #expect(!topic.inclusion.includes([.marker, .setting, .failed]))
  }

  /// Every defect has its line and its cure.
  @Test(arguments: [
    ("name: t\n", "", "1: the entry name is missing"),
    ("  name: soap\n", "", "4: the entry marker.name is missing"),
    ("setting:\n  phrases: |\n    bath\n", "", "1: the entry setting is missing"),
    ("name: t", "name: [a, b]", "1: name is a text of one line"),
    ("- name: hand", "  name: hand", "11: compartments is a list: begin each item with a hyphen"),
    ("title: A", "titel: A", "2: no topic has the entry titel; it may mean title"),
    ("title: A topic", "title: A\ncolour: red", "3: no topic has the entry colour; here there may be name, title,"),
    ("    soap", "    soap\n    Soap", "7: in marker.phrases, "),
    ("    bath", "    {bath", "9: in setting.phrases, "),
    ("  failed: dirty", "  failed: {dirty", "16: this is no YAML ("),
    ("  failed: dirty", "  failed: [dirty]", "15: outcomes.failed holds phrases, one a line below failed: |"),
    ("title: A topic", "title: \"A topic", "this is no YAML ("),
    ("title: A topic", "title: A\nname: u", "1: the entry name stands twice in what begins here; join the two"),
    ("title: A topic", "title: A\ninclude: marker and", "3: include joins marker, setting, intervention, failed"),
    ("title: A topic", "title: A\ninclude: soap", "3: include joins marker, setting, intervention, failed"),
    ("  name: soap\n", "  name: soap\n  mutable: perhaps\n", "5: marker.mutable is yes or no"),
    (
      "outcomes:", "- name: hand\n  phrases: |\n    foot\noutcomes:",
      "14: there are two compartments hand; join them, or give one another name"
    ),
    ("marker:", "marker: soap\nmark:", "3: marker has entries of its own (name, mutable, phrases, immutable, mesh)"),
  ])
  func aDefectiveFileIsRefusedWithLineCauseAndCure(part: String, instead: String, message: String) throws {
    let text = Self.whole.replacing(part, with: instead, maxReplacements: 1)
    #expect(text != Self.whole)
    let problem = try #require(throws: Topic.Problem.self) { try Topic(text: text, file: "mine.yaml") }
    guard case .defects(let defects) = problem else { return #expect(Bool(false), "\(problem)") }
    let all = defects.map(\.description)
    #expect(all.contains { $0.hasPrefix("mine.yaml:") && $0.contains(message) }, "\(all)")
    #expect(defects.map(\.line) == defects.map(\.line).sorted())
  }

  @Test func anEmptyFileIsNoTopic() throws {
    let problem = try #require(throws: Topic.Problem.self) { try Topic(text: "", file: "e.yaml") }
    #expect(problem.description == "e.yaml:1: the file is empty; write one like nk-cells.yaml")
  }

  /// All defects are told at once, since one mended file a run is a long day.
  @Test func severalDefectsAreToldTogether() throws {
    let text = Self.whole.replacing("    soap", with: "    Soap\n    {a").replacing("name: t\n", with: "")
    let problem = try #require(throws: Topic.Problem.self) { try Topic(text: text, file: "mine.yaml") }
    #expect(problem.description.hasSuffix("(and 2 more; hindsight topic check tells them all)"), "\(problem)")
  }

  @Test(arguments: ["nk-cells", "graft-rejection", "preterm-birth", "cancer-response"])
  func theEmbeddedTopicsAreSound(name: String) throws {
    let topic = try Topic.embedded(name)
    #expect(topic.name == name)
    #expect(topic.compartments.count > 1)
    #expect(topic.interventions.count > 3)
    #expect(topic.phraseCounts.allSatisfy { $0.count > 0 })
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
