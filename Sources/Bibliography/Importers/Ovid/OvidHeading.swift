/// The headings over values in Ovid's text, and the two-letter tags that stand for them.
enum OvidHeading {
  enum Field: UInt32 {
    case other = 1, number, author, title, source, abstract, affiliation, keyword, mesh, language, publicationType
    case year, journal, issn, isbn, doi, pmid, volume, issue, pages, url, database, publisher, note, editor,
      chapterTitle
    case vernacularTitle, date, status, place
  }

  /// The field for a heading or a tag; nil for one that is not known.
  static func field(of text: UnsafeBufferPointer<UInt8>) -> Field? {
    let letters = text.filter { ASCII.lowercased($0) &- 0x61 < 26 || ASCII.isDigit($0) }.map(ASCII.lowercased)
    return letters.isEmpty || letters.count > 40 ? nil : fields[String(decoding: letters, as: UTF8.self)]
  }

  /// `<12>` or `<12. >`, and nothing else on the line.
  static func isRecordNumber(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "<") else { return false }
    let rest = line.dropFirst().drop(while: ASCII.isDigit)
    if rest.startIndex == line.startIndex + 1 { return false }
    let end = rest.drop { $0 == UInt8(ascii: ".") || $0 == 0x20 }
    return end.first == UInt8(ascii: ">") && end.dropFirst().allSatisfy(ASCII.isSpace)
  }

  /// `TI  - value` or `TI  value`.
  static func isTagged(_ line: UnsafeBufferPointer<UInt8>) -> Bool { valueStart(line) != nil }

  /// Where the value starts in a line with a two-letter tag; nil for other lines.
  static func valueStart(_ line: UnsafeBufferPointer<UInt8>) -> Int? {
    guard line.count >= 4, line[0] &- 0x41 < 26, line[1] &- 0x41 < 26 || ASCII.isDigit(line[1]), line[2] == 0x20 else {
      return nil
    }
    var index = 2
    while index < line.count, line[index] == 0x20 { index += 1 }
    if index < line.count, line[index] == UInt8(ascii: "-"), index + 1 == line.count || line[index + 1] == 0x20 {
      return min(index + 2, line.count)
    }
    return index >= 4 && index < line.count ? index : nil
  }

  private static let fields: [String: Field] = {
    let lists: [(Field, String)] = [
      (.number, "uniqueidentifier accessionnumber ui an"),
      (.author, "author authors au authorsfullname fa authorfullname"), (.title, "title ti articletitle originaltitle"),
      (.source, "source so"), (.abstract, "abstract ab"),
      (.affiliation, "institution in authorsaffiliation affiliation authoraffiliation"),
      (
        .keyword,
        """
        keywords authorkeywords keyword kw emtreeheadings indexterms emtreedescriptors keyconcepts kp id identifiers
        candidateterms keywordheading kf
        """
      ), (.mesh, "meshsubjectheadings subjectheadings mh sh medicalsubjectheadings mesh"),
      (.language, "language lg la"), (.publicationType, "publicationtype documenttype pt dt"),
      (.year, "yearofpublication publicationyear yr"), (.journal, "journalname journal jn"),
      (.issn, "issn is issnprint"),
      (.isbn, "isbn ib"), (.doi, "doinumber doi do digitalobjectidentifier"), (.pmid, "pmid pubmedid pm"),
      (.volume, "volume vo"), (.issue, "issue ip"), (.pages, "page pages pg"),
      (.url, "linktotheovidfulltextorcitation linktotheexternallinkresolver linktoovidfulltext url ur fulltexturl"),
      (.database, "database db"), (.publisher, "publisher pb"), (.note, "notes note nt"),
      (.editor, "editor editors ed"),
      (.chapterTitle, "chaptertitle"), (.vernacularTitle, "vernaculartitle tv"),
      (.date, "dateofpublication publicationdate dp"), (.status, "status st"), (.place, "placeofpublication pl"),
      (.other, "score vn dbname resultsgenerated"),
    ]
    var table: [String: Field] = [:]
    for (field, names) in lists {
      for name in names.split(whereSeparator: \.isWhitespace) { table[String(name)] = field }
    }
    return table
  }()
}
