/// Reads the records of one file, one after the other.
///
/// Reading is a synchronous pull: `next()` gives a record as soon as it is complete and nil at the end. A defect in the
/// data never ends the reading: it becomes a diagnostic, and the next sound record follows. An error is thrown only
/// where nothing more can be had from the file.
package protocol RecordReader: AnyObject {
  /// The next record, nil at the end of the file.
  func next() throws(ImportError) -> Record?

  /// What was found amiss since the last call.
  func takeDiagnostics() -> [ImportDiagnostic]

  /// PubMed numbers that the file asks to delete (`DeleteCitation`), since the last call.
  func takeDeletions() -> [UInt32]
}
