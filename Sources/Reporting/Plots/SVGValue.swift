/// The value of an attribute.
enum SVGValue: Sendable {
  case text(String)
  case length(Double)

  /// The value before its escaping.
  var description: String {
    switch self {
    case .text(let text): text
    case .length(let length): SVGNumber.text(length)
    }
  }
}

extension SVGValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}

extension SVGValue: ExpressibleByFloatLiteral {
  init(floatLiteral value: Double) { self = .length(value) }
}

extension SVGValue: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self = .length(Double(value)) }
}
