import Testing

@testable import CriticalAppraisal

/// What is wrong in a lexicon file is told with file, line and cure.
@Suite struct LexiconProblemTests {
  @Test(arguments: [
    ("cohort", 1, "open one first"), ("\n# a comment\ncohort", 3, "open one first"),
    ("[g\ncohort", 1, "a name in brackets"), ("[]", 1, "a name in brackets"),
    ("[g]\na\n[h]\n[g]", 4, "join the two"),
    ("[g]\na {b", 2, "close it"), ("[g]\na } b", 2, "remove it"), ("[g]\n{a,}", 2, "leave at least one word"),
    ("[g]\nok\nCohort", 3, "small letters"), ("[g]\n! Veto", 2, "small letters"), ("[g]\n!~ a {", 2, "close it"),
    ("[g]\na ~ b", 2, "from 0 to 40"), ("[g]\na ~41 b", 2, "from 0 to 40"), ("[g]\na ~x b", 2, "from 0 to 40"),
    ("[g]\na ~3 ", 2, "leave at least one word"), ("[g]\n~3 b", 2, "leave at least one word"),
    ("[g]\n!", 2, "leave at least one word"), ("[g]\nabcdefghijklmnopqrstuvwxyz", 2, "24 letters"),
  ])
  func aDefectIsNamedWithItsLineAndCure(text: String, line: Int, cure: String) throws {
    let problem = try #require(throws: Lexicon.Problem.self) { try Lexicon(name: "trial.txt", text: text.utf8) }
    #expect(problem.line == line)
    #expect(problem.description.hasPrefix("trial.txt:\(line): "))
    #expect(problem.description.contains(cure), "\(problem.description)")
  }

  @Test func aSoundFileIsReadWholeWithCommentsAndWindowsLineEnds() throws {
    let lexicon = try Lexicon(
      name: "x", text: "# head\r\n[g] # heading\r\n  a b  # phrase\r\nc ~0 d\r\n! e\r\n!~ f\r\n\r\n[h]\r\ng".utf8)
    #expect(lexicon.groups.map(\.id) == ["x.g", "x.h"])
    let group = lexicon.groups[0]
    #expect(group.phrases.map(\.source) == ["a b"])
    #expect(group.pairs.map(\.source) == ["c ~0 d"])
    #expect(group.overlapVetoes.map(\.source) == ["e"])
    #expect(group.sentenceVetoes.map(\.source) == ["f"])
  }

  @Test func theEmbeddedLexiconsAreSound() throws {
    let lexicons = try LexiconSet.embedded()
    let names = lexicons.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(StudyDesign.judged.map(\.rawValue)).isSubset(of: names))
    #expect(Set(["mention", "subject", "timing", "comparison", "stated", "subtype"]).isSubset(of: names))
    for group in lexicons.flatMap(\.groups) { #expect(!group.phrases.isEmpty || !group.pairs.isEmpty, "\(group.id)") }
  }

  /// Labels and sub-types that no design has would be passed over in silence.
  @Test func statedDesignsAndSubtypesAreThoseOfTheHouse() throws {
    let lexicons = try LexiconSet.embedded()
    for (name, isKnown) in [
      ("stated", { StudyDesign(rawValue: $0) != nil }), ("subtype", { DesignSubtype(rawValue: $0) != nil }),
    ] as [(String, (String) -> Bool)] {
      let lexicon = try #require(lexicons.first { $0.name == name })
      for group in lexicon.groups { #expect(isKnown(String(group.id.dropFirst(name.count + 1))), "\(group.id)") }
    }
  }
}
