internal import CLibXML2

/// Finds an element's identity from the address of its interned name: one multiplication and one comparison.
struct XMLNameTable: ~Copyable {
  fileprivate static var slotCount: Int { 512 }
  private let keys: UnsafeMutablePointer<UnsafeRawPointer?>
  private let values: UnsafeMutablePointer<UInt8>

  init() {
    keys = .allocate(capacity: Self.slotCount)
    keys.initialize(repeating: nil, count: Self.slotCount)
    values = .allocate(capacity: Self.slotCount)
    values.initialize(repeating: 0, count: Self.slotCount)
  }

  deinit {
    keys.deallocate()
    values.deallocate()
  }

  /// Enters names, each with the number it is to be found by; zero is kept for all other names.
  mutating func fill(_ entries: [(String, UInt8)], in dictionary: xmlDictPtr) {
    keys.update(repeating: nil, count: Self.slotCount)
    for (name, value) in entries {
      guard let address = xmlDictLookup(dictionary, name, Int32(name.utf8.count)) else { continue }
      var slot = Self.slot(address)
      while keys[slot] != nil { slot = (slot + 1) & (Self.slotCount - 1) }
      keys[slot] = UnsafeRawPointer(address)
      values[slot] = value
    }
  }

  /// The table for reading, valid as long as the table lives.
  var view: View { View(keys: keys, values: values) }

  private static func slot(_ address: UnsafePointer<xmlChar>) -> Int { View.slot(address) }

  struct View {
    fileprivate let keys: UnsafeMutablePointer<UnsafeRawPointer?>
    fileprivate let values: UnsafeMutablePointer<UInt8>

    @inline(__always)
    func value(_ name: UnsafePointer<xmlChar>) -> UInt8 {
      var slot = Self.slot(name)
      while let key = keys[slot] {
        if key == UnsafeRawPointer(name) { return values[slot] }
        slot = (slot + 1) & (XMLNameTable.slotCount - 1)
      }
      return 0
    }

    @inline(__always)
    fileprivate static func slot(_ address: UnsafePointer<xmlChar>) -> Int {
      Int(truncatingIfNeeded: (UInt(bitPattern: address) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }
  }
}
