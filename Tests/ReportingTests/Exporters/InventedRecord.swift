import Bibliography
import CriticalAppraisal

@testable import Reporting

/// Records made by hand, for writing in other formats.
enum InventedRecord {
  /// A record of named fields, in their order.
  static func make(
    title: String = "An invented title", abstract: String = "An invented abstract.",
    format: RecordFormat = .pubmedXML, original: String = "", _ fields: [(RecordFieldKind, String)] = []
  ) -> Record {
    var builder = RecordBuilder()
    var (title, abstract) = (title, abstract)
    title.withUTF8 { builder.addTitle($0) }
    abstract.withUTF8 { builder.addAbstract($0) }
    for (kind, text) in fields {
      let code: UInt32 =
        switch kind {
        case .year: UInt32(text) ?? 0
        case .dateInWords: ASCII.firstYear(in: text.utf8)
        case .pmid: 1
        case .workType: WorkType.allCases.first { "\($0)" == text }?.rawValue ?? 0
        case .correction: CorrectionKind.erratumIn.rawValue
        default: 0
        }
      builder.add(kind, text, code: code)
    }
    return builder.record(
      source: SourceLocation(file: "invented", format: format, line: 1, ordinal: 1), original: Array(original.utf8))
  }

  /// One text for every kind of field that a citation can have, each told from the others.
  static let everyField: [(RecordFieldKind, String)] = [
    (.workType, "bookChapter"), (.pmid, "990000001"), (.doi, "10.9999/invented"), (.pmcid, "PMC9900001"),
    (.publisherItem, "pii-1"), (.bookAccession, "NBK-1"), (.vernacularTitle, "Ein erfundener Titel"),
    (.bookTitle, "The Invented Book"), (.authorFamilyName, "Erfunden"), (.authorForeName, "Anna B"),
    (.authorInitials, "AB"), (.authorSuffix, "Jr"), (.collectiveName, "The Invented Group"),
    (.journalAbbreviation, "Inv J Tests"), (.issn, "9999-0001"), (.isbn, "978-9-9999-0001"), (.volume, "91"),
    (.issue, "92"), (.pages, "s930-s939"), (.articleNumber, "e94"), (.year, "2019"), (.month, "Feb"), (.day, "17"),
    (.language, "xlang"), (.publicationType, "Invented Type"), (.meshDescriptor, "Invented Heading"),
    (.meshQualifier, "qualified"), (.keyword, "invented keyword"), (.registration, "NCT99999999"),
    (.correction, "Invented erratum"), (.correctionPMID, "990000002"), (.shortTitle, "Short invention"),
    (.conference, "Invented Congress"), (.publisher, "Invented Press"), (.place, "Nowhere"), (.edition, "4711th"),
    (.editorName, "Herausgeber, Heinz"), (.affiliation, "Invented University"), (.accession, "L-99"),
    (.database, "Inventbase"), (.url, "https://example.org/invented"), (.note, "An invented note"),
    (.label, "inventedkey"), (.citation, "Erfunden AB. As written."), (.extraName, "XX"), (.extraValue, "extra value"),
  ]

  /// What a format makes of one record alone.
  static func text(
    _ format: ExportFormat, _ record: Record, labelled: Bool = false, _ options: ExportOptions = ExportOptions()
  ) -> String {
    text(format, [labelled ? entry(record) : ExportEntry(unlabelled: record)], options)
  }

  static func text(_ format: ExportFormat, _ entries: [ExportEntry], _ options: ExportOptions = ExportOptions())
    -> String
  {
    var exporter = format.exporter(options)
    var output = OutputBuffer()
    exporter.begin(&output)
    for entry in entries { exporter.write(entry, to: &output) }
    exporter.end(&output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// A record with the judgements of `InventedAppraisal`.
  static func entry(_ record: Record) -> ExportEntry {
    var appraisal = InventedAppraisal.make()
    appraisal.record = record
    appraisal.evidence = appraisal.evidence.map { evidence in
      var evidence = evidence
      evidence.range = record.title
      return evidence
    }
    return ExportEntry(appraisal)
  }
}
