import Foundation
import TestSupport
import Testing

/// Suggested answers for reviewers from end to end.
@Suite struct AppraiseTests {
  private let folder = TemporaryFolder()
  static let sample = ProjectFolder.samples.appending(path: "nk-cells.xml").path

  private func appraise(_ arguments: String..., input: String = sample) throws -> Program.Ending {
    try Program.run(["appraise", input] + arguments, in: folder)
  }

  /// The files of a folder with what they hold.
  private func files(_ name: String) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url(name).path)
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.read("\(name)/\($0)")) })
  }

  private func words(_ ending: Program.Ending) -> String {
    ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The cells of a table for robvis, which has no quotes.
  private func cells(_ table: String?) -> [[String]] {
    (table ?? "").split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
  }

  @Test func aRunWritesTheFiles() throws {
    let ending = try appraise("-o", "out")
    let files = try files("out")
    #expect(ending.code == 0 && ending.errors == "wrote \(files.count) files in out\n")
    let templates = ["rob2", "quips", "quadas-2", "quadas-2-applicability", "generic"]
    let ends = [".csv", ".robvis.json", "-traffic-light.svg", "-summary.svg"]
    #expect(Set(files.keys) == Set(["questions.csv"] + templates.flatMap { name in ends.map { name + $0 } }))
    #expect(words(ending).contains("Suggested, not assessed"))
    for line in ending.lines { #expect(line.count <= 80, "\(line)") }
    for (name, text) in files {
      #expect(!text.isEmpty, "\(name)")
      #expect(!text.contains(",Low") && !text.lowercased().contains("low risk"), "\(name)")
    }
    for template in templates {
      let sidecar = try NDJSON.object(files["\(template).robvis.json"] ?? "")
      #expect(sidecar["status"] as? String == "suggested, not assessed")
      let names = (sidecar["studies"] as? [[String: Any]])?.compactMap { $0["study"] as? String }
      #expect(names == cells(files["\(template).csv"]).dropFirst().compactMap(\.first), "\(template)")
      #expect(Set(names ?? []).count == names?.count)
    }
    #expect(try appraise("-o", "again").output == ending.output)
    #expect(try self.files("again") == files)
  }

  @Test func nothingIsReplacedUnasked() throws {
    #expect(try appraise("-o", "out").code == 0)
    folder.write("out/quips.csv", "changed by a person\n")
    let before = try files("out")
    let ending = try appraise("-o", "out")
    #expect(ending.code == 64 && ending.output == "")
    #expect(ending.errors.hasPrefix("error: out has questions.csv already; give --force to replace"))
    #expect(try files("out") == before)
    folder.write("other/quips.csv", "changed by a person\n")
    #expect(try appraise("-o", "other").code == 64)
    #expect(try files("other") == ["quips.csv": "changed by a person\n"])
    #expect(try appraise("-o", "out", "--force").code == 0)
    #expect(cells(try files("out")["quips.csv"]).count > 2)
  }

  @Test func aTemplateWithoutStudiesHasAHeader() throws {
    folder.write("plain.xml", InventedXML.document(count: 2))
    let ending = try appraise("-o", "out", "--template", "robins-i", input: "plain.xml")
    let files = try files("out")
    #expect(ending.code == 0 && files.count == 5)
    #expect(files["robins-i.csv"] == "Study,D1,D2,D3,D4,D5,D6,D7,Overall\n")
    #expect(files["questions.csv"]?.split(separator: "\r\n").count == 1)
    #expect((try NDJSON.object(files["robins-i.robvis.json"] ?? "")["studies"] as? [Any])?.isEmpty == true)
  }

  @Test func theLastColumnsAreChosen() throws {
    _ = try appraise("-o", "plain", "--template", "quips")
    _ = try appraise("-o", "weighed", "--template", "quips", "--weight", "1")
    _ = try appraise("-o", "bare", "--template", "quips", "--no-overall")
    let plain = cells(try files("plain")["quips.csv"])
    #expect(plain.first?.last == "Overall" && plain.allSatisfy { $0.count == 8 })
    #expect(
      cells(try files("weighed")["quips.csv"]) == plain.enumerated().map { $1 + [$0 == 0 ? "Weight" : "1"] })
    #expect(cells(try files("bare")["quips.csv"]) == plain.map { Array($0.dropLast()) })
  }

  @Test(arguments: ["x", "0", "-1", "inf", "nan", "1,5", "1 "]) func aWeightIsANumber(weight: String) throws {
    let ending = try Program.run(["appraise", Self.sample, "-o", "out", "--weight=\(weight)"], in: folder)
    #expect(ending.code == 64 && ending.errors.contains("--weight is a number above 0") && !folder.has("out"))
  }

  @Test func anUnknownTemplateIsRefused() throws {
    #expect(try appraise("-o", "out", "--template", "amstar").code == 64)
    #expect(try Program.run(["appraise", Self.sample], in: folder).code == 64)
    #expect(!folder.has("out"))
  }

  @Test func onlyTheTopicIsTaken() throws {
    let all = try appraise("-o", "all", input: ProjectFolder.samples.path)
    let onTopic = try appraise("-o", "topic", "--on-topic", input: ProjectFolder.samples.path)
    #expect(onTopic.code == 0 && words(onTopic).contains("not about the topic"))
    #expect(!words(all).contains("not about the topic"))
    func ids(_ name: String) throws -> Set<Substring> {
      Set(try files(name)["questions.csv"]?.matches(of: /pmid:\d+/).map(\.output) ?? [])
    }
    #expect(try ids("topic").isStrictSubset(of: try ids("all")))
    #expect(!(try ids("topic").isEmpty))
  }

  @Test func repeatedRecordsAreLeftOutAndCounted() throws {
    let once = try appraise("-o", "once")
    // One record of the sample comes in two versions.
    #expect(words(once).contains("of 52 records") && words(once).contains("1 repeated"))
    let twice = try Program.run(["appraise", Self.sample, Self.sample, "-o", "twice"], in: folder)
    #expect(words(twice).contains("of 104 records") && words(twice).contains("53 repeated"))
    #expect(try files("twice")["questions.csv"] == files("once")["questions.csv"])
  }

  @Test func withoutInputThereAreNoFiles() throws {
    folder.write("empty.xml", "")
    for (input, code) in [("missing.xml", Int32(66)), ("empty.xml", 66)] {
      let ending = try appraise("-o", "out", input: input)
      #expect(ending.code == code && ending.output == "" && ending.errors.contains("error: \(input)"))
      #expect(!folder.has("out"))
    }
  }

  @Test func aFolderThatCannotBeMadeIsAnError() throws {
    folder.write("file", "")
    #expect(try appraise("-o", "file").code == 74)
  }
}
