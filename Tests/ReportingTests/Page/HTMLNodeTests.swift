import Testing

@testable import Reporting

@Suite("Pieces of a page")
struct HTMLNodeTests {
  @Test(
    "Text never becomes markup",
    arguments: [
      ("</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("<img src=x onerror=\"a()\">", "&lt;img src=x onerror=&quot;a()&quot;&gt;"),
      ("Bell & Sons' \"tea\"", "Bell &amp; Sons&#39; &quot;tea&quot;"),
      ("a\u{2028}b\u{2029}c", "a b c"), ("\u{202E}turned", "turned"), ("nul\u{0}", "nul\u{FFFD}"),
      ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    ])
  func text(_ text: String, _ written: String) {
    #expect(HTMLNode.text(text).html == written)
    #expect(HTMLNode.make("b", text: text).html == "<b>\(written)</b>")
    #expect(HTMLNode.make("b", .label(text)).html == "<b aria-label=\"\(written)\"></b>")
  }

  @Test("Elements without content have no end tag")
  func void() {
    #expect(HTMLNode.make("hr").html == "<hr>")
    #expect(HTMLNode.make("p", holding: ["a", .make("br"), "b"]).html == "<p>a<br>b</p>\n")
  }

  @Test("A number is a link that says how many; nothing is none")
  func numbers() {
    let filter = RecordFilter.evidence.and("design", ["rct"])
    #expect(
      HTMLNode.number(1204, filter, of: "trials").html
        == "<a class=\"n\" href=\"#in=evidence&amp;design=rct\" data-n=\"1204\" aria-label=\"1,204 trials, show them\">1,204</a>"
    )
    #expect(HTMLNode.number(0, filter, of: "trials").html == "<span class=\"none\">0</span>")
  }

  @Test("Values stand in the address so that nothing in them separates")
  func addresses() {
    #expect(
      RecordFilter(("treatment", ["G-CSF", "aspirin or heparin"])).hash == "#treatment=G-CSF,aspirin%20or%20heparin")
    #expect(RecordFilter(("x", ["a,b&c=d#é%"])).hash == "#x=a%2Cb%26c%3Dd%23%C3%A9%25")
  }
}
