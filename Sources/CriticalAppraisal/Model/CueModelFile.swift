internal import Bibliography

/// The weights as a file: plain text, so that a change of the model can be read as a difference of two files.
///
/// Lines of tab-separated fields. `head` names a head, its temperature and its labels; `bias` and one line a feature hold
/// hundredths of log-odds. A feature is `title` or `abstract`, then the group, then the cue's phrase as the lexicon
/// writes it (empty for the group itself); or `shape` and a name. Features without a line weigh nothing.
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

  /// Reads a model for the cues of a lexicon set; weights of cues that the set does not have are passed over.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, for lexicons: LexiconSet) throws(Problem) -> CueModel {
    var version: String?
    var heads: [CueModel.Head] = []
    var bias = CueModel.Row.zero
    let names = FeatureNames(lexicons)
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
      case "title", "abstract", "shape":
        guard fields.count == 4 else { throw .badLine(index + 1) }
        if let feature = names.feature(text(fields[0]), text(fields[1]), text(fields[2])) {
          rows[feature] = row(fields[3])
        }
      default: break
      }
    }
    guard let version else { throw .notAModel }
    return CueModel(version: version, heads: heads, bias: bias, rows: rows)
  }

  /// The text of a model; `notes` are lines about its making.
  static func write(_ model: CueModel, notes: [String], for lexicons: LexiconSet) -> String {
    var lines = ["\(firstLine)\t\(model.version)"] + notes.map { "note\t\($0)" }
    let used = model.heads.last?.columns.upperBound ?? 0
    for head in model.heads {
      lines.append("head\t\(head.name)\t\(hundredths(head.temperature))\t\(head.labels.joined(separator: " "))")
    }
    lines.append("bias\t\(text(model.bias, used))")
    for (feature, name) in FeatureNames(lexicons).all.enumerated() {
      let weights = text(model.rows[feature], used)
      if weights.contains(where: { $0 != "0" && $0 != " " }) { lines.append("\(name)\t\(weights)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ fields: [Slice<UnsafeBufferPointer<UInt8>>], after heads: [CueModel.Head]) -> CueModel.Head? {
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

  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func text(_ row: CueModel.Row, _ used: Int) -> String {
    (0..<used).map { hundredths(row[$0]) }.joined(separator: " ")
  }

  private static func hundredths(_ value: Float) -> String { String(Int((value * 100).rounded())) }
}
