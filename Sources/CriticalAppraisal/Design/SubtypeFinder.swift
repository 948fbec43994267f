/// Finds the kind within a design that the text names.
struct SubtypeFinder {
  private struct Entry {
    /// The place in the list of kinds; where a text names several, the first counts.
    var place: Int
    var designs: [StudyDesign]
  }

  private let entries: GroupTable<Entry>

  init(_ picker: CuePicker) {
    let kinds = DesignSubtype.allCases
    entries = GroupTable(
      picker.groups(withPrefix: "subtype.").compactMapValues { name in
        kinds.firstIndex { $0.rawValue == name }.map { Entry(place: $0, designs: kinds[$0].designs) }
      }, of: picker.lexicons)
  }

  /// The first kind of the list that the text names and the design has.
  func find(_ reader: CueReader, of design: StudyDesign) -> DesignSubtype? {
    var first = Int.max
    for hit in reader.text.hits {
      guard let entry = entries[hit.group], entry.place < first, entry.designs.contains(design),
        reader.mentions.counts(hit, in: reader.text)
      else { continue }
      first = entry.place
    }
    return first == .max ? nil : DesignSubtype.allCases[first]
  }
}
