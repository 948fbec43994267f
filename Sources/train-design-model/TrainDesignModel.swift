import ArgumentParser
import CriticalAppraisal
import Foundation

/// Fits the model on the records of the shared folder and writes it as the asset that is compiled into the program.
@main
struct TrainDesignModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-design-model",
    abstract: "Fit the model from labelled records.",
    discussion: """
      Reads data/labelled/design-train.jsonl.gz, data/labelled/nk-train.jsonl and data/design-pool.jsonl.gz below the \
      shared folder, and the labels that this project gave to records of the pool. Records of data/sealed-pmids.txt, \
      of design-dev.jsonl and of StudyTypeTeller's validation split are left out; 10 % of the records are never fitted \
      on. The same data give the same file.
      """)

  @Option(help: "The folder with data in it.")
  var shared = "../shared"

  @Option(help: "Labels of records of the pool.")
  var readings = "Sources/train-design-model/Readings/pool.tsv"

  @Option(help: "The folder with the comparisons that were written, changed or read for this project.")
  var comparisons = "Sources/train-design-model/Readings"

  @Option(help: "Where to write the model.")
  var output = "Sources/CAssets/files/models/design.bin"

  @Option(help: "Where to write the comparison model.")
  var comparisonOutput = "Sources/CAssets/files/models/comparison.bin"

  @Option(help: "The name of the model.")
  var modelVersion = "4.0"

  @Flag(help: "Fit on the training part alone and print the accuracy on the tuning part; write nothing.")
  var tune = false

  @Flag(help: "Print the accuracy on the read records kept to the end, too.")
  var final = false

  func run() throws {
    var texts = try Texts(sharedFolder: shared, readings: readings)
    let compared = try ComparisonTexts(
      sharedFolder: shared, readings: comparisons, pooled: texts.pooled, isLeftOut: texts.isLeftOut.contains)
    texts.add(compared)
    let reader = try CueReader()
    let vocabulary = NGramVocabulary(texts, reader)
    let features = FeatureRows(reader, vocabulary.known)
    print(
      "\(vocabulary.keys.count) n-grams and \(vocabulary.titleKeys.count) of titles; \(texts.read.count) records read, \(texts.silver.count) of the pool"
    )
    let rows = texts.read.map { SparseRow(features.row($0.gold.record)) }
    let silverRows = texts.silver.map { SparseRow(features.row($0.record)) }
    let splits = texts.read.map { Texts.split($0.gold.splitID) }
    let silverSplits = texts.silver.map { Texts.split($0.id) }
    let used = splits.indices.filter { splits[$0] >= (tune ? Texts.tuningBelow : Texts.keptBelow) }
    let silverUsed = silverSplits.indices.filter { silverSplits[$0] >= Texts.keptBelow }
    let training = Training(
      read: used.map { texts.read[$0] }, rows: used.map { rows[$0] }, silverRows: silverUsed.map { silverRows[$0] },
      silverSigns: silverUsed.map { texts.silver[$0].signs }, views: features.views)
    let fitted = training.fit()
    let telling = TellingFit(used.map { texts.read[$0] }, features).fit()
    let subtypes = SubtypeFit(used.map { texts.read[$0] }, used.map { rows[$0] }, featureCount: features.count).fit()
    report(fitted)
    print(telling.summary)
    for subtype in subtypes { print(subtype.summary) }
    reportSilver(fitted, texts, silverRows, silverSplits)
    let kept = tune ? Texts.keptBelow..<Texts.tuningBelow : 0..<(final ? Texts.keptBelow : 0)
    let heldOut = splits.indices.filter { kept.contains(splits[$0]) }
    reportRead(fitted, training, texts, rows, heldOut)
    reportRead(fitted, training, texts, rows, heldOut.filter { texts.read[$0].gold.isRepresentative })
    let comparison = comparison(compared, fitted, training, features)
    if !tune { try write(comparison, compared) }
    if !tune { try write(fitted, telling.weights, subtypes, vocabulary, texts, used.count, silverUsed.count, features) }
  }

  /// Fits the comparison model on what the design model answers to texts that it was not fitted on.
  private func comparison(
    _ compared: ComparisonTexts, _ fitted: Training.Fitted, _ training: Training, _ features: FeatureRows
  ) -> ComparisonFit.Fitted {
    let layout = ReadHead.layout(temperatures: fitted.temperatures)
    let network = DenseNetwork(fitted.dense)
    let held = Dictionary(
      zip(training.read.map(\.gold.id), fitted.held), uniquingKeysWith: { first, _ in first })
    let answers = compared.all.map { text in
      let scores =
        held[text.gold.id]
        ?? network.answer(training.inputs(SparseRow(features.row(text.gold.record)), fitted))
      return layout.heads.prefix(3).flatMap { head in
        Softmax.probabilities(head.columns.map { scores[$0] / head.temperature })
      }
    }
    let fit = ComparisonFit(compared.all, answers, ComparisonFeatures(features.reader))
    print("comparison: \(compared.all.count) texts, \(fit.keys.count) n-grams")
    let result = fit.fit()
    let report = ComparisonReport(texts: compared.all, fitted: result)
    report.print(ofKept: false)
    if final { report.print(ofKept: true) }
    return result
  }

  private func write(_ comparison: ComparisonFit.Fitted, _ compared: ComparisonTexts) throws {
    var file = comparison.file
    file.version = modelVersion
    file.notes = compared.notes + ["features \(ComparisonFeatures.featureHash)"]
    let bytes = file.bytes
    try Data(bytes).write(to: URL(fileURLWithPath: comparisonOutput), options: .atomic)
    print("wrote \(comparisonOutput): \(bytes.count) bytes")
  }

  private func report(_ fitted: Training.Fitted) {
    for (head, quality) in zip(ReadHead.all, fitted.quality) {
      print("\(head.name): cross-validated \(quality.summary)")
    }
  }

  /// How the silver heads rank the kept part of the pool: records as they are, and those without the declaring phrase.
  private func reportSilver(_ fitted: Training.Fitted, _ texts: Texts, _ rows: [SparseRow], _ splits: [Int]) {
    let first = fitted.columns.count - SilverLabels.names.count
    for (number, name) in SilverLabels.names.enumerated() {
      for isMasked in [false, true] {
        let kept = splits.indices.filter {
          splits[$0] < Texts.keptBelow && texts.silver[$0].signs[number] != 0 && texts.silver[$0].isMasked == isMasked
        }
        let scored = kept.map {
          (LinearFit.sum(rows[$0], fitted.columns[first + number]), texts.silver[$0].signs[number] > 0)
        }
        print("silver \(name)\(isMasked ? ", phrase taken out" : ""): \(Ranking(scored).summary)")
      }
    }
  }

  private func reportRead(
    _ fitted: Training.Fitted, _ training: Training, _ texts: Texts, _ rows: [SparseRow], _ records: [Int]
  ) {
    let held = records.filter { texts.read[$0].gold.isIndexed != nil }
    if held.isEmpty { return }
    let layout = ReadHead.layout(temperatures: fitted.temperatures)
    let network = DenseNetwork(fitted.dense)
    let answers = held.map { network.answer(training.inputs(rows[$0], fitted)) }
    for (head, place) in zip(ReadHead.all, layout.heads) {
      var counts = (right: 0, of: 0)
      var evaluation = LabelEvaluation(labels: head.labels)
      for (index, record) in held.enumerated() {
        guard let label = head.label(texts.read[record].gold) else { continue }
        let scores = Array(answers[index][place.columns])
        let judged = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        evaluation.count(read: head.labels[label], judged: head.labels[judged])
        counts.of += 1
        if judged == label { counts.right += 1 }
      }
      let macro = String(format: "%.3f", evaluation.macroF1(leastSupport: 5))
      print("\(head.name): held out \(share(counts.right, counts.of)), macro-F1 \(macro)")
    }
  }

  private func share(_ right: Int, _ of: Int) -> String {
    "\(right)/\(of) = " + String(format: "%.1f %%", 100 * Double(right) / Double(max(of, 1)))
  }

  private func write(
    _ fitted: Training.Fitted, _ telling: [Float], _ subtypes: [SubtypeFit.Fitted], _ vocabulary: NGramVocabulary,
    _ texts: Texts, _ read: Int, _ pooled: Int, _ features: FeatureRows
  ) throws {
    let (count, cues, keys) = (features.count, features.views[0].count, vocabulary.keys.count)
    // The columns of the heads, of sentences to point at and of sub-types.
    func row(_ feature: Int, scale: Float, telling: Float = 0) -> [Float] {
      fitted.columns.map { $0[feature] * scale } + [telling] + subtypes.map { $0.weights[feature] * scale }
    }
    let notes =
      texts.notes + [
        "features \(try CueReader().featureHash)", DesignClassifier.thresholds,
        "fitted on \(read) read records and \(pooled) of the pool (split numbers from \(Texts.keptBelow))",
      ]
    let writer = DesignModelWriter(
      version: modelVersion, layout: ReadHead.layout(temperatures: fitted.temperatures, subtypes: subtypes.map(\.head)),
      notes: notes, bias: row(count, scale: 1), cueRows: (0..<cues).map { row($0, scale: FeatureRows.cueScale) },
      keys: vocabulary.keys, titleKeys: vocabulary.titleKeys, idf: vocabulary.idf,
      ngramRows: (cues..<count).map { row($0, scale: 1, telling: $0 - cues < keys ? telling[$0 - cues] : 0) },
      tellingPlaces: Array(telling[keys..<(keys + features.sentencePlaceCount)]),
      dense: fitted.dense)
    let bytes = try writer.bytes()
    try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    print("wrote \(output): \(bytes.count) bytes")
  }
}

extension SparseRow {
  init(_ row: (features: [Int32], values: [Float])) { self.init(features: row.features, values: row.values) }
}
