/// The abstracts of a JATS article: its own, others for other readers, and translations.
enum JATSAbstracts {
  static func add(_ meta: XMLNode, language: String, into builder: inout RecordBuilder) {
    var own: XMLNode?
    var others: [(node: XMLNode, type: String)] = []
    for abstract in meta.elements("abstract") {
      let type = abstract.attributeText("abstract-type")
      if own == nil, !isForOthers(type) {
        own = abstract
      } else {
        others.append((abstract, type.isEmpty ? "abstract" : type))
      }
    }
    for abstract in meta.elements("trans-abstract") { others.append((abstract, "translated")) }
    let english = others.first { $0.type == "translated" && $0.node.attributeText("lang").lowercased().hasPrefix("en") }
    if let english, own == nil || !JATSTitle.isEnglish(language) {
      standIn(english, into: &builder)
      if let own { addOther(own, "abstract", language: language, into: &builder) }
    } else if let own {
      builder.addAbstract(sections(of: own))
    }
    if builder.abstract.isEmpty, let first = others.first { standIn(first, into: &builder) }
    for other in others where builder.abstract.isEmpty || other.node.index != standingIn(others, own, english, language)
    {
      addOther(other.node, other.type, language: other.node.attributeText("lang"), into: &builder)
    }
  }

  /// The other abstract that serves as the record's, by its place in the tree; -1 for none.
  private static func standingIn(
    _ others: [(node: XMLNode, type: String)], _ own: XMLNode?, _ english: (node: XMLNode, type: String)?,
    _ language: String
  ) -> Int {
    if let english, own == nil || !JATSTitle.isEnglish(language) { return english.node.index }
    return own == nil ? others.first?.node.index ?? -1 : -1
  }

  private static func standIn(_ other: (node: XMLNode, type: String), into builder: inout RecordBuilder) {
    builder.addAbstract(sections(of: other.node))
    if builder.abstract.isEmpty { return }
    builder.abstractOrigin = .otherAbstract(type: other.type, language: other.node.attributeText("lang"))
  }

  private static func addOther(_ node: XMLNode, _ type: String, language: String, into builder: inout RecordBuilder) {
    let sections = sections(of: node)
    if sections.isEmpty { return }
    builder.add(.otherAbstractType, type)
    builder.add(.otherAbstractLanguage, language)
    _ = builder.appendSections(sections, label: .abstractLabel, text: .abstractText)
  }

  /// Made for those who do not want the whole abstract.
  private static func isForOthers(_ type: String) -> Bool {
    [
      "graphical", "teaser", "key-points", "toc", "plain-language-summary", "precis", "web-summary", "editor-summary",
      "executive-summary", "author-highlights", "highlights", "short", "video", "stereochemical", "lay-summary",
      "plain-language", "clinical-significance",
    ].contains(type.lowercased())
  }

  static func sections(of abstract: XMLNode) -> [TextSection] {
    var sections = JATSSections(startsLabels: true)
    sections.add(abstract, label: [])
    return sections.sections
  }
}
