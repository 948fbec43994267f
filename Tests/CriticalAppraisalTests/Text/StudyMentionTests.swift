import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Sentences about other studies, and about studies to come, say nothing of the study at hand.
@Suite struct StudyMentionTests {
  @Test(arguments: [
    ("This was a randomised controlled trial of 40 women.", true),
    ("Randomised controlled trials are needed.", false),
    ("Further randomised trials should follow.", false),
    ("BACKGROUND: Previous studies have been randomised controlled trials. METHODS: We asked 40 women.", false),
    ("METHODS: We ran a randomised controlled trial. CONCLUSIONS: Larger studies are needed.", true),
    ("CONCLUSION: Several randomised controlled trials have shown this, and it is well known.", false),
    ("RESULTS: Many studies have said so, this randomised controlled trial too.", true),
  ])
  func cuesInAsidesDoNotCount(text: String, counts: Bool) throws {
    let reader = try CueReader()
    reader.read(.sample(title: "", abstract: text))
    let group = try #require(reader.lexicons.groupNames.first { $0 == "rct.named" })
    #expect(reader.counts(group) == counts)
  }

  @Test func aMentionItselfIsNoCue() throws {
    let lexicon = CueReader([
      try Lexicon(name: "mention", text: "[needed]\nis needed\n[others]\nprevious studies".utf8),
      try Lexicon(name: "x", text: "[g]\ncohort".utf8),
    ])
    lexicon.read(.sample(title: "Previous studies of a cohort", abstract: ""))
    #expect(lexicon.text.hits.count == 2)
    #expect(!lexicon.counts("mention.others"))
    // A title that names previous studies is still about this one.
    #expect(lexicon.counts("x.g"))
    #expect(lexicon.mentions.isAside == [false])
  }
}
