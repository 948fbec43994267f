import Testing

@testable import Reporting

@Suite("Fitted texts")
struct FittedTextTests {
  @Test("Lines break at spaces and after hyphens and slashes")
  func lineBreaks() {
    #expect(FittedText("one two three", .body, width: 50, most: 3).lines == ["one two", "three"])
    #expect(FittedText("risk-of-bias/tool", .body, width: 60, most: 4).lines == ["risk-of-", "bias/tool"])
    #expect(FittedText("  one \n two  ", .body).lines == ["one two"])
    #expect(FittedText("", .body).lines.isEmpty)
  }

  @Test("A cut text keeps its start, and a study its year")
  func cuts() {
    let study = "The Very Long Collaborative Group of Investigators 2004a"
    let plain = FittedText(study, .body, width: 150)
    #expect(plain.isCut && plain.full == study)
    #expect(plain.lines.first?.hasPrefix("The Very Long") == true && plain.lines.first?.hasSuffix("…") == true)
    let kept = FittedText(study, .body, width: 150, keepsEnd: true)
    #expect(kept.lines.first?.hasSuffix("… 2004a") == true)
    #expect(kept.width <= 150)
  }

  @Test("A word cut inside gets no space that it never had")
  func cutInsideWord() {
    let text = FittedText(String(repeating: "m", count: 60), .body, width: 100, most: 3)
    #expect(text.lines.count == 3)
    #expect(!text.lines.joined().contains(" "))
    #expect(text.lines.allSatisfy { TextStyle.body.width(of: $0) <= 100 })
  }

  @Test("Lengths are to the hundredth, short and never minus nothing")
  func numbers() {
    let pairs: [(Double, String)] = [
      (12, "12"), (0.1 + 0.2, "0.3"), (-0.001, "0"), (1.005, "1"), (-2.25, "-2.25"), (7.049, "7.05"), (.nan, "0"),
    ]
    for (number, text) in pairs { #expect(SVGNumber.text(number) == text) }
  }

  @Test("Text is escaped and holds nothing that XML forbids")
  func escaping() {
    #expect(XMLText.escaped("a & <b> \"c\" 'd'") == "a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;")
    #expect(XMLText.escaped("<\u{301}") == "&lt;\u{301}")
    #expect(XMLText.escaped("a\u{0}b\u{1F}c\u{FFFE}d\u{202E}e\r\nf\tg") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}de  f g")
  }
}
