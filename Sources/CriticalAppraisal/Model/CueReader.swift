package import Bibliography

/// Reads records for the judges: one pass for the words and phrases, then the features that the model weighs.
///
/// One instance a worker; it keeps its memory from record to record.
package final class CueReader {
  let lexicons: LexiconSet
  let text: AnalysedText
  var mentions: StudyMentions
  var features: CueFeatures

  /// Lexicons that only some records are asked for, each set to be looked for by a `SecondLook`.
  let asked: [LexiconSet]

  /// Lexicons beyond the embedded ones (a topic's) are found in texts but weigh nothing in the model.
  init(_ embedded: [Lexicon], and others: [Lexicon] = [], asked: [[Lexicon]] = []) {
    let lexicons = LexiconSet(embedded + others)
    var words = lexicons.grammar.vocabulary
    self.asked = asked.map { lexicons in
      let set = LexiconSet(lexicons, knowing: words)
      words = set.grammar.vocabulary
      return set
    }
    self.lexicons = lexicons
    text = AnalysedText(lexicons.grammar, vocabulary: words, methodsGroups: MethodsCues.groups(of: lexicons))
    mentions = StudyMentions(lexicons)
    let weighed = LexiconSet.size(of: embedded)
    features = CueFeatures(cueCount: weighed.cues, groupCount: weighed.groups)
  }

  /// A reader with the lexicons that are compiled into the program.
  package convenience init() throws {
    self.init(try LexiconSet.embedded())
  }

  /// Reads a record; what was found is in `text` and `features` until the next one.
  package func read(_ record: Record) {
    text.read(record)
    mentions.read(text)
    features.read(text, mentions: mentions)
  }

  /// The names of the features, as the model file has them.
  var featureNames: FeatureNames {
    FeatureNames(lexicons, cues: features.cueCount, groups: features.groupCount)
  }
}
