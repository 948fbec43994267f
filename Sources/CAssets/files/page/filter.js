// Which records are shown: any of the values inside a facet, and all facets together.

const state = { chosen: new Map(), query: "", sort: "input", page: 0, open: null };

/** Facets beyond this one would not fit into the bits of `misses`; the last bit is the search's. */
const searchBit = 1 << 30;

/** Gives each facet what counting needs. */
function prepareFacets() {
  data.facets.forEach((facet, place) => {
    facet.bit = 1 << place;
    facet.placeOf = new Map(facet.values.map(([key], index) => [key, index]));
    facet.names = facet.values.map(([, name]) => name);
  });
  data.facetOf = new Map(data.facets.map((facet) => [facet.key, facet]));
}

/** A mark for each record: 1 where it has one of the values. */
function membersOf(facet, keys) {
  const marks = new Uint8Array(data.count);
  const wanted = [...keys].map((key) => facet.placeOf.get(key)).filter((place) => place !== undefined);
  if (facet.codes) {
    const isWanted = new Set(wanted);
    for (let place = 0; place < data.count; place += 1) if (isWanted.has(facet.codes[place])) marks[place] = 1;
  } else {
    for (const value of wanted) for (const place of facet.lists[value]) marks[place] = 1;
  }
  return marks;
}

/** For each record the facets that it fails, as bits; 0 for a record that is shown. */
function missesOf(chosen, hits) {
  const misses = new Int32Array(data.count);
  for (const [key, values] of chosen) {
    const facet = data.facetOf.get(key);
    if (!facet || values.size === 0) continue;
    const marks = membersOf(facet, values);
    for (let place = 0; place < data.count; place += 1) if (!marks[place]) misses[place] |= facet.bit;
  }
  if (hits) for (let place = 0; place < data.count; place += 1) if (!hits[place]) misses[place] |= searchBit;
  return misses;
}

/** How many records each value of a facet would show, with all other facets as they are. */
function countsOf(facet, misses) {
  const counts = new Int32Array(facet.values.length);
  const others = ~facet.bit;
  if (facet.codes) {
    for (let place = 0; place < data.count; place += 1) {
      if ((misses[place] & others) === 0 && facet.codes[place] < counts.length) counts[facet.codes[place]] += 1;
    }
  } else {
    facet.lists.forEach((list, value) => {
      for (const place of list) if ((misses[place] & others) === 0) counts[value] += 1;
    });
  }
  return counts;
}

/** How many records a link of the summary leads to; tests ask this of every number on the page. */
function countBehind(hash) {
  const misses = missesOf(readAddress(hash).chosen, null);
  return misses.reduce((sum, miss) => sum + (miss === 0 ? 1 : 0), 0);
}

const orders = {
  input: { name: "order of the input", compare: null },
  newest: { name: "newest first", compare: (a, b) => data.years[b] - data.years[a] },
  oldest: { name: "oldest first", compare: (a, b) => (data.years[a] || 9999) - (data.years[b] || 9999) },
  title: { name: "title", compare: (a, b) => titleOrder.compare(data.titles[a], data.titles[b]) },
  verdict: { name: "verdict, flawed first", compare: (a, b) => verdictRank(a) - verdictRank(b) },
  surest: { name: "surest design first", compare: (a, b) => data.probabilities[b] - data.probabilities[a] },
  unsure: { name: "least sure design first", compare: (a, b) => data.probabilities[a] - data.probabilities[b] },
};
const titleOrder = new Intl.Collator("en");

function verdictRank(place) {
  // Among equals high confidence, which is 1, comes before low; none is 0.
  return data.facetOf.get("verdict").codes[place] * 4 + (data.confidences[place] || 4) - 1;
}

/** The places of the records shown, in order. */
function shownPlaces(misses) {
  const places = [];
  for (let place = 0; place < data.count; place += 1) if (misses[place] === 0) places.push(place);
  const compare = orders[state.sort]?.compare;
  return compare ? places.sort((a, b) => compare(a, b) || a - b) : places;
}
