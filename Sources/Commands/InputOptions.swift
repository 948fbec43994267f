internal import ArgumentParser

/// The inputs of a run.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Exports of any format, plain or in gzip or zip, folders of them, or - for standard input.", valueName: "input"))
  var inputs: [String]

  @Option(help: ArgumentHelp("Write the text of records that could not be read to this file.", valueName: "file"))
  var quarantine: String?
}
