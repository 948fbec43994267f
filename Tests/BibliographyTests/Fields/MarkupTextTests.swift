import Bibliography
import Testing

@Suite struct MarkupTextTests {
  @Test(arguments: [
    ("a <b>retrospective</b> cohort", "a retrospective cohort"),
    ("in <i>Drosophila</i> cells", "in Drosophila cells"),
    ("<A> and &lt;A&gt; randomised; <a href=\"x\">here</a>, <it>Inventa</it>", "<A> and <A> randomised; here, Inventa"),
    ("If a<b, then c>d.", "If a<b, then c>d."),
    ("a<b then c>d", "a<b then c>d"),
    ("p<0.05 in all, n>20", "p<0.05 in all, n>20"),
    ("p &lt; 0.05 &amp; n&nbsp;&gt; 20", "p < 0.05 & n\u{A0}> 20"),
    ("p&amp;lt;0.05", "p<0.05"),
    ("&amp;amp;lt;", "&lt;"),
    ("R&D; AT&T & more;", "R&D; AT&T & more;"),
    ("&nosuchname; stays", "&nosuchname; stays"),
    ("it&#146;s &#x3b2; &beta;&apos;", "it’s β β'"),
    ("10<sup>6</sup> cells, CO<sub>2</sub>, CD56<sup>dim</sup>", "10⁶ cells, CO₂, CD56^dim"),
    ("one<p>two</p>three<br/>four", "one two three four"),
    ("&lt;i&gt;E. coli&lt;/i&gt; and a&lt;b", "E. coli and a<b"),
    ("<jats:p>In <jats:italic toggle=\"yes\">vivo</jats:italic> work</jats:p>", "In vivo work"),
    ("x <mml:math alttext=\"\\alpha &lt; 1\"><mml:mi>α</mml:mi></mml:math> y", "x \\alpha < 1 y"),
    ("x <mml:math><mml:mi>α</mml:mi><mml:mo>=</mml:mo></mml:math> y", "x α= y"),
    (
      "<inline-formula><alternatives><tex-math>$x$</tex-math><mml:math><mml:mi>x</mml:mi></mml:math></alternatives></inline-formula>",
      "x"
    ),
    ("<script>x</script> and <unknown>", "<script>x</script> and <unknown>"),
    ("a <!-- not shown --> b <![CDATA[c", "a  b c"),
    ("cut <b class=\"x off", "cut <b class=\"x off"),
    ("soft\u{AD}hyphens stay, &shy; too", "soft\u{AD}hyphens stay, \u{AD} too"),
  ]) func onlyMarkupIsTakenOut(_ marked: String, _ plain: String) {
    #expect(Self.plain(marked) == plain)
  }

  @Test func headingsBecomeLabels() throws {
    var builder = RecordBuilder()
    Self.bytes("<h4>Background: </h4>Some p&lt;0.05.<h4>Methods</h4><h4>Design:</h4> A <i>cohort</i>.<h4>Results</h4>")
      .withUnsafeBufferPointer { builder.addMarkedUpAbstract($0) }
    let record = builder.record(source: Self.source)
    #expect(record.text(record.abstract) == "Background: Some p<0.05. Methods: Design: A cohort.")
    #expect(record.texts(.abstractLabel) == ["Background", "Methods: Design"])
    #expect(record.texts(.abstractText) == ["Some p<0.05.", "A cohort."])
  }

  @Test func jatsSectionsOfCrossrefKeepTheirTitles() {
    var builder = RecordBuilder()
    Self.bytes(
      "<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>To see.</jats:p></jats:sec>"
        + "<jats:p>After.</jats:p>"
    ).withUnsafeBufferPointer { builder.addMarkedUpAbstract($0) }
    let record = builder.record(source: Self.source)
    #expect(record.text(record.abstract) == "Aim: To see. After.")
    #expect(record.abstractOrigin == .ownAbstract)
  }

  @Test func anyBytesGiveText() {
    var random = SeededNumbers(seed: 3)
    let signs = Array("<>&;/\"'= bipsu#xamlt-![]".utf8) + [0x80, 0xC3, 0xFF, 0]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in signs.randomElement(using: &random) ?? 0 }
      let sections = bytes.withUnsafeBufferPointer { MarkupText.sections($0) }
      #expect(sections.reduce(0) { $0 + $1.text.count } <= bytes.count * 3)
    }
  }

  static let source = SourceLocation(file: "a", format: .europePMCXML, line: 1, ordinal: 1)

  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  static func plain(_ text: String) -> String {
    String(decoding: bytes(text).withUnsafeBufferPointer { MarkupText.plain($0) }, as: UTF8.self)
  }
}
