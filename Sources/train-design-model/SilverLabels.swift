import Foundation

/// What the index and a title that declares its design say of a record of the pool: yes, no, or nothing.
///
/// "Nothing" where PubMed has not indexed the record: a missing heading is no answer (reference: model-recipe §3).
struct SilverLabels {
  static let names = [
    "rct", "nonRandomisedTrial", "cohort", "prospective", "retrospective", "caseControl", "crossSectional",
    "diagnosticAccuracy", "followUp", "blinded", "humanClinical", "systematicReview", "metaAnalysis", "protocol",
    "guideline", "narrativeReview", "caseReport", "opinion", "animal", "inVitro",
  ]

  /// For each name +1, -1 or 0.
  private(set) var signs = [Int8](repeating: 0, count: names.count)
  /// Whether the title says what the study is.
  let isDeclared: Bool

  private static let ages: Set<String> = [
    "Adult", "Aged", "Middle Aged", "Young Adult", "Adolescent", "Child", "Infant", "Child, Preschool",
    "Infant, Newborn", "Aged, 80 and over",
  ]
  private static let cultures: Set<String> = [
    "Cells, Cultured", "In Vitro Techniques", "Cell Line", "Cell Line, Tumor", "Tumor Cells, Cultured",
    "Culture Techniques",
  ]
  private static let accuracies: Set<String> = [
    "Sensitivity and Specificity", "ROC Curve", "Predictive Value of Tests",
  ]

  init(_ record: PoolRecord) {
    let (types, headings, mesh, declared) = (record.typeSigns, record.meshSigns, record.mesh, record.titleSigns)
    isDeclared = !declared.isEmpty
    let title = record.title.lowercased()
    let text = title + " " + record.abstract.lowercased()
    let isAnimal = mesh.contains("Animals") && !mesh.contains("Humans")
    let isSystematic = !types.union(declared).isDisjoint(with: ["systematic-review", "scoping-review"])
    let isMeta = types.union(declared).contains("meta-analysis")
    let isProtocol = types.union(declared).contains("protocol")
    let isCase = types.union(declared).contains("case-report")
    let isReview = types.contains("review") || declared.contains("narrative-review")
    let isGuideline = types.contains("guideline") || Self.namesGuideline(title)
    let isOpinion = !types.isDisjoint(with: ["editorial", "letter", "comment"])
    let isPrimary = !(isSystematic || isMeta || isProtocol || isCase || isReview || isGuideline || isOpinion)
    let isBlind = !headings.isDisjoint(with: ["double-blind", "single-blind", "crossover"])
    let isIndexed = record.isIndexed
    let isIndexedSince1990 = isIndexed && record.year >= 1990
    let isTrial =
      types.contains("rct") || declared.contains("rct") && isPrimary
      || record.isOfTrialCollection && isBlind && !isAnimal
    set(
      "rct", isTrial && !isSystematic && !isMeta && !isProtocol,
      orNot: !isPrimary
        || isIndexed && types.isDisjoint(with: ["rct", "cct", "trial"]) && !isBlind
          && !headings.contains("random-allocation")
        || !declared.subtracting(["rct", "prospective"]).isEmpty
        || !isIndexed && !Self.hasAny(text, ["random", "placebo", "blind", "trial"]))
    set(
      "nonRandomisedTrial",
      Self.namesUnrandomisedTrial(title) && isPrimary
        || types.contains("trial") && !types.contains("rct") && record.year >= 1990 && !isTrial,
      orNot: isTrial || !isPrimary || isAnimal || isIndexed && types.isDisjoint(with: ["trial", "rct", "cct"]))
    for (name, sign, excluding) in Self.observational {
      let fitsForm = isPrimary || name == "prospective" || name == "retrospective"
      set(
        name, headings.contains(sign) || declared.contains(sign) && fitsForm,
        orNot: isIndexedSince1990 || isIndexed && isAnimal || !declared.isDisjoint(with: excluding))
    }
    set(
      "diagnosticAccuracy",
      isPrimary && Self.hasAny(title, Self.accuracyTitles)
        || mesh.contains("Sensitivity and Specificity")
          && !mesh.isDisjoint(with: ["ROC Curve", "Predictive Value of Tests", "Diagnosis, Differential"]),
      orNot: isIndexedSince1990 && mesh.isDisjoint(with: Self.accuracies))
    set("followUp", !headings.isDisjoint(with: ["follow-up", "longitudinal"]), orNot: isIndexed)
    set(
      "blinded", !headings.isDisjoint(with: ["double-blind", "single-blind"]) || mesh.contains("Placebos"),
      orNot: isIndexed)
    set("humanClinical", mesh.contains("Humans") && !mesh.isDisjoint(with: Self.ages), orNot: isIndexed)
    set("systematicReview", isSystematic, orNot: true)
    set("metaAnalysis", isMeta, orNot: true)
    set("protocol", isProtocol, orNot: true)
    set("guideline", isGuideline, orNot: true)
    set(
      "narrativeReview", isReview && !isSystematic && !isMeta && !isProtocol,
      orNot: !isReview && (isIndexed || !isPrimary)
        || Self.hasAny(text, ["methods:", "results:", "method:", "result:"]))
    set("caseReport", isCase && !isProtocol && !isSystematic, orNot: (isIndexed || !isPrimary) && !isCase)
    set("opinion", isOpinion, orNot: isIndexed || !isPrimary)
    set("animal", isAnimal, orNot: mesh.contains("Humans") || isCase || isTrial)
    set(
      "inVitro", !mesh.isDisjoint(with: Self.cultures) && mesh.isDisjoint(with: Self.ages),
      orNot: isIndexed || isCase || isTrial)
  }

