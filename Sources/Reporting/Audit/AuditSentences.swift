internal import CriticalAppraisal
import Statistics

/// An audit in plain sentences, the same for every output.
package struct AuditSentences {
  private let result: AuditResult
  private let figures: AuditFigures

  package init(_ result: AuditResult) {
    self.result = result
    figures = result.figures
  }

  package static let noReferences = "no references were found on this page"

  package var all: [String] {
    if figures.references == 0 { return ["\(result.page): \(Self.noReferences)."] }
    return ([found, grounds, timing, flawed] + [leftOut, retraction, caveat]).compactMap(\.self)
  }

  private var found: String {
    let library = "the library (\(counted(result.libraryCount, "record")))"
    let share = interval(Proportion(figures.found, of: figures.references))
    var text = "Of \(counted(figures.references, "reference")), \(Percent.grouped(figures.found)) "
    text += "\(figures.found == 1 ? "was" : "were") found in \(library)\(share)."
    if figures.possible > 0 {
      text +=
        " \(Percent.grouped(figures.possible)) may be there: look at the records named below, which were not used."
    }
    if figures.notFound > 0 {
      text += " \(Percent.grouped(figures.notFound)) \(wasOrWere(figures.notFound)) not found."
    }
    return text
  }

  private var grounds: String? {
    let parts = figures.bases.filter { $0.count > 0 }
    let byTitle = parts.filter { !$0.basis.hasAbstract }.reduce(0) { $0 + $1.count }
    let list = parts.enumerated().map { place, part in
      let verb = place == 0 ? " \(wasOrWere(part.count)) judged" : ""
      return "\(Percent.grouped(part.count))\(verb) \(part.basis.words)"
    }.joined(separator: ", ")
    return "\(list)."
      + (byTitle > 0 ? " A title hardly shows when anything was measured; such a reference mostly cannot be told." : "")
  }

  private var timing: String {
    let title = result.topic.title
    let share = figures.share
    if figures.studies == 0 {
      return figures.onTopic == 0
        ? "No reference is about \(title), as far as can be seen."
        : "\(counted(figures.onTopic, "reference")) \(figures.onTopic == 1 ? "is" : "are") about \(title); none is a "
          + "primary human study that relates the marker to an outcome."
    }
    let heads =
      figures.studies == 1
      ? "1 is a study about \(title), or may be one:"
      : "\(Percent.grouped(figures.studies)) are studies about \(title), or may be:"
    let parts = [
      "\(Percent.grouped(share.before)) measured the marker before the outcome\(interval(share.judged))",
      share.notBefore > 0 ? "\(Percent.grouped(share.notBefore)) did not" : nil,
      share.cannotTell > 0 ? "\(Percent.grouped(share.cannotTell)) cannot be told" : nil,
    ]
    var text = "\(heads) \(parts.compactMap(\.self).joined(separator: ", "))."
    if share.cannotTell > 0, share.total >= Self.leastForInterval, let low = share.lowest.value,
      let high = share.highest.value, let worst = share.worstCase
    {
      text +=
        " Counting what cannot be told as \"not before\" gives \(Percent.text(low)), as \"before\" \(Percent.text(high)) "
        + "(worst case \(Percent.range(worst)))."
    }
    return text
  }

  private var flawed: String? {
    if figures.studies == 0 { return nil }
    let names: [(Verdict, String)] = [
      (.possiblyFlawed, "may do so"), (.sound, "did not as far as the abstract shows"), (.cannotTell, "cannot be told"),
    ]
    let others = names.compactMap { verdict, words in
      let count = figures.studyVerdicts.first { $0.verdict == verdict }?.count ?? 0
      return count > 0 ? "\(Percent.grouped(count)) \(words)" : nil
    }
    let share = figures.flawed
    return
      "The flawed comparison (groups formed by a past outcome, the marker measured afterwards, which cannot show what "
      + "came first) is made by \(Percent.grouped(share.count)) of \(counted(share.total, "study", "studies"))\(interval(share))"
      + (others.isEmpty ? "." : "; \(share.count > 0 ? "of the others, " : "")\(others.joined(separator: ", ")).")
  }

  private var leftOut: String? {
    if figures.repeated == 0 { return nil }
    return "\(counted(figures.repeated, "reference")) \(figures.repeated == 1 ? "names a paper" : "name papers") that "
      + "stand in the list before, and \(wasOrWere(figures.repeated)) not counted again."
  }

  private var retraction: String {
    let unknown =
      figures.found < figures.references ? " Of references that were not found, nothing is known of a retraction." : ""
    if figures.retracted == 0 { return "No reference is marked as retracted.\(unknown)" }
    return
      "\(counted(figures.retracted, "reference")) \(figures.retracted == 1 ? "is" : "are") RETRACTED and left out of "
      + "the counts.\(unknown)"
  }

  private var caveat: String { "No reference was checked by hand." }

  private func interval(_ share: Proportion) -> String {
    guard share.total >= Self.leastForInterval, let value = share.value, let interval = share.wilson() else {
      return ""
    }
    return " (\(Percent.text(value)), 95 % CI \(Percent.range(interval)))"
  }

  /// Below this an interval says nothing that the numbers do not.
  private static let leastForInterval = 5

  private func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(Percent.grouped(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  private func wasOrWere(_ count: Int) -> String { count == 1 ? "was" : "were" }
}

extension JudgementBasis {
  /// From what a reference was judged, in words.
  var words: String {
    switch self {
    case .methods: "from the abstract and the methods section"
    case .abstract: "from the abstract"
    case .titleAndIndex: "by title, journal and index words only"
    case .title: "by title and journal only"
    case .nothing: "by the journal only, since no title is known"
    }
  }
}
