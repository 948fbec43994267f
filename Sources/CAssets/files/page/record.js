// One record in the list: its title, where it appeared, and what is said of it in words.

function valueOf(key, place) {
  const facet = data.facetOf.get(key);
  const code = facet.codes[place];
  return { key: facet.values[code]?.[0], name: facet.names[code] ?? "" };
}

/** The places on the web where the record stands; links, which are followed only by a click. */
function linksOf(place) {
  const links = [];
  const [pmid, doi] = [data.pmids[place], data.dois[place]];
  if (/^\d+$/.test(pmid)) links.push(["https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/", `PMID ${pmid}`]);
  if (/^10\.\d/.test(doi)) links.push(["https://doi.org/" + doi.split("/").map(encodeURIComponent).join("/"), `doi:${doi}`]);
  return links.map(([address, text]) => make("a", { href: address, rel: "noopener noreferrer external", target: "_blank" }, text));
}

/** The bit of a record's check that says that people gave it another design. */
const changedDesign = 4;

function isChanged(place, bit) {
  return (data.checked[place] & bit) !== 0;
}

function rowOf(place) {
  const isOpen = state.open === place;
  const title = make("button", {
    type: "button", class: "title", "aria-expanded": String(isOpen), dir: "auto", on: { click: () => toggle(place, row) },
  }, data.titles[place] || "(no title)");
  const byline = [data.authors[place], data.journals[place], data.years[place] || ""].filter(Boolean).join(" · ");
  const design = valueOf("design", place);
  // The probability is that of the program's own label.
  const sure = isChanged(place, changedDesign) ? "" : ` ${data.probabilities[place]} %`;
  const tags = [make("span", { class: "tag" }, design.name + sure)];
  const timing = valueOf("timing", place);
  if (timing.key !== "notApplicable") tags.push(make("span", { class: `tag timing-${timing.key}` }, `marker: ${timing.name}`));
  const verdict = valueOf("verdict", place);
  if (verdict.key !== "notApplicable") tags.push(make("span", { class: `tag verdict-${verdict.key}` }, verdict.name));
  for (const [key, words] of [["retracted", "retracted"], ["duplicates", "another record counts"], ["deleted", "struck out"]]) {
    if (isIn(key, place)) tags.push(make("span", { class: "tag aside" }, words));
  }
  if (data.checked[place]) {
    tags.push(make("span", { class: "tag checked" }, data.checked[place] > 1 ? "checked by hand, changed" : "checked by hand"));
  }
  const row = make("li", { class: "record", "data-place": place },
    make("h3", {}, title), make("p", { class: "byline", dir: "auto" }, byline),
    make("p", { class: "tags" }, ...tags, ...linksOf(place)));
  if (isOpen) openDetails(place, row);
  return row;
}

/** Whether the record is in one of the groups. */
function isIn(group, place) {
  const facet = data.facetOf.get("in");
  facet.sets ??= facet.lists.map((list) => new Set(list));
  return facet.sets[facet.placeOf.get(group)].has(place);
}

function toggle(place, row) {
  const isOpening = state.open !== place;
  for (const other of parts.rows.querySelectorAll(".details")) {
    other.parentElement.querySelector("button.title").setAttribute("aria-expanded", "false");
    other.remove();
  }
  state.open = isOpening ? place : null;
  keepAddress();
  if (isOpening) openDetails(place, row);
}

async function openDetails(place, row) {
  row.querySelector("button.title").setAttribute("aria-expanded", "true");
  const panel = make("div", { class: "details" }, make("p", { class: "note" }, "Opening …"));
  row.append(panel);
  try {
    const details = await detailsOf(place);
    panel.replaceChildren(...detailsPanel(details, place, panel));
    showMarked(panel);
  } catch (error) {
    panel.replaceChildren(make("p", { class: "warning" }, `This record cannot be opened (${error.message}); read the page with a newer browser, or make it anew.`));
  }
}
