internal import CLibXML2

extension PubMedXMLHandler {
  /// The events that libxml2 is asked for; it builds nothing itself.
  static func callbacks() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { context, name, _, _, _, _, attributeCount, _, attributes in
      guard let handler = handler(context), let name else { return }
      let list = PubMedAttributeList(
        pointers: attributes, count: Int(attributeCount), names: handler.pointee.attributes.view)
      handler.pointee.startElement(name, list)
    }
    sax.endElementNs = { context, _, _, _ in handler(context)?.pointee.endElement() }
    sax.characters = { context, text, count in
      guard let text else { return }
      handler(context)?.pointee.characters(text, Int(count))
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.getEntity = { context, name in
      guard let name else { return nil }
      return handler(context)?.pointee.entity(name)
    }
    sax.entityDecl = { context, name, kind, _, systemID, content in
      guard let name else { return }
      let isExternal = systemID != nil || kind != Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue)
      handler(context)?.pointee.entities.declare(name, isExternal: isExternal, content: UnsafePointer(content))
    }
    return sax
  }
}

/// The handler behind the pointer that libxml2 passes on; a free function, since C callbacks capture nothing.
private func handler(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<PubMedXMLHandler>? {
  context?.assumingMemoryBound(to: PubMedXMLHandler.self)
}
