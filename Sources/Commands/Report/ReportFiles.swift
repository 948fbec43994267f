internal import ArgumentParser
internal import Bibliography

/// The single files that `report` writes on request.
struct ReportFiles: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write one page with the answer, its charts and every record behind every number.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("Write the charts alone into this folder, as SVG files.", valueName: "folder"))
  var charts: String?

  @Option(help: ArgumentHelp("Write a table with a row a record to this file.", valueName: "file"))
  var csv: String?

  @Option(help: ArgumentHelp("Write the summary in Markdown to this file.", valueName: "file"))
  var markdown: String?

  @Option(help: ArgumentHelp("Write what a methods section needs, in Markdown, to this file.", valueName: "file"))
  var methods: String?

  @Option(help: ArgumentHelp("Write what the result was made of and with to this file, in JSON.", valueName: "file"))
  var manifest: String?

  func outputs(force: Bool) throws -> [any ReportOutput] {
    var outputs: [any ReportOutput] = []
    if let html { outputs.append(try PageOutput(html, force: force)) }
    if let charts { outputs.append(try ChartsOutput(charts, force: force)) }
    if let csv { outputs.append(CSVOutput(try SingleOutputFile.open(csv, option: "--csv", force: force))) }
    if let markdown {
      outputs.append(
        TextOutput(try SingleOutputFile.open(markdown, option: "--markdown", force: force), \.summaryMarkdown))
    }
    if let methods {
      outputs.append(
        TextOutput(try SingleOutputFile.open(methods, option: "--methods", force: force), \.methodsMarkdown))
    }
    return outputs
  }

  func manifests(
    of outputs: [any ReportOutput], _ standardInput: StandardInputDigest, force: Bool
  ) throws -> [any ReportOutput] {
    guard let manifest else { return [] }
    let file = try SingleOutputFile.open(manifest, option: "--manifest", force: force)
    return [ManifestOutput(file, folder: nil, of: outputs, standardInput)]
  }

  /// Standard input is summed up on its way where a manifest will name it.
  func readingOptions(_ standardInput: StandardInputDigest, output: String?) -> ReadingOptions {
    var options = ReadingOptions()
    if manifest != nil || output != nil { options.watchesStandardInput = { standardInput.take($0) } }
    return options
  }
}
