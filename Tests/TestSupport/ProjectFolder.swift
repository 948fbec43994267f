package import Foundation

/// The places tests read from: the checkout itself, and the folder `shared` beside it, which a fresh clone lacks.
package enum ProjectFolder {
  /// The checkout's root.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let samples = root.appending(path: "Samples")
  package static let fixtures = root.appending(path: "Tests/Fixtures")

  /// `../shared/data`: real exports and labelled sets that are never committed.
  package static let sharedData = root.deletingLastPathComponent().appending(path: "shared/data")

  /// Whether the real data lie beside the checkout.
  package static var hasSharedData: Bool { FileManager.default.fileExists(atPath: sharedData.path) }
}
