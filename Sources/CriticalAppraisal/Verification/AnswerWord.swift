/// An answer as people type it into a cell: capitals, blanks, dashes and spelling count for nothing.
struct AnswerWord {
  /// Small letters and digits alone, in British spelling.
  private let key: String

  init(_ text: String) {
    key = Self.key(text)
  }

  /// Whether a cell is left open: empty, or with a dash in it.
  static func isOpen(_ text: String) -> Bool { text.allSatisfy { $0.isWhitespace || "-–—.".contains($0) } }

  var markerTiming: MarkerTiming? { Self.timings[key] }
  var design: StudyDesign? { Self.designs[key] }
  var verdict: Verdict? { Self.verdicts[key] }
  var yesOrNo: Bool? { Self.yes.contains(key) ? true : Self.no.contains(key) ? false : nil }

  private static func key(_ text: String) -> String {
    let plain = text.lowercased().filter { $0.isLetter || $0.isNumber }
    if plain.isEmpty, text.contains("?") { return "cannottell" }
    return plain.replacing("randomiz", with: "randomis").replacing("modeling", with: "modelling")
  }

  private static let unsure = [
    "cannottell", "canttell", "cannotsay", "unclear", "unsure", "unknown", "notclear", "notsure", "notstated",
  ]
  private static let notApplicable = ["notapplicable", "na", "doesnotapply"]

  private static let timings: [String: MarkerTiming] = table(
    MarkerTiming.allCases.map { ($0, [$0.rawValue]) } + [
      (.before, ["beforetheoutcome", "markerbefore", "first", "markerfirst"]),
      (.after, ["aftertheoutcome", "markerafter", "afterwards"]),
      (.sameTime, ["atthesametime", "same", "simultaneous", "simultaneously", "together"]),
      (.mixed, ["both", "bothbeforeandafter", "beforeandafter"]),
      (.notApplicable, notApplicable), (.cannotTell, unsure),
    ])

  private static let designs: [String: StudyDesign] = table(
    StudyDesign.allCases.map { ($0, [$0.rawValue, $0.name]) } + [
      (.rct, ["randomisedtrial", "randomised", "randomisedcontrolled"]),
      (.nonRandomisedTrial, ["nonrandomised", "nonrandomisedcontrolledtrial"]),
      (.cohortUnspecified, ["cohort", "cohortstudy"]),
      (.prospectiveCohort, ["prospectivecohortstudy", "prospective"]),
      (.retrospectiveCohort, ["retrospectivecohortstudy", "retrospective"]),
      (.caseControl, ["casecontrolled", "casereferent"]), (.crossSectional, ["survey"]),
      (.diagnosticAccuracy, ["diagnostic", "diagnostictestaccuracy"]),
      (.beforeAfter, ["prepost", "beforeafter", "uncontrolledbeforeafter"]),
      (.systematicReview, ["metaanalysis", "systematicreviewandmetaanalysis"]),
      (.narrativeReview, ["review"]), (.guideline, ["consensus"]),
      (.opinion, ["editorial", "comment", "letter", "commentary"]), (.modelling, ["model"]),
      (.other, ["otherdesign"]), (.cannotTell, unsure),
    ])

  private static let verdicts: [String: Verdict] = table(
    Verdict.allCases.map { ($0, [$0.rawValue]) } + [
      (.possiblyFlawed, ["maybeflawed", "perhapsflawed", "possibly"]), (.sound, ["soundonthispoint", "notflawed"]),
      (.notApplicable, notApplicable), (.cannotTell, unsure),
    ])

  private static let yes: Set<String> = ["yes", "y", "true", "1"]
  private static let no: Set<String> = ["no", "n", "false", "0"]

  private static func table<Answer>(_ rows: [(Answer, [String])]) -> [String: Answer] {
    var table: [String: Answer] = [:]
    for (answer, words) in rows { for word in words { table[key(word)] = answer } }
    return table
  }
}
