/// The words by which a sentence shows what was measured, by the keys of their first eight letters.
enum MarkerWords {
  static let verbs = keys("was were is are had did has have")

  /// What is measured of a marker; the marker's name goes before it or behind "of".
  static let levels = keys(
    "levels level concentration concentrations expression counts count score scores titres titre titers titer activity")

  /// What is said of a marker behind the verb.
  static let findings = keys(
    """
    measured quantified determined assayed estimated quantitated higher lower elevated raised reduced increased
    decreased associated correlated counted sequenced typed genotyped profiled stained titrated immunoassayed
    """)

  static let openers = keys("the a an both all these those whether that their its only each no neither we")

  /// Words that name nothing that is measured.
  static let nobodies = keys(
    """
    it they samples sample specimens specimen blood serum plasma tissue tissues biopsies biopsy swabs urine saliva
    sections which levels rate rates risk odds groups group results difference differences values outcome outcomes data
    age weight index stool sera concentration concentrations level analysis findings former latter rest one others
    mean median smears slides curettings tubes aliquots supernatants eyes this there what who where admission scan operation stillbirth volume survival times cure length study studies
    fracture treatment
    """)

  private static func keys(_ text: String) -> Set<UInt64> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(SentenceBoundary.key))
  }
}
