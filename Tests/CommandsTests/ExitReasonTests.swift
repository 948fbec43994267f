import Testing

@testable import Commands

@Suite struct ExitReasonTests {
  @Test(arguments: [
    (ExitReason.done, Int32(0)), (.usage, 64), (.badData, 65), (.noInput, 66), (.inputOutput, 74), (.interrupted, 130),
  ])
  func codesAreThoseOfTheContract(reason: ExitReason, code: Int32) {
    #expect(reason.rawValue == code)
  }
}
