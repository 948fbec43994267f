/// Addresses under which papers stand: the resolver of DOIs, PubMed, PubMed Central, Europe PMC.
enum PaperAddress {
  /// The identifier that an address is made of; nil for any other address, even if it mentions one.
  static func link(to address: [UInt8]) -> TextBlock.Link? {
    let address = address.drop(while: ASCII.isSpace)
    guard let rest = withoutScheme(address) else { return nil }
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    let path = rest[host.endIndex...].prefix { !"?#".utf8.contains($0) }
    switch String(decoding: host.map(ASCII.lowercased), as: UTF8.self) {
    case "doi.org", "dx.doi.org", "www.doi.org":
      return TextBlock.Link.links(to: Array(path), at: 0).first { $0.kind == .doi }
    case "pubmed.ncbi.nlm.nih.gov": return number(in: [Array("pubmed".utf8)] + parts(path))
    case "www.ncbi.nlm.nih.gov", "ncbi.nlm.nih.gov", "pmc.ncbi.nlm.nih.gov", "europepmc.org", "www.europepmc.org":
      return number(in: parts(path))
    default: return nil
    }
  }

  private static func withoutScheme(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for scheme in ["https://", "http://", "//"] {
      let found = address.prefix(scheme.utf8.count)
      if found.lazy.map(ASCII.lowercased).elementsEqual(scheme.utf8) { return address[found.endIndex...] }
    }
    return nil
  }

  private static func parts(_ path: ArraySlice<UInt8>) -> [[UInt8]] {
    path.split(separator: UInt8(ascii: "/"), maxSplits: 12).map { $0.map(ASCII.lowercased) }
  }

  /// `pubmed/N`, `MED/N`, `articles/PMCN`, `article/PMC/N`.
  private static func number(in parts: [[UInt8]]) -> TextBlock.Link? {
    for (before, part) in zip(parts, parts.dropFirst()) {
      let isNumber = !part.isEmpty && part.allSatisfy(ASCII.isDigit)
      if isNumber, ["pubmed", "med"].contains(where: { before.elementsEqual($0.utf8) }) {
        return link(.pmid, part[...])
      }
      if isNumber, before.elementsEqual("pmc".utf8) { return link(.pmcid, part[...]) }
      if part.starts(with: "pmc".utf8) {
        let digits = part.dropFirst(3).prefix(while: ASCII.isDigit)
        if !digits.isEmpty { return link(.pmcid, digits) }
      }
    }
    return nil
  }

  private static func link(_ kind: TextBlock.Link.Kind, _ digits: ArraySlice<UInt8>) -> TextBlock.Link? {
    guard digits.count <= 9, digits.first != UInt8(ascii: "0") else { return nil }
    return TextBlock.Link(kind: kind, offset: 0, value: Array(digits))
  }
}
