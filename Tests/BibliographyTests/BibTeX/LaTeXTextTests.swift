import Bibliography
import Testing

/// LaTeX in titles, as it is shown.
@Suite struct LaTeXTextTests {
  @Test(arguments: [
    (#"M{\"o}bius and {\'e}t{\'e}"#, "Möbius and été"), (#"Ram\'{\i}rez and Ram{\'\i}rez"#, "Ramírez and Ramírez"),
    (#"Gar\c{c}on, \v{S}ime, Erd\H{o}s, \k{a}, \r{u}, \d{a}"#, "Garçon, Šime, Erdős, ą, ů, ạ"),
    (#"\v s \c c"#, "š ç"), (#"Stra{\ss}e \o{} {\aa}s {\L}\'od\'z"#, "Straße ø ås Łódź"),
    (#"Aks{\i}n, \"Ozge"#, "Aksın, Özge"), (#"\~{n} \~n \^{o} \`a \=u \.z"#, "ñ ñ ô à ū ż"),
    (#"\~{} and \^{}"#, "~ and ^"), (#"\'{x}"#, "x\u{301}"),
  ]) func accentsBecomeLetters(_ written: String, _ shown: String) throws {
    try expectTitle(written, shown)
  }

  @Test(arguments: [
    (##"Oil \& gas: 5\% of \$3, a\_b, \#1, \{x\}"##, "Oil & gas: 5% of $3, a_b, #1, {x}"),
    ("1990--1995 --- a ``quoted'' word's", "1990–1995 — a “quoted” word's"), ("a~b", "a b"),
    ("5'' and 3-4", "5'' and 3-4"),
    (#"p \textless{} 0.05, {\textgreater}5, a\textasciitilde b"#, "p < 0.05, >5, a~b"),
    (#"\textalpha-helix and \textmu m, \textdegree C"#, "α-helix and μm, °C"),
    (#"\copyright{} \textregistered{}"#, "© ®"), (#"a\\b c\-d"#, "a b cd"), (#"100\,000"#, "100 000"),
    (#"\textbackslash\textbackslash\{\}: \\{}"#, #"\\{}:"#),
  ]) func signsBecomeText(_ written: String, _ shown: String) throws {
    try expectTitle(written, shown)
  }

  @Test(arguments: [
    ("$\\alpha$-blockers", "α-blockers"), ("10$^{6}$ and m$^2$", "10⁶ and m²"), ("CO$_2$", "CO₂"),
    ("CD56$^{dim}$", "CD56^dim"), ("37$^\\circ$C", "37°C"), ("$n \\leq 30$", "n ≤ 30"), ("$p < 0.05$", "p < 0.05"),
    ("$x_{i}^{2}$", "x_i²"), ("costs $5 and $6 a day", "costs $5 and $6 a day"), ("one $ only", "one $ only"),
    ("$\\mathrm{IC}_{50}$", "IC₅₀"), ("TNF-\\ensuremath{\\alpha}", "TNF-α"),
    ("10\\textsuperscript{6} CO\\textsubscript{2}", "10⁶ CO₂"), ("$$x^2$$ and", "x² and"), ("$$x^2$é", "x²é"),
  ]) func formulasAreReadable(_ written: String, _ shown: String) throws {
    try expectTitle(written, shown)
  }

  @Test(arguments: [
    ("The {DNA} of {{Muster}} {Cells}", "The DNA of Muster Cells"),
    ("\\emph{in vitro} and {\\em in vivo}", "in vitro and in vivo"),
    ("\\textit{E. coli} \\textbf{\\textsc{x}}", "E. coli x"),
    ("see \\url{http://x.example/~a_b}", "see http://x.example/~a_b"),
    ("\\href{http://x.example}{here}", "here"), ("\\enquote{so}", "“so”"),
    ("a \\unknowncommand{b} c", "a \\unknowncommand{b} c"),
    ("\\foo bar", "\\foo bar"), ("{\\noopsort{a}}Title", "Title"), ("ends \\", "ends"),
  ]) func commandsShowTheirText(_ written: String, _ shown: String) throws {
    // A backslash at the end would make the closing brace plain.
    if written.hasSuffix("\\") {
      let record = try BibTeXReading.record("@article{k,\n title = \"ends \\relax\",\n}\n")
      #expect(record.titleText == shown)
    } else {
      try expectTitle(written, shown)
    }
  }

  @Test func depthIsBounded() {
    for part in ["{", "\\'", "\\emph{", "$x^{", "\\emph"] {
      let value = Array(repeating: part, count: 50_000).joined()
      let closing = String(repeating: "}", count: value.count { $0 == "{" })
      let reading = BibTeXReading(Array("@article{k, title = {a\(value)\(closing)}}\n".utf8), chunk: .max)
      #expect(reading.titles.first?.first == "a")
    }
  }

  private func expectTitle(
    _ written: String, _ shown: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let record = try BibTeXReading.field("title", written)
    #expect(record.titleText == shown, sourceLocation: sourceLocation)
    #expect(Array(record.titleText.utf8) == Array(shown.utf8), sourceLocation: sourceLocation)
  }
}
