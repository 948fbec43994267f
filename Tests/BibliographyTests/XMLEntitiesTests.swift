import CLibXML2
import Testing

@testable import Bibliography

@Suite struct XMLEntitiesTests {
  private func content(_ entities: XMLEntities, _ name: String) -> (
    text: String, refusal: XMLEntities.Unresolved.Reason?
  ) {
    let answer = entities.entity(Array(name.utf8) + [0])
    return (String(cString: answer.pointer.pointee.content), answer.refusal)
  }

  @Test(arguments: [
    ("nbsp", "\u{A0}"), ("beta", "β"), ("plusmn", "±"), ("eacute", "é"), ("le", "≤"),
  ])
  func theNamesOfHTMLStandForTheirCharacters(name: String, text: String) {
    let answer = content(XMLEntities(), name)
    #expect(answer.text == text)
    #expect(answer.refusal == nil)
  }

  @Test func whatNobodyDeclaredStaysAsWritten() {
    let answer = content(XMLEntities(), "unheard")
    #expect(answer.text == "&unheard;")
    #expect(answer.refusal == .undeclared)
  }

  @Test(
    arguments: [
      ("short", false, "invented", "invented", nil), ("deep", false, "a &b; c", "&deep;", .refersToOthers),
      ("tag", false, "a <b/> c", "&tag;", .refersToOthers), ("out", true, nil, "&out;", .external),
      ("long", false, String(repeating: "x", count: 1025), "&long;", .tooLong),
      ("fits", false, String(repeating: "x", count: 1024), String(repeating: "x", count: 1024), nil),
      ("empty", false, "", "", nil), ("beta", false, "own", "own", nil),
    ] as [(String, Bool, String?, String, XMLEntities.Unresolved.Reason?)])
  func aDeclarationIsGivenOnlyWhereItIsPlain(
    name: String, isExternal: Bool, value: String?, text: String, refusal: XMLEntities.Unresolved.Reason?
  ) {
    let entities = XMLEntities()
    entities.declare(name, isExternal: isExternal, value)
    let answer = content(entities, name)
    #expect(answer.text == text)
    #expect(answer.refusal == refusal)
  }

  @Test func theFirstDeclarationHolds() {
    let entities = XMLEntities()
    entities.declare("a", isExternal: false, "one")
    entities.declare("a", isExternal: false, "two")
    #expect(content(entities, "a").text == "one")
  }

  @Test func aReferenceIsNotedOnceARecord() {
    let entities = XMLEntities()
    for (line, pmid) in [(4, "990000001"), (4, "990000001"), (14, "990000002")] {
      entities.note(Array("a\0".utf8), .undeclared, line: line, pmid: pmid)
    }
    #expect(entities.takeUnresolved().map(\.line) == [4, 14])
    #expect(entities.takeUnresolved().isEmpty)
  }
}

extension XMLEntities {
  fileprivate func declare(_ name: String, isExternal: Bool, _ value: String?) {
    let name = Array(name.utf8) + [0]
    if let value {
      declare(name, isExternal: isExternal, content: Array(value.utf8) + [0])
    } else {
      declare(name, isExternal: isExternal, content: nil)
    }
  }
}
