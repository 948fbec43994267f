package import Bibliography

/// What several raters say of records, those of all inputs laid upon one another.
package struct RaterTable: Sendable {
  /// Why there is nothing to compare.
  package enum Problem: Error, Equatable, CustomStringConvertible {
    case noAnswers(file: String)
    case oneRater(String)
    case nothingInCommon

    package var description: String {
      switch self {
      case .noAnswers(let file):
        "\(file): no answer of any rater stands in it; give a table filled in by people, NDJSON of hindsight classify, or "
          + "an export with Rayyan's notes or ASReview's labels"
      case .oneRater(let name): "all answers are of one rater, \(name); give those of another too"
      case .nothingInCommon: "no two raters answered one question on one record; give answers on the same records"
      }
    }
  }

  package struct Rater: Sendable, Equatable {
    package let name: String
    package let isMachine: Bool
    /// The file in which the rater was first met.
    let file: String
  }

  /// A record with each rater's answers, by the raters' places.
  package struct Item: Sendable {
    package let id: String
    package let title: String
    package internal(set) var answers: [Int: [AgreementField: String]] = [:]
  }

  package private(set) var raters: [Rater] = []
  package private(set) var items: [Item] = []
  package private(set) var diagnostics: [ImportDiagnostic] = []

  package init(files: [String]) throws {
    var library = RaterLibrary()
    for file in files {
      let read = try RaterFile(file)
      diagnostics += read.diagnostics
      if read.records.isEmpty { throw Problem.noAnswers(file: file) }
      for rated in read.records { take(rated, &library) }
    }
    if raters.count == 1 { throw Problem.oneRater(raters[0].name) }
  }

  private mutating func take(_ rated: RatedRecord, _ library: inout RaterLibrary) {
    let rater = raterPlace(rated)
    let place = library.place(of: rated.record)
    if place == items.count {
      items.append(Item(id: RaterLibrary.name(rated.record), title: rated.record.text(rated.record.title)))
    }
    for (field, answer) in rated.answers {
      if let old = items[place].answers[rater]?[field], old != answer {
        // The program's label is repeated in each person's table; those of two runs may differ.
        if !rated.isMachine {
          diagnostics.append(
            ImportDiagnostic(
              .warning, file: rated.file, line: rated.line,
              summary:
                "\(rated.rater) answers \(field.name) of \(items[place].id) twice, \(old) and \(answer); the later "
                + "counts", cure: "leave one of the two"))
        }
      }
      items[place].answers[rater, default: [:]][field] = answer
    }
  }

  private mutating func raterPlace(_ rated: RatedRecord) -> Int {
    let isNamedByFile = rated.rater == CheckSheetReader.stem(rated.file)
    let named = raters.indices.filter {
      raters[$0].isMachine == rated.isMachine && raters[$0].name.lowercased() == rated.rater.lowercased()
    }
    // Whoever is called by a file is nobody else, though another file may have the same name in another folder.
    let found =
      isNamedByFile
      ? raters.indices.first {
        raters[$0].isMachine == rated.isMachine && raters[$0].file == rated.file
          && (named.contains($0) || raters[$0].name == rated.file)
      } : named.first
    if let found { return found }
    let isTaken = raters.contains { $0.name.lowercased() == rated.rater.lowercased() }
    let name = isNamedByFile && isTaken ? rated.file : rated.rater
    raters.append(Rater(name: name, isMachine: rated.isMachine, file: rated.file))
    return raters.count - 1
  }
}

/// Finds the same record in the tables of several raters: by its numbers, by all that tells records apart, by its title.
private struct RaterLibrary {
  private var places: [String: Int] = [:]
  private var library = RecordLibrary()
  /// The item of each record in the library.
  private var items: [Int] = []
  private var count = 0

  static func name(_ record: Record) -> String {
    if record.first(.pmid) == nil, record.first(.doi) == nil, let label = record.text(of: .label) { return label }
    return record.id
  }

  /// The item that the record is, a new one where it has not come before.
  mutating func place(of record: Record) -> Int {
    let keys = Self.keys(record)
    let prepared = PreparedRecord(record)
    let found =
      keys.lazy.compactMap { [places] in places[$0] }.first
      ?? library.matches(for: prepared).first { $0.verdict.isSame }.map { items[$0.index] }
    let place = found ?? count
    if found == nil { count += 1 }
    for key in keys where places[key] == nil { places[key] = place }
    library.add(prepared)
    items.append(place)
    return place
  }

  private static func keys(_ record: Record) -> [String] {
    var keys = record.texts(.pmid).map { "pmid:\($0)" } + record.texts(.doi).map { "doi:\($0.lowercased())" }
    if keys.isEmpty, let label = record.text(of: .label) { keys.append("id:\(label.lowercased())") }
    // Tables of people seldom have more than title and year.
    let letters = record.text(record.title).lowercased().filter { $0.isLetter || $0.isNumber }
    if letters.count > 20, let year = record.year { keys.append("title:\(letters):\(year)") }
    return keys
  }
}
