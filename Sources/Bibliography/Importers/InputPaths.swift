#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files behind the names on a command line.
package enum InputPaths {
  /// The suffixes by which files are taken from a folder; a file named itself is read whatever its name.
  private static let suffixes = [".xml", ".xml.gz", ".txt", ".txt.gz", ".gz"]

  /// The suffixes of other tools' exports, which are not read yet.
  private static let otherSuffixes = [
    ".ris", ".nbib", ".bib", ".csv", ".tsv", ".enw", ".ciw", ".medline", ".json", ".jsonl", ".rdf", ".xlsx", ".xls",
    ".zip",
  ]

  /// Replaces each folder by the exports directly in it and in its subfolders, in the order of their names.
  package static func expand(_ name: String) throws(ImportError) -> [String] {
    if name == "-" { return [name] }
    var isFolder = false
    if !FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) { throw .noSuchFile(name) }
    if !isFolder { return [name] }
    let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
    let files = files(in: name, suffixes).map { "\(folder)/\($0)" }
    if files.isEmpty { throw .emptyFolder(name) }
    return files
  }

  /// Names the exports in a folder that are left aside, so that nobody takes their records for read.
  package static func leftAside(in name: String) -> ImportDiagnostic? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), isFolder else { return nil }
    let others = files(in: name, otherSuffixes)
    if others.isEmpty { return nil }
    let named = others.prefix(3).joined(separator: ", ") + (others.count > 3 ? " and \(others.count - 3) more" : "")
    return ImportDiagnostic(
      .warning, file: name, line: 0,
      summary:
        "\(named) \(others.count == 1 ? "is" : "are") not PubMed XML by the name and \(others.count == 1 ? "was" : "were") left aside",
      cure: "export the records from PubMed as XML, or give such a file by its own name")
  }

  private static func files(in folder: String, _ suffixes: [String]) -> [String] {
    let inside = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return inside.sorted().filter { path in
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      return !isHidden && suffixes.contains { path.lowercased().hasSuffix($0) }
    }
  }
}
