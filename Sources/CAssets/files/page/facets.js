// The facets beside the list, built once; only their numbers change.

/** Values that a facet shows before all are asked for. */
const fewValues = 8;

function buildFacets() {
  return data.facets.filter((facet) => !facet.hidden).map((facet) => {
    facet.rows = facet.values.map(([key, name]) => {
      const box = make("input", { type: "checkbox", on: { change: () => choose(facet.key, key, box.checked) } });
      const number = make("span", { class: "count" });
      return { key, box, number, row: make("label", {}, box, make("span", { class: "name" }, name), number) };
    });
    facet.more = make("button", { type: "button", class: "more", on: { click: () => {
      facet.isWhole = !facet.isWhole;
      showValues(facet);
    } } });
    facet.element = make("fieldset", {}, make("legend", {}, facet.title), ...facet.rows.map((value) => value.row), facet.more);
    return facet.element;
  });
}

function showFacets(misses) {
  for (const facet of data.facets) {
    if (facet.hidden) continue;
    const counts = countsOf(facet, misses);
    const chosen = state.chosen.get(facet.key);
    facet.rows.forEach((value, place) => {
      value.count = counts[place];
      value.box.checked = chosen?.has(value.key) ?? false;
      value.number.textContent = grouped(counts[place]);
    });
    showValues(facet);
  }
}

/** Values that would show nothing are left out, unless they are chosen or have the focus. */
function showValues(facet) {
  const possible = facet.rows.filter((value) => value.count > 0 || value.box.checked || value.box === document.activeElement);
  const few = new Set(facet.isWhole ? possible : possible.filter((value, place) => place < fewValues || value.box.checked));
  for (const value of facet.rows) value.row.hidden = !few.has(value);
  facet.more.hidden = possible.length <= fewValues;
  facet.more.textContent = facet.isWhole ? "Fewer" : `All ${possible.length}`;
  facet.more.setAttribute("aria-expanded", String(Boolean(facet.isWhole)));
  facet.element.hidden = possible.length === 0;
}
