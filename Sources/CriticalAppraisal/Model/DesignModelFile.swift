internal import Bibliography

/// The model as a file: lines of text that say what it is, an empty line, then numbers in little-endian order.
///
/// The lines, tab-separated: the first names the file and its version; `note` tells of its making; `head` has a head's
/// name, its temperature in hundredths and its labels; `silver` the names of the helping heads; `subtype` a sub-type's
/// name and the slope and intercept of its log-odds, in thousandths; `telling` the weights of a sentence's place, in
/// thousandths; `counts` how many cue rows, n-grams of sentences, n-grams of titles and hidden units follow. The numbers: bias and scales (64 floats each); for each cue row the hash of
/// its name (8 bytes) and 64 halves of a thousandth (2 bytes each); keys of n-grams (4 bytes), their idf (floats), their
/// rows (64 signed bytes each); the dense layer's input weights, hidden bias, output weights and output bias (floats).
package enum DesignModelFile {
  package static let assetName = "models/design.bin"
  package static let firstLine = "hindsight-design-model"
  /// What one step of a cue's weight is worth.
  static let cueStep: Float = 1.0 / 2000

  package enum Problem: Error, Equatable, CustomStringConvertible {
    case notAModel
    case badLine(Int)
    case tooManyLabels
    case tooManyNGrams
    case cutShort

    package var description: String {
      switch self {
      case .notAModel: "the first line is not \(firstLine) and a version; train the model anew"
      case .badLine(let line): "line \(line) cannot be read; train the model anew"
      case .tooManyLabels:
        "heads, helping heads and sub-types have more than \(DesignModel.width - 1) labels in all; drop some"
      case .tooManyNGrams: "there are more than \(NGramFeatures.mostRows) n-grams; drop the rarest"
      case .cutShort: "the file ends before its numbers do; get it again, or train the model anew"
      }
    }
  }

  /// A cue's or group's weights by the hash of its name: cues that the lexicons have no more are passed over.
  static func hash(_ name: String, _ part: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (hash ^ UInt64(part)) &* 0x100_0000_01B3
  }

  /// The lines before the empty one.
  struct Head {
    var version = ""
    var heads: [(name: String, labels: [String], temperature: Float)] = []
    var silver: [String] = []
    var subtypes: [HeadLayout.Subtype] = []
    var tellingPlaces: [Float] = []
    var cues = 0
    var ngrams = 0
    var titleNGrams = 0
    var hidden = 0
    /// Where the numbers begin.
    var end = 0
    var layout: HeadLayout { HeadLayout(heads: heads, silver: silver, subtypes: subtypes) }

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problem) {
      var number = 0
      while true {
        guard let stop = bytes[end...].firstIndex(of: 0x0A) else { throw number == 0 ? .notAModel : .cutShort }
        let line = String(decoding: bytes[end..<stop], as: UTF8.self)
        end = stop + 1
        number += 1
        if line.isEmpty, number > 1 { break }
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        if number == 1 {
          guard fields.count == 2, fields[0] == firstLine else { throw .notAModel }
          version = fields[1]
          continue
        }
        if !read(fields) { throw .badLine(number) }
      }
      if layout.rowWidth > DesignModel.width { throw .tooManyLabels }
      if version.isEmpty || heads.isEmpty || tellingPlaces.count != TellingSentences.placeCount { throw .notAModel }
    }

    private mutating func read(_ fields: [String]) -> Bool {
      switch fields[0] {
      case "note": return true
      case "silver":
        silver = fields.count == 2 ? fields[1].split(separator: " ").map(String.init) : []
        return fields.count == 2
      case "subtype":
        let numbers = fields.dropFirst(2).compactMap { Float($0).map { $0 / 1000 } }
        guard fields.count == 4, numbers.count == 2 else { return false }
        subtypes.append(HeadLayout.Subtype(name: fields[1], slope: numbers[0], intercept: numbers[1]))
        return true
      case "telling":
        tellingPlaces = fields.dropFirst().compactMap { Float($0).map { $0 / 1000 } }
        return tellingPlaces.count == TellingSentences.placeCount
      case "head":
        guard fields.count == 4, let temperature = Float(fields[2]), temperature > 0 else { return false }
        heads.append((fields[1], fields[3].split(separator: " ").map(String.init), temperature / 100))
        return true
      case "counts":
        let numbers = fields.dropFirst().compactMap { Int($0) }
        guard numbers.count == 4, numbers.allSatisfy({ $0 >= 0 && $0 < 1 << 24 }) else { return false }
        (cues, ngrams, titleNGrams, hidden) = (numbers[0], numbers[1], numbers[2], numbers[3])
        return true
      default: return false
      }
    }
  }

  /// Reads a model for the cues of some lexicons; bytes that last as long as the program are not copied.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, for names: FeatureNames, areLasting: Bool = false
  ) throws(Problem) -> DesignModel {
    let head = try Head(bytes)
    let layout = head.layout
    let (inputs, outputs) = (layout.inputCount, layout.answerCount)
    let rowCount = head.ngrams + head.titleNGrams
    var numbers = NumberReader(bytes: UnsafeRawBufferPointer(bytes), place: head.end)
    let width = DesignModel.width
    let size =
      width * 8 + head.cues * (8 + width * 2) + rowCount * (8 + width)
      + 4 * (inputs * head.hidden + head.hidden + head.hidden * outputs + outputs)
    if rowCount > NGramFeatures.mostRows { throw .tooManyNGrams }
    if bytes.count - head.end != size { throw .cutShort }
    let bias = numbers.row()
    let scales = numbers.row()
    var places: [UInt64: Int] = [:]
    for entry in names.entries {
      for (part, feature) in entry.features.enumerated() { places[hash(entry.name, part)] = feature }
    }
    var rows = [Int16](repeating: 0, count: names.count * width)
    for _ in 0..<head.cues {
      let name: UInt64 = numbers.next()
      let row: [Int16] = numbers.array(width)
      if let place = places[name] { rows.replaceSubrange((place * width)..<((place + 1) * width), with: row) }
    }
    let known = KnownNGrams(
      text: numbers.array(head.ngrams), title: numbers.array(head.titleNGrams), idf: numbers.array(rowCount))
    let ngramRows = numbers.bytes(rowCount * width)
    let dense = DenseLayer(
      inputCount: inputs, hiddenCount: head.hidden, outputCount: outputs,
      inputWeights: numbers.array(inputs * head.hidden), hiddenBias: numbers.array(head.hidden),
      outputWeights: numbers.array(head.hidden * outputs), outputBias: numbers.array(outputs))
    return DesignModel(
      version: head.version, layout: layout, bias: bias, cueRows: rows, cueStep: cueStep, known: known,
      scales: scales, ngramRows: ngramRows, areRowsLasting: areLasting, tellingPlaces: head.tellingPlaces, dense: dense)
  }
}
