package import Testing

extension Trait where Self == ConditionTrait {
  /// Skips a test, visibly, where `../shared/data` does not lie beside the checkout.
  package static var needsSharedData: Self {
    .enabled("needs ../shared/data, which is not here") { ProjectFolder.hasSharedData }
  }
}
