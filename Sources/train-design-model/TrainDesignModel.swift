import ArgumentParser
import CriticalAppraisal
import Foundation

/// Fits the weights of the cues on the labelled records of the shared folder and writes them as the model asset.
@main
struct TrainDesignModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-design-model",
    abstract: "Fit the weights of the cues from labelled records.",
    discussion: """
      Reads data/labelled/design-train.jsonl.gz and nk-train.jsonl below the shared folder. Records of \
      data/sealed-pmids.txt and of design-dev.jsonl are left out; 15 % of the records are never fitted on. The same \
      data give the same file.
      """)

  @Option(help: "The folder with data/labelled in it.")
  var shared = "../shared"

  @Option(help: "Where to write the weights.")
  var output = "Sources/CAssets/files/models/cues.tsv"

  @Option(help: "The name of the model.")
  var modelVersion = "1.0"

  @Option(help: "The L2 penalty.")
  var penalty = 6.0

  @Flag(help: "Fit on the training part alone and print the accuracy on the tuning part; write nothing.")
  var tune = false

  @Flag(help: "Print the accuracy on the records kept to the end, too.")
  var final = false

  func run() throws {
    let set = try TrainingSet(sharedFolder: shared)
    let lowest = tune ? TrainingSet.tuningBelow : TrainingSet.keptBelow
    let used = set.examples.filter { $0.gold.splitNumber >= lowest }
    let training = Training(examples: used, featureCount: set.featureCount, penalty: penalty)
    let fitted = Head.all.map { head in
      let fit = training.fit(head)
      report(fit, set, on: tune ? "tuning" : nil)
      return fit
    }
    if !tune { try write(fitted, set, used.count) }
  }

  private func report(_ fit: FittedHead, _ set: TrainingSet, on part: String?) {
    let (right, of) = fit.crossValidated
    print("\(fit.head.name): cross-validated \(right)/\(of) = \(percent(right, of)), temperature \(fit.temperature)")
    let range = part != nil ? TrainingSet.keptBelow..<TrainingSet.tuningBelow : 0..<TrainingSet.keptBelow
    if part == nil && !final { return }
    let model = LogisticRegression(featureCount: set.featureCount, classCount: fit.head.labels.count)
    var counts = (right: 0, of: 0)
    for example in set.examples where range.contains(example.gold.splitNumber) && example.gold.isIndexed != nil {
      guard let label = fit.head.label(example) else { continue }
      let scores = model.scores(example.row, fit.point)
      counts.of += 1
      if scores.indices.max(by: { scores[$0] < scores[$1] }) == label { counts.right += 1 }
    }
    print("\(fit.head.name): \(part ?? "kept") part \(counts.right)/\(counts.of) = \(percent(counts.right, counts.of))")
  }

  private func percent(_ right: Int, _ of: Int) -> String {
    String(format: "%.1f %%", 100 * Double(right) / Double(max(of, 1)))
  }

  private func write(_ fitted: [FittedHead], _ set: TrainingSet, _ count: Int) throws {
    let notes =
      set.notes + [
        "fitted on \(count) records (split numbers from \(TrainingSet.keptBelow)), L2 penalty \(penalty)"
      ]
    let heads = fitted.map {
      ModelWriter.Head(name: $0.head.name, labels: $0.head.labels, temperature: $0.temperature, point: $0.point)
    }
    let text = try ModelWriter.text(version: modelVersion, heads: heads, featureCount: set.featureCount, notes: notes)
    try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    print("wrote \(output)")
  }
}
