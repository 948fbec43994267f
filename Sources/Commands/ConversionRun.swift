internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// What a conversion takes in.
enum ConversionEvent {
  case entry(ExportEntry, StudyDesign, isDuplicate: Bool)
  case diagnostic(ImportDiagnostic)
}

/// Where a conversion's entries come from, in the order of the inputs.
protocol ConversionRun {
  var session: InputSession { get }

  /// Runs over the inputs; true where the user broke it off.
  mutating func go(_ options: ReadingOptions, _ handle: (ConversionEvent) throws -> Void) throws -> Bool
}

/// Records with their judgements.
struct LabelledConversion: ConversionRun {
  private var run: Run
  private let writesLabels: Bool
  var session: InputSession { run.session }

  init(_ run: Run, writesLabels: Bool) {
    self.run = run
    self.writesLabels = writesLabels
  }

  mutating func go(_ options: ReadingOptions, _ handle: (ConversionEvent) throws -> Void) throws -> Bool {
    let writesLabels = writesLabels
    return try run.go(options: options) { event in
      switch event {
      case .appraisal(let appraisal):
        let entry = writesLabels ? ExportEntry(appraisal) : ExportEntry(unlabelled: appraisal.record)
        try handle(.entry(entry, appraisal.design.label, isDuplicate: appraisal.duplicateOf != nil))
      case .reading(.diagnostic(let diagnostic)): try handle(.diagnostic(diagnostic))
      case .reading: break
      }
    }
  }
}

/// Records as they are read, judged by nothing; those that repeat an earlier one are counted all the same.
struct PlainConversion: ConversionRun {
  private(set) var session: InputSession
  private let inputs: [String]

  init(_ input: InputOptions, _ options: TalkOptions, force: Bool) throws {
    session = try InputSession(input, options, force: force)
    inputs = input.inputs
  }

  mutating func go(_ options: ReadingOptions, _ handle: (ConversionEvent) throws -> Void) throws -> Bool {
    var linker = RecordLinker(comparesAll: !InputRun.areAllPubMedXML(inputs))
    var reading = InputRun(inputs, options: options)
    reading.shouldStop = { Interruption.isRequested }
    let isStopped = try reading.run { event in
      try session.take(event)
      switch event {
      case .record(let record):
        let isDuplicate = linker.link(record) != nil
        try handle(.entry(ExportEntry(unlabelled: record), .cannotTell, isDuplicate: isDuplicate))
      case .diagnostic(let diagnostic): try handle(.diagnostic(diagnostic))
      default: break
      }
    }
    try session.finishReading(isStopped: isStopped)
    return isStopped
  }
}
