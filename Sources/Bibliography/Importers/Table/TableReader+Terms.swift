/// Keywords, headings and kinds of publication.
extension TableReader {
  func addKeywords(_ cell: Cell, isMajor: Bool) {
    let commas = !(dialect?.dividesTermsBySemicolon ?? false)
    TextList.forEach(cell, commas: commas) { term in
      addTerm(.keyword, term, isMajor: isMajor)
    }
  }

  /// `Humans; *Pregnancy/immunology`.
  func addMesh(_ cell: Cell) {
    TextList.forEach(cell, commas: false) { heading in
      var parts = heading.split(separator: UInt8(ascii: "/"))
      if parts.isEmpty { return }
      addTerm(.meshDescriptor, UnsafeBufferPointer(rebasing: parts.removeFirst()), isMajor: false)
      for part in parts { addTerm(.meshQualifier, UnsafeBufferPointer(rebasing: part), isMajor: false) }
    }
  }

  private func addTerm(_ kind: RecordFieldKind, _ term: Cell, isMajor: Bool) {
    let isStarred = term.first == UInt8(ascii: "*") || term.last == UInt8(ascii: "*")
    var text = Slice(base: term, bounds: 0..<term.count)
    if text.first == UInt8(ascii: "*") { text.removeFirst() }
    if text.last == UInt8(ascii: "*") { text.removeLast() }
    let start = builder.count
    builder.append(UnsafeBufferPointer(rebasing: text))
    builder.tidyWhiteSpace(from: start)
    if builder.count > start {
      builder.add(RecordField(kind, start..<builder.count, isMajorTopic: isMajor || isStarred))
    }
  }

  func addDocumentType(_ cell: Cell) {
    TextList.forEach(cell, commas: false) { name in
      builder.add(.publicationType, name)
      let notice: String? =
        if ASCII.equalIgnoringCase(name, "Retracted") || ASCII.equalIgnoringCase(name, "Retracted Article") {
          "Retracted Publication"
        } else if ASCII.equalIgnoringCase(name, "Erratum") || ASCII.equalIgnoringCase(name, "Correction") {
          "Published Erratum"
        } else if ASCII.equalIgnoringCase(name, "Retraction") {
          "Retraction of Publication"
        } else {
          nil
        }
      if let notice { builder.add(.publicationType, notice) }
    }
  }

  func addWorkType(_ cell: Cell) {
    let type = TableWorkType.type(named: cell) ?? .other
    builder.add(.workType, cell, code: type.rawValue)
    builder.isBook = type == .book || type == .bookChapter
  }

  /// Where no column tells the form of publication, the kind of document may.
  func addWorkTypeFromPublicationType() {
    // Ours says nothing where the record said nothing.
    guard dialect != .hindsight, builder.firstField(.workType) == nil,
      let field = builder.firstField(.publicationType)
    else { return }
    let name = Array(builder.bytes(in: field.range))
    name.withUnsafeBufferPointer { name in
      if TableWorkType.type(named: name) != nil { addWorkType(name) }
    }
  }
}
