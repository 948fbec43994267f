/// The words by which a count of people is told from others, by the keys of their first eight letters.
enum PeopleWords {
  static let n = SentenceBoundary.key("n")
  static let and = SentenceBoundary.key("and")
  static let of = SentenceBoundary.key("of")
  static let out = SentenceBoundary.key("out")
  static let groups = SentenceBoundary.key("groups")
  static let with = SentenceBoundary.key("with")
  static let without = SentenceBoundary.key("without")

  static let people = keys(
    """
    patients participants women men children adults adolescents infants neonates newborns babies individuals persons
    people respondents volunteers couples subjects pregnancies cases controls students nurses physicians surgeons
    clinicians doctors professionals caregivers parents mothers fathers girls boys males females veterans workers
    residents outpatients inpatients survivors donors recipients smokers drinkers athletes users teachers employees
    candidates interviewees informants members citizens adolescents teenagers youths primigravidae primiparae twins
    """)

  /// Words for groups that a sentence may size without saying of whom.
  static let groupNames = keys("group groups arm arms cohort sample study placebo intervention trial")

  /// Words behind which no count of people goes on.
  static let breaks = keys(
    """
    of in from with and or to at by for on per was were had have has is are that which who whose among between during
    after before versus vs than years year months month weeks week days day hours hour minutes min times mg kg ml mm cm
    mice rats dogs pigs rabbits sheep animals data media hundred thousand million billion
    """)

  /// Words behind which a number is no count: "type 2 patients", "grade 3 patients", "per 1,000 women".
  static let ranks = keys(
    """
    type types stage stages grade grades phase class level group groups arm cohort covid day week month year visit wave
    table figure aged age per every over under within day days panel chapter version score cluster category aims aim
    """)

  /// Words behind which four digits are a year.
  static let dates = keys(
    """
    in since until till during from to and through january february march april may june july august september october
    november december spring summer autumn winter year by before after of
    """)

  /// Words behind which a number is a whole of which others are parts.
  static let wholes = keys("of the among all these those")

  /// Words that show that a statement ends before the next count.
  static let verbs = keys(
    "were was are is had have has did received underwent completed met died developed experienced showed reported revealed"
  )

  static let animals = keys(
    """
    mice mouse rats rat dogs pigs piglets rabbits sheep monkeys macaques animals cows cattle calves chickens broilers
    hens fish zebrafish larvae horses goats lambs cats hamsters ewes sows larvae
    """)

  private static func keys(_ text: String) -> Set<UInt64> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(SentenceBoundary.key))
  }
}
