import Bibliography
import Testing

/// Names in every form that exports give them in.
@Suite struct AuthorNameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var written: String
    var family: String
    var given = ""
    var suffix = ""
    var testDescription: String { written }

    init(_ written: String, _ family: String, _ given: String = "", _ suffix: String = "") {
      self.written = written
      self.family = family
      self.given = given
      self.suffix = suffix
    }
  }

  static let withCommas = [
    Case("Muster, Anna", "Muster", "Anna"),
    Case("Muster, A. B.", "Muster", "A. B."),
    Case(" Muster ,  Anna ; ", "Muster", "Anna"),
    Case("Muster,A.B.", "Muster", "A.B."),
    Case("van der Muster, Jan", "van der Muster", "Jan"),
    Case("Muster, Jr, Anna", "Muster", "Anna", "Jr"),
    Case("Muster, Anna, Jr.", "Muster", "Anna", "Jr."),
    Case("Muster, III, Anna", "Muster", "Anna", "III"),
    Case("Muster Jr, Anna Maria", "Muster", "Anna Maria", "Jr"),
    Case("Muster Jr., A.", "Muster", "A.", "Jr."),
    Case("Muster AB, Jr", "Muster", "AB", "Jr"),
    Case("Muster, Jr.", "Muster", "", "Jr."),
    Case("Muster-Beispiel, Anna-Maria", "Muster-Beispiel", "Anna-Maria"),
    Case("O'Muster, Seán", "O'Muster", "Seán"),
    Case("Muster, Anna (57190000000)", "Muster", "Anna"),
    Case("Muster, Anna, et al.", "Muster", "Anna"),
    Case("Муштер, Анна", "Муштер", "Анна"),
    Case("Muster,", "Muster"),
    Case(", Anna", "Anna"),
  ]

  static let familyFirst = [
    Case("Muster AB", "Muster", "AB"),
    Case("Muster A", "Muster", "A"),
    Case("Muster A.B.", "Muster", "A.B."),
    Case("Muster A. B.", "Muster", "A. B."),
    Case("Muster J-P", "Muster", "J-P"),
    Case("Muster J.-P.", "Muster", "J.-P."),
    Case("Muster S-y", "Muster", "S-y"),
    Case("Muster Yu.N.", "Muster", "Yu.N."),
    Case("Muster Th.", "Muster", "Th."),
    Case("van der Muster AB", "van der Muster", "AB"),
    Case("De Muster M", "De Muster", "M"),
    Case("Muster Beispiel M.A.", "Muster Beispiel", "M.A."),
    Case("Muster AB Jr", "Muster", "AB", "Jr"),
    Case("Muster AB 3rd", "Muster", "AB", "3rd"),
    Case("Muster Jr. A.B.", "Muster", "A.B.", "Jr."),
    Case("Muster IV", "Muster", "IV"),
    Case("Muster Š.", "Muster", "Š."),
    Case("Muster Ž", "Muster", "Ž"),
    Case("Muster ÉA", "Muster", "ÉA"),
    Case("Li Y", "Li", "Y"),
    Case("MUSTER A", "MUSTER", "A"),
    Case("Muster A et al", "Muster", "A"),
    Case("王 小明", "王", "小明"),
    Case("김 수영", "김", "수영"),
    Case("Kim Su-young", "Kim", "Su-young"),
    Case("Chen Xiao-hong", "Chen", "Xiao-hong"),
  ]

  static let givenFirst = [
    Case("Anna Muster", "Muster", "Anna"),
    Case("A. Muster", "Muster", "A."),
    Case("A B Muster", "Muster", "A B"),
    Case("G. Anna Muster", "Muster", "G. Anna"),
    Case("Anna Maria Muster-Beispiel", "Muster-Beispiel", "Anna Maria"),
    Case("Jan van der Muster", "van der Muster", "Jan"),
    Case("Jan van 't Muster", "van 't Muster", "Jan"),
    Case("Jan Van Den Muster", "Van Den Muster", "Jan"),
    Case("Maria De Muster", "De Muster", "Maria"),
    Case("José Muster y Beispiel", "Muster y Beispiel", "José"),
    Case("van Muster", "van Muster"),
    Case("Anna Muster Jr.", "Muster", "Anna", "Jr."),
    Case("anna maria muster", "muster", "anna maria"),
    Case("Ahmed El-sayed", "El-sayed", "Ahmed"),
    Case("Šárka Musterová", "Musterová", "Šárka"),
    Case("ANNA MUSTER", "MUSTER", "ANNA"),
    Case("Muster", "Muster"),
    Case("王小明", "王小明"),
  ]

  /// `JR` behind a comma is initials, unless there are some already.
  static let suffixes = [
    Case("Platt, SR", "Platt", "SR"),
    Case("Coates, JR", "Coates", "JR"),
    Case("Coates, JR.", "Coates", "JR"),
    Case("COATES, JR", "COATES", "JR"),
    Case("Petrov, II", "Petrov", "II"),
    Case("Ivanov,IV", "Ivanov", "IV"),
    Case("van der Muster, JR", "van der Muster", "JR"),
    Case("Muster GH, JR", "Muster", "GH", "JR"),
    Case("Muster G., II", "Muster", "G.", "II"),
    Case("MUSTER GH, SR", "MUSTER", "GH", "SR"),
    Case("Muster GH, Jr", "Muster", "GH", "Jr"),
    Case("Muster, Sr.", "Muster", "", "Sr."),
    Case("Muster, III", "Muster", "", "III"),
    Case("Muster, 2nd", "Muster", "", "2nd"),
    Case("Muster, JR, III", "Muster", "JR", "III"),
    Case("Muster, II, Anna", "Muster", "Anna", "II"),
    Case("Muster, Anna, JR", "Muster", "Anna", "JR"),
    Case("van der Muster JR", "van der Muster", "JR"),
    Case("De Muster II", "De Muster", "II"),
    Case("de Muster GH JR", "de Muster", "GH", "JR"),
    Case("Anna Muster II", "Muster", "Anna", "II"),
    Case("Muster LH.", "Muster", "LH"),
    Case("Muster, LH.", "Muster", "LH"),
    Case("Muster, ÅB.", "Muster", "ÅB"),
    Case("Muster, A.B.", "Muster", "A.B."),
    Case("Muster S.", "Muster", "S."),
    Case("Муштер, Юр.", "Муштер", "Юр."),
    Case("Muster, Thomas R Jr", "Muster", "Thomas R", "Jr"),
    Case("Muster, Anna 3rd", "Muster", "Anna", "3rd"),
    Case("Muster, A II", "Muster", "A", "II"),
    Case("Muster, A JR.", "Muster", "A", "JR."),
    Case("Muster, J R", "Muster", "J R"),
    Case("Muster RL 6th", "Muster", "RL", "6th"),
    Case("Muster RL 9th.", "Muster", "RL", "9th."),
    Case("Muster, Anna, M.S.", "Muster", "Anna", "M.S."),
    Case("Muster, M.S., Anna", "Muster", "Anna", "M.S."),
    Case("Muster, Anna J, PhD, LSW", "Muster", "Anna J", "PhD, LSW"),
    Case("Muster, DrPH, Anna J", "Muster", "Anna J", "DrPH"),
    Case("Muster, SR, MD", "Muster", "SR", "MD"),
    Case("Muster GH, Jr, MD", "Muster", "GH", "Jr, MD"),
    Case("Muster GH, MD", "Muster", "GH", "MD"),
    Case("Muster, MD", "Muster", "MD"),
    Case("van Muster, Jan W., V", "van Muster", "Jan W.", "V"),
    Case("van Muster, V, Jan W.", "van Muster", "Jan W.", "V"),
    Case("Muster, V, Jr", "Muster", "V", "Jr"),
  ]

  @Test(arguments: withCommas + familyFirst + givenFirst + suffixes) func isTakenApart(_ known: Case) {
    expectName(known.written, AuthorNameParts(known.family, known.given, known.suffix))
  }

  @Test(arguments: [
    "Invented Study Group", "The INVENTED Investigators", "Invented Collaborative Network (ICN)",
    "World Invention Organization", "Royal College of Inventors", "Centres for Invention", "INVENT Trial",
    "University of Musterstadt, Department of Invention", "Deutsche Gesellschaft für Erfindung",
  ]) func isAGroup(_ written: String) {
    expectName(written, AuthorNameParts(written, isGroup: true))
  }

  @Test(arguments: ["Council ML", "Team, Jane", "Study, J.", "Mary Board", "Network, A B"])
  func isAPersonNamedLikeAGroup(_ written: String) {
    #expect(!AuthorNameParts(reading: written).isGroup)
  }

  @Test(arguments: [
    "", "  ", ",", "et al", "et al.", "others", "[Anonymous]", "Anonymous", "[No author name available]", "NA", "-",
    "…",
  ]) func isNobody(_ written: String) {
    #expect(AuthorNameParts(reading: written).family == (written == "…" ? "…" : ""))
  }

  @Test func anyBytesAreRead() {
    var random = SeededNumbers(seed: 7)
    let signs = Array("Aa ,.;-'()[]*\u{e9}Jr".utf8) + [0xC3, 0xFF, 0xE2, 0x80]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &random)]
      }
      bytes.withUnsafeBufferPointer { text in
        let name = AuthorName(text)
        for part in [name.family, name.given, name.suffix] {
          #expect(part.lowerBound >= 0 && part.upperBound <= text.count)
        }
      }
    }
  }

  private func expectName(
    _ written: String, _ expected: AuthorNameParts, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(AuthorNameParts(reading: written) == expected, sourceLocation: sourceLocation)
  }
}

/// A name's parts as text.
struct AuthorNameParts: Equatable {
  var family: String
  var given: String
  var suffix: String
  var isGroup: Bool

  init(_ family: String, _ given: String = "", _ suffix: String = "", isGroup: Bool = false) {
    self.family = family
    self.given = given
    self.suffix = suffix
    self.isGroup = isGroup
  }

  init(reading written: String) {
    let bytes = Array(written.utf8)
    self = bytes.withUnsafeBufferPointer { text in
      let name = AuthorName(text)
      func part(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
      return AuthorNameParts(part(name.family), part(name.given), part(name.suffix), isGroup: name.isGroup)
    }
  }
}
