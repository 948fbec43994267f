import Foundation

/// Running the program without root's right to pass over the permissions of files.
enum Powerless {
  /// What stands before the program's path on such a command line; nothing is needed where we are not root.
  static let command =
    geteuid() == 0 ? ["/usr/bin/env", "setpriv", "--bounding-set=-dac_override,-dac_read_search"] : ["/usr/bin/env"]

  static let isPossible: Bool = {
    let folder = TemporaryFolder()
    folder.makeFolder("closed")
    try? folder.allow(0o000, "closed")
    defer { try? folder.allow(0o700, "closed") }
    let list = Process()
    list.executableURL = URL(filePath: command[0])
    list.arguments = command.dropFirst() + ["ls", folder.url("closed").path]
    (list.standardOutput, list.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    guard (try? list.run()) != nil else { return false }
    list.waitUntilExit()
    // What `ls` answers where it may not look; `setpriv` has other codes.
    return list.terminationStatus == 2
  }()
}

extension TemporaryFolder {
  /// Sets who may do what with a file or folder.
  func allow(_ permissions: Int, _ name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: url(name).path)
  }
}
