// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that building and testing Hindsight knows nothing of libFuzzer.
///
/// SwiftPM gives `--sanitize fuzzer` to the linker alone; the compiler must be told here to count what is reached.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-sanitize=fuzzer"]),
]

let package = Package(
  name: "fuzzing",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(name: "Bibliography", dependencies: ["CLibXML2", "CZlib"], swiftSettings: strict),
    .executableTarget(name: "fuzz-readers", dependencies: ["Bibliography"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
