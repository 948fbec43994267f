import Testing

@testable import CriticalAppraisal

/// The comparison model as a file.
@Suite struct ComparisonModelFileTests {
  private static func invented() -> ComparisonModelFile {
    var file = ComparisonModelFile(version: "invented")
    file.notes = ["made for a test"]
    (file.keys, file.idf) = ([7, 9], [1.5, 2])
    file.rows = [SIMD16(repeating: 1), SIMD16(repeating: -2)]
    (file.scales, file.bias) = (SIMD16(repeating: 0.5), SIMD16(repeating: 0.25))
    file.places = (0..<TellingSentences.placeCount).map { SIMD16(repeating: Float($0)) }
    let inputs = ComparisonModel.inputCount
    file.layer = DenseLayer(
      inputCount: inputs, hiddenCount: 2, outputCount: 5, inputWeights: Array(repeating: 0.1, count: inputs * 2),
      hiddenBias: [1, 2], outputWeights: Array(repeating: 0.3, count: 10), outputBias: [1, 2, 3, 4, 5])
    file.temperature = 1.25
    return file
  }

  private static func read(_ bytes: [UInt8]) throws -> ComparisonModelFile {
    try bytes.withUnsafeBufferPointer { try ComparisonModelFile($0) }
  }

  @Test func whatWasWrittenIsReadAgain() throws {
    let file = Self.invented()
    let again = try Self.read(file.bytes)
    #expect(again.version == "invented")
    #expect(again.notes == file.notes)
    #expect(again.keys == file.keys && again.idf == file.idf && again.rows == file.rows)
    #expect(again.scales == file.scales && again.bias == file.bias && again.places == file.places)
    #expect(again.layer == file.layer)
    #expect(again.temperature == file.temperature)
    #expect(again.bytes == file.bytes)
  }

  @Test(arguments: [
    ("hindsight-comparison-model", "another-model", DesignModelFile.Problem.notAModel),
    ("note\tmade", "nota\tmade", .badLine(2)), ("temperature\t125", "temperature\tx", .badLine(3)),
    ("counts\t2\t", "counts\t3\t", .cutShort), ("counts\t2\t", "counts\t-2\t", .notAModel),
  ])
  func aDefectiveFileIsRefused(part: String, instead: String, problem: DesignModelFile.Problem) throws {
    let bytes = Self.invented().bytes
    let place = try #require(Self.place(of: Array(part.utf8), in: bytes))
    let changed = Array(bytes[..<place]) + Array(instead.utf8) + Array(bytes[(place + part.utf8.count)...])
    #expect(throws: problem) { try Self.read(changed) }
  }

  @Test func aFileThatIsCutIsRefused() {
    let bytes = Self.invented().bytes
    #expect(throws: DesignModelFile.Problem.cutShort) { try Self.read(bytes.dropLast(1)) }
    #expect(throws: DesignModelFile.Problem.notAModel) { try Self.read([]) }
  }

  private static func place(of part: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: part) }
  }

  /// The model in the program was fitted to the word classes, roles and labels that are in it.
  @Test func theEmbeddedModelFitsItsFeatures() throws {
    let file = try ComparisonModelFile(try #require(Assets.bytes(ComparisonModelFile.assetName)))
    #expect(file.notes.contains("features \(ComparisonFeatures.featureHash)"))
    #expect(file.keys.count > 1000)
    #expect(file.keys == file.keys.sorted())
  }
}

extension ComparisonModelFileTests {
  private static func read(_ bytes: ArraySlice<UInt8>) throws -> ComparisonModelFile { try read(Array(bytes)) }
}
