import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct SeenRecordsTests {
  private static func record(_ kind: RecordFieldKind? = nil, _ text: String = "") -> Record {
    let record = Record.sample(title: "", abstract: "")
    return kind.map { record.adding($0, text, code: 1) } ?? record
  }

  /// Which of some records are repeats of those before.
  private static func repeats(_ records: [Record]) -> [Bool] {
    var seen = SeenRecords()
    return records.map { seen.isRepeat($0) }
  }

  @Test func aNumberIsARepeatFromItsSecondTimeOn() {
    let numbers = [1, 63, 64, 65, 32_767, 32_768, 990_000_001, 999_999_999]
    let records = numbers.map { Self.record(.pmid, String($0)) }
    #expect(Self.repeats(records + records) == numbers.map { _ in false } + numbers.map { _ in true })
    #expect(Self.repeats(records + [Self.record(.pmid, "66")]).last == false)
  }

  @Test func aRecordWithoutNumberIsKnownByItsDOI() {
    let (one, other) = (Self.record(.doi, "10.1/invented"), Self.record(.doi, "10.1/other"))
    #expect(Self.repeats([one, other, one]) == [false, false, true])
  }

  @Test func recordsWithoutAnyIdentifierAreNoRepeats() {
    #expect(Self.repeats([Self.record(), Self.record()]) == [false, false])
  }
}
