import Testing

@testable import CriticalAppraisal

@Suite struct PhrasePatternTests {
  @Test(arguments: [
    ("cohort", [["cohort"]]),
    ("randomi{s,z}ed trial", [["randomised", "randomized"], ["trial"]]),
    ("{controlled ,}trial", [["controlled trial", "trial"]]),
    ("trial{s,}", [["trials", "trial"]]),
    ("{a{b,c},d} e", [["ab", "ac", "d"], ["e"]]),
    ("case-control", [["case control"]]),
    ("crohn's", [["crohn s"]]),
    ("{very ,} old", [["very", ""], ["old"]]),
    ("3d", [["3 d"]]),
    ("{a,b}{c,d}", [["ac", "ad", "bc", "bd"]]),
  ])
  func bracesStandForTheirForms(source: String, forms: [[String]]) throws {
    let pattern = try PhrasePattern(Array(source.utf8)[...])
    let expected = forms.map { chunk in chunk.map { form in form.split(separator: " ").map { WordKey(Array($0.utf8)) } }
    }
    #expect(pattern.chunks == expected)
    #expect(pattern.source == source)
  }

  @Test func numbersAndYearsAreSigns() throws {
    #expect(try PhrasePattern(Array("<n> women in <y>".utf8)[...]).chunks.map { $0[0] }[0] == [.anyNumber])
    #expect(try PhrasePattern(Array("<y>".utf8)[...]).chunks == [[[.anyYear]]])
    // Numbers of more than one digit are not told apart in texts, so neither here.
    #expect(try PhrasePattern(Array("c57 12 weeks".utf8)[...]).chunks[1] == [[.anyNumber]])
  }

  @Test(arguments: [
    ("a {b", PhrasePattern.Problem.unclosedBrace), ("a {b,{c}", .unclosedBrace), ("a } b", .strayBrace),
    ("{a,}", .emptyPhrase), ("{a,} {b,}", .emptyPhrase), ("", .emptyPhrase),
    ("Cohort", .unknownCharacter(0x43)), ("p = 0", .unknownCharacter(0x3D)), ("<x> women", .unknownCharacter(0x78)),
    ("café", .unknownCharacter(0xC3)), ("abcdefghijklmnopqrstuvwxy", .longWord),
    (String(repeating: "{a,b,c,d}", count: 6), .tooManyForms(1024 * 4)),
  ])
  func whatCannotBeReadIsNamed(source: String, problem: PhrasePattern.Problem) {
    #expect(throws: problem) { try PhrasePattern(Array(source.utf8)[...]) }
  }

  @Test func everyProblemNamesItsCure() {
    let problems: [(PhrasePattern.Problem, String)] = [
      (.unclosedBrace, "close it"), (.strayBrace, "remove it"), (.tooManyForms(2048), "split the line"),
      (.emptyPhrase, "leave at least one word"), (.unknownCharacter(0x43), "small letters"), (.longWord, "24 letters"),
    ]
    for (problem, cure) in problems { #expect(problem.description.contains(cure)) }
  }
}
