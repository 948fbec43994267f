import Bibliography
import Foundation
import TestSupport
import Testing

/// Any bytes whatever give records and diagnostics, whichever reader gets them: a short walk of what Tests/Fuzzing does
/// for long.
@Suite struct EveryReaderTests {
  /// Files that the reader of a format reads well; the same from which fuzzing starts.
  static func paths(_ format: RecordFormat) throws -> [String] {
    let folder = ProjectFolder.root.appending(path: "Tests/Fuzzing/Seeds/\(format.rawValue)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      folder.appending(path: $0).path
    }
  }

  static func seeds(_ format: RecordFormat) throws -> [[UInt8]] {
    try paths(format).map { try FileByteSource($0).readAll() }
  }

  static func reader(_ format: RecordFormat) throws -> any RecordFormatReader.Type {
    try #require(FormatDetector.readers.first { $0.format == format })
  }

  @Test(arguments: RecordFormat.allCases) func aSeedGivesRecords(_ format: RecordFormat) throws {
    let paths = try Self.paths(format)
    #expect(!paths.isEmpty)
    for path in paths {
      let file = try InputFile(path)
      let reading = SoundReading(file.reader, most: 10_000)
      #expect(file.format == format, "\(path)")
      #expect(!reading.records.isEmpty && reading.quarantined.isEmpty, "\(path)")
      #expect(reading.defect == nil && reading.error == nil, "\(path)")
    }
  }

  @Test(arguments: RecordFormat.allCases) func damagedFilesKeepEveryPromise(_ format: RecordFormat) throws {
    let reader = try Self.reader(format)
    let seeds = try Self.seeds(format)
    var random = SeededNumbers(seed: 20_201_103)
    for number in 0..<48 {
      var bytes = try #require(seeds.randomElement(using: &random))
      for _ in 0...(number % 4) {
        let damage = try #require(RandomDamageTests.Damage.allCases.randomElement(using: &random))
        if !bytes.isEmpty { bytes = damage.apply(to: bytes, &random) }
      }
      if number % 3 == 0, let other = seeds.randomElement(using: &random) {
        bytes += other.prefix(Int.random(in: 0...other.count, using: &random))
      }
      let defect = SoundReading.defect(of: bytes, with: reader)
      #expect(defect == nil, "case \(number): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: RecordFormat.allCases) func bytesOfChanceKeepEveryPromise(_ format: RecordFormat) throws {
    let reader = try Self.reader(format)
    var random = SeededNumbers(seed: 20_190_702)
    for number in 0..<60 {
      let most: UInt8 = number % 2 == 0 ? 0x7F : 0xFF
      let bytes = (0..<(number * 11)).map { _ in UInt8.random(in: 0...most, using: &random) }
      #expect(SoundReading.defect(of: bytes, with: reader) == nil, "case \(number): \(bytes)")
    }
  }

  /// A file of another format is no file of this one, and no reason to fail.
  @Test(arguments: RecordFormat.allCases) func filesOfOtherFormatsKeepEveryPromise(_ format: RecordFormat) throws {
    let reader = try Self.reader(format)
    for other in RecordFormat.allCases where other != format {
      let bytes = try #require(Self.seeds(other).first)
      #expect(SoundReading.defect(of: bytes, with: reader) == nil, "\(other)")
    }
  }
}
