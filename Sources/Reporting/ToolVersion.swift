internal import CriticalAppraisal

/// The versions that a result depends on.
package struct ToolVersion: Sendable, Equatable {
  /// The program's version, as in CHANGELOG.md.
  package static let program = "0.1.0"

  package var model: String
  /// The first twelve digits of the SHA-256 over all lexicons, in the order of their names.
  package var lexicon: String

  package init(model: String) {
    self.model = model
    lexicon = String(Self.lexiconSHA256.prefix(12))
  }

  /// The SHA-256 over all lexicons, in the order of their names.
  package static let lexiconSHA256: String = {
    var digest = SHA256()
    for name in Assets.names
    where name.hasPrefix("lexicon/") || name.hasPrefix("signs/") || name.hasPrefix("asked/") || name == "index.tsv" {
      if let bytes = Assets.bytes(name) { digest.update(bytes) }
    }
    return digest.finish()
  }()

  /// `hindsight 0.1.0 (model 1.0, lexicons 0123456789ab)`.
  package var description: String { "hindsight \(Self.program) (model \(model), lexicons \(lexicon))" }
}
