// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is compiled under the same strict rules; a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "hindsight",
  products: [
    .executable(name: "hindsight", targets: ["hindsight"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CAssets", exclude: ["files", "regenerate"]),
    .target(name: "CKernels"),
    .target(name: "Bibliography", dependencies: ["CLibXML2", "CZlib"], swiftSettings: strict),
    .target(name: "Effects", swiftSettings: strict),
    .target(name: "Statistics", swiftSettings: strict),
    .target(
      name: "CriticalAppraisal",
      dependencies: [
        "Bibliography", "CAssets", "CKernels", "Effects", "Statistics", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: ["Bibliography", "CriticalAppraisal", "CAssets", "CZlib", "Effects", "Statistics"],
      swiftSettings: strict),
    .target(
      name: "Commands", dependencies: ["Bibliography", "CriticalAppraisal", "Reporting", argumentParser],
      swiftSettings: strict),
    .executableTarget(name: "hindsight", dependencies: ["Commands", argumentParser], swiftSettings: strict),
    .executableTarget(
      name: "train-design-model", dependencies: ["CriticalAppraisal", "Statistics", argumentParser],
      exclude: ["Readings"],
      swiftSettings: strict),
    .executableTarget(name: "read-records", dependencies: ["Bibliography"], swiftSettings: strict),
    .target(name: "TestSupport", dependencies: ["Bibliography"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "BibliographyTests", dependencies: ["Bibliography", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "EffectsTests", dependencies: ["Effects"], swiftSettings: strict),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CriticalAppraisalTests", dependencies: ["CriticalAppraisal", "Bibliography", "Statistics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TrainDesignModelTests", dependencies: ["train-design-model", "CriticalAppraisal", "Bibliography"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "CZlib", "Effects", "Reporting", "CriticalAppraisal", "Bibliography", "Statistics", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(name: "CommandsTests", dependencies: ["Commands", "hindsight", "TestSupport"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
