internal import ArgumentParser

/// How much is said on stderr, and whether bad data fails the run.
struct TalkOptions: ParsableArguments {
  @Flag(help: "Exit with 65 when any record had to be mended, cut or left out.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Say nothing on stderr but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say every warning and note, not only the first ones.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("choose --quiet or --verbose, not both") }
  }
}
