/// What a zip archive holds: members that may be exports, and others.
struct ZipContents {
  /// Members to be read, in the order of the archive.
  private(set) var exports: [ZipMember] = []
  /// Members left aside, each with what it is.
  private(set) var others: [String] = []
  /// What the archive as a whole is, where it is the file of an office program.
  let office: OfficeFile?

  init(_ archive: ZipArchive) {
    office = OfficeFile(archive.members)
    if office != nil { return }
    for member in archive.members where !member.isFolder && !member.isHidden {
      if let other = Self.other(member, in: archive) {
        others.append("\(member.name) (\(other))")
      } else {
        exports.append(member)
      }
    }
  }

  /// What a member is that is no export; nil for one that may be, or that is to be told of when it is opened.
  private static func other(_ member: ZipMember, in archive: ZipArchive) -> String? {
    let name = member.fileName.lowercased()
    if name == "customizations_log.csv" { return "Rayyan's log of decisions" }
    if member.size == 0 { return "empty" }
    let isCertain = certainSuffixes.contains { name.hasSuffix($0) }
    if isCertain { return nil }
    guard let source = try? archive.open(member) else { return nil }
    guard let text = try? UnwrappedText(source, name: member.name) else { return nil }
    if ZipArchive.begins(text.head.text) { return "a zip archive in the archive: unpack it first" }
    switch FormatDetector.detect(text.head) {
    case .records(.referenceList), .records(.webPage):
      return notes.contains { name.hasPrefix($0) } ? "a note to the reader" : nil
    case .records: return nil
    case .empty: return text.source.defect == nil ? "empty" : nil
    case .webPage: return "a web page"
    case .otherXML(let root): return "XML, <\(root)>"
    case .otherFormat(let format): return format
    case .unknown: return "no export"
    }
  }

  /// Files of these names are exports, and if one cannot be read, that must be told.
  private static let certainSuffixes = [".ris", ".nbib", ".bib", ".enw", ".ciw", ".medline", ".isi", ".nxml"]

  private static let notes = ["readme", "license", "licence", "copying", "about", "terms"]
}

/// A file of an office program, which is a zip archive by its bytes.
enum OfficeFile {
  case workbook, document, presentation, openDocument, book

  init?(_ members: [ZipMember]) {
    if members.contains(where: { $0.name == "[Content_Types].xml" }) {
      if members.contains(where: { $0.name.hasPrefix("xl/") }) {
        self = .workbook
      } else if members.contains(where: { $0.name.hasPrefix("ppt/") }) {
        self = .presentation
      } else {
        self = .document
      }
    } else if members.first?.name == "mimetype" {
      self = members.contains { $0.name == "content.xml" } ? .openDocument : .book
    } else {
      return nil
    }
  }

  func error(_ path: String) -> ImportError {
    let (kind, cure) =
      switch self {
      case .workbook: ("an Excel workbook", "open it and save it as CSV")
      case .document: ("a Word document", "open it and save it as plain text")
      case .presentation: ("a presentation", "export the records from where they came")
      case .openDocument: ("an OpenDocument file", "open it and save it as CSV or plain text")
      case .book: ("an electronic book", "export the records from where they came")
      }
    return .unreadable(path, problem: "this is \(kind), which is not read", cure: cure)
  }
}
