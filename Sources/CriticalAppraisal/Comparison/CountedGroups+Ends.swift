/// Where the words of a group end.
extension CountedGroups {
  /// The place of the word behind the last that belongs to a group, where the next one's number is known.
  func joint(before next: GroupCounts.Count, behind count: GroupCounts.Count) -> Int {
    var place = next.words.lowerBound
    var isJoined = false
    while place > count.words.upperBound + 1 {
      if words.all[place].isBehindStop { isJoined = true }
      let key = words.all[place - 1].key
      if !GroupWords.joints.contains(key) { break }
      if GroupWords.strongJoints.contains(key) { isJoined = true }
      place -= 1
    }
    if isJoined || place <= count.words.upperBound + 1 { return place }
    let inside = (count.words.upperBound + 2)..<max(place, count.words.upperBound + 2)
    return inside.last { GroupWords.strongJoints.contains(words.all[$0].key) } ?? place
  }

  /// Where the words of a group end: before a verb that goes on about something else, a semicolon or the last stop.
  func end(of range: Range<Int>, from count: GroupCounts.Count) -> Int {
    var (last, awaited) = (range.upperBound, 0)
    for place in range {
      let word = words.all[place]
      if GroupWords.relatives.contains(word.key) { awaited += 1 }
      if GroupWords.auxiliaries.contains(word.key) { awaited = max(0, awaited - 1) }
      if place == range.lowerBound { continue }
      let isSemicolon = word.isBehindStop && sign(before: place) == 0x3B
      let isFull = word.isBehindStop && sign(before: place) == 0x2C && place - range.lowerBound > 5
      var isVerb = false
      if GroupWords.verbs.contains(word.key), place - range.lowerBound > 1 || GroupWords.isPeople(words.key(place - 1))
      {
        isVerb = awaited == 0 || GroupWords.doings.contains(words.key(place + 1))
        awaited -= 1
      }
      if isSemicolon || isFull || isVerb {
        last = place
        break
      }
    }
    // What stands between two groups belongs to neither.
    while last > range.lowerBound, GroupWords.isLoose(words.key(last - 1)) { last -= 1 }
    let end = last > range.lowerBound ? words.all[last - 1].range.upperBound : count.range.upperBound
    return closed(max(end, count.range.upperBound))
  }

  func sign(before place: Int) -> UInt8 {
    let end = place > 0 ? words.all[place - 1].range.upperBound : 0
    return end < bytes.count ? bytes[end] : 0
  }

  /// Whether a word stands behind a bracket or an abbreviation's stop rather than a comma.
  func isAbbreviated(_ place: Int) -> Bool {
    let sign = sign(before: place)
    return sign != 0x2C && sign != 0x3B && sign != 0x3A
  }

  /// The bracket that is open before a place, or the place itself.
  func bracket(before place: Int) -> Int {
    let last = bytes[..<place].lastIndex { [0x28, 0x5B, 0x29, 0x5D].contains($0) }
    return last.flatMap { bytes[$0] == 0x28 || bytes[$0] == 0x5B ? $0 : nil } ?? place
  }

  /// Passes the bracket that a quote would leave open.
  func closed(_ end: Int) -> Int {
    guard let opening = bytes[..<end].lastIndex(where: { $0 == 0x28 || $0 == 0x5B }),
      !bytes[opening..<end].contains(where: { $0 == 0x29 || $0 == 0x5D }),
      let closing = bytes[end...].prefix(80).firstIndex(where: { $0 == 0x29 || $0 == 0x5D })
    else { return end }
    return closing + 1
  }
}
