/// What is wrong with a topic file, where, and what to do about it.
package struct TopicDefect: Error, Equatable, Sendable, CustomStringConvertible {
  package let file: String
  /// The line, from 1.
  package let line: Int
  package let summary: String

  package var description: String { "\(file):\(line): \(summary)" }
}
