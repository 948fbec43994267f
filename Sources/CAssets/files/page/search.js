// Search: titles, authors and journals at once; abstracts block by block in the background.

let heads = null;
let searchRun = 0;
const found = { query: "", hits: null, isWhole: true, progress: 0 };

/** Small letters without accents. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a query; what stands in quotation marks belongs together. */
function wordsOf(query) {
  return [...folded(query).matchAll(/"([^"]+)"|(\S+)/g)].map((match) => (match[1] ?? match[2]).trim()).filter(Boolean);
}

function headOf(place) {
  heads ??= data.titles.map((title, index) =>
    folded(`${title} ${data.authors[index]} ${data.journals[index]} ${data.ids[index]} ${data.dois[index]}`));
  return heads[place];
}

/** Begins to search; `tell` is called whenever there is more. */
async function search(query, tell) {
  searchRun += 1;
  const run = searchRun;
  const words = wordsOf(query);
  Object.assign(found, { query, hits: null, isWhole: true, progress: 1 });
  if (words.length === 0) return;
  const hits = new Uint8Array(data.count);
  for (let place = 0; place < data.count; place += 1) {
    const head = headOf(place);
    if (words.every((word) => head.includes(word))) hits[place] = 1;
  }
  Object.assign(found, { hits, isWhole: false, progress: 0 });
  const blocks = Math.ceil(data.count / data.blockSize);
  let told = performance.now();
  for (let number = 0; number < blocks; number += 1) {
    const block = await opened(`block-${number}`);
    if (run !== searchRun) return;
    block.forEach((details, index) => {
      const place = number * data.blockSize + index;
      if (hits[place]) return;
      const text = headOf(place) + " " + folded(`${details.authors.join(" ")} ${details.abstract}`);
      if (words.every((word) => text.includes(word))) hits[place] = 1;
    });
    found.progress = (number + 1) / blocks;
    if (performance.now() - told > 300 && number + 1 < blocks) {
      told = performance.now();
      tell();
    }
  }
  found.isWhole = true;
  tell();
}
