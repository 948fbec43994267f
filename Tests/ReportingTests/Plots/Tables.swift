import CriticalAppraisal
import Reporting

/// Invented tables for the tests.
enum Tables {
  static let robinsNames = [
    "Confounding", "Classification of interventions", "Selection of participants into the study (or the analysis)",
    "Missing data", "Measurement of the outcome", "Selection of the reported result",
  ]
  static let note = "Suggested by hindsight 0.5.0, model 4.0; not assessed"

  private static let authors = [
    "Smith", "García-Fernández", "Nguyen", "O'Brien", "van der Berg", "Müller", "Zhang", "Okafor", "Lindqvist", "Rossi",
    "Kowalczyk", "Tanaka",
  ]

  /// A study's name, different for each number.
  static func study(_ number: Int) -> String {
    let suffix = number / authors.count % 26
    let letter = Unicode.Scalar(UInt8(97 + suffix))
    return "\(authors[number % authors.count]) \(2000 + number * 7 % 26)\(Character(letter))"
  }

  /// A level that looks chosen by chance and is always the same.
  static func level(_ row: Int, _ column: Int, of levels: [BiasLevel]) -> BiasLevel {
    levels[(row * row * 31 + column * 17 + row * column * 7 + row / 3) % 101 % levels.count]
  }

  static func robinsI(_ count: Int) -> BiasTable {
    let levels: [BiasLevel] = [.low, .moderate, .serious, .critical, .noInformation, .moderate, .low]
    let columns = robinsNames.enumerated().map { BiasTable.Column(shortName: "D\($0 + 1)", name: $1) }
    let rows = (0..<count).map { row in
      let own = columns.indices.map { level(row, $0, of: levels) }
      return BiasTable.Row(study: study(row), levels: own, overall: own.filter { $0 < .noInformation }.max())
    }
    return BiasTable(
      title: "Tumour markers and survival", tool: "ROBINS-I V2", columns: columns, rows: rows, note: note)
  }

  static func quadas(_ count: Int) -> BiasTable {
    let names = ["Patient selection", "Index test", "Reference standard", "Flow and timing"]
    let bias = names.enumerated().map { BiasTable.Column(shortName: "D\($0 + 1)", name: $1) }
    let fit = names.prefix(3).enumerated().map {
      BiasTable.Column(shortName: "A\($0 + 1)", name: $1, isApplicability: true)
    }
    let rows = (0..<count).map { row in
      BiasTable.Row(
        study: study(row), levels: (0..<7).map { level(row, $0, of: [.low, .high, .unclear, .low, .noInformation]) })
    }
    return BiasTable(
      title: "Accuracy of the invented test", tool: "QUADAS-2", columns: bias + fit, rows: rows, note: note)
  }

  static func quips(_ count: Int) -> BiasTable {
    let names = [
      "Study participation", "Study attrition", "Prognostic factor measurement", "Outcome measurement",
      "Study confounding", "Statistical analysis and reporting",
    ]
    let columns = names.enumerated().map { BiasTable.Column(shortName: "D\($0 + 1)", name: $1) }
    let rows = (0..<count).map { row in
      BiasTable.Row(study: study(row), levels: (0..<6).map { level(row, $0, of: [.low, .moderate, .high]) })
    }
    return BiasTable(
      title: "Natural killer cells as a prognostic factor", tool: "QUIPS", columns: columns, rows: rows, note: note)
  }

  /// The names of all studies up to a number.
  static func studies(_ count: Int) -> Set<String> { Set((0..<count).map(study)) }

  /// As little as a table can hold.
  static let bare = BiasTable(
    title: "", tool: "", columns: [], rows: [.init(study: "Smith 2004a", levels: [], overall: .low)], note: "")

  /// Twenty columns with long heads, and one lone column of applicability.
  static var crowded: BiasTable {
    let columns = (1...20).map { BiasTable.Column(shortName: "Question number \($0)", name: "Was it well \($0)?") }
    let fit = BiasTable.Column(shortName: "A", name: "", isApplicability: true)
    let rows = (0..<50).map { row in BiasTable.Row(study: study(row), levels: [.low, .critical], overall: .veryHigh) }
    return BiasTable(title: "Crowded", tool: "Own", columns: columns + [fit], rows: rows, note: "")
  }

  /// Names that are long, odd and hostile, and every level there is.
  static var hard: BiasTable {
    let columns = [
      BiasTable.Column(shortName: "Random sequence generation", name: "Random sequence generation"),
      BiasTable.Column(shortName: "D2 & <co>", name: String(repeating: "A very long name of a domain ", count: 12)),
      BiasTable.Column(shortName: "Pneumonoultramicroscopicsilicovolcanoconiosis", name: "One \"word\""),
      BiasTable.Column(shortName: "A", name: "Review question", isApplicability: true),
    ]
    let studies = [
      "The International Collaborative Group on the Very Long-term Outcomes of Invented Treatments 2004a",
      "R&D <Group> \"Q\" 2011", "Line\nbreak\tand \u{1}control\u{0} 2012",
      "Супердлинноеназваниебезпробеловвнутриегострок 2013",
      "国際共同研究グループの非常に長い名前による無作為化比較試験の報告 2014", "محمد 2015", "👩‍👩‍👧‍👦 Family 2016", "",
      "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW 2018", "e\u{301}\u{301} 2019",
    ]
    let rows = studies.enumerated().map { row, study in
      let levels = (0..<4).map { BiasLevel.allCases[(row + $0) % 10] }
      return BiasTable.Row(study: study, levels: levels, overall: row % 3 == 0 ? nil : BiasLevel.allCases[row % 10])
    }
    return BiasTable(
      title: String(repeating: "A title that is much too long for one line ", count: 5), tool: "Generic <1 & 2>",
      columns: columns, rows: rows, note: String(repeating: "A note that goes on and on; ", count: 15))
  }
}
