import Foundation

/// Lines of JSON, read with Foundation's parser and not with code of ours.
enum NDJSON {
  static func objects(_ text: some StringProtocol) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
  }

  static func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// The ids of the lines in their order.
  static func ids(_ text: String) throws -> [String] { try objects(text).compactMap { $0["id"] as? String } }
}
