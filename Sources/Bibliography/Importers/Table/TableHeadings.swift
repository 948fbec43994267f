/// What the headings of tables mean: of letters and digits only, without case.
///
/// Where two columns claim what only one can be, that which stands first here has it.
enum TableHeadings {
  static let meanings: [(role: TableColumnRole, headings: String)] = [
    (
      .title,
      """
      title articletitle documenttitle papertitle primarytitle titles studytitle publictitle scientifictitle
      itemtitle referencetitle titel titre título titulo titolo displayname realtitle fulltitle titleen
      """
    ),
    (.field(.vernacularTitle), "originaltitle vernaculartitle translatedtitle originalnonenglishtitle transtitle"),
    (.field(.shortTitle), "shorttitle acronymtitle"),
    (
      .abstract,
      """
      abstract abstracts abstractnote abstracttext summary briefsummary abstractsummary description
      zusammenfassung resume résumé resumen resumo riassunto
      """
    ),
    (
      .authors,
      """
      authors authornames authorlist firstauthors author authorss creator creators contributors authorsnames
      authorshipsauthordisplayname autoren verfasser auteurs auteur autores autor autori primaryauthors
      """
    ),
    (.authorFullNames, "authorfullnames authorsfullnames fullauthornames"),
    (.firstAuthor, "firstauthor leadauthor author1 1stauthor"),
    (.editors, "editors editor bookeditors secondaryauthors"),
    (.field(.collectiveName), "bookgroupauthors groupauthors collectiveauthor corporateauthors corporateauthor"),
    (.doi, "doi dois digitalobjectidentifier doilink articledoi doinumber bookdoi"),
    (.pmid, "pmid pubmedid medlinepmid pubmed pmids medlineid pubmednumber idpubmed"),
    (.field(.pmcid), "pmcid pmc pmcidno pubmedcentralid"),
    (
      .year,
      """
      year publicationyear publishedyear pubyear yearpublished yearofpublication articleyear publyear jahr
      erscheinungsjahr année annee año ano anno issueyear
      """
    ),
    (
      .date,
      """
      date publicationdate datepublished pubdate publishedin dateofpublication publisheddate coverdate
      releasedate firstpublished publicationdateprint datum
      """
    ),
    (.field(.month), "month publishedmonth publicationmonth"),
    (.field(.day), "day publicationday"),
    (
      .field(.journal),
      """
      journal journalname journaltitle sourcetitle publicationtitle secondarytitle journalbook publicationname
      fulljournalname containertitle journalfull sourcetitleanthologytitle journalbooktitle parenttitle pubtitle
      ispartof primarylocationsourcedisplayname alternatetitle3 zeitschrift revue revista rivista venue
      publication journalpublisher hostitemtitle
      """
    ),
    (
      .field(.journalAbbreviation),
      """
      abbreviatedsourcetitle journalabbreviation sourceabbreviation abbreviatedjournal journalabbrev
      abbreviatedjournaltitle journalisoabbreviation alternatetitle1 alternatetitle2 alternatename
      journalabbr isoabbreviation
      """
    ),
    (.field(.bookTitle), "booktitle anthologytitle bookseriestitle"),
    (.field(.volume), "volume vol journalvolume volumenumber band tome volumen volumeno"),
    (.field(.issue), "issue issuenumber number journalissue issueno heft ausgabe numéro fascículo iss"),
    (.pages, "pages page pagination pagerange pageno seiten páginas paginas pagesrange"),
    (.firstPage, "startpage pagestart firstpage beginningpage spage initialpage"),
    (.lastPage, "endpage pageend lastpage endingpage epage"),
    (.field(.articleNumber), "artno articlenumber elocationid articleno"),
    (
      .keywords,
      """
      keywords authorkeywords indexkeywords keywordsplus manualtags automatictags keyword tags subjects
      subject subjectterms ieeeterms inspeccontrolledterms inspecnoncontrolledterms fieldsofstudy descriptors topics
      emtreedrugindexterms emtreemedicalindexterms emtreedeviceindexterms schlagwörter schlagworte motsclés palabrasclave
      palavraschave keyphrase freekeywords indexterms controlledterms authorsuppliedkeywords ieeekeywords
      keywordsdisplayname researchkeywords identifierkeywords
      """
    ),
    (
      .majorKeywords,
      """
      emtreedrugindextermsmajorfocus emtreemedicalindextermsmajorfocus emtreedeviceindextermsmajorfocus majorsubjects
      majorsubject
      """
    ),
    (.mesh, "meshterms mesh meshheadings meshterm meshheading meshkeywords medicalsubjectheadings"),
    (
      .documentType,
      """
      documenttype publicationtype publicationtypes doctype typeofwork typeofarticle articletype pubtype
      documenttypes doctypes typeofpublication
      """
    ),
    (.workType, "itemtype referencetype typeofreference reftype entrytype type itemtypes documentidentifier genre"),
    (.list(.issn), "issn issns issnisbn isbnissn eissn printissn onlineissn journalissn issneissn pissn issnl"),
    (.list(.isbn), "isbn isbns eisbn"),
    (
      .list(.registration),
      "clinicaltrialnumbers clinicaltrialnumber nctnumber trialid nctid trialregistration trialregistrationnumber"
    ),
    (
      .list(.language),
      """
      language languageoforiginaldocument articlelanguage originallanguage languages lang languageofarticle sprache
      langue idioma lingua
      """
    ),
    (
      .field(.url),
      """
      url urls link openurllink articleurl pdflink externalurl sourceurls dimensionsurl sourcelinkout fulltexturl
      plink itemurl doiurl weblink studyurl embaselink fulltextlink sourceurl landingpageurl link1 links relatedurl
      publisherurl
      """
    ),
    (.field(.note), "notes note usernotes reviewernotes"),
    (
      .field(.accession),
      """
      accessionnumber eid utuniquewosid uniquewosid lensid embaseaccessionid pui publicationid eppiid accession
      accessionno wosid uniqueid scopusid openalexid embaseid centralid cochraneid
      """
    ),
    (.field(.database), "database nameofdatabase sourcedatabase databasename dataprovider"),
    (
      .field(.publisher),
      "publisher publishername publisherinformation bookpublisher verlag éditeur publishers"
    ),
    (.field(.place), "placepublished placeofpublication publisherlocation publishercity place location city"),
    (.field(.edition), "edition"),
    (.retracted, "isretracted retracted retractionstatus"),
    (
      .field(.conference),
      "conferencename conferencetitle conference meetingname meetingtitle conferenceinformation"
    ),
    (
      .field(.affiliation),
      """
      affiliations authoraddress authoraffiliations addresses authorswithaffiliations authoraddresses affiliation
      authorsaffiliations institutions address authorsrawaffiliation institution
      """
    ),
    (.field(.label), "citationkey citekey refid study shortref bibtexkey"),
    (.field(.citation), "citation fullreference fullcitation apacitation bibliographicreference"),
  ]

