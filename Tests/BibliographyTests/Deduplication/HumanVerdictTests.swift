import Foundation
import TestSupport
import Testing

@testable import Bibliography

/// People's verdicts on real records: an EndNote library in which all members of a group are marked `Duplicate`, and
/// the cases of two other programs.
@Suite(.needsSharedData) struct HumanVerdictTests {
  private static let folder = ProjectFolder.sharedData.appending(path: "dedup")

  /// A marked record is found where it is linked to another; a record without mark must stand alone.
  @Test func theMarkedLibraryIsLinkedAsPeopleDid() throws {
    let input = try InputFile(Self.folder.appending(path: "tafenoquine.xml").path, ReadingOptions(keepsOriginal: true))
    var deduplicator = Deduplicator()
    var isMarked: [Bool] = []
    while let record = try input.reader.next() {
      deduplicator.add(record)
      isMarked.append(String(decoding: record.original, as: UTF8.self).contains(">Duplicate<"))
    }
    #expect(isMarked.count == 179)
    #expect(isMarked.count { $0 } == 114)
    let linked = Set(deduplicator.deduplicated().groups.flatMap(\.members))
    let right = linked.count { isMarked[$0] }
    #expect(Double(right) >= 0.99 * Double(linked.count))
    #expect(Double(right) >= 0.97 * 114)
  }

  private struct Entry: Decodable {
    var title: String?
    var author: String?
    var authors: Authors?
    var journal: String?
    var booktitle: String?
    var volume: String?
    var number: String?
    var pages: String?
    var year: String?
    var doi: String?

    enum Authors: Decodable {
      case list([String])
      case text(String)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([String].self) {
          self = .list(list)
        } else {
          self = .text(try container.decode(String.self))
        }
      }
    }

    var citation: Citation {
      var names: [String] = []
      switch authors {
      case .list(let list): names = list
      case .text(let text): names = text.replacing(".,", with: ".;").split(separator: ";").map(String.init)
      case nil: names = (author ?? "").replacing(" and ", with: ";").split(separator: ";").map(String.init)
      }
      return Citation(
        title: title ?? "", authors: names, journal: journal ?? booktitle ?? "", volume: volume ?? "",
        issue: number ?? "", pages: pages ?? "", year: year ?? "", doi: doi ?? "")
    }
  }

  @Test(arguments: [("dupes-obvious", 100), ("dupeissues", 1), ("nodupes", 0), ("isbn-false-dupe", 0)])
  func pairsOfSRADedupeAreFound(_ name: String, _ pairs: Int) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: name + ".json"))
    let result = deduplicated(try JSONDecoder().decode([Entry].self, from: data).map(\.citation))
    #expect(result.groups.count == pairs)
    #expect(result.groups.allSatisfy { $0.members.count == 2 })
  }

  private struct Cases: Decodable {
    struct Case: Decodable {
      var id: String
      var record_a: Entry
      var record_b: Entry
      var expected_duplicate: Bool
    }

    var cases: [Case]
  }

  /// bib-dedupe links two versions of a Cochrane review; here a person decides, since their results differ.
  @Test func casesOfBibDedupeAreJudgedAlike() throws {
    let data = try Data(contentsOf: Self.folder.appending(path: "test_cases.json"))
    let cases = try JSONDecoder().decode(Cases.self, from: data).cases
    #expect(cases.count > 20)
    for one in cases {
      let verdict = RecordMatcher.verdict(one.record_a.citation.prepared, one.record_b.citation.prepared)
      if one.id.contains("pub2_vs_pub3") {
        #expect(verdict == .possible(because: .otherVersion))
      } else {
        #expect(verdict.isSame == one.expected_duplicate, "\(one.id)")
      }
    }
  }

  /// Records with different PubMed numbers are different papers, but for the few editions that PubMed holds twice.
  @Test func distinctPubMedRecordsAreHardlyEverLinkedWithoutTheirNumbers() throws {
    var deduplicator = Deduplicator()
    var numbers: [UInt32] = []
    for name in ["pubmed-1979.xml.gz"] {
      let input = try InputFile(ProjectFolder.sharedData.appending(path: "pubmed/" + name).path)
      while var record = try input.reader.next() {
        numbers.append(record.pmidNumber ?? 0)
        record.fields.removeAll { $0.kind == .pmid || $0.kind == .listedPMID || $0.kind == .doi }
        deduplicator.add(record)
      }
    }
    let wrong = deduplicator.deduplicated().groups.filter { group in Set(group.members.map { numbers[$0] }).count > 1 }
    #expect(numbers.count > 10_000)
    #expect(wrong.count <= numbers.count / 1_000)
  }
}
