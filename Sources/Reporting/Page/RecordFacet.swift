/// One way to choose among records: its values, and which of them each record has.
struct RecordFacet: Sendable {
  struct Value: Sendable {
    let key: String
    let name: String
  }

  enum Members: Sendable {
    /// The place of the one value that each record has; a number that is no place for none.
    case one([UInt16])
    /// The places of the records that have each value.
    case many([[Int]])
  }

  let key: String
  let title: String
  let values: [Value]
  let members: Members
  /// Whether it is only shown where a number has set it.
  var isHidden = false

  /// The places of the records that have any of the values.
  func places(_ keys: [String]) -> Set<Int> {
    let wanted = Set(values.indices.filter { keys.contains(values[$0].key) })
    switch members {
    case .one(let codes): return Set(codes.indices.filter { wanted.contains(Int(codes[$0])) })
    case .many(let lists): return Set(wanted.flatMap { lists[$0] })
    }
  }

  func write(to output: inout OutputBuffer) {
    output.append("{\"key\":")
    output.appendJSON(key)
    output.append(",\"title\":")
    output.appendJSON(title)
    output.append(isHidden ? ",\"hidden\":true,\"values\":[" : ",\"values\":[")
    for (place, value) in values.enumerated() {
      output.append(place > 0 ? ",[" : "[")
      output.appendJSON(value.key)
      output.append(",")
      output.appendJSON(value.name)
      output.append("]")
    }
    switch members {
    case .one(let codes):
      output.append("],\"codes\":")
      output.appendJSON(codes.map(Int.init))
    case .many(let lists):
      output.append("],\"lists\":[")
      for (place, list) in lists.enumerated() {
        if place > 0 { output.append(",") }
        output.appendJSON(list)
      }
      output.append("]")
    }
    output.append("}")
  }
}
