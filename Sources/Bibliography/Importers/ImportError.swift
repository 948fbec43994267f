/// Why nothing, or nothing more, could be read from an input.
package enum ImportError: Error, Sendable, Equatable, CustomStringConvertible {
  case noSuchFile(String)
  case cannotOpen(String, reason: String)
  case readFailed(String, reason: String)
  case emptyFile(String)
  case emptyFolder(String)
  /// The file is a page of the web.
  case webPage(String)
  /// The file is XML, but not a kind that holds records.
  case unknownXML(String, root: String)
  /// The file is one that a later version may read.
  case otherFormat(String, name: String)
  case notRecords(String)
  /// The file is neither text nor any known format.
  case notText(String)
  /// XML of the right kind in which no record could be found.
  case noRecords(String)
  /// A kind of file that is known but not read, or one that is damaged as a whole.
  case unreadable(String, problem: String, cure: String)

  /// The input as the user named it.
  package var file: String {
    switch self {
    case .noSuchFile(let file), .cannotOpen(let file, _), .readFailed(let file, _), .emptyFile(let file),
      .emptyFolder(let file), .webPage(let file), .unknownXML(let file, _), .otherFormat(let file, _),
      .notRecords(let file), .notText(let file), .noRecords(let file), .unreadable(let file, _, _):
      file
    }
  }

  package var description: String {
    "\(file): \(problem); \(cure)"
  }

  /// What is wrong, in a lower-case sentence.
  package var problem: String {
    switch self {
    case .noSuchFile: "there is no such file or folder"
    case .cannotOpen(_, let reason): "the file cannot be opened (\(reason))"
    case .readFailed(_, let reason): "reading stopped (\(reason))"
    case .emptyFile: "the file is empty"
    case .emptyFolder: "the folder holds no file that could be an export"
    case .webPage: "this is a web page without a list of references"
    case .unknownXML(_, let root): "this is XML, but its root element <\(root)> holds no records that are known here"
    case .otherFormat(_, let name): "this looks like \(name), which is not read"
    case .notRecords, .notText: "no records were found in this file"
    case .noRecords: "the format is known, but the file holds no record"
    case .unreadable(_, let problem, _): problem
    }
  }

  /// What to do about it.
  package var cure: String {
    switch self {
    case .noSuchFile: "check the name and the folder you are in"
    case .cannotOpen: "check who may read it"
    case .readFailed: "check the disk or copy the file again"
    case .emptyFile, .noRecords: "export it again"
    case .emptyFolder: "put exports in it or name the files"
    case .webPage: "an error page may have been saved under this name; export the records again"
    case .unknownXML, .notRecords, .notText, .otherFormat:
      "export the records as RIS, NBIB, PubMed XML, EndNote XML, BibTeX or CSV"
    case .unreadable(_, _, let cure): cure
    }
  }
}
