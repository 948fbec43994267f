/// Examines all inputs of a run, file by file.
package struct ImportDoctor {
  private var checks: [FileCheck] = []
  private var deduplicator = Deduplicator()
  /// The place in `checks` of each record's file.
  private var fileOfRecord: [Int32] = []

  package init() {}

  package mutating func take(_ event: InputRun.Event) {
    switch event {
    case .opened(let file, let format, let encoding):
      var check = FileCheck(file: file)
      check.format = format
      check.encoding = encoding
      checks.append(check)
    case .record(let record):
      change { $0.count(record) }
      deduplicator.add(PreparedRecord(record), source: checks.last?.file ?? record.source.file)
      fileOfRecord.append(Int32(checks.count - 1))
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
  package mutating func finish() -> [FileCheck] {
    let found = deduplicator.deduplicated()
    for group in found.groups {
      var seen: Set<Int32> = []
      for member in group.members {
        let file = fileOfRecord[member]
        if !seen.insert(file).inserted {
          checks[Int(file)].duplicatesInside += 1
        } else if seen.count > 1 {
          checks[Int(file)].duplicatesAcross += 1
        }
      }
    }
    for pair in found.possible { checks[Int(fileOfRecord[pair.second])].possibleDuplicates += 1 }
    return checks
  }
}
