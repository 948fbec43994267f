internal import Bibliography

/// What a journal's name says of the papers in it.
///
/// A few journals print one design only. This counts only where neither abstract nor title shows the design.
enum JournalSign {
  private static let beginnings: [(words: String, design: StudyDesign)] = [
    ("cochrane database syst", .systematicReview), ("cochrane database of syst", .systematicReview),
    ("cochrane db syst", .systematicReview),
    ("jbi database syst", .systematicReview), ("jbi evid synth", .systematicReview),
    ("campbell syst rev", .systematicReview), ("annu rev ", .narrativeReview), ("annual review of", .narrativeReview),
    ("curr opin ", .narrativeReview), ("current opinion in", .narrativeReview), ("nat rev ", .narrativeReview),
    ("nature reviews", .narrativeReview), ("semin ", .narrativeReview), ("seminars in", .narrativeReview),
    ("trends ", .narrativeReview), ("bmj case rep", .caseReport), ("j med case rep", .caseReport),
    ("journal of medical case reports", .caseReport), ("case rep ", .caseReport), ("case reports in", .caseReport),
  ]

  static func design(of record: Record) -> StudyDesign? {
    for kind in [RecordFieldKind.journal, .journalAbbreviation] {
      guard let name = record.text(of: kind).map(folded) else { continue }
      if let sign = beginnings.first(where: { name.hasPrefix($0.words) }) { return sign.design }
    }
    return nil
  }

  /// Small letters, with one space for whatever parts two words.
  private static func folded(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.drop { $0 == "the" }.joined(separator: " ") + " "
  }
}
