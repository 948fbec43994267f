import Bibliography
import Foundation
import TestSupport
import Testing

/// The tables among the real exports: as many records as rows, which Python's csv module counts too.
///
/// The manifest's counts are those of line ends; here are the rows.
@Suite(.needsSharedData) struct TableFileTests {
  static let folder = ProjectFolder.sharedData.appending(path: "exports")

  /// Counts by what a file's name holds, and whether nearly all records have title, abstract and authors.
  static let files: [(name: String, count: Int)] = [
    ("__sample_data.csv", 6), ("__snowballing_doi.csv", 2), ("__test_export.csv", 3), ("__test_export.txt", 3),
    ("__duplicate_data_without_doi.csv", 5), ("__duplicate_data_with_doi.csv", 5), ("__record_id.csv", 10),
    ("__csv_data.csv", 2), ("__missing_values.csv", 4), ("__generic_semicolon.csv", 2), ("__generic_tab.csv", 2),
    ("__generic.csv", 2), ("__generic_column_names_with_spaces.csv", 2), ("__pubmed-chatbot.csv", 6),
    ("__Table1_Real_Representatives.csv", 6), ("__generic_partial_labels.csv", 6), ("__generic_labels.csv", 6),
    ("__generic_bad_record_id.csv", 6), ("__index.csv", 27), ("__Supplementary_Table_All_Classifications.csv", 54),
    ("asreview+asreview__embase.csv", 6), ("__Supplementary_Table_1_All_Studies.csv", 54),
    ("__schoot-lgmm-ptsd-included-3.csv", 8), ("__exportIEEEEexplorer.csv", 10), ("__02_final_included.csv", 54),
    ("__lens_sample.csv", 8), ("__biorxiv_crossref_50_results.csv", 50), ("__schoot-lgmm-ptsd-included-2.csv", 38),
    ("__scopus_sample.csv", 8), ("__01_deduplicated.csv", 769), ("__02_excluded.csv", 715),
    ("__screening_completed.csv", 769), ("__pubmed_results_20260331.csv", 736),
    ("__167b1d_UrinaryIncontinence.csv", 327),
    ("__755bde_Antihistamines.csv", 310), ("__Arxiv_health_related_dataset.csv", 264),
    ("__64ad51_UrinaryIncontinence.csv", 327), ("datasets__UrinaryIncontinence.csv", 327),
    ("__ffe369_Antihistamines.csv", 310), ("datasets__Antihistamines.csv", 310), ("__LSR_update_data.csv", 362),
    ("__204147_NSAIDS.csv", 393), ("__Scopus_health_related_dataset.csv", 422),
    ("__ACM_health_related_dataset.csv", 1113),
  ]
  /// What the manifest calls a table and is none.
  static let others = ["__README.txt"]

  static let present =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "table").path)) ?? [])
    .sorted()

  @Test func everyTableGivesAsManyRecordsAsRows() throws {
    #expect(Self.present.count == Self.files.count + Self.others.count)
    for (name, count) in Self.files {
      let path = try #require(Self.present.first { $0.hasSuffix(name) }, "\(name)")
      let reader = try InputFile(Self.folder.appending(path: "table/\(path)").path).reader
      var found = 0
      while try reader.next() != nil { found += 1 }
      #expect(found == count, "\(name)")
      #expect(reader.takeQuarantined().isEmpty, "\(name)")
      #expect(reader.takeDiagnostics().allSatisfy { $0.severity != .error }, "\(name)")
    }
    for name in Self.others {
      let path = try #require(Self.present.first { $0.hasSuffix(name) })
      let text = try Data(contentsOf: Self.folder.appending(path: "table/\(path)"))
      #expect(!TableReader.recognises(TextHead(Array(text))))
    }
  }

  @Test(arguments: [
    ("embase.csv", 6, 6), ("embase_newpage.csv", 6, 6), ("generic.csv", 2, 2), ("generic_labels.csv", 6, 6),
    ("generic_labels_no_abs.csv", 6, 0), ("generic_semicolon.csv", 2, 2), ("generic_tab.tab", 2, 2),
    ("generic_tab.tsv", 2, 2), ("generic_tab.csv", 2, 2), ("duplicate_records.csv", 14, 10),
    ("missing_values.csv", 4, 2),
    ("record_id.csv", 10, 10), ("generic_column_names_with_spaces.csv", 2, 2), ("generic_partial_labels.csv", 6, 6),
  ]) func asreviewsOwnExamplesAreRead(_ name: String, _ records: Int, _ abstracts: Int) {
    let reading = Reading(
      path: Self.folder.appending(path: "suites/asreview+asreview/tests/demo_data/\(name)").path)
    #expect(reading.error == nil)
    #expect(reading.records.count == records)
    #expect(reading.records.count { !$0.record.abstract.isEmpty } == abstracts)
  }

  @Test(arguments: ["eviatlas.csv", "eviatlas.tsv"]) func tagsAreHeadings(_ name: String) {
    let reading = Reading(
      path: Self.folder.appending(path: "suites/mjwestgate+synthesisr/tests/testthat/testdata/\(name)").path)
    #expect(reading.records.map(\.record.authors.count) == [7])
    #expect(reading.records.map(\.record.year) == [2019])
    #expect(reading.records.first?.record.text(of: .doi) != nil)
  }
}