  private mutating func set(_ name: String, _ isSo: Bool, orNot isNot: Bool) {
    guard let place = Self.names.firstIndex(of: name) else { return }
    signs[place] = isSo ? 1 : isNot ? -1 : 0
  }

  private static let accuracyTitles = [
    "diagnostic accuracy", "diagnostic performance", "diagnostic value", "diagnostic yield",
    "sensitivity and specificity", "accuracy of",
  ]

  /// Name, sign in index or title, and declarations that exclude it.
  private static let observational: [(name: String, sign: String, excluding: Set<String>)] = [
    (
      "cohort", "cohort",
      [
        "case-control", "cross-sectional", "rct", "case-report", "systematic-review", "meta-analysis",
        "narrative-review",
      ]
    ),
    (
      "caseControl", "case-control",
      ["cohort", "cross-sectional", "rct", "case-report", "systematic-review", "narrative-review"]
    ),
    (
      "crossSectional", "cross-sectional",
      ["cohort", "case-control", "rct", "case-report", "systematic-review", "narrative-review"]
    ),
    (
      "prospective", "prospective",
      ["retrospective", "case-report", "systematic-review", "narrative-review", "meta-analysis", "cross-sectional"]
    ),
    (
      "retrospective", "retrospective",
      ["prospective", "rct", "case-report", "systematic-review", "narrative-review", "meta-analysis"]
    ),
  ]

  private static func hasAny(_ text: String, _ parts: [String]) -> Bool { parts.contains { text.contains($0) } }

  private static func namesGuideline(_ title: String) -> Bool {
    hasAny(title, ["consensus statement", "clinical practice guideline"])
      || title.contains("guideline") && hasAny(title, ["society", "association", "college", "committee"])
  }

  private static func namesUnrandomisedTrial(_ title: String) -> Bool {
    let rest = title.replacing("non-randomi", with: "unrandomi").replacing("nonrandomi", with: "unrandomi")
    let named = ["unrandomi", "open-label", "single-arm", "phase 1", "phase 2", "phase i ", "phase ii "]
    return hasAny(rest, named) && !rest.replacing("unrandomi", with: "").contains("randomi")
  }
}
