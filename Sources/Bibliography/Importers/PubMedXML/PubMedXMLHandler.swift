internal import CLibXML2

/// Turns the parser's events into records.
///
/// It lives behind a pointer that libxml2 passes to the callbacks, so that no reference is counted on the way. The
/// open elements are kept as one byte each; what to do with an element follows from it and its parents.
struct PubMedXMLHandler: ~Copyable {
  /// Deeper nesting than any real record has (PubMed's own needs 12) ends the record.
  static let deepestNesting = 256
  /// Longer texts are cut: the longest abstract in PubMed has some 30,000 bytes.
  static let longestText = 1 << 20
  /// A record of more text than this is given up; the largest of PubMed's are below a tenth of it.
  static let largestRecord = 1 << 22
  /// A record of more pieces than this is given up; 5,000 authors take 15,000.
  static let mostFields = 250_000

  var elements = XMLNameTable()
  var attributes = XMLNameTable()
  let entities = XMLEntities()
  var cursor: XMLCursor?
  var builder = RecordBuilder()

  /// Complete records that the reader has not taken yet, with what befell them.
  var completed: [(record: Record, wasCut: Bool)] = []
  /// Numbers to delete, each with how many of `completed` stand before it.
  var deletions: [(pmid: UInt32, place: Int)] = []

  let file: String
  var ordinal = 0
  /// Lines and bytes of the file before the first byte that the present parser got.
  var lineBase = 0
  var offsetBase = 0

  /// The open elements, the root at 1.
  let path: UnsafeMutablePointer<PubMedElement>
  var depth = 0
  /// The depth of the element whose content is passed over, 0 for none.
  var skipDepth = 0

  /// The depth of the record's element, 0 outside records.
  var recordDepth = 0
  var recordElement = PubMedElement.other
  /// The name of the record's element, as the parser keeps it.
  var recordName: UnsafePointer<xmlChar>?
  var recordLine = 0
  /// The place in the file of the record's start tag, a few bytes late.
  var recordOffset = 0
  /// The place and line up to which the file has been dealt with: behind the last whole record or later.
  private(set) var settledOffset = 0
  private(set) var settledLine = 0
  /// The line on which the last whole record ended.
  private(set) var gapLine = 0
  /// The name of the document's root element.
  var rootName = ""
  /// A limit of ours that the present record broke.
  var brokenLimit: Limit?

  // The text being captured
  var capture: RecordFieldKind?
  var captureDepth = 0
  var captureStart = 0
  var captureCode: UInt32 = 0
  var captureIsMajor = false
  var captureNeedsTidying = false
  /// The text has been cut: nothing more is put behind the gap.
  var isCaptureFull = false
  /// A text of the present record has been cut.
  var recordWasCut = false
  /// Raised or lowered text that is open: its depth and start.
  var scripts: [(depth: Int, start: Int, raised: Bool)] = []
  /// The depth of a formula whose spoken form has been taken and whose parts are passed over; 0 for none.
  var muteDepth = 0

  // The abstract being captured
  var abstractStart = -1
  var otherAbstracts: [(range: Range<Int>, type: Range<Int>, language: Range<Int>)] = []
  /// The end of the last abstract section, from which an empty further one is undone.
  var sectionUndo = (count: 0, fieldAdded: false)
  var vernacularTitle: Range<Int>?
  var bookTitle: Range<Int>?

  enum Limit { case depth, size, fields }

  init(file: String) {
    self.file = file
    path = .allocate(capacity: Self.deepestNesting + 2)
    path.initialize(repeating: .other, count: Self.deepestNesting + 2)
  }

  deinit { path.deallocate() }

  /// Makes ready for a new parser, whose first byte has the given place in the file.
  mutating func attach(_ cursor: XMLCursor, _ names: xmlDictPtr, lineBase: Int, offsetBase: Int) {
    self.lineBase = lineBase
    self.offsetBase = offsetBase
    self.cursor = cursor
    elements.fill(PubMedElement.namesAndValues, in: names)
    attributes.fill(PubMedAttribute.namesAndValues, in: names)
    depth = 0
    skipDepth = 0
    brokenLimit = nil
    abandonRecord()
  }

  mutating func abandonRecord() {
    recordDepth = 0
    capture = nil
    recordWasCut = false
    muteDepth = 0
    scripts.removeAll(keepingCapacity: true)
    abstractStart = -1
    otherAbstracts.removeAll(keepingCapacity: true)
    vernacularTitle = nil
    bookTitle = nil
    builder.reset()
  }

