// The list of records, fifty at a time.

const perPage = 50;
let shown = [];
let parts = null;

/** Counts, lists and tells anew after whatever changed. */
function refresh() {
  const misses = missesOf(state.chosen, found.hits);
  shown = shownPlaces(misses);
  state.page = Math.min(state.page, Math.max(0, Math.ceil(shown.length / perPage) - 1));
  showFacets(misses);
  showChips();
  showStatus();
  showRows();
  showPager();
}

function showStatus() {
  const words = `${grouped(shown.length)} of ${grouped(data.count)} records`;
  const progress = found.isWhole ? "" : ` – reading abstracts, ${Math.floor(found.progress * 100)} %`;
  parts.status.textContent = words + progress;
}

function showRows() {
  const start = state.page * perPage;
  const places = shown.slice(start, start + perPage);
  // A record that the address asks for is shown even where the facets leave it out.
  if (state.open !== null && state.open < data.count && !places.includes(state.open)) places.unshift(state.open);
  const rows = places.map((place) => rowOf(place));
  parts.rows.replaceChildren(...rows);
  parts.rows.start = start + 1;
  parts.nothing.hidden = rows.length > 0;
}

function showPager() {
  const pages = Math.ceil(shown.length / perPage);
  parts.pager.hidden = pages < 2;
  parts.pageWords.textContent = `page ${grouped(state.page + 1)} of ${grouped(pages)}`;
  parts.previous.disabled = state.page === 0;
  parts.next.disabled = state.page >= pages - 1;
}

function turnPage(step) {
  const pages = Math.ceil(shown.length / perPage);
  const page = Math.min(Math.max(0, state.page + step), Math.max(0, pages - 1));
  if (page === state.page) return;
  state.page = page;
  state.open = null;
  keepAddress();
  refresh();
  parts.results.scrollIntoView();
  parts.rows.querySelector("button.title")?.focus({ preventScroll: true });
}

/** What a state change does: back to the first page, with the address kept. */
function changed(isSmallStep = false) {
  state.page = 0;
  state.open = null;
  keepAddress(isSmallStep);
  refresh();
}

function showChips() {
  const chips = [];
  for (const [key, values] of state.chosen) {
    const facet = data.facetOf.get(key);
    for (const value of values) {
      const name = facet.names[facet.placeOf.get(value)] ?? value;
      chips.push(make("li", {}, make("button", {
        type: "button", "aria-label": `remove ${facet.title}: ${name}`,
        on: { click: () => { choose(key, value, false); parts.status.focus(); } },
      }, make("span", {}, `${facet.title}: `), name, make("span", { "aria-hidden": "true", class: "cross" }, " ×"))));
    }
  }
  if (chips.length > 0 || state.query) {
    chips.push(make("li", {}, make("button", { type: "button", class: "clear", on: { click: clearAll } }, "Show all")));
  }
  parts.chips.replaceChildren(...chips);
}

function choose(key, value, isChosen) {
  const values = state.chosen.get(key) ?? new Set();
  if (isChosen) values.add(value); else values.delete(value);
  if (values.size > 0) state.chosen.set(key, values); else state.chosen.delete(key);
  changed();
}

function clearAll() {
  state.chosen.clear();
  state.query = "";
  parts.query.value = "";
  search("", refresh);
  changed();
  parts.status.focus();
}
