internal import CLibXML2

/// What each element inside a record means.
extension PubMedXMLHandler {
  mutating func startInRecord(_ element: PubMedElement, _ list: PubMedAttributeList) {
    if builder.count > Self.largestRecord || builder.fieldCount > Self.mostFields {
      giveUp(builder.count > Self.largestRecord ? .size : .fields)
      return
    }
    switch element {
    case .pmid: startPMID(list)
    case .medlineCitation: noteIndexing(list)
    case .articleTitle: beginCapture(.title)
    case .vernacularTitle: beginCapture(.vernacularTitle)
    case .bookTitle: if parent == .book { beginCapture(.bookTitle) }
    case .abstract, .otherAbstract: openAbstract(list, isOther: element == .otherAbstract)
    case .abstractText: beginSection(list)
    case .articleId: startArticleID(list)
    case .eLocationID:
      if list.has(.eIdType, "doi"), !list.has(.validYN, "N") { beginCapture(.doi) }
    case .publicationType: beginCapture(.publicationType, code: list.identifier())
    case .descriptorName:
      beginCapture(.meshDescriptor, code: list.identifier(), isMajor: list.has(.majorTopicYN, "Y"))
    case .qualifierName:
      beginCapture(.meshQualifier, code: list.identifier(), isMajor: list.has(.majorTopicYN, "Y"))
    case .keyword: beginCapture(.keyword, isMajor: list.has(.majorTopicYN, "Y"))
    case .commentsCorrections: startCorrection(list)
    case .pubMedPubDate:
      if list.has(.pubStatus, "retracted") { builder.hasRetractionDate = true }
      skipDepth = depth
    default: startPlain(element)
    }
  }

  /// Elements that are captured under one parent, or anywhere.
  private mutating func startPlain(_ element: PubMedElement) {
    switch (element, parent) {
    case (.title, .journal): beginCapture(.journal)
    case (.isoAbbreviation, _), (.medlineTA, _): beginCapture(.journalAbbreviation)
    case (.issn, .journal): beginCapture(.issn)
    case (.volume, .journalIssue), (.volume, .book): beginCapture(.volume)
    case (.issue, .journalIssue): beginCapture(.issue)
    case (.medlinePgn, _): beginCapture(.pages)
    case (.year, .pubDate): beginCapture(.year)
    case (.year, .articleDate), (.year, .contributionDate): beginCapture(.electronicYear)
    case (.medlineDate, .pubDate): beginCapture(.dateInWords)
    case (.month, .pubDate), (.season, .pubDate): beginCapture(.month)
    case (.day, .pubDate): beginCapture(.day)
    case (.lastName, .author): beginCapture(.authorFamilyName)
    case (.foreName, .author), (.firstName, .author): beginCapture(.authorForeName)
    case (.initials, .author): beginCapture(.authorInitials)
    case (.suffix, .author): beginCapture(.authorSuffix)
    case (.collectiveName, .author): beginCapture(.collectiveName)
    // The editors of a book are not the authors of its chapter.
    case (.authorList, .book): skipDepth = depth
    case (.language, .article), (.language, .bookDocument): beginCapture(.language)
    case (.accessionNumber, _): beginCapture(.registration)
    default: break
    }
  }

  private mutating func startPMID(_ list: PubMedAttributeList) {
    switch parent {
    case .commentsCorrections: beginCapture(.correctionPMID)
    case .medlineCitation, .bookDocument, .pubmedArticle:
      beginCapture(.pmid, code: ASCII.number(list.value(.version)) ?? 1)
    default: break
    }
  }

  private mutating func startArticleID(_ list: PubMedAttributeList) {
    if list.has(.idType, "doi") {
      beginCapture(.doi)
    } else if list.has(.idType, "pmc") {
      beginCapture(.pmcid)
    } else if list.has(.idType, "pii") {
      beginCapture(.publisherItem)
    } else if list.has(.idType, "bookaccession") {
      beginCapture(.bookAccession)
    } else if list.has(.idType, "pubmed") {
      // Only documents older than PMID elements name the record here alone.
      if builder.firstField(.pmid) == nil { beginCapture(.pmid, code: 1) } else { beginCapture(.listedPMID) }
    }
  }

  private mutating func startCorrection(_ list: PubMedAttributeList) {
    let kind = list.correctionKind()
    if kind == .other {
      skipDepth = depth
    } else {
      builder.add(RecordField(.correction, builder.count..<builder.count, code: kind.rawValue))
    }
  }

  /// The workflow status says whether a missing design heading means anything.
  private mutating func noteIndexing(_ list: PubMedAttributeList) {
    for (attribute, kind) in [
      (PubMedAttribute.status, RecordFieldKind.indexingStatus), (.indexingMethod, .indexingMethod),
    ] {
      let value = list.value(attribute)
      if value.baseAddress != nil { addAttribute(value, kind) }
    }
  }

  /// Chooses what serves as title and abstract, and hands the record over.
  mutating func finishRecord() {
    if builder.title.isEmpty || isNotAvailable(builder.title) {
      builder.title = vernacularTitle ?? bookTitle ?? builder.title
    }
    if !builder.abstract.isEmpty {
      builder.abstractOrigin = .ownAbstract
    } else if let other = bestOtherAbstract() {
      builder.abstract = other.range
      builder.abstractOrigin = .otherAbstract(
        type: String(decoding: builder.bytes(in: other.type), as: UTF8.self),
        language: String(decoding: builder.bytes(in: other.language), as: UTF8.self))
    }
    ordinal += 1
    if let cursor { settle(at: offsetBase + cursor.offset, line: lineBase + cursor.line) }
    let source = SourceLocation(file: file, format: .pubmedXML, line: recordLine, ordinal: ordinal)
    completed.append((builder.record(source: source), recordWasCut))
    abandonRecord()
  }

  /// Hands over what has been read of a record whose end cannot be reached; false where that is nothing to know it by.
  mutating func finishIncomplete() -> Bool {
    if recordDepth == 0 { return false }
    // Half a number is another number: only of running text is a part worth keeping.
    switch capture {
    case nil: break
    case .title, .vernacularTitle, .bookTitle, .abstractText: finishCapture()
    default:
      builder.truncate(to: captureStart)
      capture = nil
    }
    if abstractStart >= 0 { closeAbstract(isOther: false) }
    if builder.title.isEmpty, builder.firstField(.pmid) == nil { return false }
    builder.isIncomplete = true
    finishRecord()
    return true
  }

  /// An English abstract before one in another language, the publisher's before one in plain language.
  private func bestOtherAbstract() -> (range: Range<Int>, type: Range<Int>, language: Range<Int>)? {
    otherAbstracts.min { left, right in rank(left.type, left.language) < rank(right.type, right.language) }
  }

  private func rank(_ type: Range<Int>, _ language: Range<Int>) -> Int {
    let isEnglish = language.isEmpty || ASCII.equalIgnoringCase(builder.bytes(in: language), "eng")
    let isPlain = ASCII.equalIgnoringCase(builder.bytes(in: type), "plain-language-summary")
    return (isEnglish ? 0 : 2) + (isPlain ? 1 : 0)
  }

  private func isNotAvailable(_ range: Range<Int>) -> Bool {
    let text = builder.bytes(in: range)
    return ASCII.equalIgnoringCase(text, "[Not Available].") || ASCII.equalIgnoringCase(text, "[Not Available]")
  }
}
