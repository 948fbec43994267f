package import CriticalAppraisal

/// What `verify apply` found, for every kind of output.
package struct VerifiedResult: Sendable {
  package let files: [String]
  package let topic: String?
  package let fraction: VerifiedFraction
  package let agreement: CheckAgreement
  package let version: ToolVersion

  package init(
    files: [String], topic: String?, fraction: VerifiedFraction, agreement: CheckAgreement, version: ToolVersion
  ) {
    self.files = files
    self.topic = topic
    self.fraction = fraction
    self.agreement = agreement
    self.version = version
  }

  /// The sentence on how often a prediction held.
  var predictions: String? {
    let parts: [String] = [TimingClass.before, .notBefore].compactMap { predicted in
      fraction.predictiveValue(predicted).map {
        "\(predicted == .before ? "before" : "not before") \(VerifiedSentences.text($0))"
      }
    }
    return parts.isEmpty ? nil : "How often a prediction held: \(parts.joined(separator: "; "))."
  }

  /// The table of strata.
  var strata: FigureTable {
    FigureTable(
      heads: ["predicted", "studies", "drawn", "checked", "before", "not before", "cannot tell", "no study"],
      rows: fraction.strata.map { stratum in
        let numbers = [
          stratum.size, stratum.drawn, stratum.checked, stratum.before, stratum.notBefore, stratum.cannotTell,
          stratum.noEvidence,
        ]
        return [stratum.stratum.words] + numbers.map(String.init)
      })
  }

  static let agreementNote =
    "Agreement over the records that were checked, of which the sample takes more of some kinds than there are:"
}
