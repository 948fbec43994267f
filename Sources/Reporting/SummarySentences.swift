package import CriticalAppraisal
import Statistics

/// A summary in plain sentences, the same for every output.
package struct SummarySentences {
  private let figures: SummaryFigures
  private let topic: TopicLabel
  private let verification: VerifiedFraction?

  package init(_ figures: SummaryFigures, topic: TopicLabel, verification: VerifiedFraction? = nil) {
    self.figures = figures
    self.topic = topic
    self.verification = verification
  }

  /// The answer: what share of the evidence measured first (reference: statistics §0).
  package var headline: [String] {
    let share = figures.evidence.share
    if figures.topicRecords.count == 0 { return ["No record is about \(topic.title)."] }
    if share.total == 0 {
      let (verb, none) = figures.topicRecords.count == 1 ? ("is", "it is no") : ("are", "none is a")
      return [
        "\(counted(figures.topicRecords.count, "record")) \(verb) about \(topic.title), but \(none) primary human study "
          + "that relates the marker to an outcome: there is no fraction to report."
      ]
    }
    // Where many cannot be told, the bounds say more than the share among the rest.
    let isUncertain = (share.unknown.value ?? 0) > 0.2
    return (isUncertain ? [bounds(share), judged(share)] : [judged(share), bounds(share)]).compactMap { $0 } + checked
      + [Self.byParticipants(figures.evidence), caveat].compactMap { $0 }
  }

  private func judged(_ share: TimingShare) -> String? {
    guard let value = share.judged.value, let interval = share.judged.wilson() else {
      return share.total == 1
        ? "The timing of the only study could not be judged."
        : "In none of the \(counted(share.total, "study", "studies")) could the timing be judged."
    }
    return
      "In \(Percent.grouped(share.before)) of \(counted(share.before + share.notBefore, "study", "studies")) whose timing could be "
      + "judged (\(Percent.text(value)), 95 % CI \(Percent.range(interval))) the marker was measured before the outcome."
  }

  private func bounds(_ share: TimingShare) -> String? {
    guard let low = share.lowest.value, let high = share.highest.value, let worst = share.worstCase else { return nil }
    if share.cannotTell == 0 { return "The timing of every study could be judged." }
    return "The timing of \(Percent.grouped(share.cannotTell)) of \(counted(share.total, "study", "studies")) "
      + "(\(Percent.text(share.unknown.value ?? 0))) could not be judged: counting all of these as \"not before\" gives \(Percent.text(low)), as \"before\" \(Percent.text(high)) "
      + "(worst case \(Percent.range(worst)))."
  }

  private var caveat: String {
    let studies = "Each record is taken for one study. "
    if let verification, verification.corrected != nil {
      return studies + "Only the corrected estimate covers this program's own errors."
    }
    let checking = figures.checking == nil ? "no record was" : "not enough records were"
    return studies + "The interval speaks of the process that produced these studies; it does not "
      + "cover this program's own errors, since \(checking) checked by hand."
  }

  /// What people checked, what the program alone says, and the corrected fraction.
  private var checked: [String] {
    guard let checking = figures.checking else { return [] }
    let count = checking.checked.count
    var said =
      "\(counted(count, "record")) \(count == 1 ? "was" : "were") checked by hand, and in "
      + "\(Percent.grouped(checking.changed.count)) of them an answer differs from the program's; people's answers stand in "
      + "all numbers."
    let (out, within) = (checking.takenOut.count, checking.takenIn.count)
    if out + within > 0 {
      said +=
        " By them \(counted(out, "study", "studies")) left the evidence and \(Percent.grouped(within)) came to it."
    }
    var sentences = [said]
    if let value = checking.naive.judged.value, let interval = checking.naive.judged.wilson() {
      sentences.append(
        "The program alone says \(Percent.grouped(checking.naive.before)) of "
          + "\(counted(checking.naive.judged.total, "study", "studies")) (\(Percent.text(value)), 95 % CI "
          + "\(Percent.range(interval))).")
    }
    if let verification {
      if verification.gap != .notDrawn, verification.studies != checking.naive.total {
        sentences.append(
          "The sample was drawn from \(counted(verification.studies, "study", "studies")), and these inputs hold "
            + "\(Percent.grouped(checking.naive.total)): the corrected estimate is that of the former; draw again for these."
        )
      }
      sentences.append(VerifiedSentences(verification).corrected)
    }
    return sentences
  }

  /// What the comparisons can show (reference: bias §6).
  package var comparisons: String? {
    let evidence = figures.evidence
    func count(_ verdict: Verdict) -> Int { evidence.verdicts.first { $0.name == verdict.rawValue }?.count ?? 0 }
    if evidence.studies.count == 0 { return nil }
    let others = [
      (count(.possiblyFlawed), "may have done so"), (count(.sound), "did not as far as the abstract shows"),
      (count(.cannotTell), "cannot be told"),
    ].filter { $0.0 > 0 }.map { "\(Percent.grouped($0.0)) \($0.1)" }.joined(separator: ", ")
    return
      "\(Percent.grouped(count(.flawed))) of \(counted(evidence.studies.count, "comparison")) set groups formed by a "
      + "past outcome against each other and measured the marker afterwards; such a comparison cannot tell whether the "
      + "marker came before the failure." + (others.isEmpty ? "" : " Of the others, \(others).")
  }

  /// What was left out, and why.
  package var leftOut: [String] {
    var sentences: [String] = []
    if figures.duplicates.count > 0 {
      sentences.append(
        "\(counted(figures.duplicates.count, "record")) came again; of each the newest or the one that tells most counts."
      )
    }
    if figures.deleted.count > 0 {
      sentences.append(
        "\(counted(figures.deleted.count, "record")) \(figures.deleted.count == 1 ? "was" : "were") struck out by the "
          + "input's own DeleteCitation.")
    }
    if figures.retracted.count > 0 {
      sentences.append(
        "\(counted(figures.retracted.count, "retracted record")) \(figures.retracted.count == 1 ? "is" : "are") left out "
          + "of all counts.")
    }
    return sentences
  }

  private func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(Percent.grouped(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }
}

/// Numbers in running text.
package enum Percent {
  /// A share in whole percent, with one digit behind the point below 10; only nothing is 0 % and only all is 100 %.
  package static func text(_ share: Double) -> String {
    let tenths = (share * 1000).rounded()
    let percent = Int((share * 100).rounded())
    if share > 0, tenths == 0 { return "<1 %" }
    if share < 1, percent == 100 { return ">99 %" }
    if tenths == 0 { return "0 %" }
    if tenths >= 100 { return "\(percent) %" }
    return "\(Int(tenths) / 10).\(Int(tenths) % 10) %"
  }

  /// An interval in percent: `14 to 46`.
  package static func range(_ interval: ClosedRange<Double>) -> String {
    "\(text(interval.lowerBound).dropLast(2)) to \(text(interval.upperBound).dropLast(2))"
  }

  /// A count with a comma between thousands.
  package static func grouped(_ count: Int) -> String {
    var digits = Array(String(count))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}
