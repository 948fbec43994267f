internal import CAssets

/// The files compiled into the program.
package enum Assets {
  /// The names of all files, such as `lexicon/design/rct.txt`, in the order of their table.
  package static var names: [String] {
    (0..<hindsight_asset_count).map { index in withAsset(index) { String(cString: $0.name) } }
  }

  /// The bytes of a file; nil where the program has none of that name.
  package static func bytes(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    for index in 0..<hindsight_asset_count {
      let found = withAsset(index) { asset in
        String(cString: asset.name) == name ? UnsafeBufferPointer(start: asset.bytes, count: asset.length) : nil
      }
      if let found { return found }
    }
    return nil
  }

  /// The text of a file.
  package static func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The table is an incomplete array in C, which Swift sees as its first element.
  private static func withAsset<Result>(_ index: Int, _ body: (HindsightAsset) -> Result) -> Result {
    body(hindsight_asset(index).pointee)
  }
}
