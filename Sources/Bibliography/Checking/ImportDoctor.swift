/// Examines all inputs of a run, file by file.
package struct ImportDoctor {
  private var checks: [FileCheck] = []

  package init() {}

  package mutating func take(_ event: InputRun.Event) {
    switch event {
    case .opened(let file, let format, let encoding):
      var check = FileCheck(file: file)
      check.format = format
      check.encoding = encoding
      checks.append(check)
    case .record(let record): change { $0.count(record) }
    case .diagnostic(let diagnostic):
      // What is said of a folder belongs to no file that was opened.
      if checks.last?.file == diagnostic.file { change { $0.count(diagnostic) } }
    case .failure(let failure):
      if checks.last?.file == failure.file {
        change { $0.failure = failure }
      } else {
        var check = FileCheck(file: failure.file)
        check.failure = failure
        checks.append(check)
      }
    case .quarantined, .deletion, .progress: break
    }
  }

  private mutating func change(_ body: (inout FileCheck) -> Void) {
    if !checks.isEmpty { body(&checks[checks.count - 1]) }
  }

  /// What was found, in the order of the inputs.
  package mutating func finish() -> [FileCheck] { checks }
}
