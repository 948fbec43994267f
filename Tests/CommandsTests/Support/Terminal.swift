import Foundation

/// A terminal that nobody looks at, to see what the program shows on one.
final class Terminal {
  private let master: Int32
  private let slave: FileHandle

  init?() {
    var (first, second): (Int32, Int32) = (-1, -1)
    if openpty(&first, &second, nil, nil, nil) != 0 { return nil }
    // Other tests start programs at the same time, which must not keep the terminal open.
    for descriptor in [first, second] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    master = first
    slave = FileHandle(fileDescriptor: second, closeOnDealloc: true)
  }

  deinit { close(master) }

  /// Runs a program with stderr on the terminal; what was shown there.
  func errors(of process: Process) throws -> String {
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = slave
    try process.run()
    process.waitUntilExit()
    try slave.close()
    var shown: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(master, &part, part.count)
      if count <= 0 { break }
      shown += part[..<count]
    }
    return String(decoding: shown, as: UTF8.self)
  }
}
