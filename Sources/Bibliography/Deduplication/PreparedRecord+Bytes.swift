/// What is compared of a record, as bytes that a partial summary carries, so that records of several runs can be linked
/// as those of one are.
extension PreparedRecord {
  /// A few hundred bytes; numbers stand with their lowest byte first, lists behind their counts.
  package var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.add(pmid)
    writer.add(doi)
    writer.add(doiStem)
    title.write(to: &writer)
    writer.add(vernacularTitle)
    writer.add(UInt8(truncatingIfNeeded: authors.count))
    for author in authors { writer.add(author) }
    writer.add(firstGivenName)
    journal.write(to: &writer)
    journalAbbreviation.write(to: &writer)
    writer.add(issn)
    writer.add(volume)
    writer.add(issue)
    pages.write(to: &writer)
    writer.add(year)
    writer.add(otherYear)
    writer.add(form.rawValue)
    writer.add(completeness)
    return writer.bytes
  }

  /// Nil for bytes that no record gave.
  package init?(bytes: some Collection<UInt8>) {
    var reader = ByteReader(bytes)
    self.init()
    guard let pmid = reader.take(UInt32.self), let doi = reader.take(UInt64.self),
      let doiStem = reader.take(UInt64.self), let title = TitleKey(&reader),
      let vernacularTitle = reader.take(UInt64.self), let authors = reader.takeList(UInt32.self),
      let firstGivenName = reader.take(UInt32.self), let journal = JournalKey(&reader),
      let journalAbbreviation = JournalKey(&reader), let issn = reader.take(UInt64.self),
      let volume = reader.take(UInt32.self), let issue = reader.take(UInt32.self), let pages = PageKey(&reader),
      let year = reader.take(UInt16.self), let otherYear = reader.take(UInt16.self),
      let form = reader.take(UInt8.self).flatMap(PublicationForm.init), let completeness = reader.take(UInt8.self),
      reader.isAtEnd
    else { return nil }
    (self.pmid, self.doi, self.doiStem, self.title, self.vernacularTitle) = (pmid, doi, doiStem, title, vernacularTitle)
    (self.authors, self.firstGivenName, self.journal) = (authors, firstGivenName, journal)
    (self.journalAbbreviation, self.issn, self.volume, self.issue) = (journalAbbreviation, issn, volume, issue)
    (self.pages, self.year, self.otherYear) = (pages, year, otherYear)
    (self.form, self.completeness) = (form, completeness)
  }
}
