/// What to do about what the import doctor found, each in one sentence.
package enum CheckAdvice {
  package static func sentences(for check: FileCheck) -> [String] {
    if let failure = check.failure, check.records == 0 { return [failure.cure] }
    return [abstracts(check), titles(check), years(check), identifiers(check), languages(check)].compactMap { $0 }
      + [quarantine(check), encoding(check), lines(check), duplicates(check), retractions(check), rest(check)]
      .compactMap { $0 }
  }

  private static func abstracts(_ check: FileCheck) -> String? {
    if check.count(.withoutAbstract) == 0 { return nil }
    if check.count(.withoutAbstract) < check.records {
      let share = Double(check.count(.withoutAbstract)) / Double(check.records)
      return share > 0.3
        ? "many records have no abstract: look whether the export was made with abstracts, else fetch them from PubMed by DOI or PMID"
        : "records without abstract are judged by their titles alone, if at all: look for their abstracts in PubMed"
    }
    if check.format == .referenceList || check.format == .webPage {
      return "a list of references has no abstracts: hindsight audit matches it to a library that has them"
    }
    switch check.dialects.max(by: { $0.value < $1.value })?.key ?? "" {
    case let dialect where dialect.hasPrefix("PubMed"):
      return "PubMed's CSV has no abstracts: in PubMed choose Save, All results, and the format PubMed (NBIB) or XML"
    case let dialect where dialect.hasPrefix("Scopus"):
      return "no record has an abstract: in Scopus tick Abstract & keywords in the export's dialogue"
    case let dialect where dialect.hasPrefix("Web of Science"):
      return "no record has an abstract: in Web of Science choose Full Record as the content of the export"
    case let dialect where dialect.hasPrefix("Ovid"):
      return "no record has an abstract: in Ovid choose Complete Reference as the fields of the export"
    case let dialect where dialect.hasPrefix("Embase"):
      return "no record has an abstract: in Embase choose Full record as the content of the export"
    case let dialect where dialect.hasPrefix("Cochrane"):
      return "no record has an abstract: in the Cochrane Library tick Include abstract before the download"
    case let dialect where dialect.hasPrefix("Google Scholar"):
      return "Google Scholar exports no abstracts: look the records up in PubMed by title"
    default:
      return "no record has an abstract: export again with all fields, or from PubMed as NBIB or XML"
    }
  }

  private static func titles(_ check: FileCheck) -> String? {
    check.count(.withoutTitle) == 0
      ? nil
      : "records without title cannot be judged: look at them in the file, the title may stand under another tag or heading"
  }

  private static func years(_ check: FileCheck) -> String? {
    check.count(.withoutYear) == 0
      ? nil : "records without year are matched less surely as duplicates; nothing else depends on it"
  }

  private static func identifiers(_ check: FileCheck) -> String? {
    check.count(.withoutIdentifier) * 2 <= check.records || check.records == 0
      ? nil
      : "most records have neither PMID nor DOI, so duplicates are found by title, authors and pages: export with all fields if you can"
  }

  private static func languages(_ check: FileCheck) -> String? {
    check.count(.nonEnglish) == 0
      ? nil : "records in other languages are judged by their English title and abstract, if they have one"
  }

  private static func quarantine(_ check: FileCheck) -> String? {
    check.count(.quarantined) == 0
      ? nil
      : "records could not be read: run again with --quarantine FILE to get their text, mend it and read that file too"
  }

  private static func encoding(_ check: FileCheck) -> String? {
    check.count(.encodingFallbacks) == 0
      ? nil
      : "some records are not in UTF-8 and were taken for Windows-1252: look at letters with accents, or export as UTF-8"
  }

  private static func lines(_ check: FileCheck) -> String? {
    check.count(.skippedLines) == 0
      ? nil
      : "lines between records were passed over, mostly links and search strategies: look at the first in the file"
  }

  private static func duplicates(_ check: FileCheck) -> String? {
    check.count(.duplicatesInside) + check.count(.duplicatesAcross) + check.count(.possibleDuplicates) == 0
      ? nil
      : "hindsight dedup lists the duplicates and the pairs to look at; report and classify link them by duplicateOf"
  }

  private static func retractions(_ check: FileCheck) -> String? {
    check.count(.retracted) == 0
      ? nil : "retracted records are counted and left out of summaries: look them up before you use them"
  }

  private static func rest(_ check: FileCheck) -> String? {
    check.count(.incomplete) == 0 && check.failure == nil
      ? nil : "parts of the file were damaged: get it again, or compare the records named above with their source"
  }
}
