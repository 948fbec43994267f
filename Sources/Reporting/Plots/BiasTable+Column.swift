extension BiasTable {
  /// A domain of the tool.
  package struct Column: Sendable {
    /// The head of the column, such as "D1".
    package let shortName: String
    package let name: String
    /// Whether the column judges applicability, which is no bias.
    package let isApplicability: Bool

    package init(shortName: String, name: String, isApplicability: Bool = false) {
      (self.shortName, self.name, self.isApplicability) = (shortName, name, isApplicability)
    }

    /// What stands over the column: the short name, or the full one where there is no short one.
    package var head: String { shortName.isEmpty ? name : shortName }

    /// Both names, or the one there is.
    package var label: String {
      if shortName.isEmpty || shortName == name { return name }
      return name.isEmpty ? shortName : "\(shortName) \(name)"
    }
  }
}
