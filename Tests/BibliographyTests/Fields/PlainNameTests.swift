import Bibliography
import Testing

@testable import Bibliography

/// What is read in one pass is what a closer look would read.
@Suite struct PlainNameTests {
  private static let words = [
    "Muster", "Li", "van", "Jr", "SELECT", "Ösel", "Society", "Study", "Trial", "of", "A", "A.", "AB", "A.B.", "et",
    "al.", "al", "others", "III", "(57)", "O'Invent", "Jean-Luc", "anonymous", "NA", "[x]", "Beispiel;", "*",
    "JR", "II", "LH.", "ÅB.", "6th", "M.S.", "PhD", "V",
  ]

  private static func expectSame(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBufferPointer { text in
      guard let plain = PlainName(text) else { return false }
      let full = AuthorName(text)
      #expect(!full.isGroup && full.suffix.isEmpty, "\(name)")
      #expect(Array(plain.family) == Array(text[full.family]), "\(name)")
      #expect(Array(plain.given) == Array(text[full.given]), "\(name)")
      return true
    }
  }

  @Test func anyNameReadAtOnceIsReadAlikeByACloserLook() {
    var plain = 0
    for family in Self.words {
      for first in Self.words {
        for rest in [""] + Self.words.map({ " " + $0 }) + ["  A", ", Jr", ",", " A. B."] {
          for comma in [", ", ",", " , ", " "] where Self.expectSame(" \(family)\(comma)\(first)\(rest)") { plain += 1 }
        }
      }
    }
    #expect(plain > 4000)
  }

  @Test(arguments: [" Muster, Anna B.", "Li, W", "Muster,Anna", "Müller, Änne M", "Fastholm, E. G."])
  func ordinaryNamesAreReadAtOnce(_ name: String) {
    #expect(Self.expectSame(name))
  }

  @Test(arguments: [
    "Muster AB", "van der Muster, A", "Muster, Jr", "Muster, et al.", "Muster, A et al", "Muster, Anna, Jr",
    "Muster, A (57)", "Muster, LH.", "Muster, A II", "Muster, Anna Jr", "Muster, A 6th", "SELECT, Trial",
    "Muster, Invented Study Group", "Muster,", ", A",
  ])
  func othersAreLookedAtMoreClosely(_ name: String) {
    #expect(!Self.expectSame(name))
  }
}
