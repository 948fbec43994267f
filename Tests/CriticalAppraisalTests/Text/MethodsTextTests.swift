import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// What the methods section of a full text adds to title and abstract.
@Suite @MainActor struct MethodsTextTests {
  static let title = "Invented tablets and sleep"
  static let abstract = """
    Forty adults with poor sleep were divided into two groups. One group took an invented tablet, the other took none. \
    Sleep was longer in the tablet group after four weeks.
    """
  static let allocation = "Participants were randomly assigned (1:1) to the tablet or to a placebo."

  private func appraise(_ methods: [(heading: String, text: String)]) throws -> Appraisal {
    try SharedAppraisers.withoutIndex().appraise(
      Record.sample(title: Self.title, abstract: Self.abstract).withMethods(methods))
  }

  @Test func methodsTellADesignThatTheAbstractLeavesOpen() throws {
    #expect(try appraise([]).design.label != .rct)
    let appraisal = try appraise([
      ("Participants", "Adults came to the clinic."),
      (
        "Study design",
        """
        This was a double-blind, placebo-controlled study. \(Self.allocation) The random sequence was computer \
        generated, and neither they nor the assessors knew the group.
        """
      ),
    ])
    #expect(appraisal.design.label == .rct)
    let quote = try #require(appraisal.evidence.first { $0.rule == "rct.allocation" })
    #expect(quote.field == .methods)
    #expect(quote.fieldName(in: appraisal.record) == "methods")
    #expect(appraisal.record.text(quote.range) == Self.allocation)
    #expect(appraisal.record.text(quote.section) == "Study design")
    #expect(appraisal.design.path.last?.evidence.isEmpty == false)
    var check = AppraisalCheck()
    check.check(appraisal)
    #expect(check.defects == [])
  }

  @Test func aCueCountsHalfInTheMethods() throws {
    let reader = try CueReader()
    let words = "Women were randomly assigned to either drug."
    let feature = { (record: Record) in
      reader.read(record)
      return reader.text.hits.filter { reader.lexicons.groupNames[Int($0.group)] == "rct.allocation" }
        .map { reader.features[reader.features.bodyFeature(cue: Int($0.cue))] }
    }
    let inAbstract = feature(.sample(title: "", abstract: "METHODS: \(words)"))
    let inMethods = feature(.sample(title: "", abstract: "").withMethods([("Methods", words)]))
    #expect(inAbstract.contains(1))
    #expect(inMethods == inAbstract.map { $0 * CueFeatures.methodsShare })
  }

  @Test(arguments: [
    "Tablets were given according to current guidelines.", "Cells were cultured and stained for flow cytometry.",
    "Women with recurrent miscarriage were compared with fertile controls.", "The pilot study gave the sample size.",
    "Sensitivity and specificity of the scale were 90%.", "This was called a cost-effectiveness analysis.",
  ])
  func routineMattersOfMethodsAreNoCues(sentence: String) throws {
    let reader = try CueReader()
    let allowed = MethodsCues.groups(of: reader.lexicons)
    reader.read(.sample(title: "", abstract: sentence))
    #expect(reader.text.hits.contains { !allowed.contains($0.group) }, "the abstract has a cue here")
    reader.read(.sample(title: "", abstract: "").withMethods([("", sentence)]))
    #expect(reader.text.hits.allSatisfy { allowed.contains($0.group) })
  }

  @Test func aNameInTheMethodsIsNotWhatTheAuthorsCallTheStudy() throws {
    let appraisal = try appraise([("Approval", "The study protocol was approved. Consensus guidelines were used.")])
    #expect(appraisal.design.stated == nil)
  }

  @Test(arguments: [(2, false), (3, true)])
  func methodsInTheFutureTenseAreAPlan(sentences: Int, isPlan: Bool) throws {
    let reader = try CueReader()
    let precedence = Precedence(CuePicker(reader.lexicons))
    let plan = ["Women will be recruited.", "They will be randomised.", "Sleep will be measured."]
    let text = (plan.prefix(sentences) + ["We were told."]).joined(separator: " ")
    reader.read(.sample(title: "Sleep", abstract: "We slept.").withMethods([("Methods", text)]))
    #expect(precedence.bonuses(reader).contains { $0.design == .protocolOnly } == isPlan)
  }

  @Test func peopleAreCountedInTheMethodsWhereTheAbstractCountsNone() throws {
    let record = Record.sample(title: "Sleep", abstract: "Sleep was longer with tablets.")
      .withMethods([("Participants", "We enrolled 44 women with poor sleep.")])
    let appraisal = try SharedAppraisers.withoutIndex().appraise(record)
    #expect(appraisal.participants?.total == 44)
    #expect(appraisal.evidence.filter { $0.purpose == .participants }.map(\.field) == [.methods])
  }

  @Test func methodsAnswerSignallingQuestions() throws {
    let appraisal = try appraise([
      (
        "Design",
        "This was a double-blind trial. \(Self.allocation) The sequence was computer generated and kept in sealed envelopes."
      )
    ])
    let trial = try #require(appraisal.suggested.tools.first { $0.tool == .rob2 })
    let concealed = try #require(trial.answers.first { $0.domain == 0 && $0.question == 1 })
    #expect(concealed.answer == .probablyYes)
    #expect(appraisal.evidence[concealed.evidence[0]].field == .methods)
  }

  @Test func methodsNameTheGroupsThatTheAbstractDoesNot() throws {
    let record = Record.sample(
      title: "Natural killer cells after recurrent miscarriage",
      abstract: """
        Natural killer cells were counted in women after recurrent miscarriage and in fertile women. The cells were higher \
        after recurrent miscarriage than in fertile controls. Killer cells may cause miscarriage.
        """)
    let appraisal = try SharedAppraisers.withoutIndex().appraise(
      record.withMethods([
        (
          "Participants",
          """
          We recruited 41 women with three or more miscarriages and compared them with 37 fertile women who had two children. \
          Blood was taken at least three months after the last miscarriage.
          """
        )
      ]))
    let comparison = try #require(appraisal.comparison.comparisons.first)
    let sizes = Set(comparison.groups.compactMap(\.size))
    #expect(sizes == [41, 37])
    #expect(comparison.groups.allSatisfy { appraisal.evidence[$0.quote].field == .methods })
  }
}

extension Record {
  /// The record with a methods section behind title and abstract, as the reader of full texts adds it.
  func withMethods(_ sections: [(heading: String, text: String)]) -> Record {
    var record = self
    let start = bytes.count
    for section in sections {
      if !section.heading.isEmpty {
        record = record.adding(.methodsHeading, section.heading)
        record.bytes += Array(": ".utf8)
      }
      record = record.adding(.methodsText, section.text)
      record.bytes.append(0x20)
    }
    record.methods = start..<record.bytes.count
    return record
  }
}
