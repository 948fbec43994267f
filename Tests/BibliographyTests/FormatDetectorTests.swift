import Bibliography
import Testing

@Suite struct FormatDetectorTests {
  @Test(arguments: [
    (Invented.set(Invented.article()), FormatDetector.Finding.records(.pubmedXML)),
    ("<PubmedArticle>", .records(.pubmedXML)),
    ("junk <MedlineCitation Owner=\"NLM\">", .records(.pubmedXML)), ("<x><DeleteCitation>", .records(.pubmedXML)),
    ("", .empty), (" \n\t\u{0}", .empty), ("<!DOCTYPE HTML><p>", .records(.webPage)),
    ("<!doctype html>", .records(.webPage)),
    ("  <html lang=\"en\">", .records(.webPage)), ("<!-- a > b --><body>", .records(.webPage)),
    ("<?php x ?><div>", .records(.webPage)),
    ("<rss version=\"2\">", .otherXML(root: "rss")), ("<a/>", .otherXML(root: "a")),
    ("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"b\"><a>", .otherXML(root: "a")),
    ("<pmc-articleset>", .records(.jats)), ("<xml><records>", .records(.endNoteXML)),
    ("<responseWrapper>", .records(.europePMCXML)), ("<modsCollection>", .records(.mods)),
    ("TY  - JOUR", .records(.ris)), ("@article{", .records(.bibTeX)),
    ("%0 Journal", .records(.endNoteTagged)), ("FN Clarivate\nVR 1.0\nPT J", .records(.webOfScience)),
    ("%PDF-1.7", .otherFormat("a PDF")), ("<b:Sources>", .otherFormat("Word's bibliography")),
    ("% Encoding: UTF-8\n\n@Book {x,", .records(.bibTeX)), ("@ 3 pm", .unknown),
    ("Scopus\nEXPORT DATE: 2 March\r\n\r\n@ARTICLE{a", .records(.bibTeX)),
    ("1. \nTY  - JOUR\n", .records(.ris)), ("\u{FEFF}\nTY  - JOUR", .records(.ris)),
    ("\nPMC - PMC1\nPMID- 990000001", .records(.nbib)),
    ("%T An invented title", .records(.endNoteTagged)),
    ("<1>\nUnique Identifier\n  990000001", .records(.ovid)), ("<<<<<<< HEAD", .unknown),
    ("<12. >\nAuthors\n", .records(.ovid)),
    ("id;Title;Year\n1;a;2", .records(.table)), ("Authors\tTitle\n", .records(.table)),
    ("A title, or two\nplain words", .unknown),
    ("plain words", .unknown), ("<", .unknown), ("<!-- never closed", .unknown),
  ])
  func theContentTellsTheFormat(text: String, finding: FormatDetector.Finding) {
    #expect(FormatDetector.detect(Array(text.utf8)) == finding)
  }
}
