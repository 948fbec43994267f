import Bibliography
import Testing

/// Lists as notes, wikis and chats write them: Markdown, bullets with numbers, superscript numbers.
@Suite struct ReferenceMarkdownTests {
  static let refs = InventedReferences.vancouver

  static func numbered(_ label: (Int) -> String, _ mark: (String) -> String = { $0 }) -> String {
    refs.enumerated().map { label($0 + 1) + mark($1) }.joined(separator: "\n")
  }

  static let superscripts = ["", "¹", "²", "³"]

  static let lists: [String] = [
    numbered { "- [\($0)] " }, numbered { "* \($0). " }, numbered { "• \($0)) " }, numbered { "\(superscripts[$0]) " },
    numbered { superscripts[$0] }, numbered { "¹\(superscripts[$0]) " }, numbered { "[^\($0)]: " },
    numbered { "- (\($0)) " }, numbered { "\\[\($0)\\] " }, numbered { "**[\($0)]** " },
    numbered { "[[\($0)]](#cite-\($0)) " }, numbered { "[\($0)]: " },
    numbered({ "\($0). " }, { $0.replacing("Inv J Immunol.", with: "*Inv J Immunol.*") }),
    numbered({ "- [\($0)] " }, { $0.replacing("Cells that nobody has seen.", with: "*Cells that nobody has seen.*") }),
    numbered({ "\($0). " }, { $0.replacing("134", with: "**134**").replacing("Muster A", with: "__Muster A__") }),
    numbered({ _ in "" }, { $0.replacing("nobody has seen.", with: "_nobody has\nseen._") }),
    numbered(
      { _ in "- " }, { $0.replacing("Cells that nobody has seen", with: "[Cells that nobody has seen](/a_(b)_c)") }),
  ]

  @Test(arguments: lists) func theSignsOfMarkdownAreNoPartOfAReference(_ list: String) {
    let reading = Reading(references: list + "\n")
    #expect(reading.references == Reading(references: Self.refs.joined(separator: "\n")).references)
    #expect(ReferenceListReader.recognises(TextHead(Array(list.utf8))))
    for chunk in [1, 7] { #expect(Reading(references: list + "\n", chunk: chunk) == reading) }
  }

  @Test func numbersOfLabelsAreKept() {
    for label in [{ "- [\($0)] " }, { Self.superscripts[$0] }, { "[^\($0)]: " }] as [(Int) -> String] {
      let labels = Reading(references: Self.numbered(label)).records.map { $0.record.text(of: .label) }
      #expect(labels == ["1", "2", "3"])
    }
  }

  @Test func linksGiveIdentifiersToTheirOwnReference() {
    let list = """
      - \(Self.refs[0]) [Full text](https://doi.org/10.9999/inv_(1)_a)
      - \(Self.refs[1]) [PubMed](https://pubmed.ncbi.nlm.nih.gov/990000002/ "to PubMed")
      - \(Self.refs[2])
      """
    let references = Reading(references: list).references
    #expect(references.map(\.doi) == ["10.9999/inv_(1)_a", "", ""])
    #expect(references.map(\.pmid) == ["", "990000002", ""])
    #expect(references.map(\.title) == InventedReferences.titles)
  }

  @Test(arguments: [
    "Alleles DQA1*05 and DQB1*02 in loss", "Cells *2 and *3 in loss", "The snake_case_word in loss", "Cells* in loss",
  ]) func signsThatAreNoEmphasisStay(_ title: String) {
    let text = "Muster A, Test BC. \(title). Inv J Immunol. 2004;134(2):93-119. doi:10.9999/inv_1_a*b*c"
    let reference = Reading(references: text).references.first
    #expect(reference?.title == title && reference?.doi == "10.9999/inv_1_a*b*c")
  }
}
