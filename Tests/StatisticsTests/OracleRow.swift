import Foundation
import TestSupport
import Testing

/// A row of `Tests/Fixtures/statistics.json`: figures worked out in Python with SciPy, statsmodels, irrCAC, ppi-python and
/// krippendorff, printed with twelve digits.
///
/// A row remembers which of its fields a test looked at, so that none can be forgotten.
final class OracleRow {
  private let fields: [String: Any]
  private let name: String
  private var read: Set<String> = []

  private init(_ fields: [String: Any], name: String) {
    self.fields = fields
    self.name = name
  }

  /// The whole file.
  static func file() throws -> [String: Any] {
    let data = try Data(contentsOf: ProjectFolder.fixtures.appending(path: "statistics.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// Looks at each row of one part; every field of each must be read.
  static func forEach(_ part: String, _ body: (OracleRow) throws -> Void) throws {
    let rows = try #require(try file()[part] as? [[String: Any]])
    #expect(!rows.isEmpty)
    for (place, fields) in rows.enumerated() {
      let row = OracleRow(fields, name: "\(part)[\(place)]")
      try body(row)
      #expect(row.read == Set(fields.keys), "\(row.name) has fields that no test looks at")
    }
  }

  func value<Value>(_ key: String, as _: Value.Type = Value.self) throws -> Value {
    read.insert(key)
    return try #require(fields[key] as? Value, "\(name) has no \(key)")
  }

  func int(_ key: String) throws -> Int { try value(key) }
  func double(_ key: String) throws -> Double { try value(key) }

  /// Rows inside the row.
  func rows(_ key: String) throws -> [OracleRow] {
    try value(key, as: [[String: Any]].self).map { OracleRow($0, name: "\(name).\(key)") }
  }

  /// What was worked out must be the oracle's figure.
  func expect(
    _ key: String, _ found: Double?, within tolerance: Double = 1e-9, at place: SourceLocation = #_sourceLocation
  ) throws {
    let wanted = try double(key)
    let value = try #require(found, "\(name).\(key)", sourceLocation: place)
    #expect(abs(value - wanted) <= tolerance, "\(name).\(key)", sourceLocation: place)
  }

  func expect(
    _ key: String, _ found: ClosedRange<Double>?, within tolerance: Double = 1e-9,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let wanted = try value(key, as: [Double].self)
    let range = try #require(found, "\(name).\(key)", sourceLocation: place)
    #expect(wanted.count == 2)
    #expect(abs(range.lowerBound - wanted[0]) <= tolerance, "\(name).\(key), lower", sourceLocation: place)
    #expect(abs(range.upperBound - wanted[1]) <= tolerance, "\(name).\(key), upper", sourceLocation: place)
  }

  func expect(_ key: String, _ found: Int?, at place: SourceLocation = #_sourceLocation) throws {
    #expect(try int(key) == found, "\(name).\(key)", sourceLocation: place)
  }
}
