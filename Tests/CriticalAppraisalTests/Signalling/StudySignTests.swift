import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// What an abstract states of how its study was done.
@Suite @MainActor struct StudySignTests {
  @Test(arguments: StudySign.allCases) func everySignHasPhrases(sign: StudySign) throws {
    let groups = try LexiconSet.embeddedAsked("conduct").groups
    let group = try #require(groups.first { $0.id == sign.groupName })
    #expect(!(group.phrases.isEmpty && group.pairs.isEmpty))
  }

  @Test func everyGroupOfPhrasesIsASign() throws {
    let conduct = try LexiconSet.embeddedAsked("conduct")
    #expect(Set(conduct.groups.map(\.id)) == Set(StudySign.allCases.map(\.groupName)))
  }

  @Test func everySignHasAnExample() {
    #expect(SignExample.shown.map(\.sign) == StudySign.allCases)
    #expect(SignExample.lookAlikes.count >= 25)
  }

  @Test(arguments: SignExample.shown) func theSignIsSeen(example: SignExample) throws {
    #expect(try SignReader.signs(example.sentence).has(example.sign))
  }

  @Test(arguments: SignExample.lookAlikes) func theLookAlikeIsNone(example: SignExample) throws {
    #expect(!(try SignReader.signs(example.sentence).has(example.sign)))
  }

  /// Background tells of others' studies; the conclusions too, but for the weaknesses that authors own up to.
  @Test(arguments: SignExample.shown) func thePlaceDecidesWhoseItIs(example: SignExample) throws {
    let background = "BACKGROUND: \(example.sentence) METHODS: Blood was drawn."
    #expect(!(try SignReader.signs(background).has(example.sign)))
    let conclusions = "METHODS: Blood was drawn. CONCLUSIONS: \(example.sentence)"
    #expect(try SignReader.signs(conclusions).has(example.sign) == example.sign.isToldInConclusions)
    let methods = "METHODS: \(example.sentence) RESULTS: Cells were counted."
    #expect(try SignReader.signs(methods).has(example.sign))
  }

  @Test func whatIsNeededWasNotDone() throws {
    let signs = try SignReader.signs(
      "METHODS: Blood was drawn. RESULTS: Double-blind randomised trials are needed. Cells were counted.")
    #expect(!signs.has(.blindParticipants))
  }

  @Test func ofTwoSentencesTheMethodsSpeak() throws {
    let (signs, reader) = try SignReader.read(
      "RESULTS: Women were matched for age. METHODS: Controls were matched for parity. They came in 2001.")
    let hit = try #require(signs[.matched])
    #expect(reader.text.sentences[Int(hit.sentence)].place == .methods)
    #expect(signs.count(.matched) == 2)
  }

  @Test func nothingIsLeftOfTheRecordBefore() throws {
    var (signs, reader) = try SignReader.read("Controls were matched for age.")
    #expect(signs.has(.matched))
    reader.read(.sample(title: "", abstract: "Tea was drunk."))
    signs.read(reader.text.hits, in: reader.text, isAside: reader.mentions.isAside, StudySigns.table(reader.lexicons))
    #expect(StudySign.allCases.allSatisfy { !signs.has($0) && signs.count($0) == 0 })
  }
}
