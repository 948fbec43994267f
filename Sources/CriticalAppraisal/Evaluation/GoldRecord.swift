package import Bibliography

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A record whose design, timing and verdict somebody has read: one line of a labelled file.
package struct GoldRecord: Sendable {
  package var id: String
  package var record: Record
  package var design: StudyDesign
  package var subtype: String?
  package var markerTiming: MarkerTiming?
  package var dataCollection: DataCollection?
  package var verdict: String?
  /// What was studied: human, animal, inVitro, mixed or none.
  package var subject: String?
  /// The words that show the design to whoever read the record.
  package var designQuote: String?
  /// False for a record that was chosen to be read because a model was in doubt about it.
  package var isRepresentative: Bool
  /// Whether PubMed has indexed the record, where the file says so.
  package var isIndexed: Bool?
  /// What texts share that were written as variants of each other, or of one original; nil for one that stands alone.
  package var variantsOf: String?
  /// By what records are split: variants fall into one part.
  package var splitID: String { variantsOf ?? id }

  package init(
    id: String, record: Record, design: StudyDesign, markerTiming: MarkerTiming?, dataCollection: DataCollection?,
    subject: String?, designQuote: String?, isRepresentative: Bool, isIndexed: Bool?
  ) {
    self.id = id
    self.record = record
    self.design = design
    self.markerTiming = markerTiming
    self.dataCollection = dataCollection
    self.subject = subject
    self.designQuote = designQuote
    self.isRepresentative = isRepresentative
    self.isIndexed = isIndexed
  }

  /// The record without its abstract and index.
  package var titleAlone: GoldRecord {
    var builder = RecordBuilder()
    for byte in record.bytes[record.title] { builder.append(byte) }
    builder.title = 0..<builder.count
    builder.add(RecordField(.title, builder.title))
    builder.abstractOrigin = .none
    var alone = self
    alone.record = builder.record(source: record.source)
    alone.isRepresentative = false
    alone.isIndexed = nil
    return alone
  }

  /// Reads one line of JSON; nil where it has no design that we know.
  package init?(jsonLine: some Collection<UInt8>, file: String, line: Int) {
    guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(jsonLine)),
      let design = StudyDesign(rawValue: fields.design)
    else { return nil }
    id = (fields.pmid ?? fields.id ?? "\(file)#\(line)").filter { !$0.isWhitespace }
    self.design = design
    subtype = fields.subtype ?? fields.design_subtype
    markerTiming = fields.marker_timing.flatMap(MarkerTiming.init(rawValue:))
    dataCollection = fields.data_collection.flatMap(DataCollection.init(rawValue:))
    verdict = fields.verdict
    subject = fields.subject
    designQuote = fields.design_quote
    isIndexed = fields.indexed
    isRepresentative = fields.chosen != "active"
    variantsOf = fields.pair.map { [id] in "\(id.prefix { !$0.isNumber })#\($0)" }
    record = fields.record(id: id, source: SourceLocation(file: file, format: .pubmedXML, line: line, ordinal: line))
  }

  /// The number from 0 to 99 by which records are split, the same whatever file they stand in.
  package var splitNumber: Int {
    Int(SHA256.hex(splitID.utf8).prefix(8), radix: 16).map { $0 % 100 } ?? 0
  }

  private struct Fields: Decodable {
    var pmid: String?
    var id: String?
    var title: String?
    var abstract: AbstractText?
    var design: String
    var subtype: String?
    var design_subtype: String?
    var marker_timing: String?
    var data_collection: String?
    var verdict: String?
    var subject: String?
    var design_quote: String?
    var indexed: Bool?
    var chosen: String?
    var pair: Int?
    var publication_types: [String]?
    var mesh: [String]?

    func record(id: String, source: SourceLocation) -> Record {
      var builder = RecordBuilder()
      func append(_ text: String, _ kind: RecordFieldKind, code: UInt32 = 0) -> Range<Int> {
        let start = builder.count
        for byte in text.utf8 { builder.append(byte) }
        builder.add(RecordField(kind, start..<builder.count, code: code))
        return start..<builder.count
      }
      if id.allSatisfy(\.isNumber) { _ = append(id, .pmid, code: 1) }
      builder.title = append(title ?? "", .title)
      let start = builder.count
      for section in abstract?.sections ?? [] {
        if builder.count > start { builder.append(0x20) }
        if let label = section.label, !label.isEmpty {
          _ = append(label, .abstractLabel)
          builder.append(": ")
        }
        _ = append(section.text, .abstractText)
      }
      builder.abstract = start..<builder.count
      builder.abstractOrigin = builder.count > start ? .ownAbstract : .none
      for name in publication_types ?? [] { _ = append(name, .publicationType) }
      for name in mesh ?? [] { _ = append(name, .meshDescriptor) }
      return builder.record(source: source)
    }
  }

  /// An abstract as one text or as labelled sections.
  private struct AbstractText: Decodable {
    var sections: [Section]

    struct Section: Decodable {
      var label: String?
      var text: String
    }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        sections = text.isEmpty ? [] : [Section(label: nil, text: text)]
      } else {
        sections = try decoder.singleValueContainer().decode([Section].self)
      }
    }
  }
}

extension GoldRecord {
  /// Reads a file of one JSON object a line, plain or gzip; lines that are no labelled record are counted.
  package static func read(_ path: String) throws -> (records: [GoldRecord], skipped: Int) {
    var records: [GoldRecord] = []
    var skipped = 0
    for (number, line) in try JSONLines.read(path) {
      if let record = GoldRecord(jsonLine: line, file: path, line: number) {
        records.append(record)
      } else {
        skipped += 1
      }
    }
    return (records, skipped)
  }
}
