internal import Bibliography

/// The weights as a file: plain text, so that a change of the model can be read as a difference of two files.
///
/// Lines of tab-separated fields. `head` names a head, its temperature and its labels; `bias` and the other lines hold
/// hundredths of log-odds, one a label. `cue` and `group` lines have the group, the cue's phrase as the lexicon writes
/// it (empty for the group itself), the weights in a title and those in an abstract; `shape` lines a name and weights.
/// What has no line weighs nothing.
enum CueModelFile {
  static let assetName = "models/cues.tsv"
  private static let firstLine = "hindsight-cue-model"

  enum Problem: Error, Equatable, CustomStringConvertible {
    case notAModel
    case badLine(Int)
    case tooManyLabels

    var description: String {
      switch self {
      case .notAModel: "models/cues.tsv: the first line is not \(firstLine) and a version; train the model anew"
      case .badLine(let line): "models/cues.tsv:\(line): the line cannot be read; train the model anew"
      case .tooManyLabels: "models/cues.tsv: the heads have more than \(CueModel.width) labels in all; drop some"
      }
    }
  }

  /// Reads a model for the cues of some lexicons; weights of cues that these do not have are passed over.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, for names: FeatureNames) throws(Problem) -> CueModel {
    var version: String?
    var heads: [CueModel.Head] = []
    var bias = CueModel.Row.zero
    var rows = [CueModel.Row](repeating: .zero, count: names.count)
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      if index == 0 {
        guard fields.count == 2, text(fields[0]) == firstLine else { throw .notAModel }
        version = text(fields[1])
        continue
      }
      switch text(fields[0]) {
      case "head":
        guard let head = head(fields, after: heads) else { throw .badLine(index + 1) }
        heads.append(head)
        if head.columns.upperBound > CueModel.width { throw .tooManyLabels }
      case "bias":
        guard fields.count == 2 else { throw .badLine(index + 1) }
        bias = row(fields[1])
      case "cue", "group", "shape":
        guard fields.count >= 4 else { throw .badLine(index + 1) }
        let name = String(decoding: line[line.startIndex..<fields[2].endIndex], as: UTF8.self)
        guard let features = names.features(name) else { continue }
        guard features.count == fields.count - 3 else { throw .badLine(index + 1) }
        for (feature, field) in zip(features, fields[3...]) { rows[feature] = row(field) }
      default: break
      }
    }
    guard let version else { throw .notAModel }
    return CueModel(version: version, heads: heads, bias: bias, rows: rows)
  }

  /// The text of a model; `notes` are lines about its making.
  static func write(_ model: CueModel, notes: [String], for names: FeatureNames) -> String {
    var lines = ["\(firstLine)\t\(model.version)"] + notes.map { "note\t\($0)" }
    let used = model.heads.last?.columns.upperBound ?? 0
    for head in model.heads {
      lines.append("head\t\(head.name)\t\(hundredths(head.temperature))\t\(head.labels.joined(separator: " "))")
    }
    lines.append("bias\t\(text(model.bias, used))")
    for entry in names.entries {
      let weights = entry.features.map { text(model.row($0), used) }
      if weights.contains(where: { $0.contains { $0 != "0" && $0 != " " } }) {
        lines.append("\(entry.name)\t\(weights.joined(separator: "\t"))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ fields: [Slice<UnsafeBufferPointer<UInt8>>], after heads: [CueModel.Head]) -> CueModel
    .Head?
  {
    guard fields.count == 4, let temperature = ASCII.number(fields[2]) else { return nil }
    return CueModel.Head(
      name: text(fields[1]), labels: text(fields[3]).split(separator: " ").map(String.init),
      firstColumn: heads.last?.columns.upperBound ?? 0, temperature: Float(temperature) / 100)
  }

  private static func row(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> CueModel.Row {
    var row = CueModel.Row.zero
    var column = 0
    var value: Int32 = 0
    var isNegative = false
    for byte in field {
      if byte == 0x20 {
        if column < CueModel.width { row[column] = Float(isNegative ? -value : value) / 100 }
        (column, value, isNegative) = (column + 1, 0, false)
      } else if byte == 0x2D {
        isNegative = true
      } else {
        value = value &* 10 &+ Int32(byte &- 0x30)
      }
    }
    if column < CueModel.width { row[column] = Float(isNegative ? -value : value) / 100 }
    return row
  }

  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func text(_ row: CueModel.Row, _ used: Int) -> String {
    (0..<used).map { hundredths(row[$0]) }.joined(separator: " ")
  }

  private static func hundredths(_ value: Float) -> String { String(Int((value * 100).rounded())) }
}
