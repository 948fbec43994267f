/// PubMed's names of publication types, to know them among other words.
package enum PublicationTypeNames {
  package static func holds(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, first &- 0x41 < 26, text.count >= 6, text.count < 60 else { return false }
    return names.contains { ASCII.equalIgnoringCase(text, $0) }
  }

  private static let names: [StaticString] = [
    "Journal Article", "Review", "Case Reports", "Comparative Study", "Clinical Trial", "Letter", "Editorial",
    "Comment",
    "Randomized Controlled Trial", "Controlled Clinical Trial", "Meta-Analysis", "Systematic Review",
    "Multicenter Study", "Observational Study", "Evaluation Study", "Evaluation Studies", "Validation Study",
    "Validation Studies", "Clinical Study", "Clinical Trial, Phase I", "Clinical Trial, Phase II",
    "Clinical Trial, Phase III", "Clinical Trial, Phase IV", "Clinical Trial Protocol", "Adaptive Clinical Trial",
    "Equivalence Trial", "Pragmatic Clinical Trial", "Twin Study", "Guideline", "Practice Guideline",
    "Consensus Development Conference", "Consensus Development Conference, NIH", "Historical Article", "Biography",
    "News", "Newspaper Article", "Interview", "Lecture", "Address", "Preprint", "Dataset", "Technical Report",
    "Published Erratum", "Retracted Publication", "Retraction of Publication", "Expression of Concern",
    "Corrected and Republished Article", "Introductory Journal Article", "Video-Audio Media", "Congress",
    "Clinical Conference", "Clinical Trial, Veterinary", "Observational Study, Veterinary",
    "Randomized Controlled Trial, Veterinary", "English Abstract", "Personal Narrative", "Portrait", "Overall",
    "Research Support, Non-U.S. Gov't", "Research Support, N.I.H., Extramural", "Research Support, N.I.H., Intramural",
    "Research Support, U.S. Gov't, P.H.S.", "Research Support, U.S. Gov't, Non-P.H.S.",
    "Research Support, American Recovery and Reinvestment Act",
  ]
}
