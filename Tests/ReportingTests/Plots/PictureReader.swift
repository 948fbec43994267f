import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Collects the elements of a picture.
final class PictureReader: NSObject, XMLParserDelegate {
  private(set) var elements: [Picture.Element] = []
  private var open: [Int] = []
  private var moves = [(x: 0.0, y: 0.0)]

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
    attributes: [String: String]
  ) {
    var move = moves.last ?? (0, 0)
    let numbers = attributes["transform"]?.split { !"0123456789.-".contains($0) }.compactMap { Double($0) } ?? []
    if numbers.count >= 2 { (move.x, move.y) = (move.x + numbers[0], move.y + numbers[1]) }
    moves.append(move)
    open.append(elements.count)
    elements.append(Picture.Element(name: name, attributes: attributes, x: move.x, y: move.y))
  }

  func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
    moves.removeLast()
    open.removeLast()
  }

  func parser(_: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }
}
