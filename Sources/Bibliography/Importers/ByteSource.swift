/// A stream of bytes that is read once, from front to back.
package protocol ByteSource: AnyObject {
  /// Fills the buffer from its start and says with how many bytes; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int

  /// Bytes taken from the file so far, before decompression.
  var consumed: Int { get }

  /// What was wrong with the stream's wrapping, known once the end has been reached.
  var defect: StreamDefect? { get }
}

extension ByteSource {
  package var defect: StreamDefect? { nil }
}

/// What can be wrong with the wrapping of a stream.
package enum StreamDefect: Sendable, Equatable {
  /// The compressed data stops before its end.
  case truncated
  /// The compressed data is damaged.
  case damaged
  /// Bytes that are not gzip follow the compressed data.
  case trailingBytes
}
