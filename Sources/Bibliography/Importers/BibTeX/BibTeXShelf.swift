/// Entries that others refer to, and entries that wait for one of them: a parent usually comes after its children.
struct BibTeXShelf {
  /// So many entries may wait, and so many bytes of them.
  static let mostWaiting = 10_000
  static let mostWaitingBytes = 64 << 20
  /// So many parents are remembered.
  static let mostParents = 20_000

  private typealias Waiting = (entry: BibTeXEntry, missing: Set<String>)

  private var parents: [String: BibTeXEntry] = [:]
  /// Those that wait, by their number in the file.
  private var waiting: [Int: Waiting] = [:]
  /// Who waits for a key; some may have been let go since.
  private var children: [String: [Int]] = [:]
  /// The numbers of all that ever waited, the oldest that may still wait at `oldest`.
  private var order: [Int] = []
  private var oldest = 0
  private var waitingBytes = 0

  /// What a call lets go, in the order of the file, each with the keys that were not found.
  typealias Released = [(entry: BibTeXEntry, missing: [String])]

  /// Takes an entry and gives those that are complete by it.
  mutating func take(_ entry: BibTeXEntry) -> Released {
    let missing = Set(BibTeXInheritance.references(of: entry).filter { parents[$0] == nil && $0 != entry.keyName })
    if missing.isEmpty { return complete(entry) }
    waiting[entry.number] = (entry, missing)
    waitingBytes += entry.text.count
    order.append(entry.number)
    for key in missing { children[key, default: []].append(entry.number) }
    var released: Released = []
    while waiting.count > Self.mostWaiting || waitingBytes > Self.mostWaitingBytes, let first = releaseOldest() {
      released.append(first)
    }
    return released
  }

  /// Lets go all that still wait.
  mutating func takeRest() -> Released {
    var released: Released = []
    while let first = releaseOldest() { released.append(first) }
    return released
  }

  private mutating func releaseOldest() -> (entry: BibTeXEntry, missing: [String])? {
    while oldest < order.count {
      oldest += 1
      if let found = remove(order[oldest - 1]) { return (withParents(found.entry), found.missing.sorted()) }
    }
    return nil
  }

  private mutating func remove(_ number: Int) -> Waiting? {
    guard let found = waiting.removeValue(forKey: number) else { return nil }
    waitingBytes -= found.entry.text.count
    return found
  }

  /// The entry is known whole: it may be what others wait for, and those what others wait for in turn.
  private mutating func complete(_ entry: BibTeXEntry) -> Released {
    var released: Released = []
    var queue = [withParents(entry)]
    while let next = queue.popLast() {
      released.append((next, []))
      let key = next.keyName
      let wanting = children.removeValue(forKey: key) ?? []
      if key.isEmpty || wanting.isEmpty && !BibTeXType.holdsOthers(next.text[next.type]) { continue }
      if parents.count < Self.mostParents || !wanting.isEmpty, parents[key] == nil {
        parents[key] = Self.inheritable(next)
      }
      for number in wanting {
        waiting[number]?.missing.remove(key)
        if waiting[number]?.missing.isEmpty == true, let found = remove(number) {
          queue.append(withParents(found.entry))
        }
      }
    }
    return released.sorted { $0.entry.number < $1.entry.number }
  }

  private func withParents(_ entry: BibTeXEntry) -> BibTeXEntry {
    var entry = entry
    for key in BibTeXInheritance.references(of: entry) {
      if let parent = parents[key] { BibTeXInheritance.inherit(&entry, from: parent) }
    }
    return entry
  }

  /// The parent without long texts, which nobody inherits.
  private static func inheritable(_ entry: BibTeXEntry) -> BibTeXEntry {
    var copy = BibTeXEntry(text: Array(entry.text[entry.type]))
    copy.type = 0..<copy.text.count
    for field in entry.fields where field.value.count <= 4000 && field.name != "abstract" {
      copy.add(field.name, entry.text[field.value])
    }
    return copy
  }
}
