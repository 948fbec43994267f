import Bibliography
import Testing

/// Dates and initials as text formats give them.
@Suite struct DateAndInitialTests {
  @Test(arguments: [
    ("2019", ["2019"]), ("2019//", ["2019"]), ("2018/05/04/", ["2018", "05", "04"]), ("2013-05", ["2013", "05"]),
    ("2004 May 12", ["2004", "May", "12"]), ("20180504", ["2018", "05", "04"]), ("2018/00/00", ["2018"]),
    ("2018-05-04T12:00:00Z", ["2018", "05", "04"]), ("2019///Spring", ["2019", "Spring"]), (" 2019 ", ["2019"]),
  ]) func aDateIsTakenApart(_ written: String, _ parts: [String]) {
    let record = Self.record(written)
    #expect(record.texts(.year) + record.texts(.month) + record.texts(.day) == parts)
    #expect(record.first(.year)?.code == UInt32(parts[0]))
    #expect(record.texts(.dateInWords) == [])
  }

  @Test(arguments: [
    ("Sep 2006", 2006), ("1998 Dec-1999 Jan", 1998), ("1998-1999", 1998), ("2019a", 2019), ("in press", 0),
    ("2004 Jan-Feb", 2004), ("0", 0), ("0000", 0), ("05/2019", 2019), ("2019年5月", 2019), ("10 15", 0), ("c2019", 2019),
    ("2019/05/04/epub", 2019),
  ]) func anyOtherStaysInWords(_ written: String, _ year: UInt32) {
    let record = Self.record(written)
    #expect(record.texts(.dateInWords) == [written])
    #expect(record.first(.dateInWords)?.code == year)
    #expect(record.first(.year) == nil)
  }

  @Test(arguments: [
    ("Anna Maria", "AM"), ("Jean-Pierre", "JP"), ("J.-P.", "JP"), ("GH", "GH"), ("G. H.", "GH"), ("G.H.", "GH"),
    ("Su-young", "SY"), ("S.-y.", "SY"), ("Maria de los", "M"), ("anna", "a"), ("Th.", "T"), ("William (Bill)", "WB"),
    ("Éva", "É"),
    ("J.\u{a0}A.", "JA"), ("Jean‐Pierre", "JP"), ("D'Arcy", "D"), ("小明", "小"), ("MARIA", "M"), ("Анна Б.", "АБ"),
  ]) func initialsFollowFromGivenNames(_ given: String, _ initials: String) {
    var builder = RecordBuilder()
    builder.addAuthor("Muster, " + given)
    let record = DOITests.record(&builder)
    #expect(record.texts(.authorForeName) == [given])
    #expect(record.texts(.authorInitials) == [initials])
  }

  @Test func whatSaysThatThereIsNoAuthorAddsNone() {
    var builder = RecordBuilder()
    for name in ["[Anonymous]", "et al.", "", "Muster A"] { builder.addAuthor(name) }
    #expect(DOITests.record(&builder).texts(.authorFamilyName) == ["Muster"])
  }

  static func record(_ date: String) -> Record {
    var builder = RecordBuilder()
    var text = date
    text.withUTF8 { builder.addDate($0) }
    return DOITests.record(&builder)
  }
}
