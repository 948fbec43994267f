package import CriticalAppraisal

/// An audit and what it was made of, for its outputs.
package struct AuditResult: Sendable {
  /// The page or list as the user named it.
  package let page: String
  package let library: [String]
  package let libraryCount: Int
  package let references: [AuditedReference]
  package let topic: TopicLabel
  package let version: ToolVersion
  /// True where the run was broken off before the end of the input.
  package let isPartial: Bool

  package init(
    page: String, library: [String], libraryCount: Int, references: [AuditedReference], topic: TopicLabel,
    version: ToolVersion, isPartial: Bool = false
  ) {
    self.page = page
    self.library = library
    self.libraryCount = libraryCount
    self.references = references
    self.topic = topic
    self.version = version
    self.isPartial = isPartial
  }

  package var figures: AuditFigures { AuditFigures(references) }
}
