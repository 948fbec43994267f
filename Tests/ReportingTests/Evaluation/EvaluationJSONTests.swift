import Foundation
import Statistics
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// An evaluation as programs read it.
@Suite struct EvaluationJSONTests {
  private static func object(_ result: EvaluationResult) throws -> [String: Any] {
    let bytes = SampleRun.text { EvaluationJSON(result).write(to: &$0) }
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes.utf8)) as? [String: Any])
  }

  private static func head(_ name: String, in object: [String: Any]) throws -> [String: Any] {
    try #require((object["heads"] as? [String: Any])?[name] as? [String: Any])
  }

  @Test func keysAreThoseOfTheSchema() throws {
    let records = InventedEvaluation.records()
    let (run, other) = try InventedEvaluation.allTrials(records)
    let object = try Self.object(InventedEvaluation.result(records, other: other, run: run))
    #expect(Set(object.keys) == ["tool", "gold", "textOnly", "bootstrap", "against", "heads"])
    #expect(Set(try #require(object["heads"] as? [String: Any]).keys) == ["design", "markerTiming", "verdict"])
    let head = try Self.head("design", in: object)
    #expect(
      Set(head.keys) == [
        "accuracy", "macroF1", "microF1", "applicable", "labels", "confusion", "calibration", "riskCoverage",
        "comparison",
      ])
    #expect(head["applicable"] is NSNull)
    let comparison = try #require(head["comparison"] as? [String: Any])
    #expect(comparison["onlyThis"] as? Int == 21 && comparison["onlyOther"] as? Int == 1)
    // 2·(C(22, 0) + C(22, 1))/2²²
    let p = try #require(comparison["p"] as? Double)
    #expect(abs(p * 4_194_304 - 46) < 1e-9)
    #expect(try Self.head("markerTiming", in: object)["comparison"] is NSNull, "the other run has no timing")
    #expect(try Self.head("verdict", in: object)["calibration"] is NSNull)
  }

  @Test func figuresHaveEveryDigitAndWhatIsMissingIsNull() throws {
    let records = (0..<3).map { InventedEvaluation.record($0, read: .rct, judged: $0 == 0 ? .rct : .animal) }
    let head = try Self.head("design", in: Self.object(InventedEvaluation.result(records)))
    let accuracy = try #require(head["accuracy"] as? [String: Any])
    #expect(accuracy["share"] as? Double == 1.0 / 3)
    #expect(accuracy["low"] as? Double == Proportion(1, of: 3).wilson()?.lowerBound)
    let labels = try #require(head["labels"] as? [[String: Any]])
    #expect(labels.count == StudyDesign.allCases.count)
    let animal = try #require(labels.first { $0["label"] as? String == "animal" })
    #expect((animal["recall"] as? [String: Any])?["share"] is NSNull)
    let other = try #require(labels.first { $0["label"] as? String == "other" })
    #expect(other["f1"] is NSNull)
    #expect((head["macroF1"] as? [String: Any])?["value"] is NSNull)
    #expect((head["confusion"] as? [[Int]])?.joined().reduce(0, +) == 3)
  }

  @Test func theSameRecordsGiveTheSameBytes() throws {
    let records = InventedEvaluation.records(times: 6)
    let texts = (0..<2).map { _ in
      SampleRun.text { EvaluationJSON(InventedEvaluation.result(records)).write(to: &$0) }
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0].contains("\"seed\":20260101"))
  }
}
