/// One JSON value with all that is in it, its strings decoded; the memory is used again for the next.
final class JSONDocument {
  enum Kind: UInt8 {
    case null, no, yes, number, string, array, object
  }

  struct Node {
    var kind: Kind
    /// The number of the first node behind this one and all that is in it.
    var end: UInt32
    /// Of a string, its decoded text; of a number, its digits as written; both in `text`.
    var textStart: UInt32 = 0
    var textEnd: UInt32 = 0
    /// Where the value stands in the bytes it was read from.
    var sourceStart: UInt32
    var sourceEnd: UInt32 = 0
  }

  /// How the reading of a value ended; whatever came before the end can be used.
  enum Ending: Equatable {
    case complete
    /// The bytes ended inside the value.
    case cutOff
    case broken(at: Int)
    /// More values than a record can have.
    case tooMany
  }

  static let mostValues = 250_000

  fileprivate(set) var nodes: [Node] = []
  fileprivate(set) var text: [UInt8] = []
  fileprivate(set) var source: [UInt8] = []

  /// Reads the value that begins at a place.
  func read(_ bytes: [UInt8], from start: Int = 0) -> Ending {
    var parser = JSONParser(nodes: nodes, text: text)
    (nodes, text) = ([], [])
    let ending = bytes.withUnsafeBufferPointer { parser.read($0, from: start) }
    (nodes, text) = (parser.nodes, parser.text)
    source = bytes
    end = parser.cursor
    return ending
  }

  /// The place behind the value.
  private(set) var end = 0

  /// The value itself, nil where nothing could be read.
  var root: JSONValue? { nodes.isEmpty ? nil : JSONValue(document: self, index: 0) }
}
