/// Puts what was fitted together into a model file.
package struct DesignModelWriter {
  package var version: String
  package var layout: HeadLayout
  package var notes: [String]
  package var bias: [Float]
  /// For each feature of a cue the weights of all columns; features without weights are left out of the file.
  package var cueRows: [[Float]]
  /// Keys of n-grams of sentences, and of titles.
  package var keys: [UInt32]
  package var titleKeys: [UInt32]
  package var idf: [Float]
  /// For each n-gram the weights of all columns, that of sentences to point at and those of sub-types.
  package var ngramRows: [[Float]]
  /// Weights of the places of sentences to point at.
  package var tellingPlaces: [Float]
  package var dense: DenseLayer

  package init(
    version: String, layout: HeadLayout, notes: [String], bias: [Float], cueRows: [[Float]], keys: [UInt32],
    titleKeys: [UInt32], idf: [Float], ngramRows: [[Float]], tellingPlaces: [Float], dense: DenseLayer
  ) {
    self.version = version
    self.layout = layout
    self.notes = notes
    self.bias = bias
    self.cueRows = cueRows
    self.keys = keys
    self.titleKeys = titleKeys
    self.idf = idf
    self.ngramRows = ngramRows
    self.tellingPlaces = tellingPlaces
    self.dense = dense
  }

  /// The bytes of the file, for the lexicons that are compiled into the program.
  package func bytes() throws -> [UInt8] { bytes(for: try CueReader().featureNames) }

  func bytes(for names: FeatureNames) -> [UInt8] {
    var output: [UInt8] = []
    let used = cueRows.indices.filter { cueRows[$0].contains { abs($0) >= DesignModelFile.cueStep / 2 } }
    var lines = ["\(DesignModelFile.firstLine)\t\(version)"] + notes.map { "note\t\($0)" }
    for head in layout.heads {
      let hundredths = Int((head.temperature * 100).rounded())
      lines.append("head\t\(head.name)\t\(hundredths)\t\(head.labels.joined(separator: " "))")
    }
    lines.append("silver\t\(layout.silver.joined(separator: " "))")
    for subtype in layout.subtypes {
      let numbers = [subtype.slope, subtype.intercept].map { "\(Int(($0 * 1000).rounded()))" }
      lines.append("subtype\t\(subtype.name)\t\(numbers.joined(separator: "\t"))")
    }
    lines.append("telling\t" + tellingPlaces.map { "\(Int(($0 * 1000).rounded()))" }.joined(separator: "\t"))
    lines.append("counts\t\(used.count)\t\(keys.count)\t\(titleKeys.count)\t\(dense.hiddenCount)")
    output += (lines.joined(separator: "\n") + "\n").utf8
    output += padding(behind: output.count, cues: used.count).utf8
    let scales = columnScales()
    append(bias, width: DesignModel.width, &output)
    append(scales, width: DesignModel.width, &output)
    let hashes = names.entries.flatMap { entry in
      entry.features.indices.map { DesignModelFile.hash(entry.name, $0 - entry.features.startIndex) }
    }
    for feature in used {
      append(hashes[feature], &output)
      for column in 0..<DesignModel.width {
        let weight = column < cueRows[feature].count ? cueRows[feature][column] : 0
        append(Int16(clamping: Int((weight / DesignModelFile.cueStep).rounded())), &output)
      }
    }
    for key in keys + titleKeys { append(key, &output) }
    for weight in idf { append(weight, &output) }
    for row in ngramRows {
      for column in 0..<DesignModel.width {
        let step = column < row.count && scales[column] > 0 ? (row[column] / scales[column]).rounded() : 0
        output.append(UInt8(bitPattern: Int8(clamping: Int(step))))
      }
    }
    for part in [dense.inputWeights, dense.hiddenBias, dense.outputWeights, dense.outputBias] {
      append(part, width: part.count, &output)
    }
    return output
  }

  /// A note of blanks and the empty line, by which the n-grams' rows begin where a line of the cache does.
  private func padding(behind count: Int, cues: Int) -> String {
    let start =
      count + "note\t\n\n".utf8.count + DesignModel.width * 8 + cues * (8 + DesignModel.width * 2) + idf.count * 8
    return "note\t" + String(repeating: " ", count: (64 - start % 64) % 64) + "\n\n"
  }

  /// What one step of a column's n-gram weights is worth: few weights lie beyond 127 steps, and are cut there.
  private func columnScales() -> [Float] {
    (0..<layout.rowWidth).map { column in
      let sizes = ngramRows.map { abs($0[column]) }.sorted()
      guard let largest = sizes.last, largest > 0 else { return 0 }
      let nearlyLargest = sizes[sizes.count - 1 - sizes.count / 5000]
      return max(nearlyLargest, largest / 3) / 127
    }
  }

  private func append(_ values: [Float], width: Int, _ output: inout [UInt8]) {
    for index in 0..<width { append(index < values.count ? values[index] : 0, &output) }
  }

  private func append<Number: BitwiseCopyable>(_ number: Number, _ output: inout [UInt8]) {
    withUnsafeBytes(of: number) { output.append(contentsOf: $0) }
  }
}
