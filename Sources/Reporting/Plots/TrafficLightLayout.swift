/// Where the columns of the traffic-light plot stand.
struct TrafficLightLayout {
  let table: BiasTable
  private(set) var groups: [TrafficLightGroup] = []
  /// The width of one set of rows.
  private(set) var width: Double

  private static let (widestName, widestHeader, gap) = (240.0, 84.0, 16.0)

  /// The width that legend and note need below the rows.
  private static let leastWidth = 460.0
  private let leastPitch: Double

  /// The layout with its columns moved apart where they would be narrower than what stands below them.
  init(_ table: BiasTable) {
    let close = TrafficLightLayout(table, leastPitch: 36)
    let count = Double(max(1, close.groups.flatMap(\.columns).count))
    let loose = TrafficLightLayout(table, leastPitch: 36 + min(24, max(0, Self.leastWidth - close.width) / count))
    // What is left goes to the names, so that the rows are as wide as the picture.
    self = TrafficLightLayout(table, leastPitch: loose.leastPitch, room: max(0, Self.leastWidth - loose.width))
  }

  private init(_ table: BiasTable, leastPitch: Double, room: Double = 0) {
    (self.table, self.leastPitch) = (table, leastPitch)
    let natural = table.rows.map { Self.name($0.study).width } + [TextStyle.heading.width(of: "Study")]
    width = (natural.max() ?? 0) + room
    let domainHeading = table.applicability.isEmpty ? "Risk of bias domains" : "Risk of bias"
    add(domainHeading, table.domains.map { (Int?.some($0), table.columns[$0].head) })
    add("Applicability", table.applicability.map { (Int?.some($0), table.columns[$0].head) })
    if table.hasOverall { add(nil, [(nil, "Overall")]) }
  }

  /// A study's name on at most two lines.
  static func name(_ study: String) -> FittedText {
    FittedText(study, .body, width: widestName, most: 2, keepsEnd: true)
  }

  /// The headers' height.
  var headerHeight: Double { groups.flatMap(\.columns).map(\.header.height).max() ?? TextStyle.heading.lineHeight }

  private mutating func add(_ heading: String?, _ columns: [(index: Int?, name: String)]) {
    guard !columns.isEmpty else { return }
    let headers = columns.map { FittedText($0.name, .heading, width: Self.widestHeader, most: 3) }
    let pitch = max(leastPitch, (headers.map(\.width).max() ?? 0) + 12)
    let title = heading.map { heading in
      let columnsWidth = Double(columns.count) * pitch
      // Two lines rather than a table stretched by its heading; a lone column is widened to the longest word.
      let longest = heading.split(separator: " ").map { TextStyle.heading.width(of: String($0)) }.max() ?? 0
      return FittedText(heading, .heading, width: max(columnsWidth - 8, longest), most: 3)
    }
    let groupWidth = max(Double(columns.count) * pitch, (title?.width ?? 0) + 8)
    let start = width + Self.gap
    let first = start + (groupWidth - Double(columns.count) * pitch) / 2
    let placed = zip(columns, headers).enumerated().map { place, column in
      TrafficLightColumn(index: column.0.index, header: column.1, x: first + (Double(place) + 0.5) * pitch)
    }
    groups.append(
      TrafficLightGroup(heading: title, columns: placed, x: start, width: groupWidth, isShaded: heading == nil))
    width = start + groupWidth
  }
}
