/// A part of the page under its own heading.
protocol PageSection: Sendable {
  /// The end of the page's address that leads to it.
  var id: String { get }
  var title: String { get }
  /// One word or two for the line of links at the top.
  var shortTitle: String { get }

  /// Its content below the heading; none where there is nothing to say, and the section is left out.
  func content(_ page: PageMaterial) -> [HTMLNode]
}

/// The sections in their order; another output of the body of evidence is one more line here.
enum PageSections {
  static let all: [any PageSection] = [
    AnswerSection(), DesignSection(), TimingSection(), VerdictSection(), CompartmentSection(), TreatmentSection(),
    LevelSection(), SuggestedLevelSection(), IndexSection(), CheckedSection(), UnjudgedSection(), LeftOutSection(),
    MethodSection(), RecordsSection(),
  ]
}
