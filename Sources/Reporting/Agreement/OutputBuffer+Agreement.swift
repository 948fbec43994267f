internal import CriticalAppraisal
internal import Statistics

/// Measures of agreement and corrected fractions as JSON, with every digit.
extension OutputBuffer {
  mutating func appendJSON(_ field: FieldAgreement) {
    append("{\"field\":")
    appendJSON(field.field.rawValue)
    append(",\"records\":")
    append(field.records)
    append(",\"answeredByOne\":")
    append(field.answeredByOne)
    append(",\"agreed\":")
    appendJSON(exactly: field.agreed)
    append(",\"kappa\":")
    appendJSON(field.kappa)
    append(",\"band\":")
    appendJSON(field.band?.rawValue)
    append(",\"pabak\":")
    appendJSON(exactly: field.pabak)
    append(",\"ac1\":")
    appendJSON(field.ac1)
    append(",\"linearKappa\":")
    appendJSON(exactly: field.linearKappa)
    append(",\"quadraticKappa\":")
    appendJSON(exactly: field.quadraticKappa)
    append(",\"categories\":")
    appendJSON(field.categories)
    append(",\"table\":[")
    for (place, row) in field.table.counts.enumerated() {
      if place > 0 { append(",") }
      appendJSON(row)
    }
    append("]}")
  }

  mutating func appendJSON(_ fields: [FieldAgreement]) {
    append("[")
    for (place, field) in fields.enumerated() {
      append(place > 0 ? ",\n  " : "\n  ")
      appendJSON(field)
    }
    append("]")
  }

  /// `["a","b"]`.
  mutating func appendJSON(_ texts: [String]) {
    append("[")
    for (place, text) in texts.enumerated() {
      if place > 0 { append(",") }
      appendJSON(text)
    }
    append("]")
  }

  /// A measure with its standard error and interval, or `null`.
  mutating func appendJSON(_ coefficient: AgreementCoefficient?) {
    guard let coefficient else {
      append("null")
      return
    }
    append("{\"value\":")
    appendJSON(exactly: coefficient.value)
    append(",\"standardError\":")
    appendJSON(exactly: coefficient.standardError)
    append(",\"low\":")
    appendJSON(exactly: coefficient.interval.lowerBound)
    append(",\"high\":")
    appendJSON(exactly: coefficient.interval.upperBound)
    append("}")
  }

  /// An estimated fraction with its standard error and interval, or `null`.
  mutating func appendJSON(_ estimate: FractionEstimate?) {
    guard let estimate else {
      append("null")
      return
    }
    append("{\"value\":")
    appendJSON(exactly: estimate.value)
    append(",\"standardError\":")
    appendJSON(exactly: estimate.standardError)
    append(",\"low\":")
    appendJSON(exactly: estimate.interval.lowerBound)
    append(",\"high\":")
    appendJSON(exactly: estimate.interval.upperBound)
    append("}")
  }
}
