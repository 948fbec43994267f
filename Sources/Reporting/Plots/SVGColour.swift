/// An opaque sRGB colour.
package struct SVGColour: Equatable, Sendable {
  private let value: UInt32

  /// The colour 0xRRGGBB.
  package init(_ value: UInt32) { self.value = value & 0xFFFFFF }

  package static let black = SVGColour(0x000000)
  package static let white = SVGColour(0xFFFFFF)
  /// Ordinary text and outlines.
  static let text = SVGColour(0x1F2328)
  /// Text of second rank; 5.9:1 on white.
  static let quiet = SVGColour(0x59636E)
  /// Lines that only guide the eye.
  static let hairline = SVGColour(0xD9DEE3)
  /// The ground of a column that is set apart.
  static let shade = SVGColour(0xF0F2F4)

  /// The colour as `#RRGGBB`.
  package var hex: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The contrast ratio of WCAG 2, from 1 to 21.
  package func contrast(with other: SVGColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Black or white, whichever is easier to read on the colour; the better of the two never falls below 4.58:1.
  package var ink: SVGColour { contrast(with: .black) >= contrast(with: .white) ? .black : .white }

  private var luminance: Double {
    0.2126 * Self.linear(value >> 16) + 0.7152 * Self.linear(value >> 8 & 0xFF) + 0.0722 * Self.linear(value & 0xFF)
  }

  private static func linear(_ channel: UInt32) -> Double {
    let share = Double(channel) / 255
    guard share > 0.04045 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    // base^2.4 is base² times the fifth root of base²; only a maths library has powers, and this needs none.
    return base * base * fifthRoot(base * base)
  }

  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - number) / (5 * fourth)
    }
    return root
  }
}
