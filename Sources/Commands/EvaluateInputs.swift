internal import CriticalAppraisal
internal import Reporting

/// The labelled records that a user names.
enum GoldFiles {
  /// Reads all; ends the command where a file holds none, and tells of lines that hold none.
  static func read(_ paths: [String]) throws -> (records: [GoldRecord], leftOut: Int) {
    var all: [GoldRecord] = []
    var leftOut = 0
    for path in paths {
      let (records, skipped) = try GoldRecord.read(path)
      all += records
      leftOut += skipped
      if records.isEmpty {
        StandardStreams.say(
          "error: \(path): no line holds a labelled record; each must be a JSON object with title, abstract and design")
        try ExitReason.noInput.exit()
      }
      if skipped > 0 {
        let lines = skipped == 1 ? "1 line holds no labelled record" : "\(skipped) lines hold no labelled record"
        StandardStreams.say("warning: \(path): \(lines); left out")
      }
    }
    return (all, leftOut)
  }
}

/// The other side of a comparison.
enum EvaluationOpponent {
  /// Reads what another run wrote, or lets another model judge; ends the command where there is nothing to compare with.
  static func read(
    _ path: String, for records: [EvaluatedRecord], of gold: [GoldRecord],
    appraiser: (ModelFile) throws -> Appraiser
  ) throws -> (run: OtherRun, result: EvaluationResult.Other)? {
    // Read once: it may be a pipe.
    let bytes = try WholeFile.bytes(path)
    if let model = ModelFile(path, bytes: bytes) {
      let other = try appraiser(model)
      let run = OtherRun(file: path, judged: gold.map { EvaluatedRecord($0, other.appraise($0.record)) })
      return (run, EvaluationResult.Other(file: path, records: run.count, common: run.count))
    }
    do {
      let run = try OtherRun(file: path, bytes: bytes)
      let common = try run.common(with: records)
      if run.skipped > 0 {
        let lines = run.skipped == 1 ? "1 line holds no judged record" : "\(run.skipped) lines hold no judged record"
        StandardStreams.say("warning: \(path): \(lines); left out")
      }
      return (run, EvaluationResult.Other(file: path, records: run.count, common: common))
    } catch {
      StandardStreams.say("error: \(error)")
      try ExitReason.noInput.exit()
      return nil
    }
  }
}
