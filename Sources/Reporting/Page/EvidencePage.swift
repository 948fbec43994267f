internal import CriticalAppraisal

/// The page of a report: one file that asks nothing of any other place.
///
/// The summary is plain HTML and comes first, so that it is shown while the records are still being read; these follow
/// as deflated data that the page's program opens when they are asked for.
package struct EvidencePage {
  private let material: PageMaterial

  package init(_ material: PageMaterial) { self.material = material }

  /// All that stands before the blocks of records.
  package var beginning: [UInt8] {
    let (style, program) = (PageAssets.style, PageAssets.program)
    let sections = PageSections.all.compactMap { section -> (any PageSection, [HTMLNode])? in
      let content = section.content(material)
      return content.isEmpty ? nil : (section, content)
    }
    let head = HTMLNode.make("head", holding: head(style, program))
    var html = "<!DOCTYPE html>\n<html lang=\"en\">\n"
    head.write(to: &html)
    html += "<body>\n"
    top(sections.map(\.0)).write(to: &html)
    main(sections).write(to: &html)
    html += "<footer><p>"
    HTMLNode.text("\(material.version.description). Abstract level only; no full text was assessed.").write(to: &html)
    html += "</p></footer>\n<div id=\"help\"></div>\n"
    return Array(html.utf8) + Self.block("columns", PageData(material).deflated)
  }

  /// A block of records by its number.
  package static func block(_ number: Int, _ base64: [UInt8]) -> [UInt8] { block("block-\(number)", base64) }

  private static func block(_ id: String, _ base64: [UInt8]) -> [UInt8] {
    Array("<script type=\"application/octet-stream\" id=\"\(id)\">".utf8) + base64 + Array("</script>\n".utf8)
  }

  /// All that stands behind the blocks.
  package var end: [UInt8] {
    var html = ""
    HTMLNode.asset("script", text: PageAssets.program).write(to: &html)
    return Array((html + "</body>\n</html>\n").utf8)
  }

  private func head(_ style: String, _ program: String) -> [HTMLNode] {
    let policy = [
      "default-src 'none'", "script-src \(PageAssets.hash(program))", "style-src \(PageAssets.hash(style))",
      "img-src data:", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
    let title = "\(material.topic.title): what fraction is prospective"
    func meta(_ name: String, _ content: String) -> HTMLNode {
      .make("meta", HTMLAttribute("name", name), HTMLAttribute("content", content))
    }
    return [
      .make("meta", HTMLAttribute("charset", "utf-8")),
      .make("meta", HTMLAttribute("http-equiv", "Content-Security-Policy"), HTMLAttribute("content", policy)),
      meta("viewport", "width=device-width, initial-scale=1"), meta("referrer", "no-referrer"),
      meta("color-scheme", "light dark"), meta("generator", "hindsight \(ToolVersion.program)"),
      .make("link", HTMLAttribute("rel", "icon"), .href("data:,")), .make("title", text: title),
      .asset("style", text: style),
    ]
  }

  private func top(_ sections: [any PageSection]) -> HTMLNode {
    let links = sections.map { HTMLNode.make("a", .href("#\($0.id)"), text: $0.shortTitle) }
    let tools = HTMLNode.make("div", .id("tools"), HTMLAttribute("hidden"), holding: [])
    return .make(
      "header",
      holding: [
        .make("a", .type("skip"), .href("#answer"), text: "To the answer"),
        .make("nav", .label("Sections"), holding: links), tools,
      ])
  }

  private func main(_ sections: [(any PageSection, [HTMLNode])]) -> HTMLNode {
    let topic = material.topic
    var nodes: [HTMLNode] = [
      .make(
        "div", .type("masthead"),
        holding: [
          .paragraph("Evidence report", "kicker"), .make("h1", text: topic.title),
          .paragraph("Measured before the outcome was known, or after it: \(topic.markerName)", "question"),
        ])
    ]
    if material.summary.isPartial {
      nodes.append(.paragraph("Partial result: the run was broken off before the end of the input.", "warning"))
    }
    nodes += sections.map { section, content in
      let heading = HTMLNode.make("h2", .id("\(section.id)-heading"), text: section.title)
      return .make(
        "section", .id(section.id), HTMLAttribute("aria-labelledby", "\(section.id)-heading"),
        holding: [heading] + content)
    }
    return .make("main", holding: nodes)
  }
}
