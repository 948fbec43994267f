internal import Bibliography

/// What the summary keeps of one record, in a few bytes: enough to count it, and to leave it out again when a later
/// version of the same record comes.
struct SummaryEntry: Sendable, Equatable {
  var identity: RecordIdentity
  var year: UInt16
  var design: StudyDesign
  var subtype: DesignSubtype?
  var marker: MarkerTiming
  var collection: DataCollection
  var verdict: Verdict
  var compartment: UInt8
  var flags: Flags
  /// What it states of the topic's treatments that it studied; for most records nothing.
  var treatments: [TreatmentNote] = []
  /// How many people it had, as far as the abstract counts them; 0 where it does not.
  var participants: UInt32 = 0
  /// What the program alone says, where people checked the record.
  var machine: MachineLabels?

  struct Flags: OptionSet, Sendable, Equatable {
    let rawValue: UInt8
    static let retracted = Flags(rawValue: 1)
    static let notice = Flags(rawValue: 2)
    static let inTopic = Flags(rawValue: 4)
    static let indexDisagrees = Flags(rawValue: 8)
    static let noAbstract = Flags(rawValue: 16)
    /// A person said that it is one of the evidence.
    static let heldIn = Flags(rawValue: 32)
    /// A person said that it is none.
    static let heldOut = Flags(rawValue: 64)
    /// A person's answer differs from the program's.
    static let changed = Flags(rawValue: 128)
  }

  /// Compartments by number: none, several, then those of the topic in its order.
  static let noCompartment: UInt8 = 0
  static let severalCompartments: UInt8 = 1

  /// A primary human study that relates the topic's marker to an outcome.
  var isEvidence: Bool {
    if flags.contains(.heldIn) { return true }
    return !flags.contains(.heldOut) && flags.contains(.inTopic) && labels.isEvidence
  }

  /// The level at which it starts on the topic's question.
  func level(_ question: QuestionType) -> StartingLevel {
    StartingLevel(design, subtype, timing: marker, verdict: verdict, question: question)
  }

  /// The level at which it starts on whether a treatment helps; the verdict is on another comparison, that of the marker.
  var treatmentLevel: StartingLevel {
    StartingLevel(design, subtype, timing: marker, verdict: .notApplicable, question: .treatment)
  }

  /// Whether the program alone holds it to be one.
  var isEvidenceByMachine: Bool { flags.contains(.inTopic) && (machine ?? labels).isEvidence }

  /// The labels as they count.
  var labels: MachineLabels { MachineLabels(markerTiming: marker, design: design, verdict: verdict) }
}

/// How a record is known from others: PubMed's number, or any other identifier.
enum RecordIdentity: Hashable, Sendable {
  case pmid(UInt32)
  case other(String)

  init(_ record: Record) {
    self = record.pmidNumber.map(RecordIdentity.pmid) ?? .other(record.id)
  }

  var id: String {
    switch self {
    case .pmid(let number): "pmid:\(number)"
    case .other(let id): id
    }
  }
}