  private static let found: [String: (role: TableColumnRole, rank: Int)] = {
    var found: [String: (TableColumnRole, Int)] = [:]
    for (role, headings) in meanings {
      for (rank, heading) in headings.split(whereSeparator: \.isWhitespace).enumerated()
      where found[String(heading)] == nil {
        found[String(heading)] = (role, rank)
      }
    }
    return found
  }()

  /// The letters and digits of a heading, in small letters.
  static func key(_ heading: some Collection<UInt8>) -> String {
    // Joined exports have a byte order mark in the middle.
    let heading = heading.starts(with: [0xEF, 0xBB, 0xBF]) ? heading.dropFirst(3) : heading[...]
    return String(
      decoding: heading.lazy.map(ASCII.lowercased).filter { $0 &- 0x61 < 26 || ASCII.isDigit($0) || $0 >= 0x80 },
      as: UTF8.self)
  }

  /// What a heading means, and its rank among those of the same meaning.
  static func meaning(_ key: String) -> (role: TableColumnRole, rank: Int)? {
    if let known = found[key] { return known }
    // `keywords1` and `author2`, but neither a date nor a citation that ends with `PMID: 99000001`.
    var letters = key[...]
    while let last = letters.last, ("0"..."9").contains(last) { letters.removeLast() }
    return (1...2).contains(key.count - letters.count) && letters.count >= 4 ? found[String(letters)] : nil
  }
}
