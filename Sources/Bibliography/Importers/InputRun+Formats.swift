extension InputRun {
  /// Whether every input is PubMed's XML, in which each record has its number; false where one cannot be told beforehand,
  /// as standard input.
  package static func areAllPubMedXML(_ inputs: [String]) -> Bool {
    inputs.allSatisfy { input in
      guard input != "-", let names = try? InputPaths.expand(input) else { return input != "-" }
      // What cannot be opened gives no record.
      return names.allSatisfy { name in (try? InputFile(name)).map { $0.format == .pubmedXML } ?? true }
    }
  }
}
