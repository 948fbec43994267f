/// One sentence of a record's title, abstract or methods section.
package struct Sentence: Sendable, Equatable {
  /// The bytes of the record's arena that it fills, without white space at its ends.
  package var start: UInt32
  package var end: UInt32
  /// The number of its first word within the record.
  var firstWord: UInt32
  /// The number of the word behind its last.
  var endWord: UInt32 = 0
  package var field: TextField
  package var place: TextPlace
  /// The section of the abstract, as an index into `AnalysedText.sections`; -1 in titles and abstracts without any.
  var section: Int16

  package var range: Range<Int> { Int(start)..<Int(end) }

  /// How much a cue in it counts.
  var weight: Float { place.weight * (field == .methods ? CueFeatures.methodsShare : 1) }
}

/// An occurrence of a phrase of a lexicon group.
struct CueHit: Sendable, Equatable, BitwiseCopyable {
  /// The number of the cue: one line of a lexicon.
  var cue: UInt16
  /// The number of the group to which the cue belongs.
  var group: UInt16
  var sentence: UInt32
  /// Words of the record that the phrase fills, counted over title and abstract.
  var firstWord: UInt32
  var lastWord: UInt32
  /// The bytes of the record's arena that it fills.
  var start: UInt32
  var end: UInt32
}

extension CueHit {
  /// The group of what no phrase was found for: a sentence that the model picked as a whole.
  static let ofModel = UInt16.max

  /// A whole sentence.
  static func whole(_ sentence: Sentence, _ number: Int) -> CueHit {
    CueHit(
      cue: .max, group: ofModel, sentence: UInt32(truncatingIfNeeded: number), firstWord: sentence.firstWord,
      lastWord: sentence.firstWord, start: sentence.start, end: sentence.start)
  }
}

/// A part of an abstract under a heading.
package struct TextSection: Sendable, Equatable {
  /// The heading as the record has it; empty bytes for none.
  var label: Range<Int>
  var place: TextPlace
}
