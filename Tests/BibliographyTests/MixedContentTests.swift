import Bibliography
import Testing

/// Mark-up and references inside texts: nothing glued together, nothing trimmed, nothing lost.
@Suite struct MixedContentTests {
  static let texts: [(String, String)] = [
    ("a <b>retrospective</b> cohort", "a retrospective cohort"),
    ("a<b> retrospective </b>cohort", "a retrospective cohort"),
    ("<i>Drosophila</i><b> cells</b>", "Drosophila cells"),
    ("in <i>D. <b>mel<u>ano</u></b>gaster</i> cells", "in D. melanogaster cells"),
    ("where a&lt;b and c&gt;d &amp; so on", "where a<b and c>d & so on"),
    ("&lt;b&gt;not mark-up&lt;/b&gt;", "<b>not mark-up</b>"),
    ("<![CDATA[a<b & c]]> end", "a<b & c end"),
    ("a <!-- remark --> cohort", "a  cohort"),
    ("a<?pi word?>b", "ab"),
    ("caf&#233; &#x3B2;-cell", "café β-cell"),
    ("&nbsp;2&nbsp;&plusmn;&nbsp;1", "\u{A0}2\u{A0}±\u{A0}1"),
    ("β-hCG 日本 𝛽", "β-hCG 日本 𝛽"),
    ("10<sup>6</sup> cells", "10⁶ cells"),
    ("1.73 m<sup>2</sup>", "1.73 m²"),
    ("CO<sub>2</sub>", "CO₂"),
    ("10<sup>-3</sup>", "10⁻³"),
    ("CD56<sup>dim</sup> cells", "CD56^dim cells"),
    ("V<sub>max</sub>", "V_max"),
    ("brand<sup>®</sup>", "brand®"),
    ("CD<sup><i>56</i></sup>", "CD⁵⁶"),
    ("x<sup>a<sub>2</sub></sup>", "x^a₂"),
    ("x<sup/>y", "xy"),
    ("two\nlines and\n\t more", "two lines and more"),
    ("two  spaces", "two  spaces"),
    ("\n  at the ends \n", "at the ends"),
    (
      "at <mml:math xmlns:mml=\"http://www.w3.org/1998/Math/MathML\"><mml:mi>p</mml:mi><mml:mo>&lt;</mml:mo>"
        + "<mml:mn>0.05</mml:mn></mml:math> only", "at p<0.05 only"
    ),
    (
      "at <mml:math xmlns:mml=\"http://www.w3.org/1998/Math/MathML\" alttext=\"p below 0.05\"><mml:mi>p</mml:mi>"
        + "<mml:mn>0.05</mml:mn></mml:math> only", "at p below 0.05 only"
    ),
    ("at <DispFormula><b>x</b>=1</DispFormula> only", "at x=1 only"),
    ("an <unknown>element</unknown> inside", "an element inside"),
  ]

  @Test(arguments: texts) func anAbstractKeepsItsWords(xml: String, text: String) throws {
    let record = try Reading.record(Invented.set(Invented.article(abstract: Invented.abstract(xml))))
    #expect(record.abstractText == text)
    #expect(record.texts(.abstractText) == [text])
  }

  @Test(arguments: texts) func aTitleKeepsItsWords(xml: String, text: String) throws {
    let record = try Reading.record(Invented.set(Invented.article(title: Invented.title(xml))))
    #expect(record.titleText == text)
  }

  @Test(arguments: texts) func aNameAndAKeywordKeepTheirWords(xml: String, text: String) throws {
    let record = try Reading.record(
      Invented.set(
        Invented.article(
          authors: "<AuthorList><Author><CollectiveName>\(xml)</CollectiveName></Author></AuthorList>",
          inCitation: "<KeywordList><Keyword>\(xml)</Keyword></KeywordList>")))
    #expect(record.authors == [text])
    #expect(record.texts(.keyword) == [text])
  }

  @Test func theMarkupOfALabelledSectionDoesNotReachItsLabel() throws {
    let text = #"<AbstractText Label="AIM"><b>To</b> <i>see</i></AbstractText>"#
    let record = try Reading.record(Invented.set(Invented.article(abstract: Invented.abstract(text))))
    #expect(record.abstractText == "AIM: To see")
  }
}
