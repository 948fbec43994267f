#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files behind the names on a command line.
package enum InputPaths {
  /// The suffixes by which files are taken from a folder; a file named itself is read whatever its name.
  private static let suffixes = [
    ".xml", ".nxml", ".gz", ".txt", ".ris", ".nbib", ".medline", ".bib", ".enw", ".ciw", ".isi", ".csv", ".tsv",
    ".json", ".jsonl", ".ndjson", ".zip",
  ]

  /// The suffixes of files that may hold references but are not taken from a folder unasked.
  private static let otherSuffixes = [".html", ".htm", ".rdf", ".xlsx", ".xls"]

  /// Rayyan puts it beside the records.
  private static let decisionLog = "customizations_log.csv"

  /// Replaces each folder by the exports directly in it and in its subfolders, in the order of their names, and each
  /// zip archive by the exports in it, in the order of the archive.
  package static func expand(_ name: String) throws(ImportError) -> [String] {
    if name == "-" { return [name] }
    var isFolder = false
    if !FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
      if try ZipArchive.find(name) != nil { return [name] }
      throw .noSuchFile(name)
    }
    if !isFolder { return members(of: name) ?? [name] }
    let files = files(in: name, try FolderListing(trimmed(name)), suffixes).map { "\(trimmed(name))/\($0)" }
    if files.isEmpty { throw .emptyFolder(name) }
    return files.flatMap { members(of: $0) ?? [$0] }
  }

  /// Names what is left aside in a folder or archive, so that nobody takes its records for read.
  package static func leftAside(in name: String) -> [ImportDiagnostic] {
    var isFolder = false
    guard name != "-", FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else { return [] }
    if !isFolder { return otherMembers(of: name).map { [$0] } ?? [] }
    // That the folder itself cannot be opened is an error, which is told elsewhere.
    guard let listing = try? FolderListing(trimmed(name)) else { return [] }
    let closed = listing.closed.map { path, reason in
      ImportDiagnostic(
        .warning, file: "\(trimmed(name))/\(path)", line: 0,
        summary: "the folder cannot be opened (\(reason)), so what lies in it was left out",
        cure: "check who may read it")
    }
    let archives = files(in: name, listing, [".zip"]).compactMap { otherMembers(of: "\(trimmed(name))/\($0)") }
    let others = files(in: name, listing, otherSuffixes + [decisionLog])
    if others.isEmpty { return closed + archives }
    return closed + [
      ImportDiagnostic(
        .warning, file: name, line: 0,
        summary: "\(list(others)) \(others.count == 1 ? "was" : "were") left aside in the folder",
        cure: "if records are in it, give such a file by its own name, or export them in another form")
    ] + archives
  }

  /// The exports in a zip archive; nil for another file, and for an archive that opening it will complain of.
  private static func members(of path: String) -> [String]? {
    guard ZipArchive.isArchive(path), let archive = try? ZipArchive(path) else { return nil }
    let exports = ZipContents(archive).exports
    return exports.isEmpty ? nil : exports.map { "\(path)/\($0.name)" }
  }

  private static func otherMembers(of path: String) -> ImportDiagnostic? {
    guard ZipArchive.isArchive(path), let archive = try? ZipArchive(path) else { return nil }
    let contents = ZipContents(archive)
    if contents.others.isEmpty || contents.exports.isEmpty { return nil }
    return ImportDiagnostic(
      .note, file: path, line: 0,
      summary: "\(list(contents.others)) in the archive \(contents.others.count == 1 ? "was" : "were") left aside",
      cure: "unpack the archive to look at what is not an export")
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
  }

  private static func trimmed(_ folder: String) -> String { folder.hasSuffix("/") ? String(folder.dropLast()) : folder }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func files(in folder: String, _ listing: FolderListing, _ suffixes: [String]) -> [String] {
    listing.paths.filter { path in
      let lowered = path.lowercased()
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
      let isLog = lowered.hasSuffix(decisionLog) && !suffixes.contains(decisionLog)
      guard !isHidden, !isLog, suffixes.contains(where: { lowered.hasSuffix($0) }) else { return false }
      // A folder may be named like a file; what lies in it comes by its own path.
      return !isFolder("\(trimmed(folder))/\(path)")
    }
  }
}
