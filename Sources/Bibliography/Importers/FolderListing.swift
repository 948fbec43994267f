#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Everything in a folder and its subfolders; one of them that cannot be opened costs only itself.
struct FolderListing {
  /// The paths from the folder on, in their order.
  let paths: [String]
  /// The subfolders that cannot be opened, each with the system's reason.
  let closed: [(path: String, reason: String)]

  init(_ folder: String) throws(ImportError) {
    guard let names = Self.names(in: folder) else { throw .cannotOpen(folder, reason: Self.reason(folder)) }
    var paths: [String] = []
    var closed: [(path: String, reason: String)] = []
    var waiting = names
    while let path = waiting.popLast() {
      paths.append(path)
      let place = "\(folder)/\(path)"
      if !Self.isFolder(place) { continue }
      if let names = Self.names(in: place) {
        waiting += names.map { "\(path)/\($0)" }
      } else {
        closed.append((path, Self.reason(place)))
      }
    }
    self.paths = paths.sorted()
    self.closed = closed.sorted { $0.path < $1.path }
  }

  private static func names(in folder: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: folder)
  }

  /// A link to a folder is none: it may lead back to where it lies.
  private static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  private static func reason(_ folder: String) -> String {
    access(folder, R_OK | X_OK) == 0 ? "it cannot be listed" : String(cString: strerror(errno))
  }
}
