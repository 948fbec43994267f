package import Bibliography
package final class Probe {
  let set: LexiconSet
  let text: AnalysedText
  package init() throws {
    set = LexiconSet(try LexiconSet.embedded())
    text = AnalysedText(set.grammar)
  }
  package var info: String { "groups \(set.groupNames.count) nodes \(set.grammar.edges.count) words \(set.grammar.vocabulary.count) states \(text.stateCount)" }
  package var after: String { "states \(text.stateCount)" }
  package func read(_ r: Record) -> Int { text.read(r); return text.hits.count }
  package func dump(_ r: Record) -> String {
    text.read(r)
    var s = "\(text.sentences.count)\t\(text.wordCount)\t\(text.numberCount)\t\(text.hasSections)\t"
    s += text.hits.map { h in "\(set.groupNames[Int(h.group)])@\(text.sentences[Int(h.sentence)].place)@\(h.sentence)@\(r.text(Int(h.start)..<Int(h.end)))" }.joined(separator: "|")
    return s
  }
}
