import CriticalAppraisal
import Foundation
import Testing

@testable import train_design_model

/// Labels of records that were read for this project.
@Suite struct ReadingTests {
  private func file(_ text: String) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "hindsight-readings-\(UUID().uuidString)")
    try Data(text.utf8).write(to: url)
    return url.path
  }

  @Test func aLineIsAReading() throws {
    let lines = [
      "# invented", "", "990000001 rct human prospective before high abstract_3_9",
      "990000002 cannotTell none cannotTell notApplicable low -", "",
    ]
    let path = try file(lines.map { $0.hasPrefix("#") ? $0 : Self.fields($0) }.joined(separator: "\n"))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let readings = try Reading.read(path)
    #expect(readings.count == 2)
    #expect(readings["990000001"]?.design == .rct && readings["990000001"]?.timing == .before)
    #expect(readings["990000002"]?.design == .cannotTell)
  }

  @Test(arguments: [
    "990000001 rct human prospective before high", "990000001 trial human prospective before high -",
    "990000001 rct people prospective before high -", "990000001 rct human later before high -",
    "990000001 rct human prospective then high -", "one rct human prospective before high -",
  ])
  func aLineThatIsNoneIsNamedByItsPlace(line: String) throws {
    let path = try file("# invented\n\n" + Self.fields(line) + "\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let error = #expect(throws: Reading.BadLine.self) { try Reading.read(path) }
    #expect(error?.description == "\(path): line 3: no reading of a record; it needs seven fields with known labels")
  }

  /// Words as tab-separated fields; an underscore stands for a blank within one.
  private static func fields(_ words: String) -> String {
    words.replacing(" ", with: "\t").replacing("_", with: " ")
  }
}
