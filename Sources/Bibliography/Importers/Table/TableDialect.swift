/// The programs and databases whose tables are known by their headings.
enum TableDialect: String, Sendable, CaseIterable {
  /// What we wrote ourselves, in the columns of Rayyan.
  case hindsight = "Hindsight"
  case asreview = "ASReview"
  case zotero = "Zotero"
  case rayyan = "Rayyan"
  case covidence = "Covidence"
  case scopus = "Scopus"
  case embase = "Embase.com"
  case pubMed = "PubMed"
  case bibliometrix
  case webOfScience = "Web of Science"
  case dimensions = "Dimensions"
  case lens = "Lens.org"
  case ieee = "IEEE Xplore"
  case eppi = "EPPI-Reviewer"
  case cochrane = "Cochrane"
  case publishOrPerish = "Publish or Perish"
  case jstor = "JSTOR"
  case ebsco = "EBSCO"
  case proQuest = "ProQuest"
  case openAlex = "OpenAlex"
  case distiller = "DistillerSR"
  case syrf = "SyRF"
  case clinicalTrials = "ClinicalTrials.gov"
  case ictrp = "WHO ICTRP"

  /// Headings as `TableHeadings.key` gives them: all of one of these sets show the dialect.
  private var signs: [[String]] {
    switch self {
    case .hindsight: [["key", "title", "meshterms", "otherfields"]]
    case .asreview: [["asreviewlabel"], ["asreviewtime"], ["asreviewranking"], ["exportedlabel"]]
    case .rayyan: [["key", "title", "notes", "issn"], ["key", "title", "authors", "issn", "abstract", "url"]]
    case .covidence: [["covidence"], ["title", "authors", "publishedyear", "publishedmonth"]]
    case .scopus: [["eid", "sourcetitle"], ["authorsid", "title"], ["eid", "citedby"], ["authorsid", "authors"]]
    case .embase:
      [
        ["authornames", "source"], ["authornames", "emtreemedicalindexterms"], ["embaseaccessionid"], ["embaselink"],
        ["title", "emtreemedicalindexterms"],
      ]
    case .pubMed: [["pmid", "title", "journalbook"]]
    case .zotero: [["itemtype", "publicationtitle"], ["itemtype", "manualtags"]]
    case .bibliometrix: [["au", "ti", "srfull"], ["au", "ti", "auun"], ["au", "ti", "db", "sr"]]
    case .webOfScience:
      [["utuniquewosid"], ["articletitle", "sourcetitle", "wosindex"], ["articletitle", "keywordsplus"]]
    case .dimensions: [["publicationid", "dimensionsurl"], ["dimensionsurl"], ["publicationid", "pubyear"]]
    case .lens: [["lensid"]]
    case .ieee: [["documenttitle", "ieeeterms"], ["documenttitle", "documentidentifier"]]
    case .eppi: [["eppiid"], ["itemid", "title", "eppireviewer"]]
    case .cochrane: [["cochraneid"], ["cochranereviewid"], ["centralid"], ["cochranegroupcode"], ["title", "pico"]]
    case .publishOrPerish: [["gsrank", "title"], ["querydate", "title"]]
    case .jstor: [["ispartof", "docsubtype"], ["ispartof", "title", "creator"]]
    case .ebsco:
      [["articletitle", "plink"], ["title", "plink"], ["articletitle", "firstpage", "pagecount", "doctype"]]
    case .proQuest: [["title", "storeid"], ["title", "proquestdocumentid"]]
    case .openAlex: [["displayname", "publicationyear"], ["title", "openalexid"]]
    case .distiller: [["refid", "title"]]
    case .syrf: [["pdfrelativepath", "title"], ["publicationname", "alternatename"]]
    case .clinicalTrials: [["nctnumber"]]
    case .ictrp: [["trialid", "publictitle"], ["trialid", "scientifictitle"]]
    }
  }

  static func named(by keys: Set<String>) -> TableDialect? {
    allCases.first { $0.signs.contains { $0.allSatisfy(keys.contains) } }
  }

  /// What a heading means here and nowhere else.
  func meaning(_ key: String) -> TableColumnRole? {
    switch (self, key) {
    case (.embase, "source"): .embaseSource
    case (.pubMed, "citation"): .pubMedCitation
    case (.pubMed, "createdate"): .extra
    case (.scopus, "source"), (.dimensions, "source"), (.eppi, "source"): .field(.database)
    case (.publishOrPerish, "source"), (.cochrane, "source"): .field(.journal)
    case (.publishOrPerish, "type"): .documentType
    case (.zotero, "type"), (.zotero, "place"): key == "type" ? .documentType : .field(.place)
    case (.webOfScience, "publicationtype"): .workType
    case (.zotero, "key"): .field(.label)
    case (.zotero, "extra"): .field(.note)
    case (.zotero, "callnumber"), (.zotero, "archivelocation"): .extra
    case (.hindsight, "key"): .ownKey
    case (.hindsight, "otherfields"): .otherFields
    case (.rayyan, "key"): .field(.accession)
    case (.hindsight, "location"), (.rayyan, "location"): .field(.place)
    case (.covidence, "tags"), (.covidence, "ref"): .extra
    case (.asreview, "label"), (.asreview, "number"): key == "number" ? .field(.issue) : .extra
    case (.lens, "externalurl"), (.jstor, "id"): .field(.url)
    case (.jstor, "collection"): .extra
    case (.openAlex, "id"): .field(.accession)
    case (.openAlex, "type"): .documentType
    case (.ebsco, "subjects"): .keywords
    case (.clinicalTrials, "studytype"): .documentType
    case (.clinicalTrials, "conditions"), (.clinicalTrials, "interventions"): .keywords
    case (.clinicalTrials, "locations"), (.ictrp, "type"): .extra
    case (.ictrp, "studytype"): .documentType
    case (.cochrane, "cochraneid"), (.cochrane, "id"): .field(.accession)
    case (.distiller, "refid"): .field(.label)
    default: nil
    }
  }

  /// Names are divided by semicolons only, so that a comma stands between a family name and a given one.
  var dividesNamesBySemicolon: Bool {
    switch self {
    case .hindsight, .zotero, .covidence, .webOfScience, .bibliometrix, .dimensions, .lens, .ieee, .distiller: true
    default: false
    }
  }

  /// Terms are divided by semicolons only, so that a term may hold a comma.
  var dividesTermsBySemicolon: Bool {
    switch self {
    case .hindsight, .zotero, .webOfScience, .bibliometrix, .dimensions, .lens, .ieee, .scopus: true
    default: false
    }
  }
}
