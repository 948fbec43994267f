import Testing

@testable import CriticalAppraisal

/// The files compiled into the program.
@Suite struct AssetTests {
  @Test func everyNameIsThereOnceAndHoldsText() throws {
    let names = Assets.names
    #expect(Set(names).count == names.count)
    #expect(names.contains("index.tsv") && names.contains(DesignModelFile.assetName))
    for name in names {
      let bytes = try #require(Assets.bytes(name))
      #expect(!bytes.isEmpty, "\(name)")
      // The models are numbers behind lines of text.
      if name == DesignModelFile.assetName || name == ComparisonModelFile.assetName { continue }
      #expect(String(validating: bytes, as: UTF8.self) != nil, "\(name)")
    }
  }

  @Test func anUnknownNameHasNoBytes() {
    #expect(Assets.bytes("lexicon/none.txt") == nil)
    #expect(Assets.text("lexicon") == nil)
  }

  /// A line of the index that cannot be read would be passed over in silence.
  @Test func everyLineOfTheIndexIsRead() throws {
    let text = try #require(Assets.text("index.tsv"))
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(fields.count == 5 || fields.count == 6, "\(line)")
      #expect(["pt", "mesh"].contains(fields[0]), "\(line)")
      #expect(fields[1] == "-" || fields[1].hasPrefix("D") && UInt32(fields[1].dropFirst()) != nil, "\(line)")
      #expect(StudyDesign(rawValue: fields[3]) != nil, "\(line)")
      #expect((Float(fields[4]) ?? 0) > 0, "\(line)")
      for label in fields.dropFirst(5).joined().split(separator: " ") {
        #expect(StudyDesign(rawValue: String(label)) != nil, "\(line)")
      }
    }
  }
}
