package import Bibliography

/// What a reference could be judged from, what tells most first.
package enum JudgementBasis: String, CaseIterable, Sendable {
  /// The abstract and the methods section of the full text.
  case methods
  case abstract
  /// No abstract; publication types or MeSH headings stand beside the title.
  case titleAndIndex
  case title
  /// Not even a title.
  case nothing

  package init(_ record: Record) {
    if !record.methods.isEmpty {
      self = .methods
    } else if !record.abstract.isEmpty {
      self = .abstract
    } else if record.title.isEmpty {
      self = .nothing
    } else {
      let isIndexed = record.fields.contains { $0.kind == .publicationType || $0.kind == .meshDescriptor }
      self = isIndexed ? .titleAndIndex : .title
    }
  }

  /// Whether the paper's own words about what was done were read.
  package var hasAbstract: Bool { self == .methods || self == .abstract }

  /// Higher where more can be told.
  var rank: Int { Self.allCases.count - (Self.allCases.firstIndex(of: self) ?? 0) }
}
