/// Puts the fitted heads together into the text of a model file.
package enum ModelWriter {
  package struct Head {
    var name: String
    var labels: [String]
    var temperature: Double
    /// A row of weights a feature, then the intercepts.
    var point: [Double]

    package init(name: String, labels: [String], temperature: Double, point: [Double]) {
      self.name = name
      self.labels = labels
      self.temperature = temperature
      self.point = point
    }
  }

  /// The model as text, for the lexicons that are compiled into the program.
  package static func text(version: String, heads: [Head], featureCount: Int, notes: [String]) throws -> String {
    var modelHeads: [CueModel.Head] = []
    var bias = CueModel.Row.zero
    var rows = [CueModel.Row](repeating: .zero, count: featureCount)
    for head in heads {
      let first = modelHeads.last?.columns.upperBound ?? 0
      if first + head.labels.count > CueModel.width { throw CueModelFile.Problem.tooManyLabels }
      modelHeads.append(
        CueModel.Head(
          name: head.name, labels: head.labels, firstColumn: first, temperature: Float(head.temperature)))
      for column in head.labels.indices {
        for feature in 0..<featureCount {
          rows[feature][first + column] = Float(head.point[feature * head.labels.count + column])
        }
        bias[first + column] = Float(head.point[featureCount * head.labels.count + column])
      }
    }
    let model = CueModel(version: version, heads: modelHeads, bias: bias, rows: rows)
    let lexicons = try LexiconSet.embedded()
    let size = LexiconSet.size(of: lexicons)
    let names = FeatureNames(LexiconSet(lexicons), cues: size.cues, groups: size.groups)
    return CueModelFile.write(model, notes: notes, for: names)
  }
}
