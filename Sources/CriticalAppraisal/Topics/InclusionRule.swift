/// Which records belong to a topic: what they must name, joined by `and`, `or`, `not` and brackets.
///
/// The words are those of the topic file: `marker`, `setting`, `intervention`, `failed`, `successful`.
struct InclusionRule: Sendable, Equatable {
  /// What a record names, in its text or its headings.
  struct Named: OptionSet, Sendable {
    let rawValue: UInt8
    static let marker = Named(rawValue: 1)
    static let setting = Named(rawValue: 2)
    static let intervention = Named(rawValue: 4)
    static let failed = Named(rawValue: 8)
    static let successful = Named(rawValue: 16)

    static let words: [(String, Named)] = [
      ("marker", .marker), ("setting", .setting), ("intervention", .intervention), ("failed", .failed),
      ("successful", .successful),
    ]
  }

  private indirect enum Term: Sendable, Equatable {
    case named(Named)
    case not(Term)
    case both(Term, Term)
    case either(Term, Term)
  }

  private let term: Term

  /// A record must name the marker and the setting.
  static let markerAndSetting = InclusionRule(term: .both(.named(.marker), .named(.setting)))

  private init(term: Term) { self.term = term }

  /// Reads a rule; nil where it is none.
  init?(_ text: String) {
    let spaced = text.replacing("(", with: " ( ").replacing(")", with: " ) ")
    var words = spaced.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    guard let term = Self.either(&words), words.isEmpty else { return nil }
    self.term = term
  }

  private static func either(_ words: inout ArraySlice<String>) -> Term? {
    guard var term = both(&words) else { return nil }
    while words.first == "or" {
      words.removeFirst()
      guard let next = both(&words) else { return nil }
      term = .either(term, next)
    }
    return term
  }

  private static func both(_ words: inout ArraySlice<String>) -> Term? {
    guard var term = single(&words) else { return nil }
    while words.first == "and" {
      words.removeFirst()
      guard let next = single(&words) else { return nil }
      term = .both(term, next)
    }
    return term
  }

  private static func single(_ words: inout ArraySlice<String>) -> Term? {
    guard let word = words.popFirst() else { return nil }
    if word == "not" { return single(&words).map(Term.not) }
    if word == "(" {
      let term = either(&words)
      return words.popFirst() == ")" ? term : nil
    }
    return Named.words.first { $0.0 == word }.map { .named($0.1) }
  }

  /// Whether a record that names so much belongs to the topic.
  func includes(_ named: Named) -> Bool { Self.holds(term, named) }

  private static func holds(_ term: Term, _ named: Named) -> Bool {
    switch term {
    case .named(let one): named.contains(one)
    case .not(let inner): !holds(inner, named)
    case .both(let one, let other): holds(one, named) && holds(other, named)
    case .either(let one, let other): holds(one, named) || holds(other, named)
    }
  }
}
