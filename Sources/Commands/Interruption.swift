#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import Synchronization

/// The first interrupt asks the run to stop and keep what it has; the second ends the program at once.
enum Interruption {
  private static let isAsked = Atomic<Bool>(false)

  static var isRequested: Bool { isAsked.load(ordering: .relaxed) }

  static func watch() {
    // A reader that goes away shows as an error of write, not as a signal.
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.isAsked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}
