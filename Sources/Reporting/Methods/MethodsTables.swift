internal import Bibliography

/// The tables and references of the methods text.
enum MethodsTables {
  static var accuracy: [String] {
    ["| answer | measure | right | on |", "|---|---|---|---|"]
      + MeasuredAccuracy.all.map { "| \($0.answer) | \($0.measure) | \($0.text) | \($0.records) |" }
  }

  static func inputs(_ facts: RunFacts) -> [String] {
    ["| file | format | records | database, guessed |", "|---|---|---:|---|"]
      + facts.inputs.map { input in
        let databases = input.databases.map { "\($0.database.name) (\($0.database.basis)): \($0.records)" }
        let cells = [
          input.name, input.format.name, Percent.grouped(input.records), databases.joined(separator: "; "),
        ]
        return "| \(cells.map(cell).joined(separator: " | ")) |"
      }
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|").replacing("\n", with: " ") }

  /// Which paragraph answers which item; the numbers are those of the published lists.
  static let guidance = [
    "| asked for | by | here |",
    "|---|---|---|",
    "| name, version, developer, access | RAISE; PRISMA-trAIce M2 | first paragraph |",
    "| stage and task | RAISE; PRISMA 2020 items 8, 9, 11; PRISMA-trAIce M3 | fourth paragraph |",
    "| data that went in and came out | PRISMA-trAIce M4, M5 | second to fourth paragraph, inputs |",
    "| prompts | PRISMA-trAIce M6 | does not apply |",
    "| settings and thresholds | PRISMA-trAIce M7 | manifest.json |",
    "| human oversight | RAISE; PRISMA-trAIce M8 | sixth paragraph, yours |",
    "| how well it works | RAISE; PRISMA-trAIce M9, R2 | fifth paragraph, measured accuracy |",
    "| handling of data | PRISMA-trAIce M10 | first paragraph: nothing goes over a network |",
    "| flow, decisions of tool and people apart | PRISMA 2020 item 16a; PRISMA-trAIce R1 | flow.csv, flow.svg |",
    "| limits | RAISE; PRISMA-trAIce D1 | last paragraph |",
  ]

  static let references = [
    "- Page MJ, McKenzie JE, Bossuyt PM, et al. The PRISMA 2020 statement: an updated guideline for reporting systematic reviews. BMJ 2021;372:n71. doi:10.1136/bmj.n71",
    "- Thomas J, Flemyng E, Noel-Storr A, et al. Responsible use of AI in evidence SynthEsis (RAISE): recommendations and guidance. Open Science Framework, 2025. doi:10.17605/OSF.IO/FWAUD",
    "- Flemyng E, Noel-Storr A, Macura B, et al. Position statement on artificial intelligence (AI) use in evidence synthesis across Cochrane, the Campbell Collaboration, JBI and the Collaboration for Environmental Evidence 2025. Environ Evid 2025;14:20. doi:10.1186/s13750-025-00374-5",
    "- Holst D, Moenck K, Koch J, Schmedemann O, Schüppstuhl T. Transparent reporting of AI in systematic literature reviews: development of the PRISMA-trAIce checklist. JMIR AI 2025;4:e80247. doi:10.2196/80247 (a proposal of its authors; it is no extension that the PRISMA group made)",
    "- Haddaway NR, Page MJ, Pritchard CC, McGuinness LA. PRISMA2020: an R package and Shiny app for producing PRISMA 2020-compliant flow diagrams. Campbell Syst Rev 2022;18:e1230. doi:10.1002/cl2.1230",
    "- OCEBM Levels of Evidence Working Group. The Oxford 2011 levels of evidence. Oxford Centre for Evidence-Based Medicine, 2011.",
    "- Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc 1927;22:209-212.",
  ]
}
