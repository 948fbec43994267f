package import Bibliography

/// Reads records for the judges: one pass for the words and phrases, then the features that the model weighs.
///
/// One instance a worker; it keeps its memory from record to record.
package final class CueReader {
  let lexicons: LexiconSet
  let text: AnalysedText
  var mentions: StudyMentions
  var features: CueFeatures

  /// Lexicons beyond the embedded ones (a topic's) are found in texts but weigh nothing in the model.
  init(_ embedded: [Lexicon], and others: [Lexicon] = []) {
    lexicons = LexiconSet(embedded + others)
    text = AnalysedText(lexicons.grammar, methodsGroups: MethodsCues.groups(of: lexicons))
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
