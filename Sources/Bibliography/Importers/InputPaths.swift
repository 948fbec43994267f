#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files behind the names on a command line.
package enum InputPaths {
  /// The suffixes by which files are taken from a folder; a file named itself is read whatever its name.
  private static let suffixes = [".xml", ".xml.gz", ".txt", ".txt.gz", ".gz"]

  /// Replaces each folder by the exports directly in it and in its subfolders, in the order of their names.
  package static func expand(_ name: String) throws(ImportError) -> [String] {
    if name == "-" { return [name] }
    var isFolder = false
    if !FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) { throw .noSuchFile(name) }
    if !isFolder { return [name] }
    let inside = (try? FileManager.default.subpathsOfDirectory(atPath: name)) ?? []
    let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
    let files = inside.sorted().filter { path in
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      return !isHidden && suffixes.contains { path.lowercased().hasSuffix($0) }
    }.map { "\(folder)/\($0)" }
    if files.isEmpty { throw .emptyFolder(name) }
    return files
  }
}
