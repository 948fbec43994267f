internal import CriticalAppraisal
internal import Reporting

/// A file whose text depends on the result alone: the summary or the methods in Markdown.
final class TextOutput: ReportOutput {
  private let file: OutputFile
  private let text: (ReportResult) -> String

  init(_ file: OutputFile, _ text: @escaping (ReportResult) -> String) {
    self.file = file
    self.text = text
  }

  func finish(_ result: ReportResult) throws { try file.finish(with: text(result)) }

  var written: String { file.path }
  var paths: [String] { [file.place] }

  func abandon() { file.discard() }
}

extension ReportResult {
  var summaryMarkdown: String { SummaryMarkdown(summary, version: version).text }
  var methodsMarkdown: String { MethodsText(summary, facts, version: version).text }
}
