/// The methods section of a full text: what says how the study was done.
struct JATSMethods {
  /// The most text that is kept.
  static let longest = 1 << 20

  private(set) var sections: [TextSection] = []
  private(set) var isCut = false

  init(_ body: XMLNode) {
    var found = body.elements("sec").filter(Self.isMethods)
    // Where the body's own sections are no such parts, the methods may stand one level below.
    if found.isEmpty { found = body.elements("sec").flatMap { $0.elements("sec") }.filter(Self.isMethods) }
    var size = 0
    for section in found {
      var parts = JATSSections(startsLabels: false)
      parts.add(section, label: [])
      for part in parts.sections {
        var part = part
        let room = Self.longest - size
        if part.text.count > room {
          isCut = true
          var end = max(0, room)
          while end > 0, part.text[end] & 0xC0 == 0x80 { end -= 1 }
          part.text.removeSubrange(end...)
        }
        size += part.text.count
        if !part.text.isEmpty { sections.append(part) }
      }
    }
  }

  private static func isMethods(_ section: XMLNode) -> Bool {
    let types = section.attributeText("sec-type").lowercased().split { $0 == "|" || $0 == " " || $0 == "," }
    if types.contains(where: {
      ["methods", "method", "materials", "subjects", "patients", "participants"].contains($0)
    }) {
      return true
    }
    let title = section.child("title").map { String(decoding: XMLText.of($0), as: UTF8.self).lowercased() } ?? ""
    let words = title.split { !$0.isLetter }
    guard let first = words.first(where: { $0.count > 1 }) else { return false }
    if words.contains(where: { ["method", "methods", "methodology", "méthodes", "métodos", "methoden"].contains($0) }) {
      return !words.contains("results") && !words.contains("discussion")
    }
    if first == "material" || first == "materials" || first == "experimental" { return true }
    return wholeTitles.contains(words.joined(separator: " "))
  }

  /// Where a paper has no section of methods but its parts, these are parts.
  private static let wholeTitles: Set<String> = [
    "subjects", "participants", "patients", "study design", "trial design", "design", "design and setting",
    "study population", "study setting", "setting", "settings", "data collection", "data sources", "data analysis",
    "data analyses", "statistical analysis", "statistical analyses", "statistics", "measures", "outcome measures",
    "interventions", "intervention", "procedure", "procedures", "recruitment", "study sample", "sample",
    "study subjects", "study participants", "patient population", "patient selection", "research design", "eligibility",
    "outcomes", "randomisation", "randomization", "case definition", "laboratory procedures",
    "subjects and study design",
  ]
}
