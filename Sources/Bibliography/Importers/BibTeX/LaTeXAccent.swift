/// An accent that LaTeX sets on the letter behind it.
struct LaTeXAccent {
  private let combining: Unicode.Scalar
  private let pairs: [Unicode.Scalar: Unicode.Scalar]

  /// `\'`, `` \` ``, `\^`, `\"`, `\~`, `\=`, `\.`.
  init?(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "'"): self.init("\u{301}", Self.acute)
    case UInt8(ascii: "`"): self.init("\u{300}", Self.grave)
    case UInt8(ascii: "^"): self.init("\u{302}", Self.circumflex)
    case 0x22: self.init("\u{308}", Self.diaeresis)
    case UInt8(ascii: "~"): self.init("\u{303}", Self.tilde)
    case UInt8(ascii: "="): self.init("\u{304}", Self.macron)
    case UInt8(ascii: "."): self.init("\u{307}", Self.dot)
    default: return nil
    }
  }

  /// `\c`, `\v`, `\u`, `\H`, `\k`, `\r`, `\d`, `\b`.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "c"): self.init("\u{327}", Self.cedilla)
    case UInt8(ascii: "v"): self.init("\u{30C}", Self.caron)
    case UInt8(ascii: "u"): self.init("\u{306}", Self.breve)
    case UInt8(ascii: "H"): self.init("\u{30B}", Self.doubleAcute)
    case UInt8(ascii: "k"): self.init("\u{328}", Self.ogonek)
    case UInt8(ascii: "r"): self.init("\u{30A}", Self.ring)
    case UInt8(ascii: "d"): self.init("\u{323}", Self.dotBelow)
    case UInt8(ascii: "b"): self.init("\u{331}", [:])
    default: return nil
    }
  }

  private init(_ combining: Unicode.Scalar, _ pairs: [Unicode.Scalar: Unicode.Scalar]) {
    self.combining = combining
    self.pairs = pairs
  }

  /// Appends the letter with its accent, and what else stood in the group.
  func append(over base: [UInt8], to out: inout [UInt8]) {
    let text = String(decoding: base, as: UTF8.self)
    guard var letter = text.unicodeScalars.first else {
      // `\~{}` is the sign alone.
      if combining == "\u{303}" { out.append(UInt8(ascii: "~")) }
      if combining == "\u{302}" { out.append(UInt8(ascii: "^")) }
      return
    }
    // An i without its dot takes the accent in its place.
    if pairs[letter] == nil, letter == "ı" { letter = "i" }
    if pairs[letter] == nil, letter == "ȷ" { letter = "j" }
    if let composed = pairs[letter] {
      out.append(contentsOf: String(composed).utf8)
    } else {
      out.append(contentsOf: String(letter).utf8)
      out.append(contentsOf: String(combining).utf8)
    }
    out.append(contentsOf: String(text.unicodeScalars.dropFirst()).utf8)
  }

  private static func table(_ pairs: String) -> [Unicode.Scalar: Unicode.Scalar] {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    var base: Unicode.Scalar?
    for scalar in pairs.unicodeScalars where scalar != " " {
      if let letter = base {
        table[letter] = scalar
        base = nil
      } else {
        base = scalar
      }
    }
    return table
  }

  private static let acute = table(
    "AÁ EÉ IÍ OÓ UÚ YÝ CĆ LĹ NŃ RŔ SŚ ZŹ GǴ KḰ MḾ PṔ WẂ ÆǼ ØǾ aá eé ií oó uú yý cć lĺ nń rŕ sś zź gǵ kḱ mḿ pṕ wẃ æǽ øǿ")
  private static let grave = table("AÀ EÈ IÌ OÒ UÙ NǸ WẀ YỲ aà eè iì oò uù nǹ wẁ yỳ")
  private static let circumflex = table("AÂ EÊ IÎ OÔ UÛ CĈ GĜ HĤ JĴ SŜ WŴ YŶ ZẐ aâ eê iî oô uû cĉ gĝ hĥ jĵ sŝ wŵ yŷ zẑ")
  private static let diaeresis = table("AÄ EË IÏ OÖ UÜ YŸ HḦ WẄ XẌ aä eë iï oö uü yÿ hḧ tẗ wẅ xẍ")
  private static let tilde = table("AÃ EẼ IĨ NÑ OÕ UŨ VṼ YỸ aã eẽ iĩ nñ oõ uũ vṽ yỹ")
  private static let macron = table("AĀ EĒ GḠ IĪ OŌ UŪ YȲ aā eē gḡ iī oō uū yȳ")
  private static let dot = table(
    "BḂ CĊ DḊ EĖ FḞ GĠ HḢ Iİ MṀ NṄ OȮ PṖ RṘ SṠ TṪ WẆ XẊ YẎ ZŻ bḃ cċ dḋ eė fḟ gġ hḣ ii mṁ nṅ oȯ pṗ rṙ sṡ tṫ wẇ xẋ yẏ zż")
  private static let cedilla = table("CÇ DḐ EȨ GĢ HḨ KĶ LĻ NŅ RŖ SŞ TŢ cç dḑ eȩ gģ hḩ kķ lļ nņ rŗ sş tţ")
  private static let caron = table(
    "AǍ CČ DĎ EĚ GǦ HȞ IǏ KǨ LĽ NŇ OǑ RŘ SŠ TŤ UǓ ZŽ aǎ cč dď eě gǧ hȟ iǐ jǰ kǩ lľ nň oǒ rř sš tť uǔ zž")
  private static let breve = table("AĂ EĔ GĞ IĬ OŎ UŬ aă eĕ gğ iĭ oŏ uŭ")
  private static let doubleAcute = table("OŐ UŰ oő uű")
  private static let ogonek = table("AĄ EĘ IĮ OǪ UŲ aą eę iį oǫ uų")
  private static let ring = table("AÅ UŮ aå uů wẘ yẙ")
  private static let dotBelow = table(
    "AẠ BḄ DḌ EẸ HḤ IỊ KḲ LḶ MṂ NṆ OỌ RṚ SṢ TṬ UỤ VṾ WẈ YỴ ZẒ aạ bḅ dḍ eẹ hḥ iị kḳ lḷ mṃ nṇ oọ rṛ sṣ tṭ uụ vṿ wẉ yỵ zẓ")
}
