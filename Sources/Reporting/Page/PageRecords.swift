internal import Bibliography
package import CriticalAppraisal

/// What a page gathers of each record while they stream by: a few columns that stay, and details that go on in blocks.
package final class PageRecords {
  /// Records in a block of details: few enough to open quickly, enough to become small.
  static let blockSize = 100
  /// Sentences that may be shown, of each verdict and confidence; some of their records may turn out not to count.
  private static let mostQuoted = 20

  private(set) var count = 0
  private(set) var text = PageColumns()
  private(set) var quoted: [QuotedComparison] = []
  /// The studies for the pictures of suggested levels, with their places.
  private(set) var studies: [(place: Int, study: AppraisedStudy)] = []
  private let keepsDetails: Bool
  private var details = OutputBuffer()
  private var inBlock = 0
  private var writer = NDJSONWriter()

  /// Without details where only charts are wanted.
  package init(keepsDetails: Bool) { self.keepsDetails = keepsDetails }

  package func take(_ appraisal: Appraisal) {
    text.add(appraisal)
    if let quote = QuotedComparison(appraisal, place: count), isWanted(quote) { quoted.append(quote) }
    let isStudy = !appraisal.topics.isEmpty && appraisal.design.label.isPrimaryHumanStudy
    if isStudy, !appraisal.suggested.tools.isEmpty { studies.append((count, AppraisedStudy(appraisal))) }
    if keepsDetails { write(appraisal) }
    count += 1
  }

  private func isWanted(_ quote: QuotedComparison) -> Bool {
    quoted.count { $0.verdict == quote.verdict && $0.confidence == quote.confidence } < Self.mostQuoted
  }

  private func write(_ appraisal: Appraisal) {
    let record = appraisal.record
    details.append(inBlock == 0 ? "[{\"abstract\":" : ",{\"abstract\":")
    record.bytes.withUnsafeBufferPointer { details.appendJSON(UnsafeBufferPointer(rebasing: $0[record.abstract])) }
    details.append(",\"authors\":[")
    for (place, author) in record.authors.enumerated() {
      if place > 0 { details.append(",") }
      details.appendJSON(author)
    }
    details.append("],\"appraisal\":")
    writer.write(appraisal, to: &details)
    details.append("}")
    inBlock += 1
  }

  /// A block of details as it stands in the page, once it is full; at the end also one that is not.
  package func takeBlock(atEnd: Bool = false) -> [UInt8]? {
    guard inBlock == Self.blockSize || atEnd && inBlock > 0 else { return nil }
    details.append("]")
    defer {
      details.removeAll()
      inBlock = 0
    }
    return DeflatedText.base64(details.contents)
  }
}
