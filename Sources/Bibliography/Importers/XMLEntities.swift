internal import CLibXML2

/// Answers references to entities without ever parsing their content: a plain text is given, nothing is expanded.
///
/// An entity declared in the file is given if it is short and refers to no other; one of HTML's names (`&nbsp;`,
/// `&beta;`) stands for its character. Every other reference stays in the text as it was written, and is reported: so
/// neither an expansion bomb nor a file from outside can come in, and no text vanishes.
final class XMLEntities {
  /// The longest declared entity that is given.
  static let longestContent = 1024

  private var given: [String: Entity] = [:]
  private var declared: [String: Declaration] = [:]
  /// References left as they stand, with the reason, since the last call of `takeUnresolved`.
  private var unresolved: [Unresolved] = []

  struct Unresolved: Equatable {
    enum Reason { case undeclared, refersToOthers, external, tooLong }
    var name: String
    var reason: Reason
  }

  private enum Declaration {
    case text([UInt8])
    case refused(Unresolved.Reason)
  }

  /// Takes note of a declaration in the file's own DTD; the first of a name holds, as XML wants it.
  func declare(_ name: UnsafePointer<xmlChar>, isExternal: Bool, content: UnsafePointer<xmlChar>?) {
    let name = String(cString: name)
    if declared[name] != nil { return }
    guard !isExternal, let content else {
      declared[name] = .refused(.external)
      return
    }
    let bytes = UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
    if bytes.contains(UInt8(ascii: "&")) || bytes.contains(UInt8(ascii: "<")) {
      declared[name] = .refused(.refersToOthers)
    } else if bytes.count > Self.longestContent {
      declared[name] = .refused(.tooLong)
    } else {
      declared[name] = .text(Array(bytes))
    }
  }

  /// The entity of a name; never nil, since libxml2 would end the parsing for want of one.
  func entity(_ name: UnsafePointer<xmlChar>) -> xmlEntityPtr {
    let key = String(cString: name)
    if let entity = given[key] {
      if let reason = entity.refusal { unresolved.append(Unresolved(name: key, reason: reason)) }
      return entity.pointer
    }
    let entity = makeEntity(key)
    given[key] = entity
    if let reason = entity.refusal { unresolved.append(Unresolved(name: key, reason: reason)) }
    return entity.pointer
  }

  func takeUnresolved() -> [Unresolved] {
    defer { unresolved.removeAll() }
    return unresolved
  }

  private func makeEntity(_ name: String) -> Entity {
    switch declared[name] {
    case .text(let bytes): return Entity(name: name, content: bytes)
    case .refused(let reason): return Entity(name: name, content: Array("&\(name);".utf8), refusal: reason)
    case nil: break
    }
    if let html = htmlEntityLookup(name), let scalar = Unicode.Scalar(html.pointee.value) {
      return Entity(name: name, content: Array(String(scalar).utf8))
    }
    return Entity(name: name, content: Array("&\(name);".utf8), refusal: .undeclared)
  }
}

/// One entity in the form that libxml2 wants, with the memory behind it.
private final class Entity {
  let pointer: xmlEntityPtr
  let refusal: XMLEntities.Unresolved.Reason?
  private let name: UnsafeMutablePointer<xmlChar>
  private let content: UnsafeMutablePointer<xmlChar>

  init(name text: String, content bytes: [UInt8], refusal: XMLEntities.Unresolved.Reason? = nil) {
    self.refusal = refusal
    name = Self.terminated(Array(text.utf8))
    content = Self.terminated(bytes)
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: xmlEntity())
    hindsight_xmlFillEntity(pointer, name, content, Int32(bytes.count))
  }

  deinit {
    pointer.deallocate()
    name.deallocate()
    content.deallocate()
  }

  private static func terminated(_ bytes: [UInt8]) -> UnsafeMutablePointer<xmlChar> {
    let copy = UnsafeMutablePointer<xmlChar>.allocate(capacity: bytes.count + 1)
    copy.initialize(from: bytes, count: bytes.count)
    (copy + bytes.count).initialize(to: 0)
    return copy
  }
}
