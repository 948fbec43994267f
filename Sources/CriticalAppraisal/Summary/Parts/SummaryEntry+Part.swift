internal import Effects

/// An entry as a partial summary carries it: a short list, its values in this order.
extension SummaryEntry: Codable {
  func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(identity.id)
    try list.encode(year)
    try list.encode(design.rawValue)
    try list.encode(subtype?.rawValue)
    try list.encode(marker.rawValue)
    try list.encode(collection.rawValue)
    try list.encode(verdict.rawValue)
    try list.encode(compartment)
    try list.encode(flags.rawValue)
    try list.encode(treatments)
    try list.encode(participants)
    try list.encode(machine.map { [$0.markerTiming.rawValue, $0.design.rawValue, $0.verdict.rawValue] })
  }

  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    identity = RecordIdentity(id: try list.decode(String.self))
    year = try list.decode(UInt16.self)
    design = try list.decodeNamed()
    subtype = try list.decodeIfPresent(String.self).flatMap(DesignSubtype.init)
    marker = try list.decodeNamed()
    collection = try list.decodeNamed()
    verdict = try list.decodeNamed()
    compartment = try list.decode(UInt8.self)
    flags = Flags(rawValue: try list.decode(UInt8.self))
    treatments = try list.decode([TreatmentNote].self)
    participants = try list.decode(UInt32.self)
    if let labels = try list.decodeIfPresent([String].self) {
      guard labels.count == 3, let marker = MarkerTiming(rawValue: labels[0]),
        let design = StudyDesign(rawValue: labels[1]), let verdict = Verdict(rawValue: labels[2])
      else { throw list.fault("three labels") }
      machine = MachineLabels(markerTiming: marker, design: design, verdict: verdict)
    } else {
      machine = nil
    }
  }
}

extension RecordIdentity {
  /// The identity that has this id.
  init(id: String) {
    let digits = id.hasPrefix("pmid:") ? id.dropFirst(5) : ""
    if let number = UInt32(digits), String(number) == digits { self = .pmid(number) } else { self = .other(id) }
  }
}

extension TreatmentNote: Codable {
  package func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(treatment)
    try list.encode(direction.rawValue)
    for effect in effects { try list.encode(EffectPart(effect)) }
  }

  package init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    treatment = try list.decode(UInt8.self)
    direction = try list.decodeNamed()
    var effects: [EffectEstimate] = []
    while !list.isAtEnd { effects.append(try list.decode(EffectPart.self).estimate) }
    self.effects = effects
  }
}

extension UnkeyedDecodingContainer {
  /// The value that the next name stands for.
  mutating func decodeNamed<Value: RawRepresentable>() throws -> Value where Value.RawValue == String {
    let name = try decode(String.self)
    guard let value = Value(rawValue: name) else { throw fault("a \(Value.self) and not \(name)") }
    return value
  }

  func fault(_ wanted: String) -> DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: codingPath, debugDescription: "wants \(wanted)"))
  }
}
