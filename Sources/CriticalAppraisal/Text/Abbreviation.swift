/// Abbreviations that are written with a full stop, by what may follow them.
enum Abbreviation {
  /// Stands before a name or a value: no sentence ends with it.
  case leading
  /// Stands before a number or a code ("no. 5", "fig. 2", "no. NCT01"), but for "the answer was no. Patients".
  case numbering
  /// May end a sentence, or a name follows ("et al. 2004", "sp. FH025", "et al. The").
  case trailing
  /// Leading in small letters alone ("ca. 200", but "of Ca. The").
  case lowerCase
  /// Leading with a capital alone ("Ms. Example", but "50 ms. The").
  case upperCase
  /// Ends a list, and with a capital behind it the sentence.
  case list

  /// The abbreviations by the key of their letters.
  static let kinds: [UInt64: Abbreviation] = {
    let words: [(Abbreviation, String)] = [
      (.leading, "vs dr prof mr mrs st viz cf ie eg resp approx dept univ"),
      (.numbering, "no nos fig figs eq eqs ref refs vol pp"),
      (.trailing, "al sp spp subsp var ed eds inc ltd co corp jr sr"),
      (.lowerCase, "ca"), (.upperCase, "ms"), (.list, "etc"),
    ]
    var kinds: [UInt64: Abbreviation] = [:]
    for (kind, text) in words {
      for word in text.split(separator: " ") { kinds[SentenceBoundary.key(word)] = kind }
    }
    return kinds
  }()
}

/// Words that begin sentences; the most frequent ones of PubMed's abstracts that are not surnames.
enum Opener {
  /// By the key of their first eight letters.
  static let words: Set<UInt64> = {
    let text = """
      the in we this however a these our here to it furthermore moreover there therefore for as although results all
      further finally after thus patients using while additionally overall herein among at data despite no by an with
      based one of both compared most two on when they participants during more methods then besides several future
      since hence taken three recent also from clinical specifically given such many interestingly high previous
      importantly due notably recently some studies only their conclusions nevertheless conclusion because treatment
      four secondary mean first through twenty collectively according meanwhile analysis considering following median
      consequently subsequently primary each if its under over current findings multivariate mechanistically five
      together understanding accordingly even higher she similarly thirty within additional women currently cell yet
      multiple patient age second other that those between before whether less low lower increased children men what
      """
    return Set(text.split { $0 == " " || $0 == "\n" }.map(SentenceBoundary.key))
  }()
}
