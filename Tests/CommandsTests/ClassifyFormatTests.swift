import Foundation
import TestSupport
import Testing

/// The three forms of `classify` say the same.
@Suite struct ClassifyFormatTests {
  private let sample = ProjectFolder.samples.appending(path: "nk-cells.xml").path

  private func run(_ format: String) throws -> Program.Ending {
    let ending = try Program.run(["classify", sample, "--format", format], in: TemporaryFolder())
    #expect(ending.code == 0 && ending.errors == "")
    return ending
  }

  @Test func ndjsonIsTheDefault() throws {
    let plain = try Program.run(["classify", sample], in: TemporaryFolder())
    #expect(try run("ndjson").outputBytes == plain.outputBytes)
  }

  @Test func csvHasARowForEveryLineOfNDJSON() throws {
    let objects = try NDJSON.objects(try run("ndjson").output)
    let rows = try run("csv").output.components(separatedBy: "\r\n")
    #expect(rows.first?.hasPrefix("id,pmid,doi,year,journal,title,design,subtype,") == true)
    #expect(rows.last == "", "the last row ends with a line end too")
    #expect(rows.count == objects.count + 2)
    for (row, object) in zip(rows.dropFirst(), objects) {
      #expect(row.hasPrefix("\(object["id"] as? String ?? "?"),"))
      for (part, key) in [("design", "label"), ("timing", "marker"), ("comparison", "verdict")] {
        let value = (object[part] as? [String: Any])?[key] as? String ?? "?"
        #expect(row.contains(",\(value),"))
      }
    }
  }

  @Test func aFormulaInATitleIsMadeHarmlessInCSV() throws {
    let folder = TemporaryFolder()
    folder.write("in.xml", InventedXML.document([InventedXML.record(990_000_001, title: "=HYPERLINK(\"x\", 1)")]))
    let ending = try Program.run(["classify", "in.xml", "-f", "csv"], in: folder)
    #expect(ending.output.contains(",\"'=HYPERLINK(\"\"x\"\", 1)\","))
  }

  @Test func theTableHasAHeadingAndALineForEveryRecord() throws {
    let objects = try NDJSON.objects(try run("ndjson").output)
    let lines = try run("table").lines
    #expect(lines.first?.hasPrefix("id ") == true)
    #expect(lines.count == objects.count + 1)
    for (line, object) in zip(lines.dropFirst(), objects) {
      let label = (object["design"] as? [String: Any])?["label"] as? String ?? "?"
      #expect(line.split(separator: " ").contains(Substring(label)))
    }
  }

  @Test(arguments: ["ndjson", "csv", "table"]) func anyNumberOfWorkersGivesTheSameBytes(format: String) throws {
    let folder = TemporaryFolder()
    folder.write("many.xml", InventedXML.document(count: 700))
    let outputs = try ["1", "2", "5"].map { workers in
      try Program.run(["classify", "many.xml", "--format", format, "--workers", workers], in: folder)
    }
    #expect(outputs.allSatisfy { $0.code == 0 && $0.errors == outputs[0].errors })
    #expect(outputs.allSatisfy { $0.outputBytes == outputs[0].outputBytes })
    #expect(outputs[0].outputBytes.count { $0 == UInt8(ascii: "\n") } >= 700)
  }

  @Test func textOnlyLeavesOutTheIndex() throws {
    let ending = try Program.run(["classify", sample, "--text-only"], in: TemporaryFolder())
    for object in try NDJSON.objects(ending.output) {
      let index = (object["design"] as? [String: Any])?["index"] as? [String: Any]
      #expect(index?["labels"] as? [String] == [])
    }
  }
}
