@testable import CriticalAppraisal

/// Invented sentences on prednisolone, some beside heparin, each with what it states of prednisolone.
enum DirectionSentences {
  static let favours = [
    "Prednisolone improved the live birth rate.",
    "Prednisolone reduced miscarriage and raised the delivery rate.",
    "Fewer losses were seen with prednisolone than with placebo.",
    "The rate of miscarriage was lower in women given prednisolone than in controls.",
    "More live births followed prednisolone than followed placebo.",
    "Prednisolone raised the proportion of pregnancies that went on.",
    "Prednisolone is a safe and effective treatment.",
    "Prednisolone may be beneficial in women with recurrent miscarriage and high NK activity.",
    "Prednisolone was superior to heparin in this population.",
    "Prednisolone was more effective than heparin.",
    "Treatment with prednisolone led to excellent long-term clinical outcomes.",
    "Prednisolone appears to be a useful option after repeated implantation failure.",
    "Miscarriage was more frequent in the placebo group.",
    "Prednisolone prevents miscarriage.",
    "Women given prednisolone had fewer miscarriages, and no serious adverse events were seen.",
    "Prednisolone significantly increased ongoing pregnancy without more complications.",
    "Although the trial was small, prednisolone improved live birth.",
    "Although no difference was seen in headache, prednisolone reduced pregnancy loss.",
    "Prednisolone reduced pain; larger trials are needed to confirm this.",
    "Success was greater with prednisolone, and further studies are warranted.",
    "Prednisolone can be recommended for these women.",
    "Implantation was better with prednisolone than without.",
    "Live birth was significantly less common after placebo than after prednisolone.",
    "The miscarriage rate fell after prednisolone.",
    "Prednisolone relieves symptoms and shortens the hospital stay.",
  ]

  static let noDifference = [
    "Prednisolone did not improve the live birth rate.",
    "There was no difference in live birth between the groups.",
    "The difference in live birth was not significant.",
    "Prednisolone made no difference in this cohort.",
    "Miscarriage was no less common with prednisolone.",
    "Prednisolone did as well as heparin.",
    "Prednisolone was as effective as heparin.",
    "Prednisolone was not inferior to heparin.",
    "Live birth rates were similar in both arms.",
    "There is no evidence that prednisolone prevents miscarriage.",
    "Prednisolone has not been shown to help.",
    "The trial does not show that prednisolone prevents miscarriage.",
    "Neither prednisolone nor heparin improved the live birth rate.",
    "Prednisolone was not effective in improving implantation.",
    "Prednisolone failed to reduce the number of miscarriages.",
    "Prednisolone cannot be recommended as routine.",
    "Prednisolone should not be offered to these women.",
    "Live birth was scarcely altered by prednisolone.",
    "Live birth was higher with prednisolone but not significantly so.",
    "Anxiety improved within the groups; however, there was no difference compared with controls.",
    "Prednisolone is of no value in these women.",
    "Pregnancy was unaffected by prednisolone.",
  ]

  static let against = [
    "Prednisolone lowered the delivery rate.",
    "Prednisolone increased the risk of miscarriage.",
    "Delivery was less common after prednisolone than after saline.",
    "Live birth was lower with prednisolone than with placebo.",
    "Prednisolone impedes implantation.",
    "Prednisolone was less effective than heparin.",
    "Prednisolone had a detrimental effect on implantation.",
    "Prednisolone did not raise the live birth rate, and it increased miscarriage.",
    "Heparin was superior to prednisolone.",
    "Pregnancy loss was more frequent with prednisolone.",
    "Prednisolone led to impaired healing and did not affect pain.",
    "Prednisolone had no effect on live birth but increased side effects.",
  ]

  static let mixed = [
    "Prednisolone improved implantation but not live birth.",
    "Prednisolone raised the pregnancy rate; the live birth rate was not different.",
    "Prednisolone was more effective but has a considerable risk of diabetes.",
    "Prednisolone reduced pain, whereas miscarriage was more frequent.",
  ]

  /// Look-alikes, which state nothing of the treatment's outcomes.
  static let notStated = [
    "Trials are needed to learn whether prednisolone improves live birth.",
    "It is unknown whether prednisolone prevents miscarriage.",
    "We aimed to improve the live birth rate with prednisolone.",
    "Prednisolone was given to women with recurrent miscarriage and high NK activity.",
    "Women with more than three miscarriages received prednisolone.",
    "Prednisolone was safe and well tolerated.",
    "No serious adverse events were seen with prednisolone.",
    "Prednisolone deserves study in women at higher risk of miscarriage.",
    "More effective treatments are needed than prednisolone.",
    "The effect of prednisolone on miscarriage remains to be established.",
    "Prednisolone was taken by women with reduced fertility.",
    "No conclusion can be drawn on the benefit of prednisolone.",
    "Whether prednisolone is superior to heparin is not known.",
    "Further studies should test if prednisolone reduces miscarriage.",
    "The effective dose of prednisolone was 10 mg.",
    "The mean weight gain was 4 kg during prednisolone.",
    "Prednisolone improved the cycle or worsened it.",
    "The failure rate of prednisolone was higher than previously reported.",
    "Patients who improved went on with prednisolone.",
  ]
}
