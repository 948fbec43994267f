internal import Bibliography

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Which reader is tried: a `RecordFormat`, or `whole` for the way a file takes through archives, gzip, encodings and
/// the detection of its format.
private let target = FuzzTarget(named: getenv("READER").map { String(cString: $0) } ?? "whole")

/// What libFuzzer calls with each of its inputs.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  if let defect = target.defect(of: input) { fatalError(defect) }
  return 0
}

/// Reads an input and says what is wrong with what came of it.
private enum FuzzTarget {
  case reader(any RecordFormatReader.Type)
  case whole(path: String)

  init(named name: String) {
    if name == "whole" {
      let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      self = .whole(path: "\(folder)/fuzz-readers-\(getpid())")
      return
    }
    guard let reader = FormatDetector.readers.first(where: { $0.format.rawValue == name }) else {
      fatalError("READER must be whole or one of \(RecordFormat.allCases.map(\.rawValue))")
    }
    self = .reader(reader)
  }

  func defect(of input: [UInt8]) -> String? {
    switch self {
    case .reader(let reader): SoundReading.defect(of: input, with: reader)
    case .whole(let path): Self.defect(ofFile: input, at: path)
    }
  }

  private static func defect(ofFile input: [UInt8], at path: String) -> String? {
    guard let file = fopen(path, "w") else { fatalError("cannot write \(path)") }
    fwrite(input, 1, input.count, file)
    fclose(file)
    _ = InputPaths.leftAside(in: path)
    guard let names = try? InputPaths.expand(path) else { return nil }
    for name in names {
      guard let file = try? InputFile(name) else { continue }
      // Compressed data may hold a thousand times as much as it is long.
      let reading = SoundReading(file.reader, most: 2000 * input.count + 1000)
      if let defect = reading.defect { return "\(name): \(defect)" }
    }
    return nil
  }
}
