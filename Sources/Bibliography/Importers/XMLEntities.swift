internal import CLibXML2

/// Answers references to entities without ever parsing their content: a plain text is given, nothing is expanded.
///
/// An entity declared in the file is given if it is short and refers to no other; one of HTML's names (`&nbsp;`,
/// `&beta;`) stands for its character. Every other reference stays in the text as it was written, and is reported: so
/// neither an expansion bomb nor a file from outside can come in, and no text vanishes.
final class XMLEntities {
  /// The longest declared entity that is given.
  static let longestContent = 1024
  /// So many entities are kept of those given and of those declared.
  static let mostKept = 4096
  /// So many references left as written are told of one record.
  static let mostNoted = 100

  private var given: [String: Entity] = [:]
  private var declared: [String: Declaration] = [:]
  /// References left as they stand, with the reason, since the last call of `takeUnresolved`.
  private var unresolved: [Unresolved] = []
  private var notedNames: Set<String> = []
  private var notedLine = -1

  struct Unresolved: Equatable {
    enum Reason { case undeclared, refersToOthers, external, tooLong }
    var name: String
    var reason: Reason
    /// The line and number of the record that holds the reference.
    var line: Int
    var pmid: String?
  }

  private enum Declaration {
    case text([UInt8])
    case refused(Unresolved.Reason)
  }

  /// Takes note of a declaration in the file's own DTD; the first of a name holds, as XML wants it.
  func declare(_ name: UnsafePointer<xmlChar>, isExternal: Bool, content: UnsafePointer<xmlChar>?) {
    let name = String(cString: name)
    if declared[name] != nil || declared.count >= Self.mostKept { return }
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

  /// The entity of a name, and the reason where the reference stays as written.
  ///
  /// Never nil, since libxml2 would end the parsing for want of an entity.
  func entity(_ name: UnsafePointer<xmlChar>) -> (pointer: xmlEntityPtr, refusal: Unresolved.Reason?) {
    let key = String(cString: name)
    let entity = given[key] ?? makeEntity(key)
    // libxml2 is done with an entity before it asks for the next.
    if given.count >= Self.mostKept { given.removeAll() }
    given[key] = entity
    return (entity.pointer, entity.refusal)
  }

  /// Takes note, once a record, of a reference that stays in its text as written.
  func note(_ name: UnsafePointer<xmlChar>, _ reason: Unresolved.Reason, line: Int, pmid: String?) {
    if line != notedLine {
      notedLine = line
      notedNames.removeAll()
    }
    if notedNames.count >= Self.mostNoted { return }
    let name = String(cString: name)
    if notedNames.insert(name).inserted {
      unresolved.append(Unresolved(name: name, reason: reason, line: line, pmid: pmid))
    }
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
