import Testing

@testable import Statistics

/// The exact test against figures of the reference (statistics §9) and against what must hold of any.
@Suite struct McNemarTests {
  struct Row: Decodable, Sendable {
    var b: Int
    var c: Int
    var exact_p: Double
  }

  @Test(arguments: [
    Row(b: 10, c: 2, exact_p: 0.03857421875), Row(b: 5, c: 5, exact_p: 1), Row(b: 0, c: 6, exact_p: 0.03125),
    Row(b: 15, c: 4, exact_p: 0.01921081543), Row(b: 1, c: 0, exact_p: 1), Row(b: 30, c: 20, exact_p: 0.202638751065),
    Row(b: 0, c: 0, exact_p: 1),
  ])
  func pIsThatOfTheReference(row: Row) {
    #expect(abs(McNemarTest(onlyFirst: row.b, onlySecond: row.c).p - row.exact_p) < 1e-9)
    #expect(abs(McNemarTest(onlyFirst: row.c, onlySecond: row.b).p - row.exact_p) < 1e-9)
  }

  @Test("every row of the oracle agrees") func everyRowOfTheOracleAgrees() throws {
    try OracleRow.forEach("mcnemar_exact") { row in
      let test = McNemarTest(onlyFirst: try row.int("b"), onlySecond: try row.int("c"))
      try row.expect("exact_p", test.p)
    }
  }

  /// 2·C(3000, 1400)-tails lie far beyond what 2⁻³⁰⁰⁰ could be written as.
  @Test func manyRecordsNeitherOverflowNorVanish() {
    let p = McNemarTest(onlyFirst: 1_600, onlySecond: 1_400).p
    // The normal approximation with continuity correction: z = 199/√3000 = 3.6332, two-sided 0.00028.
    #expect(abs(p - 0.000280) < 0.00002)
    #expect(McNemarTest(onlyFirst: 2_000, onlySecond: 2_000).p == 1)
    #expect(McNemarTest(onlyFirst: 5_000, onlySecond: 0).p == 0)
  }
}
