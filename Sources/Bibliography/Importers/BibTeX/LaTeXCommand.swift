/// What a LaTeX command does to the text behind it.
enum LaTeXCommand {
  /// Shows its argument: `\emph{…}`.
  case shows
  /// Shows nothing of it: `\noopsort{…}`.
  case hides
  /// Shows the second of two: `\href{…}{…}`.
  case showsSecond
  case quotes
  case raises(Bool)
  /// Shows its argument as it is written: `\url{…}`.
  case verbatim
  /// Changes how the text behind it looks: `\em`.
  case switches

  /// Nil for a command that is not known.
  init?(_ name: String) {
    switch name {
    case "emph", "textit", "textbf", "textsc", "texttt", "textrm", "textsf", "textsl", "textup", "text", "textnormal",
      "textmd", "mathrm", "mathit", "mathbf", "mathcal", "mathbb", "mathsf", "mathfrak", "boldsymbol", "mbox", "hbox",
      "underline", "uline", "operatorname", "mkbibemph", "mkbibitalic", "mkbibbold", "ensuremath", "ce", "textcase",
      "NoCaseChange", "MakeCapital", "boldmath", "fbox", "bibinfo", "lowercase", "uppercase", "textins":
      self = .shows
    case "noopsort", "vspace", "hspace", "label", "SortNoop": self = .hides
    case "href", "textcolor", "foreignlanguage": self = .showsSecond
    case "enquote", "mkbibquote": self = .quotes
    case "textsuperscript", "mkbibsuperscript": self = .raises(true)
    case "textsubscript", "mkbibsubscript": self = .raises(false)
    case "url", "path", "nolinkurl": self = .verbatim
    case "em", "it", "bf", "sc", "sl", "rm", "tt", "sf", "itshape", "bfseries", "scshape", "slshape", "rmfamily",
      "ttfamily", "upshape", "mdseries", "normalfont", "small", "relax", "protect", "left", "right", "displaystyle",
      "bgroup", "egroup", "limits", "nolimits", "textstyle", "noindent", "unskip", "ignorespaces":
      self = .switches
    default: return nil
    }
  }
}
