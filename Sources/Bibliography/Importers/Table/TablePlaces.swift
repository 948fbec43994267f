/// The columns that are read together with others.
struct TablePlaces: Sendable {
  var authors: [Int] = []
  var year: Int?
  var date: Int?
  var pages: Int?
  var firstPage: Int?
  var lastPage: Int?
  var title: Int?
  var addresses: [Int] = []
  var pubMedCitation: Int?
  var embaseSource: Int?

  init(_ columns: [TableColumn]) {
    func place(_ role: TableColumnRole) -> Int? { columns.firstIndex { $0.role == role } }
    authors = [place(.authorFullNames), place(.authors), place(.firstAuthor)].compactMap { $0 }
    (year, date, pages) = (place(.year), place(.date), place(.pages))
    (firstPage, lastPage, title) = (place(.firstPage), place(.lastPage), place(.title))
    (pubMedCitation, embaseSource) = (place(.pubMedCitation), place(.embaseSource))
    addresses = columns.indices.filter { columns[$0].role == .field(.url) }
  }
}
