internal import CriticalAppraisal
internal import Statistics

/// The answer as a picture: the studies by when the marker was measured, the share with its interval, and how far those
/// that could not be judged can move it.
struct ShareChart {
  let share: TimingShare
  /// What the studies checked by hand say of all, where some were.
  var verification: VerifiedFraction?
  /// Whether the parts lead to their records.
  var isLinked = true

  private static let (width, barHeight, pitch) = (440.0, 30.0, 36.0)

  var frame: ChartFrame {
    ChartFrame(
      name: "share", title: "Studies that measured the marker before the outcome", words: words, width: Self.width,
      body: body)
  }

  /// The three parts of all studies.
  var parts: [(name: String, count: Int, paint: ChartPaint, filter: RecordFilter)] {
    [
      ("before", share.before, .forward, RecordFilter.evidence.and(FacetKey.timing, TimingGroup.before)),
      ("not before", share.notBefore, .back, RecordFilter.evidence.and(FacetKey.timing, TimingGroup.notBefore)),
      ("cannot tell", share.cannotTell, .unknown, RecordFilter.evidence.and(FacetKey.timing, TimingGroup.cannotTell)),
    ]
  }

  /// The shares over the axis, the headline's first.
  var estimates: [ShareEstimate] { ShareEstimate.all(share, verification) }

  private var words: String {
    var words = parts.map { "\($0.count) \($0.name)" }.joined(separator: ", ") + "."
    if let value = share.judged.value, let interval = share.judged.wilson() {
      words += " Of those judged \(Percent.text(value)) before, 95 % interval \(Percent.range(interval)) percent."
    }
    if let low = share.lowest.value, let high = share.highest.value {
      words += " With those that cannot be told counted both ways \(Percent.range(low...max(low, high))) percent."
    }
    for estimate in estimates.dropFirst() { words += " \(estimate.words)." }
    return words
  }

  private var body: SVGBlock {
    var block = SVGBlock()
    block.stack(strip)
    block.stack(scale, gap: 14)
    return block
  }

  private var strip: SVGBlock {
    var block = SVGBlock()
    let perStudy = Self.width / Double(max(1, share.total))
    var x = 0.0
    var labelEnd = -10.0
    for part in parts where part.count > 0 {
      let width = Double(part.count) * perStudy
      let label = "\(part.name)"
      // A narrow part's name is moved so that it stands behind the name before it.
      let labelWidth = TextStyle.body.width(of: label)
      let start = min(max(x, labelEnd + 10), Self.width - labelWidth)
      block.add(.ink(label, x: start, y: 12))
      labelEnd = start + labelWidth
      let segment = ChartSegment(paint: part.paint, count: part.count)
      let title = "\(part.name): \(Percent.grouped(part.count)) of \(Percent.grouped(share.total)) studies"
      block.add(
        .linked(
          isLinked ? part.filter : nil, count: part.count, title,
          segment.elements(x: x, y: 20, width: width, height: Self.barHeight)))
      x += width
    }
    block.height = 20 + Self.barHeight
    return block
  }

  /// The shares and their bounds over one axis.
  private var scale: SVGBlock {
    var rows = SVGBlock()
    for estimate in estimates {
      let y = rows.height + 16
      if let interval = estimate.interval { rows.elements += whisker(interval, y: y, width: 2) }
      rows.add(Self.mark(estimate, y: y))
      rows.add(label(estimate.words, beside: estimate.interval ?? estimate.value...estimate.value, y: y + 18))
      rows.height += Self.pitch
    }
    if let low = share.lowest.value, let high = share.highest.value, let worst = share.worstCase, share.cannotTell > 0 {
      let y = rows.height + 16
      rows.elements += whisker(worst, y: y, width: 1)
      let (start, end) = (Self.x(low), Self.x(high))
      let box = SVGElement.box(
        x: start, y: y - 5, width: max(2, end - start), height: 10, fill: ChartPaint.unknown.colour, radius: 2)
      rows.add(box)
      let text =
        "\(Percent.text(low)) to \(Percent.text(high)) with all that cannot be told (worst case \(Percent.range(worst)))"
      rows.add(label(text, beside: worst, y: y + 19))
      rows.height += Self.pitch
    }
    var block = axis(foot: rows.height + 8)
    block.elements += rows.elements
    return block
  }

  /// The lines of the axis down to its foot, and the numbers below it.
  private func axis(foot: Double) -> SVGBlock {
    var block = SVGBlock()
    for tick in [0, 25, 50, 75, 100] {
      let x = Self.x(Double(tick) / 100)
      block.add(.line("M\(SVGNumber.text(x)) 0V\(SVGNumber.text(foot))", "hair", width: 1))
      let anchor: TextAnchor = tick == 0 ? .start : tick == 100 ? .end : .middle
      block.add(.ink("\(tick) %", x: x, y: foot + 15, size: 11, anchor: anchor, isQuiet: true))
    }
    block.height = foot + 20
    return block
  }

  /// A disc for the headline, a square for the program alone, a diamond for what was corrected.
  private static func mark(_ estimate: ShareEstimate, y: Double) -> SVGElement {
    let (centre, middle) = (SVGNumber.text(x(estimate.value)), SVGNumber.text(y))
    let path =
      switch estimate.mark {
      case .headline: "M\(centre) \(middle)m-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z"
      case .program: "M\(centre) \(middle)m-5 -5h10v10h-10z"
      case .corrected: "M\(centre) \(middle)m0 -7.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"
      }
    return SVGElement(
      "path",
      [
        "class": "ring", "d": .text(path), "fill": .text(estimate.mark.paint.colour.hex),
        "stroke": .text(SVGColour.white.hex), "stroke-width": 1.5,
      ])
  }

  private func whisker(_ interval: ClosedRange<Double>, y: Double, width: Double) -> [SVGElement] {
    let (start, end) = (SVGNumber.text(Self.x(interval.lowerBound)), SVGNumber.text(Self.x(interval.upperBound)))
    let (top, middle, foot) = (SVGNumber.text(y - 5), SVGNumber.text(y), SVGNumber.text(y + 5))
    let path = "M\(start) \(top)V\(foot)M\(start) \(middle)H\(end)M\(end) \(top)V\(foot)"
    return [.line(path, "axis", width: width)]
  }

  /// A text that begins under the interval, or ends at the picture's edge.
  private func label(_ text: String, beside interval: ClosedRange<Double>, y: Double) -> SVGElement {
    let width = TextStyle(size: 11.5, isBold: false, colour: .text).width(of: text)
    let x = max(0, min(Self.x(interval.lowerBound), Self.width - width))
    return .ink(text, x: x, y: y, size: 11.5)
  }

  private static func x(_ share: Double) -> Double { 1 + share * (width - 2) }
}
