import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// One line a record, by the contract of design.md.
@Suite struct NDJSONWriterTests {
  typealias Object = [String: Any]

  static func lines(_ appraisals: [Appraisal]) -> [ArraySlice<UInt8>] {
    SampleRun.bytes(NDJSONWriter(), appraisals).split(separator: 0x0A)
  }

  static func object(_ line: ArraySlice<UInt8>) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(line)) as? Object)
  }

  /// The keys of every object of the contract, by its place in the whole.
  static let keys: [String: Set<String>] = [
    "": [
      "id", "source", "identifiers", "title", "year", "journal", "design", "timing", "comparison", "topics",
      "participants", "suggested", "treatments", "checked", "status", "duplicateOf", "evidence",
    ],
    "source": ["file", "format", "dialect", "line"],
    "identifiers": ["pmid", "version", "doi"],
    "design": ["label", "subtype", "subtypeQuote", "probability", "alternatives", "stated", "index", "path"],
    "design.alternatives": ["label", "probability"],
    "design.stated": ["label", "quote"],
    "design.index": ["labels", "disagrees"],
    "design.path": ["question", "answer", "evidence"],
    "timing": ["marker", "collection", "probability", "evidence"],
    "comparison": ["verdict", "confidence", "exception", "support", "comparisons"],
    "comparison.comparisons": [
      "groupsBy", "verdict", "groups", "comparator", "otherPopulation", "marker", "compartments", "assay", "outcome",
      "sampled", "followed",
    ],
    "comparison.comparisons.groups": ["kind", "size", "quote"],
    "comparison.comparisons.sampled": ["when", "evidence"],
    "comparison.support": ["question", "answer", "evidence", "comment", "fullText"],
    "topics": ["name", "compartment", "evidence"],
    "participants": ["total", "groups", "evidence", "groupQuotes"],
    "suggested": ["status", "tools", "flags"],
    "treatments": ["name", "studied", "direction", "evidence", "effects"],
    "treatments.effects": ["measure", "adjusted", "value", "low", "high", "level", "p", "evidence"],
    "treatments.effects.p": ["relation", "value"],
    "suggested.tools": ["tool", "answers", "noInformation"],
    "suggested.tools.answers": ["domain", "question", "text", "answer", "evidence", "comment", "fullText", "level"],
    "suggested.flags": ["flag", "evidence", "comment"],
    "status": ["retracted", "notice"],
    "evidence": ["field", "section", "start", "end", "quote", "rule", "for"],
  ]

  /// The places of all objects whose keys are not those of the contract.
  static func strangers(_ value: Any, _ place: String = "") -> [String] {
    if let list = value as? [Any] { return list.flatMap { strangers($0, place) } }
    guard let object = value as? Object else { return [] }
    let own = keys[place] == Set(object.keys) ? [] : ["\(place): \(object.keys.sorted())"]
    return own + object.flatMap { strangers($1, place.isEmpty ? $0 : "\(place).\($0)") }
  }

  @Test(arguments: SampleRun.names) func everyLineHasExactlyTheKeysOfTheContract(name: String) throws {
    let appraisals = try SampleRun.appraisals(name)
    let lines = Self.lines(appraisals)
    #expect(lines.count == appraisals.count)
    for line in lines { #expect(Self.strangers(try Self.object(line)) == []) }
  }

  @Test(arguments: SampleRun.names) func everyWordIsOneOfTheHouses(name: String) throws {
    for line in Self.lines(try SampleRun.appraisals(name)) {
      let object = try Self.object(line)
      let (design, timing) = (object["design"] as? Object, object["timing"] as? Object)
      let comparison = object["comparison"] as? Object
      #expect(StudyDesign(rawValue: design?["label"] as? String ?? "") != nil)
      #expect(MarkerTiming(rawValue: timing?["marker"] as? String ?? "") != nil)
      #expect(DataCollection(rawValue: timing?["collection"] as? String ?? "") != nil)
      #expect(Verdict(rawValue: comparison?["verdict"] as? String ?? "") != nil)
      for probability in [design?["probability"], timing?["probability"]] {
        #expect((0...1).contains(probability as? Double ?? -1))
      }
      #expect((object["source"] as? Object)?["format"] as? String == "pubmedXML")
      #expect((object["id"] as? String)?.hasPrefix("pmid:9900") == true)
    }
  }

  /// The quote is the slice of the title that the line itself holds.
  @Test(arguments: SampleRun.names) func aQuoteFromTheTitleIsItsSlice(name: String) throws {
    var quotes = 0
    for line in Self.lines(try SampleRun.appraisals(name)) {
      let object = try Self.object(line)
      let title = Array((object["title"] as? String ?? "").unicodeScalars)
      for evidence in object["evidence"] as? [Object] ?? [] where evidence["field"] as? String == "title" {
        let (start, end) = (try #require(evidence["start"] as? Int), try #require(evidence["end"] as? Int))
        var slice = String.UnicodeScalarView()
        slice.append(contentsOf: title[start..<end])
        #expect(String(slice) == evidence["quote"] as? String)
        quotes += 1
      }
    }
    #expect(quotes > 5)
  }

  @Test(arguments: SampleRun.names) func theSameFileGivesTheSameBytes(name: String) throws {
    let first = SampleRun.bytes(NDJSONWriter(), try SampleRun.appraisals(name))
    let second = SampleRun.bytes(NDJSONWriter(), try SampleRun.appraisals(name))
    #expect(first == second)
    #expect(first.count > 10_000)
  }

  @Test func oddCharactersInARecordMakeNoSecondLine() throws {
    let title = "A \"quoted\" \\ title\nwith a line end, \u{1}, \u{2028}, \u{85} and 👩‍🔬"
    let lines = Self.lines([InventedAppraisal.make(title: title)])
    #expect(lines.count == 1)
    let object = try Self.object(lines[0])
    #expect(object["title"] as? String == title)
    let evidence = try #require((object["evidence"] as? [Object])?.first)
    #expect(evidence["quote"] as? String == title)
    #expect(evidence["end"] as? Int == title.unicodeScalars.count)
  }

  @Test func whatARecordLacksIsNull() throws {
    let object = try Self.object(Self.lines([InventedAppraisal.make(pmid: nil, year: nil)])[0])
    #expect(object["id"] as? String == "invented.xml#1")
    #expect((object["identifiers"] as? Object)?["pmid"] is NSNull)
    for key in ["year", "participants", "suggested", "duplicateOf"] { #expect(object[key] is NSNull, "\(key)") }
    #expect((object["status"] as? Object)?["notice"] is NSNull)
  }

  /// An abstract that stands in for a missing one is named as such.
  @Test func aStandInAbstractIsNamed() throws {
    var appraisal = InventedAppraisal.make()
    appraisal.record.abstractOrigin = .otherAbstract(type: "plain-language-summary", language: "eng")
    appraisal.evidence.append(
      Evidence(
        purpose: .timing, field: .abstract, section: 0..<0, range: appraisal.record.abstract, rule: "invented.rule"))
    let object = try Self.object(Self.lines([appraisal])[0])
    #expect((object["evidence"] as? [Object])?.map { $0["field"] as? String } == ["title", "otherAbstract"])
  }

  @Test func aLineIsLinkedAfterwardsWhateverItQuotes() throws {
    let trap = "},\"duplicateOf\":null,\"evidence\":["
    let line = Self.lines([InventedAppraisal.make(title: "A title with \(trap) in it")])[0]
    let linked = NDJSONWriter.linked(line, to: "pmid:990000002")
    let object = try Self.object(linked[...])
    #expect(object["duplicateOf"] as? String == "pmid:990000002")
    #expect((object["title"] as? String)?.contains(trap) == true)
    #expect(Self.strangers(object) == [])
    #expect(linked.count == line.count + "\"pmid:990000002\"".utf8.count - "null".utf8.count)
  }
}
