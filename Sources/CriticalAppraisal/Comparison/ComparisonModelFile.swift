/// The comparison model as a file: lines of text that say what it is, an empty line, then numbers in little-endian order.
///
/// The lines, tab-separated: the first names the file and its version; `note` tells of its making; `temperature` is
/// in hundredths; `counts` says how many n-grams, inputs and hidden units follow. The numbers: scales and bias (16 floats
/// each); for each place of a sentence 16 floats; the layer's input weights, hidden bias, output weights and output bias
/// (floats); keys of n-grams (4 bytes), their idf (floats), their rows (16 signed bytes each).
package struct ComparisonModelFile: Sendable {
  package static let assetName = "models/comparison.bin"
  package static let firstLine = "hindsight-comparison-model"

  package var version: String
  package var notes: [String] = []
  package var keys: [UInt32] = []
  package var idf: [Float] = []
  package var rows: [SIMD16<Int8>] = []
  package var scales = SIMD16<Float>.zero
  package var bias = SIMD16<Float>.zero
  package var places: [SIMD16<Float>] = []
  package var layer = DenseLayer(
    inputCount: 0, hiddenCount: 0, outputCount: 0, inputWeights: [], hiddenBias: [], outputWeights: [], outputBias: [])
  /// What the layer's answers are divided by before they become probabilities.
  package var temperature: Float = 1

  package init(version: String) { self.version = version }

  /// How many inputs the last layer has.
  package static var inputCount: Int { ComparisonModel.inputCount }

  /// What the features are by which a model reads: a hash of the word classes, of the cues' roles and of the labels.
  package static var featureHash: String {
    let parts =
      [Assets.text(WordClasses.assetName) ?? ""]
      + ComparisonCues.Role.allCases.map { "\($0)" } + ComparisonSlot.allCases.map(\.name)
      + Verdict.allCases.map(\.rawValue) + StudyDesign.judged.map(\.rawValue)
    return String(SHA256.hex(parts.joined(separator: "\n").utf8).prefix(16))
  }

  /// Reads a file; the same problems as those of the design model's.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) throws(DesignModelFile.Problem) {
    version = ""
    var (end, number, ngrams, inputs, hidden) = (0, 0, -1, -1, -1)
    while true {
      guard let stop = bytes[end...].firstIndex(of: 0x0A) else { throw number == 0 ? .notAModel : .cutShort }
      let fields = String(decoding: bytes[end..<stop], as: UTF8.self).split(
        separator: "\t", omittingEmptySubsequences: false)
      end = stop + 1
      number += 1
      if number == 1 {
        guard fields.count == 2, fields[0] == Self.firstLine else { throw .notAModel }
        version = String(fields[1])
      } else if fields == [""] {
        break
      } else if fields[0] == "note" {
        notes.append(fields.dropFirst().joined(separator: "\t"))
      } else if fields[0] == "temperature", fields.count == 2, let hundredths = Float(fields[1]) {
        temperature = hundredths / 100
      } else if fields[0] == "counts", fields.count == 4 {
        let numbers = fields.dropFirst().map { Int($0) ?? -1 }
        (ngrams, inputs, hidden) = (numbers[0], numbers[1], numbers[2])
      } else {
        throw .badLine(number)
      }
    }
    let outputs = Verdict.allCases.count
    if !(0..<1 << 24).contains(ngrams) || !(0..<1 << 12).contains(hidden) || inputs != Self.inputCount {
      throw .notAModel
    }
    let layerSize = (inputs + 1) * hidden + (hidden + 1) * outputs
    let size = 128 + TellingSentences.placeCount * 64 + layerSize * 4 + ngrams * 24
    if bytes.count - end != size { throw .cutShort }
    var numbers = NumberReader(bytes: UnsafeRawBufferPointer(bytes), place: end)
    scales = numbers.next()
    bias = numbers.next()
    places = numbers.array(TellingSentences.placeCount)
    layer = DenseLayer(
      inputCount: inputs, hiddenCount: hidden, outputCount: outputs, inputWeights: numbers.array(inputs * hidden),
      hiddenBias: numbers.array(hidden), outputWeights: numbers.array(hidden * outputs),
      outputBias: numbers.array(outputs))
    keys = numbers.array(ngrams)
    idf = numbers.array(ngrams)
    rows = numbers.array(ngrams)
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    let lines =
      ["\(Self.firstLine)\t\(version)"] + notes.map { "note\t\($0)" } + [
        "temperature\t\(Int((temperature * 100).rounded()))",
        "counts\t\(keys.count)\t\(layer.inputCount)\t\(layer.hiddenCount)", "", "",
      ]
    var output = Array(lines.joined(separator: "\n").utf8)
    func append<Number: BitwiseCopyable>(_ number: Number) {
      withUnsafeBytes(of: number) { output.append(contentsOf: $0) }
    }
    append(scales)
    append(bias)
    for row in places { append(row) }
    for part in [layer.inputWeights, layer.hiddenBias, layer.outputWeights, layer.outputBias] {
      for number in part { append(number) }
    }
    for key in keys { append(key) }
    for weight in idf { append(weight) }
    for row in rows { append(row) }
    return output
  }
}
