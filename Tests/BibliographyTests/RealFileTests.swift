import Bibliography
import Foundation
import TestSupport
import Testing

/// Files as NLM and others gave them: as many records as a plain search for start tags counts, and what every record
/// owes to the rest of the program.
@Suite(.needsSharedData) struct RealFileTests {
  static let pubmed = ProjectFolder.sharedData.appending(path: "pubmed")

  @Test(arguments: [("pubmed-2021.xml.gz", 15_440), ("pubmed-1979.xml.gz", 30_000)])
  func everyRecordOfABaselineFileIsRead(name: String, count: Int) throws {
    let file = try InputFile(Self.pubmed.appending(path: name).path)
    var found = 0
    var numbers = Set<String>()
    var line = 0
    while let record = try file.reader.next() {
      found += 1
      if record.source.ordinal != found || record.source.line <= line || record.isIncomplete {
        Issue.record("record \(found), line \(record.source.line), after line \(line)")
      }
      line = record.source.line
      numbers.insert("\(try #require(record.pmidNumber)).\(record.version)")
      if !Self.spansAreSound(record) { Issue.record("\(record.id): fields beyond the text, or cut characters") }
    }
    #expect(found == count)
    #expect(numbers.count == count)
    #expect(file.reader.takeDiagnostics() == [])
    #expect(file.consumed == file.size)
  }

  static let odd = (try? FileManager.default.contentsOfDirectory(atPath: pubmed.appending(path: "odd").path)) ?? []

  @Test func everyOddFileGivesAsManyRecordsAsItHolds() throws {
    var records = 0
    for name in Self.odd.sorted() {
      let path = Self.pubmed.appending(path: "odd/\(name)").path
      let reading = Reading(path: path)
      let held = Self.startTags(in: try Self.bytes(of: path))
      records += reading.records.count
      #expect(reading.error == nil, "\(name)")
      #expect(reading.records.count == held, "\(name): \(reading.diagnostics)")
      #expect(reading.records.allSatisfy { Self.spansAreSound($0.record) }, "\(name)")
    }
    #expect(Self.odd.count == 331)
    #expect(records == 7735)
  }

  /// Whether every field, the title and the abstract are whole characters of the record's text.
  static func spansAreSound(_ record: Record) -> Bool {
    let bytes = record.bytes
    func isEdge(_ place: Int) -> Bool { place == bytes.count || place < bytes.count && bytes[place] & 0xC0 != 0x80 }
    return (record.fields.map(\.range) + [record.title, record.abstract]).allSatisfy { range in
      isEdge(range.lowerBound) && isEdge(range.upperBound)
    }
  }

  /// The unpacked bytes of a file, in whichever encoding.
  static func bytes(of path: String) throws -> [UInt8] {
    let file = try FileByteSource(path)
    return path.hasSuffix(".gz") ? try GzipByteSource(file).readAll(asking: 1 << 16) : try file.readAll(asking: 1 << 16)
  }

  /// The start tags of records, counted without a parser: wrappers, and citations outside them.
  static func startTags(in bytes: [UInt8]) -> Int {
    var wrappers = 0
    var citations = 0
    let names = ["PubmedArticle", "PubMedArticle", "PubmedBookArticle"].map { Array($0.utf8) }
    let citation = Array("MedlineCitation".utf8)
    for place in bytes.indices where bytes[place] == UInt8(ascii: "<") {
      let rest = bytes[(place + 1)...]
      func begins(_ name: [UInt8]) -> Bool {
        rest.starts(with: name) && rest.dropFirst(name.count).first.map { !UInt8(ascii: "A").isAtMost($0) } ?? false
      }
      if names.contains(where: begins) { wrappers += 1 } else if begins(citation) { citations += 1 }
    }
    return max(wrappers, citations)
  }
}

extension UInt8 {
  /// Letters come behind every sign that may end a tag's name.
  fileprivate func isAtMost(_ other: UInt8) -> Bool { self <= other }
}
