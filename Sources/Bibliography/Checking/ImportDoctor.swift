/// Examines all inputs of a run, file by file.
package struct ImportDoctor {
  private var checks: [FileCheck] = []
  private var deduplicator = Deduplicator()
  /// The place in `checks` of each record's file, and the record's line there.
  private var placeOfRecord: [(check: Int32, line: UInt32)] = []

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
      placeOfRecord.append((Int32(checks.count - 1), UInt32(clamping: record.source.line)))
    case .diagnostic(let diagnostic):
      if checks.last?.file == diagnostic.file {
        change { $0.count(diagnostic) }
      } else if diagnostic.severity != .note {
        // What is said of a folder belongs to no file in it.
        var check = FileCheck(file: diagnostic.file)
        check.count(diagnostic)
        checks.append(check)
      }
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

  /// What was found: inputs that are not there and folders first, then the files in the order of the inputs.
  package mutating func finish() -> [FileCheck] {
    let found = deduplicator.deduplicated()
    var repeats: [(Int, CheckFinding)] = []
    for group in found.groups {
      var seen: Set<Int32> = []
      for member in group.members {
        if !seen.insert(placeOfRecord[member].check).inserted {
          repeats.append((member, .duplicatesInside))
        } else if seen.count > 1 {
          repeats.append((member, .duplicatesAcross))
        }
      }
    }
    repeats += Set(found.possible.map(\.second)).map { ($0, .possibleDuplicates) }
    // In the order of the records, so that the lines told are the first ones.
    for (member, finding) in repeats.sorted(by: { $0.0 < $1.0 }) {
      let place = placeOfRecord[member]
      checks[Int(place.check)].add(finding, line: Int(place.line))
    }
    return checks
  }
}
