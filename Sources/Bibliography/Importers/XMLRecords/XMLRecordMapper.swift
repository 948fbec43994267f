/// Knows one XML format: what its record element is called and what stands where in it.
protocol XMLRecordMapper: SendableMetatype {
  static var format: RecordFormat { get }
  /// The local name of a record's element.
  static var record: StaticString { get }
  /// The most bytes of XML of a record that is read.
  static var longestRecord: Int { get }
  /// Elements of a record that are left out unread.
  static var passedOver: Set<String> { get }

  init()

  /// Puts what a record's tree holds into the builder.
  mutating func map(_ root: XMLNode, into builder: inout RecordBuilder)

  /// The program or database whose habits the record mapped last shows.
  var dialect: String? { get }

  /// What was noticed in the record mapped last: what is the case and what to do.
  var remarks: [(summary: String, cure: String)] { get }
}

extension XMLRecordMapper {
  static var longestRecord: Int { 16 << 20 }
  static var passedOver: Set<String> { [] }
  var dialect: String? { nil }
  var remarks: [(summary: String, cure: String)] { [] }
}
