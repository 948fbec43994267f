import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Invented abstracts in the many manners of the literature, read as a whole.
@Suite @MainActor struct TreatmentFixtureTests {
  private struct Example: Decodable {
    struct Treatment: Decodable {
      let name: String
      let role: String
      let direction: String
    }
    let title: String
    let abstract: String
    let treatments: [Treatment]
  }

  private func examples() throws -> [Example] {
    let text = try String(contentsOf: ProjectFolder.fixtures.appending(path: "treatments.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Example.self, from: Data($0.utf8)) }
  }

  @Test func studiedTreatmentsAndTheirDirectionsAreRead() throws {
    var (studied, right, wrongSide, coTreatments) = (0, 0, 0, 0)
    for example in try examples() {
      let found = try SharedAppraisers.appraise(example.abstract, title: example.title).treatments
      for gold in example.treatments {
        guard let ours = found.first(where: { $0.name == gold.name }), ours.isStudied else { continue }
        coTreatments += gold.role == "coTreatment" || gold.role == "mentioned" ? 1 : 0
        guard gold.role == "studied" else { continue }
        studied += 1
        right += ours.direction.rawValue == gold.direction ? 1 : 0
        let sides: Set = [gold.direction, ours.direction.rawValue]
        wrongSide += sides == ["favours", "against"] ? 1 : 0
      }
    }
    #expect(try examples().count == 24)
    #expect(studied == 22)
    #expect(right == 17)
    #expect(wrongSide == 0)
    #expect(coTreatments == 0)
  }
}
