internal import Bibliography
internal import Reporting

/// Takes note of the inputs of a run as they are opened and read.
struct InputTally {
  private(set) var facts = RunFacts()

  mutating func open(_ name: String, _ format: RecordFormat) {
    facts.inputs.append(RunFacts.Input(name: name, format: format))
  }

  /// A record of the input that was opened last.
  mutating func count(_ record: Record) {
    if !facts.inputs.isEmpty { facts.inputs[facts.inputs.count - 1].count(dialect: record.source.dialect) }
  }

  mutating func fail(_ error: ImportError) { facts.unread.append("\(error)") }
}
