import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// What a sentence states of a treatment, without the rest of an abstract.
@Suite struct DirectionTests {
  private static let topic = """
    [failed]
    {miscarriage,miscarriages,pregnancy loss,implantation failure}
    [successful]
    {live birth,ongoing pregnancy}
    [own]
    prednisolone
    [other]
    heparin
    """

  private func direction(_ sentence: String) throws -> OutcomeDirection {
    let lexicons = [try LexiconSet.embeddedAsked("direction"), try Lexicon(name: "topic", text: Self.topic.utf8)]
    let reader = CueReader(lexicons)
    let record = Record.sample(title: "", abstract: sentence)
    reader.read(record)
    let (own, other) = (reader.lexicons.number("topic.own"), reader.lexicons.number("topic.other"))
    let directions = DirectionReader(reader.lexicons)
    var cues: DirectionCues = []
    record.bytes.withUnsafeBufferPointer { bytes in
      for number in reader.text.sentences.indices {
        cues.formUnion(
          directions.read(number, reader.text, reader.text.hits, bytes) { hit in
            hit.group == own ? true : hit.group == other ? false : nil
          })
      }
    }
    return cues.direction
  }

  @Test(arguments: DirectionSentences.favours)
  func betterIsRead(sentence: String) throws {
    #expect(try direction(sentence) == .favours)
  }

  @Test(arguments: DirectionSentences.noDifference)
  func theSameIsRead(sentence: String) throws {
    #expect(try direction(sentence) == .noDifference)
  }

  @Test(arguments: DirectionSentences.against)
  func worseIsRead(sentence: String) throws {
    #expect(try direction(sentence) == .against)
  }

  @Test(arguments: DirectionSentences.mixed)
  func clausesThatDifferAreMixed(sentence: String) throws {
    #expect(try direction(sentence) == .mixed)
  }

  @Test(arguments: DirectionSentences.notStated)
  func lookAlikesStateNothing(sentence: String) throws {
    #expect(try direction(sentence) == .notStated)
  }

  @Test(
    arguments: [
      ([.better, .notWorse], .favours), ([.better, .harm], .mixed), ([.same, .harm], .against), (.harm, .against),
      (.notWorse, .noDifference), ([.better, .same], .mixed), ([.same, .worse, .harm], .against), ([], .notStated),
    ] as [(DirectionCues, OutcomeDirection)])
  func cuesMakeOneDirection(cues: DirectionCues, direction: OutcomeDirection) {
    #expect(cues.direction == direction)
  }
}
