internal import Bibliography

/// Judges the timing of the record that a `CueReader` has read, under the design found for it.
struct TimingJudge {
  /// Below this probability the timing cannot be told; a title alone must be surer.
  static let leastProbability: Float = 0.40
  static let leastFromTitle: Float = 0.70

  private let model: DesignModel
  private let markerHead: HeadLayout.Head
  private let collectionHead: HeadLayout.Head
  private let markerLabels: [MarkerTiming]
  private let collectionLabels: [DataCollection]
  private let picker: CuePicker
  private let owned: GroupSet

  init(_ model: DesignModel, _ lexicons: LexiconSet) throws(DesignModelFile.Problem) {
    guard let marker = model.layout.head("markerTiming"),
      let collection = model.layout.head("dataCollection")
    else { throw .notAModel }
    self.model = model
    markerHead = marker
    collectionHead = collection
    markerLabels = marker.labels.map { MarkerTiming(rawValue: $0) ?? .cannotTell }
    collectionLabels = collection.labels.map { DataCollection(rawValue: $0) ?? .cannotTell }
    picker = CuePicker(lexicons)
    let groups = picker.groups(withPrefix: "timing.").keys + Self.timedGroups.compactMap { lexicons.number($0) }
    owned = GroupSet(groups, of: lexicons)
  }

  /// Rules of designs that tell of time.
  private static let timedGroups = [
    "prospectiveCohort.followed", "prospectiveCohort.baseline", "prospectiveCohort.prospectively",
    "prospectiveCohort.incident", "prospectiveCohort.named", "retrospectiveCohort.retrospectively",
    "retrospectiveCohort.records", "retrospectiveCohort.database", "retrospectiveCohort.named",
    "crossSectional.named", "crossSectional.survey", "rct.allocation", "beforeAfter.beforeAndAfter",
  ]

  func judge(
    _ record: Record, _ reader: CueReader, _ words: borrowing NGramFeatures, _ answers: DesignModel.Row,
    _ design: StudyDesign, _ evidence: inout EvidenceList
  ) -> TimingJudgement {
    let marker = Probabilities(
      labels: markerLabels, values: model.probabilities(markerHead, answers),
      columns: markerHead.columns)
    let collection = Probabilities(
      labels: collectionLabels, values: model.probabilities(collectionHead, answers),
      columns: collectionHead.columns)
    var judgement = TimingJudgement(marker: .cannotTell, collection: .cannotTell, probability: 0, evidence: [])
    if let fixed = Self.fixedTiming(of: design) {
      judgement.marker = fixed.marker
      judgement.collection = fixed.collection
      judgement.probability = 1
    } else if design == .cannotTell, record.abstract.isEmpty {
      // A title that does not even tell the design tells nothing of the order.
    } else {
      let least = record.abstract.isEmpty ? Self.leastFromTitle : Self.leastProbability
      let best = marker.best(1)[0]
      judgement.marker = best.probability >= least ? best.label : .cannotTell
      judgement.probability = best.probability
      let bestCollection = collection.best(1)[0]
      judgement.collection = bestCollection.probability >= least ? bestCollection.label : .cannotTell
    }
    if judgement.marker != .notApplicable, judgement.marker != .cannotTell {
      let reasons = ContributionFinder.ofTiming(
        reader, model, words, weigh: marker.weigh(for: judgement.marker), limit: 2, owned: owned)
      judgement.evidence = reasons.map {
        evidence.add(picker.evidence($0.hit, for: .timing, in: reader.text, of: record))
      }
    }
    return judgement
  }

  /// Designs that settle the question by themselves: what holds no measurement of its own, and trials, whose groups are
  /// formed before any outcome.
  private static func fixedTiming(of design: StudyDesign) -> (marker: MarkerTiming, collection: DataCollection)? {
    switch design {
    case .systematicReview, .narrativeReview, .guideline, .opinion: (.notApplicable, .notApplicable)
    case .protocolOnly: (.notApplicable, .prospective)
    // One to four persons are told of; no data are collected by a plan.
    case .animal, .inVitro, .caseReport: (.notApplicable, .notApplicable)
    case .rct: (.before, .prospective)
    default: nil
    }
  }
}
