/// What one line is in a text of tags and values.
struct TaggedLine {
  enum Role {
    /// Holds nothing but white space.
    case blank
    /// Belongs to the form of the file, such as its head; passed over without a word.
    case form
    /// Goes on with the value before it; where there is none, an odd line.
    case continuation
    /// Means nothing; passed over and counted, and the value before it goes on behind it.
    case odd
    /// A tag with its value; where no record is open, it opens one.
    case tag
    /// A tag with its value with which a record begins, whether or not the one before it was closed.
    case opening
    /// The mark behind the last value of a record; an odd line where none is open.
    case closing
  }

  var role: Role
  /// The tag: up to four signs in one number, as `TaggedLine.tag` makes them, or a number of the format's own.
  var tag: UInt32 = 0
  /// Where the tag's name ends in the line, which it starts.
  var nameEnd = 0
  /// Where the value starts in the line.
  var valueStart = 0

  /// The number for a tag of up to four signs.
  static func tag(_ name: StaticString) -> UInt32 {
    var tag: UInt32 = 0
    for index in 0..<min(4, name.utf8CodeUnitCount) { tag = tag << 8 | UInt32(name.utf8Start[index]) }
    return tag
  }
}

/// How far the reading of a record has come, for formats whose lines mean more or less by what stands before them.
struct TaggedProgress {
  /// Whether a record is open.
  var isOpen = false
  /// The tag of the value before; 0 where no record is open.
  var lastTag: UInt32 = 0
  /// Blank lines directly before this line.
  var blankLines = 0
}
