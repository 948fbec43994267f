import Foundation
import TestSupport

/// Holds JSON against a schema of ours, as far as our schemas go: `Tests/Schemas/validate` knows the whole standard.
struct SchemaCheck {
  typealias Object = [String: Any]
  private let root: Object

  init(_ name: String) throws {
    let data = try Data(contentsOf: ProjectFolder.root.appending(path: "Schemas/\(name).schema.json"))
    root = try JSONSerialization.jsonObject(with: data) as? Object ?? [:]
  }

  /// What is not as the schema says, each with its place.
  func problems(_ value: Any) -> [String] { problems(value, root, "$") }

  /// The keywords of the schema that are not looked at here, and the objects that are open or lack a description.
  func defects() -> [String] { defects(root, "$") }

  private static let known: Set<String> = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "enum", "const", "anyOf", "minLength", "pattern", "minimum", "maximum",
    "uniqueItems", "minItems",
  ]

  private func defects(_ schema: Object, _ place: String) -> [String] {
    var found = schema.keys.filter { !Self.known.contains($0) }.map { "\(place): unknown keyword \($0)" }
    let properties = schema["properties"] as? Object
    if let properties {
      if schema["additionalProperties"] as? Bool != false { found.append("\(place): open") }
      if Set(schema["required"] as? [String] ?? []) != Set(properties.keys) { found.append("\(place): not required") }
    }
    let isPlain = schema["$ref"] == nil && schema["const"] == nil && schema["type"] as? String != "null"
    if isPlain, schema["description"] == nil { found.append("\(place): no description") }
    for (key, part) in properties ?? [:] { found += defects(part as? Object ?? [:], "\(place).\(key)") }
    for (key, part) in schema["$defs"] as? Object ?? [:] { found += defects(part as? Object ?? [:], "\(place)#\(key)") }
    if let items = schema["items"] as? Object { found += defects(items, "\(place)[]") }
    for part in schema["anyOf"] as? [Object] ?? [] { found += defects(part, "\(place)|") }
    return found
  }

  private func problems(_ value: Any, _ schema: Object, _ place: String) -> [String] {
    var found: [String] = []
    if let reference = schema["$ref"] as? String {
      let name = reference.replacing("#/$defs/", with: "")
      found += problems(value, (root["$defs"] as? Object)?[name] as? Object ?? ["type": "nothing"], place)
    }
    if let types = schema["type"] as? [String] ?? (schema["type"] as? String).map({ [$0] }),
      !types.contains(where: { Self.isA($0, value) })
    {
      return found + ["\(place): not of \(types)"]
    }
    if let choices = schema["anyOf"] as? [Object] {
      let each = choices.map { problems(value, $0, place) }
      if !each.contains([]) { found += each.min { $0.count < $1.count } ?? [] }
    }
    if let choices = schema["enum"] as? [Any], !choices.contains(where: { Self.areSame($0, value) }) {
      found.append("\(place): \(value) is not one of \(choices)")
    }
    if let only = schema["const"], !Self.areSame(only, value) { found.append("\(place): not \(only)") }
    if let object = value as? Object { found += members(object, schema, place) }
    if let list = value as? [Any] { found += items(list, schema, place) }
    if let text = value as? String { found += Self.text(text, schema, place) }
    if let number = value as? Int, let least = schema["minimum"] as? Int, number < least {
      found.append("\(place): below \(least)")
    }
    return found
  }

  private func members(_ object: Object, _ schema: Object, _ place: String) -> [String] {
    let properties = schema["properties"] as? Object ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
    return missing
      + object.flatMap { key, value -> [String] in
        guard let part = properties[key] as? Object else {
          return schema["additionalProperties"] as? Bool == false ? ["\(place): \(key) is a stranger"] : []
        }
        return problems(value, part, "\(place).\(key)")
      }
  }

  private func items(_ list: [Any], _ schema: Object, _ place: String) -> [String] {
    let few = list.count < schema["minItems"] as? Int ?? 0 ? ["\(place): too few"] : []
    guard let items = schema["items"] as? Object else { return few }
    return few + list.enumerated().flatMap { problems($1, items, "\(place)[\($0)]") }
  }

  private static func text(_ text: String, _ schema: Object, _ place: String) -> [String] {
    if text.count < schema["minLength"] as? Int ?? 0 { return ["\(place): too short"] }
    guard let pattern = schema["pattern"] as? String else { return [] }
    return text.range(of: pattern, options: .regularExpression) == nil ? ["\(place): \(text) is not \(pattern)"] : []
  }

  private static func isA(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is Object
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "number": value is Double || value is Int
    case "boolean": value is Bool
    case "null": value is NSNull
    default: false
    }
  }

  private static func areSame(_ one: Any, _ other: Any) -> Bool {
    if one is NSNull || other is NSNull { return one is NSNull && other is NSNull }
    return one as? String == other as? String
  }
}
