/// What our own exports gather in one note, cell or object, since their formats have no place for it.
extension RecordBuilder {
  /// How the note begins in which an export gathers such fields.
  package static let otherFieldsOpening = "Other fields: "
  package static let otherFieldsSeparator = " | "

  /// Adds a note; the fields that one of our own holds become fields again.
  @discardableResult
  package mutating func addNote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = Self.startOfOtherFields(in: text) else { return add(.note, text) }
    let separator = Self.otherFieldsSeparator.utf8.count
    if start > separator { add(.note, UnsafeBufferPointer(rebasing: text[..<(start - separator)])) }
    var fields = Substring(decoding: text[(start + Self.otherFieldsOpening.utf8.count)...], as: UTF8.self)
    // Our note on the judgements stands last.
    let mark = "\(OwnMarks.noteStart)"
    if let own = fields.ranges(of: Self.otherFieldsSeparator + mark).first {
      add(.note, String(fields[fields.index(own.lowerBound, offsetBy: separator)...]))
      fields = fields[..<own.lowerBound]
    }
    addOtherFields(fields)
    return true
  }

  /// Adds the fields of `name: value | name: value`.
  package mutating func addOtherFields(_ text: Substring) {
    var fields: [(name: Substring, value: String)] = []
    for part in text.split(separator: Self.otherFieldsSeparator, omittingEmptySubsequences: false) {
      let halves = part.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2, let name = halves.first, !name.isEmpty {
        fields.append((name, String(halves[1])))
      } else if let last = fields.indices.last {
        // The bar stood inside a value.
        fields[last].value += Self.otherFieldsSeparator + part
      } else {
        add(.note, String(part))
      }
    }
    for field in fields { addOtherField(String(field.name), field.value) }
  }

  /// Adds a field by its plain name.
  package mutating func addOtherField(_ name: String, _ value: String) {
    var value = value
    value.withUTF8 { value in
      if let kind = CorrectionKind.all.first(where: { $0.plainName == name }) {
        addCorrection(kind, value)
      } else if name == RecordFieldKind.pmid.plainName {
        addPMID(value)
      } else if let kind = RecordFieldKind.writtenByName.first(where: { $0.plainName == name }) {
        add(kind, value)
      } else if add(.extraName, name), !add(.extraValue, value) {
        removeLastField()
      }
    }
  }

  private static func startOfOtherFields(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    if text.starts(with: otherFieldsOpening.utf8) { return 0 }
    let inside = Array((otherFieldsSeparator + otherFieldsOpening).utf8)
    return text.firstEnd(of: inside, from: 0, to: text.count).map { $0 - otherFieldsOpening.utf8.count }
  }
}

extension RecordFieldKind {
  /// The kinds that our exports write by name where a format has no place for them.
  static let writtenByName: [RecordFieldKind] = [
    .listedPMID, .doi, .pmcid, .publisherItem, .bookAccession, .vernacularTitle, .bookTitle, .shortTitle,
    .journalAbbreviation, .conference, .edition, .articleNumber, .registration, .affiliation, .accession, .database,
    .label, .citation, .indexingStatus, .url,
  ]
}

extension CorrectionKind {
  static let all: [CorrectionKind] = (0..<64).compactMap { CorrectionKind(rawValue: $0) }
}
