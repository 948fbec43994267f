internal import Bibliography

extension ExplanationText {
  /// What a notice means to a reader of the record.
  static func words(_ notice: Notice) -> String {
    switch notice {
    case .retracted: "this paper has been retracted; it is left out of every count"
    case .retractedAndRepublished: "this paper has been retracted and published anew; it is left out of every count"
    case .expressionOfConcern: "an expression of concern has been published about this paper"
    case .retractionNotice: "this is the notice of another paper's retraction"
    case .expressionOfConcernNotice: "this is an expression of concern about another paper"
    case .erratumNotice: "this is a correction of another paper"
    case .erratum: "a correction of this paper has been published"
    case .updated: "a newer version of this paper has been published"
    case .incomplete: "part of this record could not be read"
    }
  }
}
