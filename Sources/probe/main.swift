import Bibliography
import CriticalAppraisal
let probe = try Probe()
FileHandle_write("\(probe.info)\n")
if CommandLine.arguments[1] == "--tsv" {
  while let line = readLine(strippingNewline: true) {
    let p = line.split(separator: "\t", omittingEmptySubsequences: false)
    let t = Array(p[1].utf8), a = Array(p[2].utf8)
    let r = Record(bytes: t + a, fields: [], source: SourceLocation(file: "-", format: .pubmedXML, line: 0, ordinal: 0), title: 0..<t.count, abstract: t.count..<(t.count + a.count))
    print("\(p[0])\t\(probe.dump(r))")
  }
} else {
  for path in CommandLine.arguments.dropFirst() {
    var n = 0, h = 0
    let input = try InputFile(path)
    while let r = try input.reader.next() { n += 1; h += probe.read(r) }
    print(path, n, h, probe.after)
  }
}
func FileHandle_write(_ s: String) { fputs_(s) }
