import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The page and the charts that `report` writes.
@Suite struct PageTests {
  private let folder = TemporaryFolder()

  private func report(_ arguments: [String]) throws -> Program.Ending {
    try Program.run(["report", ProjectFolder.samples.path] + arguments, in: folder)
  }

  @Test("The page is the same with any number of workers, and says what is printed")
  func workers() throws {
    let ending = try report(["--html", "one.html", "--workers", "1"])
    #expect(ending.code == 0 && ending.errors.contains("wrote one.html"))
    #expect(try report(["--html", "many.html", "--workers", "3"]).code == 0)
    let page = try folder.read("one.html")
    #expect(try folder.read("many.html") == page)
    let sentence = try #require(ending.output.components(separatedBy: "\n\n").dropFirst().first)
    #expect(page.contains(sentence.replacing("\n", with: " ")))
    #expect(folder.names == ["many.html", "one.html"], "nothing else is left behind")
  }

  @Test("Nothing is replaced without --force")
  func force() throws {
    folder.write("page.html", "mine")
    #expect(try report(["--html", "page.html"]).code == 64)
    #expect(try folder.read("page.html") == "mine")
    #expect(try report(["--html", "page.html", "--force"]).code == 0)
    #expect(try folder.read("page.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try report(["--html", "missing/page.html"]).code == 74)
  }

  @Test("The charts are pictures of their own, the same each time")
  func charts() throws {
    #expect(try report(["--charts", "charts"]).code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url("charts").path).sorted()
    for name in ["share.svg", "years.svg", "timing.svg", "verdicts.svg", "compartments.svg", "index.svg"] {
      #expect(names.contains(name))
    }
    let share = try folder.read("charts/share.svg")
    #expect(share.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\"") && !share.contains("href"))
    for name in names { #expect(XMLParser(data: Data(try folder.read("charts/\(name)").utf8)).parse(), "\(name)") }
    #expect(try report(["--charts", "charts"]).code == 64)
    #expect(try report(["--charts", "again"]).code == 0)
    for name in names { #expect(try folder.read("again/\(name)") == folder.read("charts/\(name)")) }
  }

  @Test("A run without records leaves no page")
  func nothing() throws {
    folder.write("empty.xml", "")
    #expect(try Program.run(["report", "empty.xml", "--html", "page.html"], in: folder).code == 66)
    #expect(folder.names == ["empty.xml"])
  }
}
