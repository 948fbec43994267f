import Bibliography
import Testing

@Suite struct TableRecognitionTests {
  @Test(arguments: [
    "title,abstract\nOne,Two\n", " ,title,doi,included\n0,One,10.9999/a,1\n", "record_id,title,included\n1,One,1\n",
    "PMID\n990000001\n990000002\n", "doi\n10.9999/a\n", "pmid;label\n990000001;1\n",
    "Title;Abstract;GPT4 Review\nA;B;C\n",
    "\n\nTITLE\tYEAR\tJOURNAL\nOne\t2001\tJ\n", "Search, made by us\non Monday\n\nTitle,Authors,Year\nOne,Roe B,2001\n",
    "título;autores;año\nUno;Roe B;2001\n",
    "\"TITLE\",\"One\"\n\"AUTHOR NAMES\",\"Roe B.\"\n\"SOURCE\",\"J (2001) 1\"\n",
  ]) func tablesOfRecordsAreKnown(_ text: String) {
    #expect(TableReader.recognises(TextHead(Array(text.utf8))))
  }

  @Test(arguments: [
    "", "Best performing model, using title and abstracts of articles.\n\nThe code is, in short, simple.\n",
    "Title\nSome words, and others\n", "Title: One\nAuthors: Roe B, Doe C\n", "id,age,group,outcome\n1,32,a,0\n",
    "author,year,yi,vi\nRoe,2001,0.1,0.2\n",
    "created_at,user_id,user_email,article_id,key,value\n1,2,a@b.example,3,included,1\n",
    "data,node,box,description,boxtext,tooltips,url,n\na,b,c,d,e,f,g,1\n", "TY  - JOUR\nTI  - One, two\nER  - \n",
    "{\"title\": 1, \"authors\": 2, \"year\": 3}\n", "<title>,<authors>,<year>\n", "PMID\nis a number\nof PubMed\n",
    "Muster A. One. Inv J. 1999;19:9-24. PMID: 990001.\nProbe D. Two. Inv J. 2002;20:1-4. PMID: 990002.\n",
    "Title, abstract\nand then came the others. They were, in a word, many, and so on.\nAnd no more.\n",
  ]) func otherTextsAreNot(_ text: String) {
    #expect(!TableReader.recognises(TextHead(Array(text.utf8))))
  }

  @Test func aLogOfDecisionsIsCalledByItsName() {
    let text = "created_at,user_id,user_email,article_id,key,value\n1,2,a@b.example,3,included,1\n"
    guard case .otherFormat(let name) = FormatDetector.detect(Array(text.utf8)) else {
      Issue.record("it is taken for something else")
      return
    }
    #expect(name.contains("customizations_log.csv"))
  }
}
