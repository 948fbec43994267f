import Bibliography
import TestSupport

@testable import CriticalAppraisal

/// Tables of answers, written in a test and read as from a file.
enum WrittenSheet {
  static func read(_ text: String, file: String = "answers.csv", isOneOfSeveral: Bool = false) throws -> CheckSheet {
    var sheet = CheckSheet()
    let table = try TextTable(ScatteredByteSource(Array(text.utf8)), file: file)
    try CheckSheetReader(table, isOneOfSeveral: isOneOfSeveral).read(into: &sheet)
    return sheet
  }

  /// A stratum as a test describes it: its name, its size, and the timing that people found in each record drawn.
  struct Stratum {
    let name: String
    let size: Int
    let answers: [String]
  }

  /// A table of `verify draw`, filled in.
  static func drawn(_ strata: [Stratum]) throws -> CheckSheet {
    let studies = strata.filter { $0.name != "beyond" }.reduce(0) { $0 + $1.size }
    var lines = [
      "id,marker_timing,is_evidence,checker,machine_marker_timing,machine_design,machine_verdict,stratum,stratum_size,"
        + "stratum_drawn,studies,seed"
    ]
    for stratum in strata {
      let machine = stratum.name.split(separator: "-")[0].replacing("notBefore", with: "after")
      for (place, answer) in stratum.answers.enumerated() {
        let isOut = answer == "no study"
        let cells = [
          "\(stratum.name)#\(place)", isOut ? "" : answer, isOut ? "no" : answer.isEmpty ? "" : "yes", "Ann",
          machine == "beyond" ? "notApplicable" : String(machine), "caseControl", "flawed", stratum.name,
          "\(stratum.size)", "\(stratum.answers.count)", "\(studies)", "1",
        ]
        lines.append(cells.joined(separator: ","))
      }
    }
    return try read(lines.joined(separator: "\n"))
  }
}
