/// The signs that LaTeX spells out: `\alpha`, `\ss`, `\leq`.
enum LaTeXSymbol {
  /// The sign of a command; nil for one that is no sign.
  static func text(of command: String) -> String? {
    if let sign = signs[command] { return sign }
    // `\textalpha`, `\textbeta`: Greek in running text.
    if command.hasPrefix("text"), let letter = greek[String(command.dropFirst(4))] { return letter }
    if command.hasPrefix("up"), let letter = greek[String(command.dropFirst(2))] { return letter }
    return greek[command]
  }

  private static func table(_ pairs: String) -> [String: String] {
    var table: [String: String] = [:]
    for line in pairs.split(whereSeparator: { $0 == "\n" || $0 == " " }) {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { table[String(parts[0])] = parts[1] == "space" ? " " : String(parts[1]) }
    }
    return table
  }

  private static let greek = table(
    """
    alpha:α beta:β gamma:γ delta:δ epsilon:ε varepsilon:ε zeta:ζ eta:η theta:θ vartheta:ϑ iota:ι kappa:κ varkappa:ϰ
    lambda:λ mu:μ nu:ν xi:ξ omicron:ο pi:π varpi:ϖ rho:ρ varrho:ϱ sigma:σ varsigma:ς tau:τ upsilon:υ phi:φ varphi:φ
    chi:χ psi:ψ omega:ω Alpha:Α Beta:Β Gamma:Γ Delta:Δ Epsilon:Ε Zeta:Ζ Eta:Η Theta:Θ Iota:Ι Kappa:Κ Lambda:Λ Mu:Μ
    Nu:Ν Xi:Ξ Omicron:Ο Pi:Π Rho:Ρ Sigma:Σ Tau:Τ Upsilon:Υ Phi:Φ Chi:Χ Psi:Ψ Omega:Ω
    """)

  private static let signs = table(
    """
    ss:ß SS:ẞ o:ø O:Ø aa:å AA:Å ae:æ AE:Æ oe:œ OE:Œ l:ł L:Ł i:ı j:ȷ dh:ð DH:Ð th:þ TH:Þ dj:đ DJ:Đ ng:ŋ NG:Ŋ
    textless:< textgreater:> textbackslash:\\ textasciitilde:~ textasciicircum:^ textbar:| textunderscore:_
    textdollar:$ textquotesingle:' textquotedbl:" textquoteleft:‘ textquoteright:’ textquotedblleft:“
    textquotedblright:” lq:‘ rq:’ quotesinglbase:‚ quotedblbase:„ guillemotleft:« guillemotright:» guilsinglleft:‹
    guilsinglright:› textendash:– textemdash:— textellipsis:… ldots:… dots:… cdots:⋯ textcopyright:© copyright:©
    textregistered:® texttrademark:™ textdegree:° degree:° textmicro:μ micro:μ textpm:± pm:± mp:∓ times:×
    texttimes:× textdiv:÷ div:÷ cdot:· textperiodcentered:· bullet:• textbullet:• leq:≤ le:≤ leqslant:≤ geq:≥ ge:≥
    geqslant:≥ neq:≠ ne:≠ approx:≈ sim:∼ simeq:≃ cong:≅ equiv:≡ ll:≪ gg:≫ lt:< gt:> infty:∞ partial:∂ sum:∑ prod:∏
    int:∫ surd:√ rightarrow:→ textrightarrow:→ to:→ leftarrow:← textleftarrow:← uparrow:↑ textuparrow:↑ downarrow:↓
    textdownarrow:↓ leftrightarrow:↔ Rightarrow:⇒ Leftarrow:⇐ Leftrightarrow:⇔ in:∈ notin:∉ subset:⊂ supset:⊃
    subseteq:⊆ cup:∪ cap:∩ forall:∀ exists:∃ nabla:∇ prime:′ circ:∘ dag:† dagger:† textdagger:† ddag:‡ ddagger:‡
    textdaggerdbl:‡ S:§ textsection:§ P:¶ textparagraph:¶ pounds:£ textsterling:£ euro:€ texteuro:€ textcent:¢
    textyen:¥ textonehalf:½ textonequarter:¼ textthreequarters:¾ textonesuperior:¹ texttwosuperior:²
    textthreesuperior:³ textordfeminine:ª textordmasculine:º ast:∗ star:⋆ perp:⊥ parallel:∥ propto:∝ angle:∠ ell:ℓ
    hbar:ℏ emptyset:∅ varnothing:∅ mid:| vert:| lbrace:{ rbrace:} langle:⟨ rangle:⟩ oplus:⊕ otimes:⊗ wedge:∧ vee:∨
    neg:¬ lnot:¬ quad:space qquad:space space:space textvisiblespace:␣ textquestiondown:¿ textexclamdown:¡
    textasteriskcentered:∗ textnumero:№ textohm:Ω textperthousand:‰ permil:‰ checkmark:✓ Box:□ square:□
    textsinglequote:' textasciigrave:` textasciiacute:´ textasciidieresis:¨ slash:/ textbraceleft:{
    textbraceright:} textcurrency:¤ textbrokenbar:¦ log:log ln:ln min:min max:max exp:exp sup:sup inf:inf lim:lim
    """)
}
