import Bibliography
import CriticalAppraisal
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// What our writers write, our readers read as it was.
@Suite struct RoundTripTests {
  private static func read(_ text: String, keepsOriginal: Bool = false) throws -> [Record] {
    let path = FileManager.default.temporaryDirectory.appending(path: "hindsight-\(UUID().uuidString)")
    try Data(text.utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let input = try InputFile(path.path, ReadingOptions(keepsOriginal: keepsOriginal))
    var records: [Record] = []
    while let record = try input.reader.next() { records.append(record) }
    #expect(input.reader.takeDiagnostics().isEmpty)
    return records
  }

  /// What a citation is known by.
  private static func facts(_ record: Record) -> [String] {
    let kinds: [RecordFieldKind] = [.journal, .journalAbbreviation, .volume, .issue, .pages, .doi, .pmid, .language]
    return [record.text(record.title), record.text(record.abstract), record.year.map(String.init) ?? ""]
      + record.authors + kinds.map { record.text(of: $0) ?? "" }
      + record.texts(.meshDescriptor) + record.texts(.meshQualifier)
  }

  @Test(arguments: SampleRun.names, [ExportFormat.ris, .nbib]) func theSamplesComeBack(
    name: String, format: ExportFormat
  )
    throws
  {
    let appraisals = try SampleRun.appraisals(name)
    for labelled in [true, false] {
      let entries = appraisals.map { labelled ? ExportEntry($0) : ExportEntry(unlabelled: $0.record) }
      let records = try Self.read(InventedRecord.text(format, entries))
      #expect(records.count == appraisals.count)
      for (record, appraisal) in zip(records, appraisals) {
        for (read, written) in zip(Self.facts(record), Self.facts(appraisal.record)) { #expect(read == written) }
        // RIS has one tag for headings and keywords: these may come back as those.
        #expect(Self.facts(record).count >= Self.facts(appraisal.record).count)
        #expect(record.isRetracted == appraisal.record.isRetracted)
      }
    }
  }

  /// What all formats can hold of a citation, by name; line breaks in abstracts they may lose.
  private static func plainFacts(_ record: Record) -> [(name: String, values: [String])] {
    let abstract = record.text(record.abstract).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let kinds: [RecordFieldKind] = [.journal, .volume, .issue, .pages, .pmid, .language, .publicationType]
    return [
      ("title", [record.text(record.title)]), ("abstract", [abstract]), ("authors", record.authors),
      ("year", [record.year.map(String.init) ?? ""]), ("doi", Set(record.texts(.doi)).sorted()),
      ("retracted", ["\(record.isRetracted)"]),
    ] + kinds.map { ("\($0)", record.texts($0)) }
  }

  @Test(arguments: SampleRun.names, [ExportFormat.bibTeX, .csv, .cslJSON, .endNoteXML])
  func theSamplesComeBackFromOtherFormats(name: String, format: ExportFormat) throws {
    let appraisals = try SampleRun.appraisals(name)
    for labelled in [true, false] {
      let entries = appraisals.map { labelled ? ExportEntry($0) : ExportEntry(unlabelled: $0.record) }
      let records = try Self.read(InventedRecord.text(format, entries))
      #expect(records.count == appraisals.count)
      for (record, appraisal) in zip(records, appraisals) {
        for (read, written) in zip(Self.plainFacts(record), Self.plainFacts(appraisal.record)) {
          #expect(read.values == written.values, "\(appraisal.record.id), \(read.name)")
        }
        // Headings and keywords share a field, and ours may stand in it too.
        let terms = (record.texts(.keyword) + record.texts(.meshDescriptor)).joined(separator: "; ")
        let written = appraisal.record.texts(.keyword) + appraisal.record.texts(.meshDescriptor)
        for term in written { #expect(terms.contains(term), "\(appraisal.record.id)") }
      }
    }
  }

  @Test(arguments: [ExportFormat.ris, .nbib], ExportTarget.allCases)
  func theSecondTimeChangesNothing(format: ExportFormat, target: ExportTarget) throws {
    let options = ExportOptions(target: target)
    let first = InventedRecord.text(format, try SampleRun.appraisals("nk-cells.xml").map { ExportEntry($0) }, options)
    func again(_ text: String) throws -> String {
      InventedRecord.text(
        format, try Self.read(text, keepsOriginal: true).map { InventedRecord.entry($0) }, options)
    }
    let second = try again(first)
    #expect(try again(second) == second)
    #expect(second.utf8.count > 10_000)
  }

  @Test(arguments: [ExportFormat.bibTeX, .csv, .cslJSON, .endNoteXML])
  func whatWeWroteIsWrittenTheSameAgain(format: ExportFormat) throws {
    func again(_ text: String) throws -> String {
      InventedRecord.text(format, try Self.read(text).map { ExportEntry(unlabelled: $0) })
    }
    let samples = try SampleRun.names.flatMap { try SampleRun.appraisals($0) }
    let first = InventedRecord.text(format, samples.map { ExportEntry(unlabelled: $0.record) })
    #expect(try again(first) == first)
    let made = [
      InventedRecord.make(InventedRecord.everyField), InventedRecord.make([(.dateInWords, "2017 Mar-Apr")]),
      InventedRecord.make([
        (.journal, "Tests"), (.journalAbbreviation, "Tests"), (.extraName, "XX"), (.extraValue, "a | b"),
        (.note, "mine"), (.extraName, "YY"), (.extraValue, "c: \"d\" \\ e"),
      ]),
    ]
    let second = try again(InventedRecord.text(format, made.map { ExportEntry(unlabelled: $0) }))
    #expect(try again(second) == second)
    for piece in ["a | b", "mine", "L-99"] { #expect(second.ranges(of: piece).count == 1, "\(piece)") }
  }

  @Test(arguments: ["ris", "nbib"]) func everyFixtureKeepsItsLines(folder: String) throws {
    let format = try #require(ExportFormat(rawValue: folder))
    let place = ProjectFolder.fixtures.appending(path: "exports/\(folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
    #expect(!names.isEmpty)
    for name in names {
      guard let input = try? InputFile(place.appending(path: name).path, ReadingOptions(keepsOriginal: true)) else {
        continue
      }
      while let record = try input.reader.next() {
        let bytes = Array(InventedRecord.text(format, record, labelled: true).utf8)
        let lines = record.original.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
        var rest = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })[...]
        for line in lines {
          rest = rest.drop { $0 != line }
          #expect(!rest.isEmpty, "\(name): \(String(decoding: line, as: UTF8.self))")
          rest = rest.dropFirst()
        }
      }
    }
  }
}
