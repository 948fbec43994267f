/// Which records a number stands for, as facets with their values: any of the values of a facet, and all facets.
///
/// The page keeps it behind the `#` of its address, so that a click on a number, the back button and a link that is
/// sent to somebody all lead to the same list.
struct RecordFilter: Sendable, Equatable {
  private(set) var facets: [(key: String, values: [String])] = []

  static func == (left: RecordFilter, right: RecordFilter) -> Bool { left.hash == right.hash }

  init(_ facets: (String, [String])...) { self.facets = facets.map { (key: $0.0, values: $0.1) } }

  /// The same records, less those that have none of the values.
  func and(_ key: String, _ values: [String]) -> RecordFilter {
    var filter = self
    filter.facets.append((key: key, values: values))
    return filter
  }

  /// All studies of the headline's denominator.
  static let evidence = RecordFilter((FacetKey.group, [RecordGroup.evidence.rawValue]))
  /// All records that count.
  static let counted = RecordFilter((FacetKey.group, [RecordGroup.counted.rawValue]))
  /// All records of a group.
  static func all(_ group: RecordGroup) -> RecordFilter { RecordFilter((FacetKey.group, [group.rawValue])) }

  /// `#in=evidence&design=rct,caseControl`.
  var hash: String {
    "#" + facets.map { "\($0.key)=\($0.values.map(Self.encoded).joined(separator: ","))" }.joined(separator: "&")
  }

  /// Percent-encoded but for what neither the address nor our own separators need.
  private static func encoded(_ value: String) -> String {
    var output = ""
    for byte in value.utf8 {
      let scalar = UnicodeScalar(byte)
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-_.".unicodeScalars.contains(scalar)
      if byte < 0x80, isPlain {
        output.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        output += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return output
  }
}

/// The facets by their names in the address.
enum FacetKey {
  static let group = "in"
  static let design = "design"
  static let timing = "timing"
  static let collection = "collection"
  static let verdict = "verdict"
  static let compartment = "compartment"
  static let definition = "groups"
  static let index = "index"
  static let reason = "why"
  static let treatment = "treatment"
  /// The starting level of a study in the evidence.
  static let level = "level"
  /// Whether people checked it.
  static let checked = "checked"
  static let year = "year"
  /// Records behind a number that no other facet can tell.
  static let list = "list"
}

/// Groups of records that a summary counts; a record may be in several.
enum RecordGroup: String, CaseIterable, Sendable {
  case evidence, topic, counted, read
  case duplicates, deleted, retracted, notices, withoutAbstract, indexDisagrees

  var name: String {
    switch self {
    case .evidence: "studies in the evidence"
    case .topic: "about the topic"
    case .counted: "counted"
    case .read: "all that were read"
    case .duplicates: "repeated; another one counts"
    case .deleted: "struck out by DeleteCitation"
    case .retracted: "retracted"
    case .notices: "notices and corrections"
    case .withoutAbstract: "without abstract"
    case .indexDisagrees: "index and text differ"
    }
  }
}

extension HTMLNode {
  /// A number that opens its records; nothing is nothing to open.
  static func number(_ count: Int, _ filter: RecordFilter, of what: String) -> HTMLNode {
    if count == 0 { return .make("span", .type("none"), text: "0") }
    return .make(
      "a", .type("n"), .href(filter.hash), HTMLAttribute("data-n", String(count)),
      .label("\(Percent.grouped(count)) \(what), show them"),
      text: Percent.grouped(count))
  }
}
