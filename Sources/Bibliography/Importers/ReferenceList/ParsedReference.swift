/// What a reference says, as places in its text; empty ranges where it says nothing.
struct ParsedReference: Sendable, Equatable {
  var authors: [Range<Int>] = []
  /// Authors that are groups.
  var groups: [Range<Int>] = []
  /// The authors' names stand with initials, which prose hardly ever writes.
  var hasInitials = false
  var title = 0..<0
  var journal = 0..<0
  /// The book that a chapter stands in.
  var book = 0..<0
  var isBook = false
  var publisher = 0..<0
  var place = 0..<0
  var edition = 0..<0
  var year = 0..<0
  var volume = 0..<0
  var issue = 0..<0
  var pages = 0..<0
  var identifiers = ReferenceIdentifiers()
  /// How far the form of year, volume and pages is one that only references have; 0 for none.
  var imprintWeight = 0
  /// Bytes behind the imprint that are neither an identifier nor what stands before one.
  var strayTail = 0

  var hasAuthors: Bool { !authors.isEmpty || !groups.isEmpty }
}
