internal import CLibXML2

/// The attributes of one start tag, as libxml2 lays them out: five pointers each.
struct PubMedAttributeList {
  let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let count: Int
  let names: XMLNameTable.View

  /// The bytes of an attribute's value, empty where the tag does not have it.
  func value(_ wanted: PubMedAttribute) -> UnsafeBufferPointer<UInt8> {
    guard let pointers else { return UnsafeBufferPointer(start: nil, count: 0) }
    for index in 0..<count {
      let attribute = pointers + index * 5
      if let name = attribute[0], names.value(name) == wanted.rawValue,
        let start = attribute[3], let end = attribute[4]
      {
        return UnsafeBufferPointer(start: start, count: end - start)
      }
    }
    return UnsafeBufferPointer(start: nil, count: 0)
  }

  func has(_ wanted: PubMedAttribute, _ text: StaticString) -> Bool {
    ASCII.equalIgnoringCase(value(wanted), text)
  }

  /// The number in an identifier such as D016449; 0 for none.
  func identifier() -> UInt32 {
    ASCII.number(value(.ui).dropFirst()) ?? 0
  }

  func abstractCategory() -> AbstractCategory {
    let name = value(.nlmCategory)
    switch name.first {
    case UInt8(ascii: "B"): return .background
    case UInt8(ascii: "O"): return .objective
    case UInt8(ascii: "M"): return .methods
    case UInt8(ascii: "R"): return .results
    case UInt8(ascii: "C"): return .conclusions
    default: return .unassigned
    }
  }

  func correctionKind() -> CorrectionKind {
    if has(.refType, "Cites") { return .other }
    for (name, kind) in Self.correctionKinds where has(.refType, name) { return kind }
    return .other
  }

  private static let correctionKinds: [(StaticString, CorrectionKind)] = [
    ("RetractionIn", .retractionIn), ("RetractionOf", .retractionOf),
    ("ExpressionOfConcernIn", .expressionOfConcernIn), ("ExpressionOfConcernFor", .expressionOfConcernFor),
    ("ErratumIn", .erratumIn), ("ErratumFor", .erratumFor),
    ("RetractedandRepublishedIn", .retractedAndRepublishedIn),
    ("RetractedandRepublishedFrom", .retractedAndRepublishedFrom),
    ("CorrectedandRepublishedIn", .updateIn), ("CorrectedandRepublishedFrom", .updateOf),
    ("UpdateIn", .updateIn), ("UpdateOf", .updateOf), ("CommentIn", .commentIn), ("CommentOn", .commentOn),
  ]
}
