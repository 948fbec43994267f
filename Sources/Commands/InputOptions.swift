internal import ArgumentParser

/// The inputs of a run.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files of PubMed XML, plain or gzip, folders of such files, or - for standard input.", valueName: "input"))
  var inputs: [String]
}
