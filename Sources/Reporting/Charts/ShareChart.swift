internal import CriticalAppraisal
internal import Statistics

/// The answer as a picture: the studies by when the marker was measured, the share with its interval, and how far those
/// that could not be judged can move it.
struct ShareChart {
  let share: TimingShare
  /// Whether the parts lead to their records.
  var isLinked = true

  private static let (width, barHeight) = (440.0, 30.0)

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

  private var words: String {
    var words = parts.map { "\($0.count) \($0.name)" }.joined(separator: ", ") + "."
    if let value = share.judged.value, let interval = share.judged.wilson() {
      words += " Of those judged \(Percent.text(value)) before, 95 % interval \(Percent.range(interval)) percent."
    }
    if let low = share.lowest.value, let high = share.highest.value {
      words += " With those that cannot be told counted both ways \(Percent.range(low...max(low, high))) percent."
    }
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

  /// The share and its bounds over one axis.
  private var scale: SVGBlock {
    var block = SVGBlock()
    let foot = share.cannotTell > 0 ? 78.0 : 44
    for tick in [0, 25, 50, 75, 100] {
      let x = Self.x(Double(tick) / 100)
      block.add(.line("M\(SVGNumber.text(x)) 0V\(SVGNumber.text(foot))", "hair", width: 1))
      let anchor: TextAnchor = tick == 0 ? .start : tick == 100 ? .end : .middle
      block.add(.ink("\(tick) %", x: x, y: foot + 15, size: 11, anchor: anchor, isQuiet: true))
    }
    if let value = share.judged.value, let interval = share.judged.wilson() {
      block.elements += whisker(interval, y: 16, width: 2)
      block.add(
        SVGElement(
          "circle",
          [
            "class": "ring", "cx": .length(Self.x(value)), "cy": 16, "r": 6,
            "fill": .text(ChartPaint.forward.colour.hex), "stroke": .text(SVGColour.white.hex), "stroke-width": 1.5,
          ]))
      let text = "\(Percent.text(value)) of those judged (95 % CI \(Percent.range(interval)))"
      block.add(label(text, beside: interval, y: 34))
    }
    if let low = share.lowest.value, let high = share.highest.value, let worst = share.worstCase, share.cannotTell > 0 {
      block.elements += whisker(worst, y: 52, width: 1)
      let (start, end) = (Self.x(low), Self.x(high))
      let box = SVGElement.box(
        x: start, y: 47, width: max(2, end - start), height: 10, fill: ChartPaint.unknown.colour, radius: 2)
      block.add(box)
      let text =
        "\(Percent.text(low)) to \(Percent.text(high)) with all that cannot be told (worst case \(Percent.range(worst)))"
      block.add(label(text, beside: worst, y: 71))
    }
    block.height = foot + 20
    return block
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
