/// The parts of a record's features that are weighed each for itself: weights of one are fitted without the others.
///
/// Fitted together, the few cues take from the many n-grams what both know, and the dense layer hears one opinion where
/// it could hear three.
package enum FeatureView: Int, CaseIterable, Sendable {
  case cues
  /// The n-grams of all sentences.
  case text
  /// The n-grams of the title's own block.
  case title
}

/// A row of the model's columns for each view.
struct ViewRows {
  var cues = DesignModel.Row.zero
  var text = DesignModel.Row.zero
  var title = DesignModel.Row.zero

  subscript(view: FeatureView) -> DesignModel.Row {
    get {
      switch view {
      case .cues: cues
      case .text: text
      case .title: title
      }
    }
    set {
      switch view {
      case .cues: cues = newValue
      case .text: text = newValue
      case .title: title = newValue
      }
    }
  }

  /// The row of a view as plain numbers: a column picked out of a vector of 64 copies the whole vector.
  @inline(__always)
  mutating func withRow(of view: FeatureView, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    withUnsafeMutableBytes(of: &self) { bytes in
      guard let first = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
      body(first + view.rawValue * DesignModel.width)
    }
  }
}
