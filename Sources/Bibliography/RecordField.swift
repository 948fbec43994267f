/// What a piece of a record's text is.
///
/// A field belongs to the one before it where its name says so: an author's fore name follows the family name, a
/// MeSH qualifier its descriptor, a label the text of its abstract section.
package enum RecordFieldKind: UInt8, Sendable {
  /// PubMed's number; `code` is the version of the record (1 where none is given).
  case pmid
  case doi
  case pmcid
  case publisherItem
  case bookAccession
  /// PubMed's number once more, from the list of identifiers at the record's end.
  case listedPMID
  case title
  /// The title in the language of the paper.
  case vernacularTitle
  case bookTitle
  /// The label of the abstract section that follows.
  case abstractLabel
  /// One section of the abstract; `code` is an `AbstractCategory`.
  case abstractText
  /// The kind of another abstract (`Publisher`, `plain-language-summary`, …); its language and its labels and texts
  /// follow.
  case otherAbstractType
  case otherAbstractLanguage
  case authorFamilyName
  case authorForeName
  case authorInitials
  case authorSuffix
  /// An author that is a group; stands alone.
  case collectiveName
  case journal
  case journalAbbreviation
  case issn
  case volume
  case issue
  case pages
  /// A year in digits; `code` is the year.
  case year
  /// A date in words, such as `1998 Dec-1999 Jan`; `code` is the first year in it, 0 for none.
  case dateInWords
  case month
  case day
  /// The year of the electronic article; used where the issue has no year.
  case electronicYear
  case language
  /// `code` is the number of the MeSH identifier (D016449 is 16449), 0 for none.
  case publicationType
  /// `code` as for `publicationType`; the flag `isMajorTopic` may be set.
  case meshDescriptor
  case meshQualifier
  case keyword
  /// A registration, such as a ClinicalTrials.gov number.
  case registration
  /// The citation of a comment, correction or retraction; `code` is a `CorrectionKind`.
  case correction
  /// The PMID named in the correction before it.
  case correctionPMID
  /// Where the record stands in PubMed's workflow, such as `MEDLINE` or `PubMed-not-MEDLINE`.
  case indexingStatus
  /// How MeSH was assigned: `Automated` or `Curated`; absent for indexing by hand.
  case indexingMethod
  /// What the source calls the kind of publication (RIS `TY`, BibTeX's entry type, EndNote's ref-type); `code` is a
  /// `WorkType`.
  case workType
  case shortTitle
  case conference
  case publisher
  case place
  case edition
  case isbn
  /// The number that stands for pages in an electronic journal.
  case articleNumber
  /// An editor, the whole name as `Family, Given`.
  case editorName
  case affiliation
  /// The record's number in the database it comes from (Embase `L…`, CENTRAL `CN-…`, `WOS:…`, `rayyan-…`).
  case accession
  /// The database the record comes from.
  case database
  case url
  case note
  /// A short name the reviewer's program gives the record: a citation key, a label.
  case label
  /// The reference as it was written in a list or on a page.
  case citation
  /// The heading of a piece of full text that follows as `methodsText`.
  case methodsHeading
  /// One piece of the full text's methods section, inside `Record.methods`.
  case methodsText
  /// A tag or column for which there is no kind here; its text follows as `extraValue`.
  case extraName
  case extraValue
}

/// One piece of a record's text: what it is and where it lies in `Record.bytes`.
package struct RecordField: Sendable, Equatable {
  package var kind: RecordFieldKind
  /// Set on a MeSH heading or keyword that is a major topic of the paper.
  package var isMajorTopic: Bool
  /// A number whose meaning the kind defines.
  package var code: UInt32
  package var start: UInt32
  package var end: UInt32

  package var range: Range<Int> { Int(start)..<Int(end) }

  package init(_ kind: RecordFieldKind, _ range: Range<Int>, code: UInt32 = 0, isMajorTopic: Bool = false) {
    self.kind = kind
    self.isMajorTopic = isMajorTopic
    self.code = code
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }
}

/// NLM's category of an abstract section, from `AbstractText/@NlmCategory`.
package enum AbstractCategory: UInt32, Sendable {
  case unassigned
  case background
  case objective
  case methods
  case results
  case conclusions
}

/// How another publication corrects, withdraws or discusses this record, from `CommentsCorrections/@RefType`.
package enum CorrectionKind: UInt32, Sendable {
  case other
  /// This record has been retracted.
  case retractionIn
  /// This record is the notice that retracts another.
  case retractionOf
  case expressionOfConcernIn
  case expressionOfConcernFor
  case erratumIn
  case erratumFor
  case retractedAndRepublishedIn
  case retractedAndRepublishedFrom
  case updateIn
  case updateOf
  case commentIn
  /// This record is a comment on another.
  case commentOn
}
