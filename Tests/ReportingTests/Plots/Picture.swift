import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture as an XML parser reads it; nil where it is not well formed.
final class Picture {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The sum of the moves of the elements around it.
    let x: Double
    let y: Double
    var text = ""
  }

  let elements: [Element]

  init?(_ svg: String) {
    let reader = PictureReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    guard parser.parse() else { return nil }
    elements = reader.elements
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  var root: Element? { elements.first }
  var titles: [String] { all("title").map(\.text) }
  var words: String { all("desc").first?.text ?? "" }
}
