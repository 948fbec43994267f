/// The words by which the groups of a sentence are told apart, by the keys of their first eight letters.
enum GroupWords {
  static let p = SentenceBoundary.key("p")
  static let to = SentenceBoundary.key("to")
  static let not = SentenceBoundary.key("not")
  static let controls = keys("control controls")
  static let between = SentenceBoundary.key("between")
  /// Behind "of", these say that the number before is the whole.
  static let wholeOf = keys("whom which these those them")

  /// Behind a number they say that it counts no people.
  static let unitsAfter = keys(
    """
    months month years year weeks week days day hours hour minutes min seconds times mg kg ml mm cm g l iu u mmol nmol
    pmol pg ng mu per percent points point or to of cells copies bp kb nm hz cycles transfers losses abortions
    miscarriages genes snps items loci markers cytokines proteins chemokines species genera questions hospitals
    centres centers clinics units consecutive doses courses attempts weekly daily x sd sem iqr ci degrees fold
    mmhg litres thousand million groups arms categories fields occasions sites ages items scans sessions visits lines blastocysts transfer variants metabolites taxa transcripts embryos oocytes
    """)

  /// Before a number they say that it is a measure or a rank.
  static let neverBefore = keys(
    """
    type types stage stages grade grades phase class level covid day week month year visit wave table figure aged age
    version score scored mean median average averaged p sd ci iqr hr rr hazard auc above below ratio cut threshold
    reached phases between ages thousand million trimester version cd il least most every within scores index kappa approximately plus minus
    """)

  /// Behind these a number counts people only where the next words name them.
  static let rarelyBefore = keys(
    "than over under after before until was were is at for about group groups cohort arm since")

  /// They say that the numbers are of halves of the data, in which a model is made and tried.
  static let parts = keys("training validation derivation development testing discovery replication")

  /// Before a number they say that others are its parts.
  static let wholes = keys("of among total overall altogether all")

  /// Words for the people of a group beside those of `PeopleWords`.
  private static let members = keys(
    """
    responders nonresponders responder nonresponder survivors nonsurvivors relapsers abstainers recipients members
    those mothers fathers carriers converters remitters nonremitters progressors eyes teeth knees hips grafts
    implants episodes people others infertile fertile parous multiparous volunteers ones aborters miscarriers
    completers dropouts losers maintainers regainers parents twins runners players dogs students users
    """)

  /// Of these a few belong to each participant: "who had lost three pregnancies".
  static let offspring = keys("pregnancies children infants babies births losses cases")

  private static let wholeGroups = keys("group groups cohort subcohort sample arm")

  /// Whether a word is the head of what names a group: one for people, or for a group as such.
  static func isHead(_ key: UInt64) -> Bool { isPeople(key) || wholeGroups.contains(key) }

  static func isWholeGroup(_ key: UInt64) -> Bool { wholeGroups.contains(key) }

  static func isPeople(_ key: UInt64) -> Bool { PeopleWords.people.contains(key) || members.contains(key) }

  /// Words that may stand between two groups; the first of a run of them ends the group before.
  static let joints = keys(
    """
    and with to from in of by versus vs v compared those than against or between both for the a at among on an into
    whereas while but were was matched comparison contrasted set beside as other another further all each every any plus additional
    """)

  /// Of these words alone one says that a group ends before it.
  static let strongJoints = keys("and versus vs v compared than against or whereas while but matched")

  /// Words of results.
  static let results = keys("p sd ci iqr median mean odds hazard auc")

  /// Whether a group's words cannot end with this one.
  static func isLoose(_ key: UInt64) -> Bool {
    joints.contains(key) || relatives.contains(key) || auxiliaries.contains(key)
  }

  /// Words that turn what follows them round.
  static let negations = keys("no not without never neither nor none free lacking lacked nobody absence hardly")

  /// Words of which each awaits a verb of its own: "patients who were cured".
  static let relatives = keys("who whom whose which that when where because time if")

  /// Verbs with which the sentence goes on about something else, where no word before awaits them.
  static let verbs = keys(
    """
    were was underwent returned attended formed served came gave entered participated made constituted comprised
    filled completed
    """)
  /// Verbs that belong to what a relative says.
  static let auxiliaries = keys("had have has is are did does")
  /// Behind "were" they say what was done with the group.
  static let doings = keys(
    """
    compared tested studied examined recruited included enrolled investigated analysed analyzed selected measured bled
    sampled seen asked matched drawn stained typed genotyped identified invited taken obtained scanned assessed
    interviewed biopsied randomly assigned retrieved
    """)

  private static func keys(_ text: String) -> Set<UInt64> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(SentenceBoundary.key))
  }
}
