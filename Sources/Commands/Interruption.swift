internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The first interrupt asks the run to stop and keep what it has; the second ends the program at once.
enum Interruption {
  private static let isAsked = Atomic<Bool>(false)
  private static let hasCut = Atomic<Bool>(false)
  private static let emptyInput = Atomic<Int32>(-1)

  static var isRequested: Bool { isAsked.load(ordering: .relaxed) }

  /// Whether a run was broken off before the end of its inputs, so that all that is written from then on is partial.
  ///
  /// An interrupt that comes when all has been read cuts nothing.
  static var hasCutRun: Bool { hasCut.load(ordering: .relaxed) }

  static func noteCut() { hasCut.store(true, ordering: .relaxed) }

  static func watch() {
    emptyInput.store(open("/dev/null", O_RDONLY | O_CLOEXEC), ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.isAsked.store(true, ordering: .relaxed)
        // A read that waits for a terminal or a slow pipe would not end otherwise.
        dup2(Interruption.emptyInput.load(ordering: .relaxed), STDIN_FILENO)
        signal(number, SIG_DFL)
      }
    }
    // Some programs start others with these signals blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
