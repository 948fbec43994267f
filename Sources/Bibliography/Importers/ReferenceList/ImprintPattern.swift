/// One way to write year, volume, issue and pages, as a row of elements: `Y D? ; V I? : P`.
///
/// `Y` is the year, `D` month and day, `V` the volume, `I` an issue in brackets, `N` an issue without them, `P` the
/// pages; a word stands for itself and its short forms, a sign for itself, and `$` for the end of the reference.
/// What bears a `?` may be absent.
struct ImprintPattern: Sendable {
  enum Element: Sendable, Equatable {
    case year, date, volume, bracketedIssue, bareIssue, pages, end
    case sign(UInt8)
    case word(Set<String>)
  }

  struct Step: Sendable {
    var element: Element
    var isOptional: Bool
  }

  let steps: [Step]
  /// How sure it is that only references are written so.
  let weight: Int

  /// Whether the pattern can begin with a token of some kind: most places are ruled out by this alone.
  func canBegin(with start: Start) -> Bool {
    for step in steps {
      let fits =
        switch step.element {
        case .year: start.isYear
        case .date: start.isDate
        case .volume: start.isVolume
        case .word: start.isWord
        case .sign(let sign): start.sign == sign
        default: false
        }
      if fits { return true }
      if !step.isOptional { return false }
    }
    return false
  }

  /// What a token is at which a pattern may begin.
  struct Start {
    var isYear = false
    var isDate = false
    var isVolume = false
    var isWord = false
    var sign: UInt8 = 0
  }

  init(_ text: String, _ weight: Int) {
    self.weight = weight
    steps = text.split(separator: " ").map { part in
      let isOptional = part.count > 1 && part.last == "?"
      let name = isOptional ? part.dropLast() : part
      return Step(element: Self.element(String(name)), isOptional: isOptional)
    }
  }

  private static func element(_ name: String) -> Element {
    switch name {
    case "Y": .year
    case "D": .date
    case "V": .volume
    case "I": .bracketedIssue
    case "N": .bareIssue
    case "P": .pages
    case "$": .end
    case "vol": .word(["vol", "volume", "v", "vols", "bd", "t"])
    case "no": .word(["no", "nr", "issue", "iss", "number", "num", "n"])
    default: .sign(name.utf8.first ?? 0)
    }
  }

  /// Every way known here; where two fit, the heavier holds.
  static let all: [ImprintPattern] = [
    // Vancouver, AMA, ICMJE.
    ImprintPattern("D? Y D? ; V I? : P", 10),
    ImprintPattern("Y D? ; I : P", 9),
    ImprintPattern("Y D? ; V I? , P", 9),
    ImprintPattern("Y D? , V I? : P", 9),
    ImprintPattern("Y D? : V I? : P", 8),
    ImprintPattern("Y D? . V I? : P", 8),
    ImprintPattern("Y D? ; vol V I? : P", 9),
    ImprintPattern("Y V I? : P", 8),
    ImprintPattern("( Y ) ,? V I? : P", 9),
    ImprintPattern("( Y ) ,? V I? , P", 8),
    ImprintPattern("Y , V I? , P", 8),
    ImprintPattern("Y ; V I? P", 7),
    // Chicago, MLA, IEEE, Wikipedia.
    ImprintPattern("V ,? no N ( D? Y ) : P", 10),
    ImprintPattern("V , no N , Y , P", 9),
    ImprintPattern("V I? ( D? Y ) : P", 10),
    ImprintPattern("vol V ,? no N ,? ( Y ) ,? :? P", 10),
    ImprintPattern("vol V I? ,? ( Y ) ,? :? P", 9),
    ImprintPattern("vol V , no N , D? Y D? , P", 10),
    ImprintPattern("vol V I? , D? Y D? , P", 9),
    ImprintPattern("vol V , no N , P , D? Y", 10),
    ImprintPattern("vol V I? , P , D? Y", 10),
    ImprintPattern("vol V ,? no N ,? :? P", 9),
    ImprintPattern("vol V I? ,? :? P", 8),
    ImprintPattern("V , no N , P", 8),
    ImprintPattern("V , no N : P", 8),
    ImprintPattern("V ; no N : P", 8),
    // Nature, Elsevier, older journals.
    ImprintPattern("V I? , P ( D? Y )", 9),
    ImprintPattern("V I? : P ( D? Y )", 9),
    ImprintPattern("V I? : P , D? Y", 9),
    ImprintPattern("V I? , P , D? Y", 8),
    ImprintPattern("V I? ( Y ) ,? P", 9),
    // The year stands behind the authors: APA, Harvard, Springer.
    ImprintPattern("V I? : P", 7),
    ImprintPattern("V I? , P", 6),
    // Without pages, and without volume.
    ImprintPattern("D? Y D? ; V I?", 5),
    ImprintPattern("Y D? ; I", 4),
    ImprintPattern("V I $", 3),
    ImprintPattern(", V $", 2),
    ImprintPattern("Y D? : P", 4),
    ImprintPattern("; Y D? .? P", 3),
    ImprintPattern("D? Y D? $", 2),
    ImprintPattern("( D? Y ) $", 2),
  ]
}
