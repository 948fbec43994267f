/// The program or database that wrote a RIS file, by the habits its beginning shows.
enum RISDialect: String {
  case ovid = "Ovid"
  case embase = "Embase.com"
  case ebsco = "EBSCO"
  case proQuest = "ProQuest"
  case scopus = "Scopus"
  case cochrane = "Cochrane Library"
  case rayyan = "Rayyan"
  case covidence = "Covidence"
  case citavi = "Citavi"
  case zotero = "Zotero"
  case endNote = "EndNote"
  case mendeley = "Mendeley"
  case dimensions = "Dimensions"
  case asReview = "ASReview"
  case pubMed = "PubMed"
  case eric = "ERIC"
  case webOfScience = "Web of Science"
  case googleScholar = "Google Scholar"

  init?(_ head: TextHead) {
    let head = Self.judged(head)
    var found = head.text.withUnsafeBufferPointer { Self.find($0) }
    // Zotero passes on the numbers and notes of the database, in dates of its own form.
    if found == .webOfScience, Self.byTags(head) == .zotero { found = .zotero }
    guard let dialect = found ?? Self.byTags(head) else { return nil }
    self = dialect
  }

  /// So much is looked at: a file to which we have added ours must show the same text as before.
  private static let judgedLength = 24 << 10

  /// The first lines without those that an earlier run of ours added.
  private static func judged(_ head: TextHead) -> TextHead {
    var text: [UInt8] = []
    for line in head.text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let isTagged = line.withUnsafeBufferPointer { RISSyntax.name(of: $0) } != nil
      if isTagged, OwnMarks.begin(line.dropFirst(5).drop { $0 == 0x20 }) { continue }
      text += line
      text.append(0x0A)
      if text.count >= judgedLength { break }
    }
    return TextHead(text)
  }

  /// By what only one of them writes; those that pass on the records of others come first.
  private static func find(_ text: UnsafeBufferPointer<UInt8>) -> RISDialect? {
    if text.holds("M4  - Citavi") { return .citavi }
    if text.holds("AN  - rayyan-") || text.holds("RAYYAN-INCLUSION") { return .rayyan }
    if text.holds("N1  - ASReview_") { return .asReview }
    if text.holds("Link to the Ovid") || text.holds("L2  - http://ovidsp.") || text.holds("L2  - https://ovidsp.") {
      return .ovid
    }
    if text.holds("U2  - L"), text.holds("embase.com/") { return .embase }
    if text.holds("Provider: John Wiley") || text.holds("AN  - CN-") { return .cochrane }
    if text.holds("DP  - EBSCOhost"), text.holds("N1  - Accession Number: ") { return .ebsco }
    if text.holds("proquest.com/"), text.holds("T1  - ") { return .proQuest }
    if text.holds("app.dimensions.ai/") { return .dimensions }
    if text.holds("[pmid]") || text.holds("DP  - PubMed") { return .pubMed }
    if text.holds("AN  - WOS:"), text.holds("Times Cited") { return .webOfScience }
    if text.holds("scopus.com/inward/record"), text.holds("DB  - Scopus"), !text.holds("\nST  - ") { return .scopus }
    if text.holds("mendeley.com/") || text.holds("Mendeley Desktop") { return .mendeley }
    return nil
  }

  /// By the order and form of the tags.
  private static func byTags(_ head: TextHead) -> RISDialect? {
    var previous: UInt32 = 0
    var (hasFirstAuthor, hasOther, isZotero, isEndNote, isScopus, isERIC) = (false, false, false, false, false, false)
    for line in head.lines(2000) {
      let name = line.withUnsafeBufferPointer { RISSyntax.name(of: $0) }
      guard let name else { continue }
      let value = line.dropFirst(5).drop { $0 == 0x20 }
      switch name {
      case TaggedLine.tag("DA"): isZotero = isZotero || value.count(where: { $0 == 0x2F }) == 3
      // EndNote writes its tags in the order of the alphabet, but for its own number, which comes last.
      case TaggedLine.tag("ER"): isEndNote = isEndNote || previous == TaggedLine.tag("ID")
      case TaggedLine.tag("A1"): hasFirstAuthor = true
      case TaggedLine.tag("N1"): isScopus = isScopus || value.starts(with: "Export Date:".utf8)
      case TaggedLine.tag("UR"): isERIC = isERIC || value.starts(with: "https://eric.ed.gov".utf8)
      case TaggedLine.tag("AB"), TaggedLine.tag("N2"), TaggedLine.tag("DO"), TaggedLine.tag("UR"),
        TaggedLine.tag("KW"), TaggedLine.tag("AU"), TaggedLine.tag("ID"):
        hasOther = true
      default: break
      }
      previous = name
    }
    if isEndNote { return .endNote }
    if isZotero { return .zotero }
    if isScopus { return .scopus }
    if isERIC { return .eric }
    return hasFirstAuthor && !hasOther && previous == RISSyntax.end ? .googleScholar : nil
  }
}
