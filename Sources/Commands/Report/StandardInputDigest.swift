internal import CriticalAppraisal
internal import Foundation
internal import Reporting
internal import Synchronization

/// The length and SHA-256 of what came through standard input, gathered while it is read.
final class StandardInputDigest: Sendable {
  private struct Sum {
    var digest = SHA256()
    var length = 0
  }

  private let sum = Mutex(Sum())

  func take(_ bytes: UnsafeRawBufferPointer) {
    // The buffer is read here and nowhere kept, so that it may cross into the lock.
    let part = Array(bytes)
    sum.withLock { sum in
      sum.digest.update(part)
      sum.length += part.count
    }
  }

  /// All that came, what no reader asked for read to the end; nil where nothing came.
  var fingerprint: FileFingerprint? {
    while let part = try? FileHandle.standardInput.read(upToCount: 1 << 16), !part.isEmpty {
      part.withUnsafeBytes { take($0) }
    }
    return sum.withLock { sum in
      guard sum.length > 0 else { return nil }
      var digest = sum.digest
      return FileFingerprint(name: "-", bytes: sum.length, sha256: digest.finish())
    }
  }
}
