import Foundation
import Statistics
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Wilson's interval and the bounds for what cannot be told, against figures computed elsewhere.
@Suite struct ProportionTests {
  /// Rows of `Tests/Fixtures/intervals.tsv`, whose head names their source.
  struct Row: Sendable, CustomTestStringConvertible {
    var fields: [String]
    var testDescription: String { fields.prefix(5).joined(separator: " ") }
    func number(_ place: Int) -> Int { Int(fields[place]) ?? -1 }
    func value(_ place: Int) -> Double { Double(fields[place]) ?? .nan }
  }

  static func rows(_ kind: String) -> [Row] {
    let text = (try? String(contentsOf: ProjectFolder.fixtures.appending(path: "intervals.tsv"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
      .filter { $0[0] == kind }.map { Row(fields: Array($0.dropFirst())) }
  }

  static let wilson = rows("wilson")
  static let shares = rows("share")

  @Test func theFixtureIsThere() {
    #expect(Self.wilson.count == 16)
    #expect(Self.shares.count == 8)
  }

  /// Quantiles Φ⁻¹(1 − α/2) of the levels in the fixture.
  static let quantiles = [80: 1.2815515655446004, 90: 1.6448536269514722, 95: Proportion.z95, 99: 2.5758293035489004]

  @Test(arguments: wilson) func theIntervalIsWilsons(row: Row) throws {
    let z = try #require(Self.quantiles[row.number(2)])
    let interval = try #require(Proportion(row.number(0), of: row.number(1)).wilson(z: z))
    #expect(abs(interval.lowerBound - row.value(3)) < 1e-9)
    #expect(abs(interval.upperBound - row.value(4)) < 1e-9)
  }

  @Test(arguments: shares) func cannotTellIsCountedBothWays(row: Row) throws {
    let share = TimingShare(before: row.number(0), notBefore: row.number(1), cannotTell: row.number(2))
    let found = [share.judged, share.lowest, share.highest].flatMap { proportion -> [Double] in
      let interval = proportion.wilson()
      return [proportion.value ?? .nan, interval?.lowerBound ?? .nan, interval?.upperBound ?? .nan]
    }
    for place in found.indices { #expect(abs(found[place] - row.value(3 + place)) < 1e-9, "\(place)") }
    let worst = try #require(share.worstCase)
    #expect(abs(worst.lowerBound - row.value(12)) < 1e-9)
    #expect(abs(worst.upperBound - row.value(13)) < 1e-9)
  }

  @Test func nothingHasNoShare() {
    #expect(Proportion(0, of: 0).value == nil)
    #expect(Proportion(0, of: 0).wilson() == nil)
    #expect(TimingShare(before: 0, notBefore: 0, cannotTell: 0).worstCase == nil)
  }

  @Test func theIntervalHoldsTheShareAndStaysBetweenNoneAndAll() throws {
    for total in 1...60 {
      for count in 0...total {
        let proportion = Proportion(count, of: total)
        let interval = try #require(proportion.wilson())
        #expect((0...1).contains(interval.lowerBound) && (0...1).contains(interval.upperBound))
        #expect(interval.contains(try #require(proportion.value)))
        #expect((interval.lowerBound == 0) == (count == 0))
        #expect((interval.upperBound == 1) == (count == total))
      }
    }
  }
}
