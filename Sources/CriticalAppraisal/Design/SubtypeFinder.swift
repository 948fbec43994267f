/// Finds the kind within a design: the one that the model finds, or that the text names.
///
/// The model judges the kinds of which enough records were read, by all words; the rules know the names of the others.
struct SubtypeFinder {
  private struct Named {
    /// The place in the list of kinds; where a text has several, the first counts.
    var place: Int
    var designs: [StudyDesign]
  }

  private struct Learnt {
    var place: Int
    var kind: DesignSubtype
    var column: Int
    /// The groups of the rules that know its name.
    var owned: GroupSet
  }

  private let named: GroupTable<Named>
  private let learnt: [Learnt]
  private let model: DesignModel

  init(_ model: DesignModel, _ picker: CuePicker) {
    self.model = model
    let kinds = DesignSubtype.allCases
    let groups = picker.groups(withPrefix: "subtype.")
    learnt = model.layout.subtypes.enumerated().compactMap { index, head in
      guard let place = kinds.firstIndex(where: { $0.rawValue == head.name }) else { return nil }
      return Learnt(
        place: place, kind: kinds[place], column: model.layout.subtypeColumn(index),
        owned: GroupSet(groups.filter { $0.value == head.name }.keys, of: picker.lexicons))
    }
    let judged = Set(learnt.map(\.place))
    named = GroupTable(
      groups.compactMapValues { name in
        kinds.firstIndex { $0.rawValue == name }.flatMap {
          judged.contains($0) ? nil : Named(place: $0, designs: kinds[$0].designs)
        }
      }, of: picker.lexicons)
  }

  /// The first kind of the list that the record is found to be and the design has, and what shows it.
  func find(
    _ reader: CueReader, _ words: borrowing NGramFeatures, _ answers: DesignModel.Row, of design: StudyDesign
  ) -> (kind: DesignSubtype, hit: CueHit)? {
    var first: (place: Int, hit: CueHit)?
    for hit in reader.text.hits {
      guard let entry = named[hit.group], entry.place < first?.place ?? .max, entry.designs.contains(design),
        reader.mentions.counts(hit, in: reader.text)
      else { continue }
      first = (entry.place, hit)
    }
    for head in learnt where answers[head.column] > 0 && head.kind.designs.contains(design) {
      guard head.place < first?.place ?? .max,
        let hit = ContributionFinder.ofColumn(head.column, reader, model, words, owned: head.owned)
      else { continue }
      first = (head.place, hit)
    }
    return first.map { (DesignSubtype.allCases[$0.place], $0.hit) }
  }
}
