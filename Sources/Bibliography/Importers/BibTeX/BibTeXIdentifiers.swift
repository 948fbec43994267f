/// Numbers and addresses, which are no LaTeX, and where else they hide.
enum BibTeXIdentifiers {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Fields whose text is a path, an address or a program's own.
  static func isVerbatim(_ name: String) -> Bool {
    switch name {
    case "file", "pdf", "groups", "mendeley-groups", "mendeley-tags", "local-url", "bdsk-file-1", "urlraw", "ids",
      "xdata",
      "crossref", "timestamp", "__markedentry":
      true
    default: false
    }
  }

  /// The value without braces, `\url` and the backslashes before signs that LaTeX would take for its own.
  static func plain(_ value: ArraySlice<UInt8>) -> [UInt8] {
    var value = value.drop { ASCII.isSpace($0) }
    if value.starts(with: Array("\\url{".utf8)) { value = value.dropFirst(4) }
    var out: [UInt8] = []
    out.reserveCapacity(value.count)
    var index = value.startIndex
    while index < value.endIndex {
      let byte = value[index]
      let next = index + 1 < value.endIndex ? value[index + 1] : 0
      if byte == UInt8(ascii: "\\"), "_&%#${}~\\".utf8.contains(next) {
        out.append(next)
        index += 1
      } else if value[index...].starts(with: "{\\textless}".utf8) {
        out.append(UInt8(ascii: "<"))
        index += 10
      } else if value[index...].starts(with: "{\\textgreater}".utf8) {
        out.append(UInt8(ascii: ">"))
        index += 13
      } else if byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}") {
        out.append(byte)
      }
      index += 1
    }
    return out
  }

  /// `134--137`, `307 – 319` become `134-137`, `307-319`.
  static func tidyPages(_ text: inout [UInt8]) {
    var out: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index...].starts(with: "–".utf8) || text[index...].starts(with: "—".utf8) {
        while out.last == 0x20 { out.removeLast() }
        out.append(UInt8(ascii: "-"))
        index += 3
        while index < text.count, text[index] == 0x20 { index += 1 }
      } else {
        out.append(text[index])
        index += 1
      }
    }
    text = out
  }

  static func addPMCID(_ value: ArraySlice<UInt8>, _ builder: inout RecordBuilder) {
    var text = plain(value)
    if !text.isEmpty, text.allSatisfy(ASCII.isDigit) { text = Array("PMC".utf8) + text }
    text.withUnsafeBufferPointer { _ = builder.add(.pmcid, $0) }
  }

  /// BibLaTeX's `eprint` is what `eprinttype` says; false where it is none of ours.
  static func addEPrint(_ value: ArraySlice<UInt8>, of entry: BibTeXEntry, _ builder: inout RecordBuilder) -> Bool {
    let type = entry.value("eprinttype") ?? entry.value("archiveprefix") ?? []
    if ASCII.equalIgnoringCase(type, "pubmed") || ASCII.equalIgnoringCase(type, "pmid") {
      return plain(value).withUnsafeBufferPointer { builder.addPMID($0) }
    }
    if ASCII.equalIgnoringCase(type, "pmc") || ASCII.equalIgnoringCase(type, "pmcid") {
      addPMCID(value, &builder)
      return true
    }
    if ASCII.equalIgnoringCase(type, "doi") { return plain(value).withUnsafeBufferPointer { builder.addDOI($0) } }
    return false
  }

  /// Looks for a DOI and PubMed's number in addresses and notes, where the entry has no field for them.
  static func find(in entry: BibTeXEntry, _ text: Text, _ builder: inout RecordBuilder) {
    for field in entry.fields {
      let value = Text(rebasing: text[field.value])
      switch field.name {
      case "url", "uri", "link", "howpublished", "eprint", "bdsk-url-1":
        if builder.firstField(.doi) == nil {
          plain(ArraySlice(value)).withUnsafeBufferPointer { _ = builder.addDOI($0) }
        }
        addNumber(in: value, behind: "ncbi.nlm.nih.gov/pubmed/", &builder)
        addNumber(in: value, behind: "pubmed.ncbi.nlm.nih.gov/", &builder)
        addPMCID(in: value, &builder)
      case "note", "annote", "annotation", "comment", "notes", "addendum", "extra":
        addNumber(in: value, behind: "pmid:", &builder)
        addNumber(in: value, behind: "pmid ", &builder)
      default: break
      }
    }
  }

  private static func addNumber(in text: Text, behind mark: StaticString, _ builder: inout RecordBuilder) {
    guard builder.firstField(.pmid) == nil, let start = place(of: mark, in: text) else { return }
    let begin = BibTeXHeader.skippingSpace(text, start, text.count)
    var end = begin
    while end < text.count, ASCII.isDigit(text[end]) { end += 1 }
    builder.addPMID(Text(rebasing: text[begin..<end]))
  }

  private static func addPMCID(in text: Text, _ builder: inout RecordBuilder) {
    guard builder.firstField(.pmcid) == nil, let start = place(of: "/articles/pmc", in: text) else { return }
    var end = start
    while end < text.count, ASCII.isDigit(text[end]) { end += 1 }
    if end > start { builder.add(.pmcid, Text(rebasing: text[(start - 3)..<end])) }
  }

  /// The place behind the first occurrence; case does not count.
  private static func place(of mark: StaticString, in text: Text) -> Int? {
    let length = mark.utf8CodeUnitCount
    if text.count < length { return nil }
    for start in 0...(text.count - length)
    where ASCII.lowercased(text[start]) == mark.utf8Start.pointee
      && ASCII.equalIgnoringCase(Text(rebasing: text[start..<(start + length)]), mark)
    {
      return start + length
    }
    return nil
  }
}
