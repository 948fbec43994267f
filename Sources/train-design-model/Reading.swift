import Bibliography
import CriticalAppraisal
import Foundation

/// Labels of a record of the pool that was read for this project: a line of `Readings/pool.tsv`.
///
/// The file has labels and places of quotes only; the texts are their publishers'. A line, tab-separated: PMID, design,
/// subject, data collection, marker timing, the reader's confidence, and the quote's place: `title` or `abstract`, its
/// first Unicode scalar and the one behind its last.
struct Reading {
  let id: String
  let design: StudyDesign
  let subject: String
  let collection: DataCollection
  let timing: MarkerTiming
  /// The field and the Unicode scalars of the quote; nil where there is none.
  private let quote: (isTitle: Bool, scalars: Range<Int>)?

  struct BadLine: Error, CustomStringConvertible {
    var file: String
    var line: Int
    var description: String { "\(file): line \(line): no reading of a record; it needs seven fields with known labels" }
  }

  /// Nil for a line without known labels.
  init?(_ line: Substring) {
    let fields = line.split(separator: "\t" as Character, omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 7, fields[0].allSatisfy(\.isNumber), let design = StudyDesign(rawValue: fields[1]),
      ReadHead.subjects.contains(fields[2]), let collection = DataCollection(rawValue: fields[3]),
      let timing = MarkerTiming(rawValue: fields[4])
    else { return nil }
    let place = fields[6].split(separator: " " as Character)
    let numbers = place.compactMap { Int($0) }
    quote =
      place.count == 3 && numbers.count == 2 && numbers[0] <= numbers[1]
      ? (place[0] == "title", numbers[0]..<numbers[1]) : nil
    (id, self.design, subject, self.collection, self.timing) = (fields[0], design, fields[2], collection, timing)
  }

  /// The readings of a file, by PMID.
  static func read(_ path: String) throws -> [String: Reading] {
    var readings: [String: Reading] = [:]
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for (index, line) in text.split(separator: "\n" as Character, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      guard let reading = Reading(line) else { throw BadLine(file: path, line: index + 1) }
      readings[reading.id] = reading
    }
    return readings
  }

  /// The record as one that somebody has read; it was chosen because a model was in doubt about it.
  func gold(_ pooled: PoolRecord) -> GoldRecord {
    let words = quote.map {
      String(
        String.UnicodeScalarView(
          ($0.isTitle ? pooled.title : pooled.abstract).unicodeScalars.dropFirst($0.scalars.lowerBound).prefix(
            $0.scalars.count)))
    }
    return GoldRecord(
      id: id, record: pooled.record(), design: design, markerTiming: timing, dataCollection: collection,
      subject: subject,
      designQuote: words, isRepresentative: false, isIndexed: false)
  }
}
