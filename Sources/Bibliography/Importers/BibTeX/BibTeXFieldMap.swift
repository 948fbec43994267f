/// What the fields of BibTeX and BibLaTeX, and those that databases add, are in a record.
enum BibTeXFieldMap {
  enum Meaning {
    /// Plain text of a kind, one value.
    case text(RecordFieldKind)
    /// Several values, set apart by semicolons, or by commas where there are none.
    case list(RecordFieldKind)
    /// As it is written, not LaTeX.
    case verbatim(RecordFieldKind)
    case title, subtitle, abstract, author, editor, pages, number, doi, pmid, pmcid, eprint, date, year, month, day
    case journal, bookTitle, address
  }

  /// Nil for a field that is kept by its own name.
  static func meaning(_ name: String) -> Meaning? { meanings[name] }

  private static let meanings: [String: Meaning] = [
    "title": .title, "subtitle": .subtitle, "abstract": .abstract, "author": .author, "authors": .author,
    "editor": .editor, "pages": .pages, "page": .pages, "number": .number, "issue": .number, "doi": .doi,
    "pmid": .pmid, "pubmed_id": .pmid, "pubmedid": .pmid, "pmcid": .pmcid, "pmc": .pmcid, "eprint": .eprint,
    "date": .date, "year": .year, "month": .month, "day": .day,
    "journal": .journal, "journaltitle": .journal, "fjournal": .journal, "booktitle": .bookTitle,
    "shortjournal": .text(.journalAbbreviation), "journal-iso": .text(.journalAbbreviation),
    "abbrev_source_title": .text(.journalAbbreviation), "journal-abbreviation": .text(.journalAbbreviation),
    "journalabbreviation": .text(.journalAbbreviation), "abbrjournal": .text(.journalAbbreviation),
    "volume": .text(.volume), "eid": .text(.articleNumber), "article-number": .text(.articleNumber),
    "art_number": .text(.articleNumber), "articleno": .text(.articleNumber), "article_number": .text(.articleNumber),
    "isbn": .verbatim(.isbn), "issn": .verbatim(.issn), "eissn": .verbatim(.issn), "url": .verbatim(.url),
    "uri": .verbatim(.url), "link": .verbatim(.url), "bdsk-url-1": .verbatim(.url), "bdsk-url-2": .verbatim(.url),
    "keywords": .list(.keyword), "keyword": .list(.keyword), "author_keywords": .list(.keyword),
    "keywords-plus": .list(.keyword), "index_keywords": .list(.keyword), "mesh": .list(.meshDescriptor),
    "mesh-terms": .list(.meshDescriptor), "mesh_terms": .list(.meshDescriptor),
    "language": .text(.language), "langid": .text(.language), "type": .list(.publicationType),
    "document_type": .list(.publicationType), "documenttype": .list(.publicationType),
    "document-type": .list(.publicationType), "pubtype": .list(.publicationType),
    "publication_type": .list(.publicationType), "publicationtype": .list(.publicationType),
    "note": .text(.note), "notes": .text(.note), "annote": .text(.note), "annotation": .text(.note),
    "comment": .text(.note), "addendum": .text(.note), "publisher": .text(.publisher),
    "institution": .text(.publisher), "school": .text(.publisher), "organization": .text(.publisher),
    "address": .address, "location": .address, "edition": .text(.edition), "shorttitle": .text(.shortTitle),
    "affiliation": .text(.affiliation), "affiliations": .text(.affiliation), "source": .text(.database),
    "database": .text(.database), "unique-id": .verbatim(.accession),
    "accession": .text(.accession), "registration": .list(.registration), "eventtitle": .text(.conference),
    "conference": .text(.conference), "origtitle": .text(.vernacularTitle), "pii": .verbatim(.publisherItem),
  ]
}