  /// Notes that the file has been dealt with up to a place at which no record is open.
  mutating func settle(at offset: Int, line: Int) {
    (settledOffset, settledLine, gapLine) = (offset, line, line)
  }

  /// Keeps up with the parser where no records come, so that little need be looked at again.
  mutating func settleBetweenRecords() {
    guard recordDepth == 0, let cursor else { return }
    settledOffset = max(settledOffset, offsetBase + cursor.offset)
    settledLine = max(settledLine, lineBase + cursor.line)
  }

  /// Answers a reference to an entity; one that stays as written in a text is noted with its record.
  func entity(_ name: UnsafePointer<xmlChar>) -> xmlEntityPtr {
    let answer = entities.entity(name)
    if let reason = answer.refusal, depth > 0, skipDepth == 0 {
      entities.note(name, reason, line: recordDepth > 0 ? recordLine : gapLine, pmid: pmidSoFar)
    }
    return answer.pointer
  }

  /// The number of the record under construction, as far as it has been read.
  var pmidSoFar: String? {
    guard recordDepth > 0, let field = builder.firstField(.pmid) else { return nil }
    return String(decoding: builder.bytes(in: field.range), as: UTF8.self)
  }

  var parent: PubMedElement { path[max(0, depth - 1)] }
  var grandparent: PubMedElement { path[max(0, depth - 2)] }

  mutating func startElement(_ name: UnsafePointer<xmlChar>, _ list: PubMedAttributeList) {
    depth += 1
    if skipDepth > 0 { return }
    if depth > Self.deepestNesting {
      giveUp(.depth)
      return
    }
    let element = PubMedElement(rawValue: elements.view.value(name)) ?? .other
    path[depth] = element
    if capture != nil {
      startInside(element, list)
    } else if recordDepth > 0 {
      if element.isSkipped {
        skipDepth = depth
        passOver(name)
      } else {
        switch element {
        case .history: passOver(name, unlessItHolds: "retracted")
        // Its abbreviation is wanted only where the journal itself gave none.
        case .medlineJournalInfo where builder.firstField(.journalAbbreviation) != nil: passOver(name)
        default: break
        }
        startInRecord(element, list)
      }
    } else {
      if depth == 1 { rootName = String(cString: name) }
      startOutsideRecords(element, name)
    }
  }

  mutating func endElement() {
    if skipDepth > 0 {
      if skipDepth == depth { skipDepth = 0 }
    } else if capture != nil {
      if depth == captureDepth { finishCapture() } else { endInside() }
    } else if recordDepth > 0 {
      endInRecord(path[depth])
    }
    depth -= 1
  }

  mutating func characters(_ bytes: UnsafePointer<xmlChar>, _ count: Int) {
    if capture == nil || muteDepth > 0 { return }
    appendCaptured(bytes, count)
  }

  /// Has the parser go straight to the end of an element of which nothing is wanted, where that is safe to see.
  private mutating func passOver(_ name: UnsafePointer<xmlChar>, unlessItHolds word: StaticString? = nil) {
    guard let recordName, let content = cursor?.content(of: name, in: recordName) else { return }
    if let word, content.holds(word) { return }
    cursor?.pass(content)
  }

  /// Stops the parser; the reader finds the next record.
  mutating func giveUp(_ limit: Limit) {
    brokenLimit = limit
    skipDepth = depth
    cursor?.stop()
  }

  private mutating func startOutsideRecords(_ element: PubMedElement, _ name: UnsafePointer<xmlChar>) {
    switch element {
    case .pubmedArticle, .pubmedBookArticle, .medlineCitation:
      recordDepth = depth
      recordElement = element
      recordName = name
      recordLine = lineBase + (cursor?.line ?? 0)
      recordOffset = offsetBase + (cursor?.offset ?? 0)
      builder.isBook = element == .pubmedBookArticle
    case .pmid where parent == .deleteCitation: beginCapture(.pmid)
    default: break
    }
  }

  private mutating func endInRecord(_ element: PubMedElement) {
    if depth == recordDepth {
      finishRecord()
    } else if element == .otherAbstract || element == .abstract {
      closeAbstract(isOther: element == .otherAbstract)
    }
  }
}
