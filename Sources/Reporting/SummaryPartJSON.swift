package import CriticalAppraisal

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What `summary.json` holds for being joined to others, and the reading of it.
package enum SummaryPartJSON {
  /// Why a file cannot be joined.
  package struct Problem: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// A part as a file has it.
  package struct File: Sendable {
    package let name: String
    package let part: SummaryPart
    /// Whether answers of people stand in it.
    package let isChecked: Bool
  }

  static func write(_ part: SummaryPart, to output: inout OutputBuffer) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Plain values only, so that nothing in it can fail.
    guard let data = try? encoder.encode(part) else { return output.append("null") }
    data.withUnsafeBytes { output.append($0.bindMemory(to: UInt8.self)) }
  }

  private struct Whole: Decodable {
    struct Tool: Decodable, Equatable {
      var version: String
      var model: String
      var lexicon: String
    }

    struct Anything: Decodable {
      init(from decoder: any Decoder) {}
    }

    var tool: Tool
    var verification: Anything?
    var part: SummaryPart?
  }

  /// Reads a `summary.json`; `version` is the one that must have written it, since others judge otherwise.
  package static func read(_ bytes: [UInt8], name: String, version: ToolVersion) throws(Problem) -> File {
    guard let whole = try? JSONDecoder().decode(Whole.self, from: Data(bytes)) else {
      throw Problem(
        description: "\(name): it is no summary.json of report --output, or was changed; name one as report wrote it")
    }
    if whole.tool != Whole.Tool(version: ToolVersion.program, model: version.model, lexicon: version.lexicon) {
      throw Problem(
        description: "\(name): it was made by hindsight \(whole.tool.version) (model \(whole.tool.model), lexicons "
          + "\(whole.tool.lexicon)) and this is \(version.description); make it again with this version")
    }
    guard let part = whole.part else {
      throw Problem(description: "\(name): it holds no part to join; make it again with report --output")
    }
    return File(name: name, part: part, isChecked: whole.verification != nil)
  }
}
