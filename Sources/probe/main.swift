import Bibliography
var total = 0
for path in CommandLine.arguments.dropFirst() {
  var n = 0
  var ds: [ImportDiagnostic] = []
  do {
    let input = try InputFile(path)
    while let r = try input.reader.next() { n += 1; if CommandLine.arguments.count == 2 && n < 4 { print(r.id, r.text(r.title), r.text(r.abstract).prefix(300), r.year ?? 0, r.authors, r.source.line, r.texts(.doi)) } }
    ds += input.diagnostics
    ds += input.reader.takeDiagnostics()
  } catch { print("\(error)") }
  print("\(path)\t\(n)")
  for d in ds { print(d) }
  total += n
}
print(total)
