import Foundation
import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite("The page of a report")
struct EvidencePageTests {
  @Test("It opens with the sentences of the summary, in their order")
  func headline() throws {
    let page = try SamplePage.ofSamples()
    var rest = page.html[...]
    for sentence in page.material.sentences.headline {
      let place = try #require(rest.range(of: HTMLNode.text(sentence).html))
      rest = rest[place.upperBound...]
    }
    #expect(rest.contains("chart-share"))
  }

  @Test("The same records make the same bytes")
  func deterministic() throws { #expect(try SamplePage.ofSamples().html == SamplePage.ofSamples().html) }

  @Test("Nothing in it asks anything of another place")
  func quiet() throws {
    let html = try SamplePage.ofSamples().html
    #expect(html.contains("default-src &#39;none&#39;"))
    for sign in ["@import", "url(", "<iframe", "<object", "<embed", "fetch(", "XMLHttpRequest", "import(", "<img"] {
      #expect(!html.contains(sign), "\(sign)")
    }
    #expect(html.matches(of: /src=/).isEmpty)
    let known = ["http://www.w3.org/2000/svg", "https://pubmed.ncbi.nlm.nih.gov/", "https://doi.org/"]
    let addresses = html.matches(of: /https?:\/\/[^"'\s<&]*/).map { String($0.output) }
    #expect(addresses.allSatisfy { known.contains($0) }, "\(Set(addresses))")
  }

  @Test("Its policy knows its own style and program by their hashes")
  func policy() throws {
    let html = try SamplePage.ofSamples().html
    for name in ["style", "script"] {
      let content = try #require(html.split(separator: "<\(name)>").last?.split(separator: "</\(name)>").first)
      #expect(html.contains("\(name)-src \(HTMLNode.text(PageAssets.hash(String(content))).html)"))
    }
    // The empty text's digest, from FIPS 180-4.
    #expect(PageAssets.hash("") == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
  }

  @Test(
    "A title cannot break out of the page, and comes back from its block to the letter",
    arguments: [
      "</script><script>x()</script>", "<img src=x onerror=x()>", "\u{202E}turned\u{2028}\u{2029}", "\"\\ ' ` ${x}",
      "]]> --> <!--",
    ])
  func hostile(_ title: String) throws {
    let page = try SamplePage([InventedAppraisal.make(title: title, abstract: title, verdict: .flawed)])
    let html = page.html
    #expect(html.matches(of: /<script/).count == 3 && html.matches(of: /<\/script>/).count == 3)
    #expect(!html.contains("<img") && !html.contains("x()"))
    let bytes = try SamplePage.opened(page.blocks[0])
    let block = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    #expect(block.count == 1 && block[0]["abstract"] as? String == title)
    #expect((block[0]["appraisal"] as? [String: Any])?["title"] as? String == title)
  }

  @Test("Records lie in blocks of a hundred, in their order")
  func blocks() throws {
    let page = try SamplePage((0..<250).map { InventedAppraisal.make(pmid: 990_000_001 + $0) })
    let sizes = try page.blocks.map { block -> [String] in
      let list = try JSONSerialization.jsonObject(with: Data(try SamplePage.opened(block))) as? [[String: Any]] ?? []
      return list.compactMap { ($0["appraisal"] as? [String: Any])?["id"] as? String }
    }
    #expect(sizes.map(\.count) == [100, 100, 50])
    #expect(sizes.joined().map { $0 } == page.material.records.map(\.id))
  }

  @Test("The columns of the list are whole and as long as there are records")
  func columns() throws {
    let page = try SamplePage.ofSamples()
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(try SamplePage.opened(PageData(page.material).deflated)))
        as? [String: Any])
    let count = page.material.records.count
    #expect(data["count"] as? Int == count)
    for name in ["ids", "titles", "authors", "journals", "pmids", "dois", "years", "probabilities", "confidences"] {
      #expect((data[name] as? [Any])?.count == count, "\(name)")
    }
    #expect((data["replaced"] as? [String: String])?.count == page.material.figures.duplicates.count)
  }
}
