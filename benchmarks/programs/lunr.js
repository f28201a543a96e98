// Searches as MkDocs Material does in the browser. The first line has the pages, each other a query.
const [scripts] = process.argv.slice(2);
const lunr = require(`${scripts}/templates/search/lunr.js`);
require(`${scripts}/lunr-language/lunr.stemmer.support.js`)(lunr);

let index, documents;

// Material's own settings: no stemmer, and stop words only of languages that lunr has them for.
// The separator is a kinder one from its manual, which takes signs off the words.
function build(told) {
  const language = told.language === "ar" ? "en" : told.language;
  documents = told.documents;
  lunr.tokenizer.separator = /[\s\-,:!=[\]()"/.?؟،;]+/;
  if (language !== "en") require(`${scripts}/lunr-language/lunr.${language}.js`)(lunr);
  const words = language === "en" ? lunr : lunr[language];
  const left_out = language === "tr" ? ["trimmer", "stopWordFilter", "stemmer"] : ["trimmer", "stemmer"];
  return lunr(function () {
    this.b(0);
    if (language !== "en") this.use(words);
    for (const name of left_out) {
      this.pipeline.remove(words[name]);
      this.searchPipeline.remove(words[name]);
    }
    this.field("title", { boost: 1e3 });
    this.field("text", { boost: 1e0 });
    this.field("tags", { boost: 1e6 });
    this.ref("place");
    documents.forEach((document, place) => this.add({ place, ...document }));
  });
}

function search(query) {
  const words = query.replace(/[*+:^~]/g, " ").split(lunr.tokenizer.separator).filter(Boolean);
  return index.search(words.map((word) => `${word}*`).join(" ")).map((r) => documents[r.ref].page);
}

require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const told = JSON.parse(line);
  if (index) console.log(JSON.stringify(search(told)));
  else index = build(told);
});
