internal import Bibliography

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Reads the answers that stand in one file, whatever wrote it.
///
/// NDJSON of ours is the program's; a table that people filled in has a rater in each row and the program's labels beside;
/// any other export is searched for Rayyan's notes and ASReview's labels.
struct RaterFile {
  /// What the program is called where its labels stand beside people's.
  static let program = "program"

  private(set) var records: [RatedRecord] = []
  private(set) var diagnostics: [ImportDiagnostic] = []
  private let file: String
  private var stem: String { CheckSheetReader.stem(file) }

  init(_ file: String) throws {
    self.file = file
    if try Self.begins(file, with: "{") {
      try readNDJSON()
    } else if !(try readTable()) {
      try readExport()
    }
  }

  private static func begins(_ file: String, with sign: Character) throws -> Bool {
    guard file != "-" else { return false }
    let source = try FileByteSource(file)
    let head = try source.readPrefix(64).drop { ASCII.isSpace($0) || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    return head.first == sign.asciiValue
  }

  private mutating func readNDJSON() throws {
    for (number, bytes) in try JSONLines.read(file) {
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)) else { continue }
      let machine = line.checked?.machine
      var answers: [AgreementField: String] = [:]
      answers[.markerTiming] = machine?.markerTiming ?? line.timing?.marker
      answers[.design] = machine?.design ?? line.design?.label
      answers[.verdict] = machine?.verdict ?? line.comparison?.verdict
      if answers.isEmpty { continue }
      let record = RatedRecord.record(
        id: line.id, pmid: line.identifiers?.pmid ?? "", doi: line.identifiers?.doi ?? "", title: line.title ?? "",
        year: line.year, file: file, line: number)
      records.append(
        RatedRecord(record: record, rater: stem, isMachine: true, answers: answers, file: file, line: number))
    }
  }

  /// Reads a table with columns of answers; false where it is none.
  private mutating func readTable() throws -> Bool {
    guard file != "-", let table = try? TextTable(file) else { return false }
    do {
      var sheet = CheckSheet()
      try CheckSheetReader(table, isOneOfSeveral: true).read(into: &sheet)
      diagnostics += sheet.diagnostics
      for row in sheet.rows {
        if let machine = row.machine {
          let isEvidence = machine.isEvidence && row.placement?.stratum != .beyond
          records.append(
            RatedRecord(row, rater: Self.program, isMachine: true, machine.answers(isEvidence: isEvidence)))
        }
        if !row.answers.isEmpty {
          records.append(RatedRecord(row, rater: row.checker, isMachine: false, row.answers))
        }
      }
      return true
    } catch CheckSheet.Problem.ownTable {
      var sheet = CheckSheet()
      CheckSheetReader(ownTable: table).read(into: &sheet)
      records += sheet.rows.map { RatedRecord($0, rater: stem, isMachine: true, $0.answers) }
      return true
    } catch {
      return false
    }
  }

  private mutating func readExport() throws {
    var failure: ImportError?
    var found: [RatedRecord] = []
    _ = try InputRun([file]).run { event in
      switch event {
      case .record(let record):
        for decision in ScreeningDecision.all(in: record) {
          found.append(
            RatedRecord(
              record: record, rater: decision.rater ?? stem, isMachine: false,
              answers: [.included: decision.answer], file: file, line: record.source.line))
        }
      case .failure(let error): failure = failure ?? error
      default: break
      }
    }
    if let failure, found.isEmpty { throw failure }
    records += found
  }

  /// A line of ours.
  private struct Line: Decodable {
    var id: String
    var title: String?
    var year: Int?
    var identifiers: Identifiers?
    var design: Design?
    var timing: Timing?
    var comparison: Comparison?
    var checked: Checked?

    struct Identifiers: Decodable {
      var pmid: String?
      var doi: String?
    }
    struct Design: Decodable { var label: String }
    struct Timing: Decodable { var marker: String? }
    struct Comparison: Decodable { var verdict: String? }
    struct Checked: Decodable { var machine: Machine? }
    struct Machine: Decodable {
      var markerTiming: String?
      var design: String?
      var verdict: String?
    }
  }
}
