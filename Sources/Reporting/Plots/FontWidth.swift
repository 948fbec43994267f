/// How wide characters are at most, in thousandths of the font's size.
///
/// The widths are those of DejaVu Sans, the widest of the fonts that the pictures may be shown in: a text that fits in
/// it fits in Arial and Helvetica too.
enum FontWidth {
  static func of(_ scalar: Unicode.Scalar, isBold: Bool) -> Int {
    let table = isBold ? bold : regular
    if scalar.value >= 0x20, scalar.value < 0x7F { return table[Int(scalar.value) - 0x20] }
    return isBold ? other(scalar) * 9 / 8 : other(scalar)
  }

  /// By kind, for what lies beyond ASCII: rather too wide than too narrow.
  private static func other(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0xA0, 0xB7, 0x2018, 0x2019: return 320
    case 0x201C, 0x201D, 0x2013: return 520
    case 0xE6, 0x153: return 1030
    case 0xC6, 0x152: return 1080
    case 0x1F000...0x1FAFF: return 1400
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    case .lowercaseLetter: return scalar.value < 0x180 ? 720 : 960
    case .uppercaseLetter: return scalar.value < 0x180 ? 900 : 1100
    default: return 1040
    }
  }

  private static let regular = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636,
    636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557,
    863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550,
    635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525,
    636, 337, 636, 838,
  ]

  private static let bold = [
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696,
    696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775,
    637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675,
    716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924,
    645, 652, 582, 712, 365, 712, 838,
  ]
}
