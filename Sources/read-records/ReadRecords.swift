internal import Bibliography

/// Reads the inputs, counts their records and does nothing else: what Tests/Benchmarks/reading measures as reading alone.
@main
enum ReadRecords {
  static func main() throws {
    var records = 0
    for argument in CommandLine.arguments.dropFirst() {
      for name in try InputPaths.expand(argument) {
        let input = try InputFile(name)
        while try input.reader.next() != nil { records += 1 }
      }
    }
    print(records)
  }
}
