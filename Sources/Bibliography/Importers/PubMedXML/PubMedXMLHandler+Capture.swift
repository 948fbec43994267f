internal import CLibXML2

/// Capturing texts: all descendants' characters, nothing trimmed between the pieces.
extension PubMedXMLHandler {
  mutating func beginCapture(_ kind: RecordFieldKind, code: UInt32 = 0, isMajor: Bool = false) {
    capture = kind
    isCaptureFull = false
    captureDepth = depth
    captureStart = builder.count
    captureCode = code
    captureIsMajor = isMajor
    captureNeedsTidying = false
  }

  mutating func appendCaptured(_ bytes: UnsafePointer<xmlChar>, _ count: Int) {
    if isCaptureFull { return }
    if builder.count - captureStart + count > Self.longestText {
      isCaptureFull = true
      recordWasCut = true
      return
    }
    if builder.count > Self.largestRecord {
      giveUp(.size)
      return
    }
    if !captureNeedsTidying, bytes.holds(0x0A, within: count) || bytes.holds(0x09, within: count) {
      captureNeedsTidying = true
    }
    builder.append(bytes, count: count)
  }

  /// Mark-up inside a text.
  mutating func startInside(_ element: PubMedElement, _ list: PubMedAttributeList) {
    if muteDepth > 0 { return }
    switch element {
    case .sup, .sub: scripts.append((depth, builder.count, element == .sup))
    case .math:
      let spoken = list.value(.alttext)
      if let start = spoken.baseAddress, !spoken.isEmpty {
        appendCaptured(start, spoken.count)
        muteDepth = depth
      }
    default: break
    }
  }

  mutating func endInside() {
    if muteDepth == depth { muteDepth = 0 }
    if let script = scripts.last, script.depth == depth {
      scripts.removeLast()
      let text = ScriptText.render(builder.bytes(from: script.start), raised: script.raised)
      builder.replace(from: script.start, with: text)
    }
  }

  mutating func finishCapture() {
    guard let kind = capture else { return }
    capture = nil
    if captureNeedsTidying || hasSpaceAtEnds { builder.tidyWhiteSpace(from: captureStart) }
    let range = captureStart..<builder.count
    if recordDepth == 0 {
      // The only text outside records is a number to delete.
      if let number = ASCII.number(builder.bytes(in: range)) { deletions.append((number, completed.count)) }
      builder.reset()
      return
    }
    switch kind {
    case .abstractText:
      finishSection(range)
      return
    case .year, .electronicYear, .dateInWords: captureCode = ASCII.firstYear(in: builder.bytes(in: range))
    case .title: if builder.title.isEmpty { builder.title = range }
    case .vernacularTitle: vernacularTitle = range
    case .bookTitle: bookTitle = range
    default: break
    }
    builder.add(RecordField(kind, range, code: captureCode, isMajorTopic: captureIsMajor))
  }

  private var hasSpaceAtEnds: Bool {
    let text = builder.bytes(from: captureStart)
    guard let first = text.first, let last = text.last else { return false }
    return ASCII.isSpace(first) || ASCII.isSpace(last)
  }
}

/// The abstract: its sections in order, joined as PubMed shows them.
extension PubMedXMLHandler {
  mutating func openAbstract(_ list: PubMedAttributeList, isOther: Bool) {
    if isOther {
      addAttribute(list.value(.type), .otherAbstractType)
      addAttribute(list.value(.language), .otherAbstractLanguage)
    }
    abstractStart = builder.count
  }

  mutating func addAttribute(_ value: UnsafeBufferPointer<UInt8>, _ kind: RecordFieldKind) {
    let begin = builder.count
    appendAttribute(value)
    builder.add(RecordField(kind, begin..<builder.count))
  }

  /// Appends an attribute's text, in which libxml2 writes `&#38;` for every `&`.
  private mutating func appendAttribute(_ value: UnsafeBufferPointer<UInt8>) {
    if let replaced = UTF8Validity.replaced(value) {
      replaced.withUnsafeBufferPointer { appendAttribute($0) }
      return
    }
    guard var start = value.baseAddress else { return }
    let end = start + value.count
    while start < end, start.holds(UInt8(ascii: "&"), within: end - start) {
      let sign = UnsafeBufferPointer(start: start, count: end - start).firstIndex(of: UInt8(ascii: "&")) ?? 0
      builder.append(start, count: sign + 1)
      start += sign + 1
      if UnsafeBufferPointer(start: start, count: end - start).starts(with: [0x23, 0x33, 0x38, 0x3B]) { start += 4 }
    }
    builder.append(start, count: end - start)
  }

  mutating func beginSection(_ list: PubMedAttributeList) {
    if abstractStart < 0 { return }
    sectionUndo = (builder.count, false)
    if builder.count > abstractStart { builder.append(0x20) }
    let label = list.value(.label)
    if !label.isEmpty, !ASCII.equalIgnoringCase(label, "UNLABELLED") {
      addAttribute(label, .abstractLabel)
      builder.append(": ")
      sectionUndo.fieldAdded = true
    }
    beginCapture(.abstractText, code: list.abstractCategory().rawValue)
  }

  mutating func finishSection(_ range: Range<Int>) {
    if range.isEmpty {
      builder.truncate(to: sectionUndo.count)
      if sectionUndo.fieldAdded { builder.removeLastField() }
    } else {
      builder.add(RecordField(.abstractText, range, code: captureCode))
    }
  }

  mutating func closeAbstract(isOther: Bool) {
    if abstractStart < 0 { return }
    let range = abstractStart..<builder.count
    abstractStart = -1
    if range.isEmpty { return }
    if isOther {
      let language = builder.lastField(.otherAbstractLanguage)?.range ?? 0..<0
      let type = builder.lastField(.otherAbstractType)?.range ?? 0..<0
      otherAbstracts.append((range, type, language))
    } else if builder.abstract.isEmpty {
      builder.abstract = range
    }
  }
}
