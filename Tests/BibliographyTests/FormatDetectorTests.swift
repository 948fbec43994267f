import Bibliography
import Testing

@Suite struct FormatDetectorTests {
  @Test(arguments: [
    (Invented.set(Invented.article()), FormatDetector.Finding.records(.pubmedXML)),
    ("<PubmedArticle>", .records(.pubmedXML)),
    ("junk <MedlineCitation Owner=\"NLM\">", .records(.pubmedXML)), ("<x><DeleteCitation>", .records(.pubmedXML)),
    ("", .empty), (" \n\t\u{0}", .empty), ("<!DOCTYPE HTML><p>", .webPage), ("<!doctype html>", .webPage),
    ("  <html lang=\"en\">", .webPage), ("<!-- a > b --><body>", .webPage), ("<?php x ?><div>", .webPage),
    ("<rss version=\"2\">", .otherXML(root: "rss")), ("<a/>", .otherXML(root: "a")),
    ("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"b\"><a>", .otherXML(root: "a")),
    ("<pmc-articleset>", .otherFormat("JATS full text")), ("<xml>", .otherFormat("EndNote XML")),
    ("<responseWrapper>", .otherFormat("Europe PMC XML")), ("<modsCollection>", .otherFormat("MODS")),
    ("TY  - JOUR", .otherFormat("RIS")), ("@article{", .otherFormat("BibTeX")),
    ("%0 Journal", .otherFormat("EndNote tagged text")),
    ("FN Clarivate", .otherFormat("Web of Science text")), ("{\"a\":1}", .otherFormat("JSON")),
    ("%PDF-1.7", .otherFormat("a PDF")), ("<b:Sources>", .otherFormat("Word's bibliography")),
    ("% Encoding: UTF-8\n\n@Book {x,", .otherFormat("BibTeX")), ("@ 3 pm", .unknown),
    ("Scopus\nEXPORT DATE: 2 March\r\n\r\n@ARTICLE{a", .otherFormat("BibTeX")),
    ("1. \nTY  - JOUR\n", .otherFormat("RIS")), ("\u{FEFF}\nTY  - JOUR", .otherFormat("RIS")),
    ("\nPMC - PMC1\nPMID- 990000001", .otherFormat("PubMed (NBIB) text")),
    ("%T An invented title", .otherFormat("EndNote tagged text")),
    ("<1>\nUnique Identifier\n  990000001", .otherFormat("Ovid text")), ("<<<<<<< HEAD", .unknown),
    ("<12. >\nAuthors\n", .otherFormat("Ovid text")),
    ("id;Title;Year\n1;a;2", .otherFormat("a CSV table")), ("Authors\tTitle\n", .otherFormat("a CSV table")),
    ("A title, or two\nplain words", .unknown),
    ("plain words", .unknown), ("<", .unknown), ("<!-- never closed", .unknown),
  ])
  func theContentTellsTheFormat(text: String, finding: FormatDetector.Finding) {
    #expect(FormatDetector.detect(Array(text.utf8)) == finding)
  }
}
