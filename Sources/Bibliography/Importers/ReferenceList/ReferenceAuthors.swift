/// The list of authors at the front of a reference.
struct ReferenceAuthors: Sendable, Equatable {
  /// The names, as tokens.
  var names: [Range<Int>] = []
  var groups: [Range<Int>] = []
  /// The token behind the list and what closes it.
  var end = 0
  var hasInitials = false
  var hasEtAl = false

  var isEmpty: Bool { names.isEmpty && groups.isEmpty }

  /// Takes the stop that closes the list from the last name, where no other initial has one.
  mutating func dropClosingStop(in text: ReferenceText) {
    guard let last = names.last, last.count > 2, last.upperBound == end, text.isSign(end - 1, "."),
      !names.contains(where: { name in name.contains { $0 != end - 1 && text.isSign($0, ".") } })
    else { return }
    names[names.count - 1] = last.dropLast()
  }
}

/// Reads a list of authors in whatever form it takes.
struct ReferenceAuthorParser {
  let text: ReferenceText
  let end: Int
  /// How many names are wanted; the first few tell whether there is a list at all.
  var most = 2000

  /// How one author is written.
  enum Form: CaseIterable {
    /// `Family GH`, `van der Family G.H.`
    case familyInitials
    /// `Family, G. H.`
    case familyCommaInitials
    /// `G. H. Family`
    case initialsFamily
    /// `Family, Given` and then `Given Family`
    case familyCommaGiven
    /// `Given H. Family`
    case givenFamily
  }

  /// The longest list with initials that begins with a token.
  func listWithInitials(at start: Int) -> ReferenceAuthors? {
    var best: ReferenceAuthors?
    for form in [Form.familyInitials, .familyCommaInitials, .initialsFamily] {
      if let list = list(of: form, at: start), list.end > best?.end ?? start { best = list }
    }
    best?.hasInitials = true
    return best
  }

  /// A list of names in full; only worth believing where something else shows that a list stands here.
  func listOfFullNames(at start: Int) -> ReferenceAuthors? {
    var best: ReferenceAuthors?
    for form in [Form.familyCommaGiven, .givenFamily] {
      if let list = list(of: form, at: start), list.end > best?.end ?? start { best = list }
    }
    return best
  }

  private func list(of form: Form, at start: Int) -> ReferenceAuthors? {
    var list = ReferenceAuthors(end: start)
    var index = start
    while index < end, list.names.count < most {
      let form = form == .familyCommaGiven && !list.names.isEmpty ? nil : form
      guard let (name, next) = author(form, at: index, isFirst: list.names.isEmpty) else {
        if let next = group(amid: &list, of: form, at: index) {
          index = next
          continue
        }
        if list.names.isEmpty { return nil }
        readTail(of: &list, at: index)
        break
      }
      list.names.append(name)
      list.end = next
      guard let following = separator(at: next) else { break }
      index = following
    }
    if list.names.isEmpty || !closes(list) { return nil }
    if form == .familyInitials { list.dropClosingStop(in: text) }
    return list
  }

  /// A group before the first author or between two, such as `Invented Study Group, Muster A, Test B`; gives the token
  /// at which the next author stands.
  private func group(amid list: inout ReferenceAuthors, of form: Form?, at index: Int) -> Int? {
    guard let form,
      form == .familyInitials || form == .familyCommaInitials || list.names.isEmpty && form == .initialsFamily,
      list.groups.count < 8, let group = ReferenceGroup.range(in: text, from: index, end: end), group.count > 1,
      list.names.isEmpty || ReferenceGroup.isPlain(text, group), let next = separator(at: group.upperBound),
      author(form, at: next, isFirst: list.names.isEmpty) != nil
    else { return nil }
    list.groups.append(group)
    return next
  }

  /// An author in one form; where later names turn round (`Family, Given, and Given Family`), in either.
  private func author(_ form: Form?, at index: Int, isFirst: Bool) -> (Range<Int>, Int)? {
    switch form {
    case .familyInitials: familyInitials(at: index)
    case .familyCommaInitials:
      familyCommaInitials(at: index)
        ?? (isFirst ? nil : initialsFamily(at: index, needsStop: false) ?? familyInitials(at: index))
    case .initialsFamily: initialsFamily(at: index)
    case .familyCommaGiven: familyCommaGiven(at: index)
    case .givenFamily: givenFamily(at: index)
    case nil: givenFamily(at: index) ?? familyCommaGiven(at: index)
    }
  }

  /// `et al`, `and others`, and the group on whose behalf the authors write.
  private func readTail(of list: inout ReferenceAuthors, at index: Int) {
    var next = index
    if isSign(next, ".") && list.hasEtAl == false { next = index }
    if text.token(next, isAny: ["et"]), text.token(next + 1, isAny: ["al"]) {
      list.hasEtAl = true
      list.end = next + 2
      readGroup(behindEtAlOf: &list)
      return
    }
    if text.token(next, isAny: ["others", "colleagues"]) {
      list.hasEtAl = true
      list.end = next + 1
      return
    }
    if isSign(next, "-") || isSign(next, "…") { next += 1 }
    readGroup(of: &list, at: next)
  }

  private func readGroup(of list: inout ReferenceAuthors, at index: Int) {
    guard let group = ReferenceGroup.range(in: text, from: index, end: end),
      ReferenceGroup.isPlain(text, group)
        || group.count > 1 && isSign(index - 1, ";") && text.isSign(group.upperBound, ".")
    else { return }
    list.groups.append(group)
    list.end = group.upperBound
  }

  /// Reads the group in `et al; Invented Study Group` and `et al. on behalf of the Invented Study Group`.
  private func readGroup(behindEtAlOf list: inout ReferenceAuthors) {
    var next = list.end
    if isSign(next, ".") { next += 1 }
    if isSign(next, ";") || isSign(next, ",") {
      readGroup(of: &list, at: next + 1)
    } else if next < end, !text.tokens[next].isCapitalised, text.token(next, isAny: ["for", "on"]) {
      readGroup(of: &list, at: next)
    }
  }

  /// The token behind what parts two authors; nil where none follows.
  private func separator(at index: Int) -> Int? {
    var next = index
    var found = false
    while next < end, next < index + 8 {
      if isSign(next, ",") || isSign(next, ";") || isSign(next, "&") || isSign(next, "…")
        || !text.tokens[next].isCapitalised && text.token(next, isAny: ["and", "und", "et", "y", "e"])
          && !(text.token(next, isAny: ["et"]) && text.token(next + 1, isAny: ["al"]))
      {
        found = true
        next += 1
      } else if isSign(next, "."), found, isSign(next + 1, ".") || isSign(next - 1, ".") {
        next += 1
      } else {
        break
      }
    }
    if !found, text.token(next, isAny: ["et"]), text.token(next + 1, isAny: ["al"]) { return next }
    return found ? next : nil
  }

  /// A list ends where a title or a year may begin.
  private func closes(_ list: ReferenceAuthors) -> Bool {
    let index = list.end
    if index >= end || list.hasEtAl || list.groups.last?.upperBound == index { return true }
    let token = text.tokens[index]
    if token.isAny(of: ".(:,;[\"'") { return true }
    // `G. H.` ends with the stop that closes the list.
    return isSign(index - 1, ".") || ImprintReader.isYear(text, index) && list.hasInitials
  }

  func isSign(_ index: Int, _ character: Unicode.Scalar) -> Bool { index < end && text.isSign(index, character) }
}
