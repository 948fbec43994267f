import Bibliography
import Foundation
import TestSupport
import Testing

/// Pages of clinics and authorities as they were saved; their texts are not in this repository.
@Suite(.needsSharedData) struct RealReferenceTests {
  static func reading(_ name: String) -> Reading {
    Reading(path: ProjectFolder.sharedData.deletingLastPathComponent().appending(path: "sources/\(name).txt").path)
  }

  @Test func theClinicsPageHasFiveReferencesWithAllTheirParts() {
    let references = Self.reading("clinic-page-nk-cells").references
    #expect(references.map(\.authors.count) == [6, 2, 1, 6, 5])
    #expect(references.map { $0.authors.first } == ["Chaouat G", "Coulam CB", "Elenkov IJ", "Fukui A", "Strengell M"])
    #expect(references.map(\.year) == [2004, 2003, 2004, 1999, 2002])
    #expect(
      references.map(\.journal) == [
        "Int Arch Allergy Immunol", "J Assist Reprod Genet", "Ann N Y Acad Sci", "Am J Reprod Immunol", "J Immunol",
      ])
    #expect(references.map(\.volume) == ["134", "20", "1024", "41", "169"])
    #expect(references.map(\.issue) == ["2", "", "", "", ""])
    #expect(references.map(\.pages) == ["93-119", "58-62", "138-46", "413-22", "3600-5"])
    #expect(references.map { $0.title.prefix(24) }.contains("TH1/TH2 paradigm in preg"))
    #expect(references.allSatisfy { $0.title.count > 30 && !$0.title.hasSuffix(".") })
  }

  @Test func theAuthoritysPageHasFiveReferencesAndNothingElse() {
    let references = Self.reading("hfea-reproductive-immunology").references
    #expect(references.map(\.year) == [2014, 2008, 2009, 2014, 2013])
    #expect(references.map(\.authors.count) == [1, 1, 1, 2, 2])
    #expect(
      references.map(\.journal) == [
        "Cochrane Database Syst Rev", "", "Human Fertility", "J Clin Invest", "Human Reproduction Update",
      ])
    #expect(references.map(\.pages) == ["", "", "1–13", "1872-1879", "429–38"])
    #expect(references.last?.doi == "10.1093/humupd/dmt056")
  }

  @Test(arguments: ["clinic-page-immune-mechanisms", "thesis-chapter-immunomodulators"])
  func aPageWithoutReferencesIsNoList(_ name: String) {
    let reading = Self.reading(name)
    #expect(reading.records.isEmpty && reading.error != nil)
  }
}
