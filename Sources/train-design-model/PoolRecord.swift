import Bibliography
import CriticalAppraisal
import Foundation

/// A record of the pool: nobody has read it, but its index, or its title, says what it is.
struct PoolRecord {
  let id: String
  let title: String
  let abstract: String
  let year: Int
  let mesh: Set<String>
  let typeSigns: Set<String>
  let meshSigns: Set<String>
  let titleSigns: Set<String>
  /// Whether PubMed's indexers, or its machine, have looked at it.
  let isIndexed: Bool
  /// Of Cohen's collection of trials, in which blinding is a sure sign.
  let isOfTrialCollection: Bool

  private struct Fields: Decodable {
    var pmid: String
    var year: Int?
    var title: String
    var abstract: String
    var mesh: [String]
    var status: String
    var src: String
    var sig: Signs

    struct Signs: Decodable {
      var mesh: [String]
      var pt: [String]
      var title: [String]
    }
  }

  /// Nil for a line that is no record of the pool.
  init?(jsonLine: some Collection<UInt8>) {
    guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(jsonLine)) else { return nil }
    id = fields.pmid
    title = fields.title
    abstract = fields.abstract
    year = fields.year ?? 0
    mesh = Set(fields.mesh)
    typeSigns = Set(fields.sig.pt)
    meshSigns = Set(fields.sig.mesh)
    titleSigns = Set(fields.sig.title)
    isIndexed = fields.status == "MEDLINE" && mesh.count >= 3
    isOfTrialCollection = fields.src.hasPrefix("cohen")
  }

  /// Title and abstract as a record, with another title where one is given.
  func record(title other: String? = nil) -> Record { Self.record(title: other ?? title, abstract: abstract) }

  static func record(title: String, abstract: String) -> Record {
    var builder = RecordBuilder()
    let start = builder.count
    for byte in title.utf8 { builder.append(byte) }
    builder.title = start..<builder.count
    builder.add(RecordField(.title, builder.title))
    let middle = builder.count
    for byte in abstract.utf8 { builder.append(byte) }
    builder.abstract = middle..<builder.count
    builder.add(RecordField(.abstractText, builder.abstract))
    builder.abstractOrigin = abstract.isEmpty ? .none : .ownAbstract
    return builder.record(source: SourceLocation(file: "pool", format: .pubmedXML, line: 1, ordinal: 1))
  }

  /// The title without the bytes of some phrases.
  func title(without phrases: [Range<Int>]) -> String {
    let bytes = Array(title.utf8)
    return String(
      decoding: bytes.indices.filter { index in !phrases.contains { $0.contains(index) } }.map { bytes[$0] },
      as: UTF8.self)
  }
}
