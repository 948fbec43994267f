import Foundation

/// A disk of a few kilobytes, mounted in a folder as long as this lives.
final class SmallDisk {
  let folder = TemporaryFolder()

  /// Nil where we may not mount.
  init?(kilobytes: Int) {
    let mount = Process()
    mount.executableURL = URL(filePath: "/usr/bin/env")
    mount.arguments = ["mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "none", folder.url.path]
    mount.standardError = FileHandle.nullDevice
    guard (try? mount.run()) != nil else { return nil }
    mount.waitUntilExit()
    if mount.terminationStatus != 0 { return nil }
  }

  deinit {
    let unmount = try? Process.run(URL(filePath: "/usr/bin/env"), arguments: ["umount", folder.url.path])
    unmount?.waitUntilExit()
  }
}
