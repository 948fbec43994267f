internal import CriticalAppraisal

/// The page's own style sheet and program, joined from the files in `page/`.
enum PageAssets {
  /// In the order of their use: what a file needs stands before it.
  private static let programs = [
    "data", "filter", "address", "search", "list", "facets", "highlight", "record", "detail", "keyboard", "theme",
    "start",
  ]
  private static let styles = ["colours", "page", "explorer", "print"]

  static var program: String {
    "\"use strict\";\n(() => {\n" + programs.map { text("page/\($0).js") }.joined(separator: "\n") + "})();\n"
  }

  static var style: String { "\n" + styles.map { text("page/\($0).css") }.joined(separator: "\n") }

  private static func text(_ name: String) -> String {
    guard let text = Assets.text(name) else { preconditionFailure("the program lacks its own \(name)") }
    return text
  }

  /// What a content security policy calls a text: its SHA-256 in Base64.
  static func hash(_ text: String) -> String {
    var digest = SHA256()
    digest.update(text.utf8)
    let hex = Array(digest.finish())
    let bytes = stride(from: 0, to: hex.count, by: 2).map { UInt8(String(hex[$0...$0 + 1]), radix: 16) ?? 0 }
    return "'sha256-\(String(decoding: DeflatedText.base64(bytes), as: UTF8.self))'"
  }
}
