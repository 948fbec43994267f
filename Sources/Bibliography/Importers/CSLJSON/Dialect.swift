extension CSLJSONReader {
  /// The program or registry whose habits a record shows.
  enum Dialect {
    case crossref, dataCite, fatcat, refLib, zotero, mendeley, citationJS, unknown

    init(_ value: JSONValue) {
      if value["attributes"]?.has("titles") == true || value.has("titles") && value.has("creators") {
        self = .dataCite
      } else if value.has("release_type") || value.has("contribs") && value.has("release_date") {
        self = .fatcat
      } else if value.has("recNumber") || value["authors"]?.kind == .array && value.has("title") && !value.has("author")
      {
        self = .refLib
      } else if value["source"]?.string == "Crossref" || value.has("indexed") || value.has("reference-count")
        || value.has("deposited")
      {
        self = .crossref
      } else if value["id"]?.string?.contains("zotero.org/") == true {
        self = .zotero
      } else if value["id"]?.string?.hasPrefix("ITEM-") == true
        || value["URL"]?.string?.contains("mendeley.com") == true
      {
        self = .mendeley
      } else if value.has("_graph") || value.has("citation-label") {
        self = .citationJS
      } else {
        self = .unknown
      }
    }

    var name: String? {
      switch self {
      case .crossref: "Crossref"
      case .dataCite: "DataCite"
      case .fatcat: "fatcat"
      case .refLib: "RefLib"
      case .zotero: "Zotero"
      case .mendeley: "Mendeley"
      case .citationJS: "Citation.js"
      case .unknown: nil
      }
    }
  }
}
