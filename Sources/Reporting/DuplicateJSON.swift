internal import Bibliography

/// Duplicates as JSON; `Schemas/duplicates.schema.json` is its law.
package struct DuplicateJSON {
  private let list: DuplicateList

  package init(_ list: DuplicateList) { self.list = list }

  package func write(to output: inout OutputBuffer) {
    let deduplication = list.deduplication
    output.append("{\"counts\":")
    writeCounts(deduplication.counts, &output)
    output.append(",\n\"groups\":[")
    for (number, group) in (list.countsOnly ? [] : deduplication.groups).enumerated() {
      output.append(number > 0 ? ",\n{\"kept\":" : "\n{\"kept\":")
      // Its place among the group's records: two of them may have one id.
      output.append(group.members.firstIndex(of: group.keeper) ?? 0)
      output.append(",\"records\":[")
      for (place, member) in group.members.enumerated() {
        if place > 0 { output.append(",") }
        write(member, place == 0 ? nil : group.reasons[place - 1].rawValue, &output)
      }
      output.append("]}")
    }
    output.append("],\n\"possible\":[")
    for (number, pair) in (list.countsOnly ? [] : deduplication.possible).enumerated() {
      output.append(number > 0 ? ",\n{\"doubt\":" : "\n{\"doubt\":")
      output.appendJSON(pair.doubt.rawValue)
      output.append(",\"records\":[")
      write(pair.first, nil, &output)
      output.append(",")
      write(pair.second, nil, &output)
      output.append("]}")
    }
    output.append("]}\n")
  }

  private func writeCounts(_ counts: DeduplicationCounts, _ output: inout OutputBuffer) {
    output.append("{\"identified\":")
    output.append(counts.identified)
    output.append(",\"duplicates\":")
    output.append(counts.duplicates)
    output.append(",\"remaining\":")
    output.append(counts.remaining)
    output.append(",\"possiblePairs\":")
    output.append(counts.possiblePairs)
    output.append(",\"sources\":[")
    for (number, source) in counts.sources.enumerated() {
      output.append(number > 0 ? ",{\"name\":" : "{\"name\":")
      output.appendJSON(source.name)
      output.append(",\"identified\":")
      output.append(source.identified)
      output.append(",\"within\":")
      output.append(source.duplicatesWithin)
      output.append(",\"across\":")
      output.append(source.duplicatesAcross)
      output.append("}")
    }
    output.append("]}")
  }

  private func write(_ place: Int, _ reason: String?, _ output: inout OutputBuffer) {
    let record = list.records[place]
    output.append("{\"id\":")
    output.appendJSON(record.id)
    output.append(",\"file\":")
    output.appendJSON(record.file)
    output.append(",\"line\":")
    output.append(record.line)
    output.append(",\"year\":")
    if let year = record.year { output.append(year) } else { output.append("null") }
    output.append(",\"title\":")
    output.appendJSON(record.title)
    output.append(",\"reason\":")
    output.appendJSON(reason)
    output.append("}")
  }
}
