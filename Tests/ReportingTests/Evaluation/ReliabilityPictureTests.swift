import Foundation
import Testing

@testable import CriticalAppraisal
@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The picture of how far probabilities can be trusted.
@Suite struct ReliabilityPictureTests {
  /// The elements of a picture, with the circles' attributes.
  private final class Elements: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    var circles: [[String: Double]] = []
    var root: [String: String]?

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String] = [:]
    ) {
      if root == nil { root = attributes }
      counts[name, default: 0] += 1
      if name == "circle" { circles.append(attributes.compactMapValues(Double.init)) }
    }
  }

  private static func elements(_ evaluation: Evaluation) throws -> Elements {
    let parser = XMLParser(data: Data(ReliabilityPicture(evaluation).svg.utf8))
    let elements = Elements()
    parser.delegate = elements
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return elements
  }

  @Test func thePictureIsWellFormedAndTellsWhatItShows() throws {
    let elements = try Self.elements(Evaluation(InventedEvaluation.records()))
    #expect(elements.root?["role"] == "img")
    #expect(elements.root?["aria-labelledby"] == "reliability-title reliability-desc")
    #expect(elements.root?["fill"] == "currentColor")
    #expect(elements.counts["desc"] == 1)
    // A panel for the design and one for the timing, whose records all have one probability.
    #expect(elements.counts["title"] == 1 + elements.circles.count)
  }

  @Test func pointsStandAtTheirFiguresAndGrowWithTheRecords() throws {
    // Four of probability 0.8, one of them right, and one right of 0.2.
    let records = (0..<4).map { InventedEvaluation.record($0 * 10 + 8, read: .rct, judged: $0 == 0 ? .rct : .animal) }
    let elements = try Self.elements(
      Evaluation(records + [InventedEvaluation.record(2, read: .rct, judged: .rct)]))
    let circles = elements.circles.prefix(2)
    func lengths(_ name: String) -> [Double] { circles.compactMap { $0[name] } }
    // The square is 260 wide and high, from 58 on.
    #expect(lengths("cx") == [110, 266])
    #expect(lengths("cy") == [58, 253])
    #expect(lengths("r") == [5.5, 11])
  }

  @Test func withoutRecordsItIsStillAPicture() throws {
    #expect(try Self.elements(Evaluation([])).circles.isEmpty)
  }
}
