/// By what we know again the keywords and notes that an earlier run of ours added to a record.
///
/// Readers must see a file with them as they see it without, or the second run would judge by other signs.
package enum OwnMarks {
  /// Every keyword and label of ours begins so.
  package static let keyword: StaticString = "hindsight/"
  /// Our note begins and ends so; neither has a blank in it, so that no program breaks a line inside.
  package static let noteStart: StaticString = "Hindsight:"
  package static let noteEnd: StaticString = "[/Hindsight]"

  /// Whether a value is a keyword or label of ours, or begins with our note.
  package static func begin(_ value: some Collection<UInt8>) -> Bool {
    begins(value, keyword) || begins(value, noteStart)
  }

  private static func begins(_ value: some Collection<UInt8>, _ mark: StaticString) -> Bool {
    value.starts(with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }
}
