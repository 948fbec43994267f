// Quotes inside the text they come from, by colour and by underline. Places count Unicode scalars, not the UTF-16 units
// of JavaScript's strings.

const purposes = {
  design: { name: "design", of: ["design", "stated", "subtype"] },
  timing: { name: "timing", of: ["timing", "collection", "sample", "followUp"] },
  comparison: { name: "comparison", of: ["F1", "F2", "F3", "exception", "group"] },
  topic: { name: "marker and outcome", of: ["topic", "marker", "assay", "outcome"] },
  people: { name: "participants", of: ["participants"] },
  bias: { name: "risk of bias", of: ["signalling"] },
  treatment: { name: "treatment", of: ["treatment", "effect"] },
};
const kindOf = new Map(Object.entries(purposes).flatMap(([kind, purpose]) => purpose.of.map((name) => [name, kind])));

const importance = ["comparison", "timing", "design", "topic", "people", "treatment", "bias"];

/** The kinds whose quotes are marked; the reader switches them. */
const marked = new Set(["design", "timing", "comparison"]);

/** The text in pieces, each inside a mark for every kind of quote that covers it. */
function highlighted(text, quotes) {
  const scalars = Array.from(text);
  const edges = new Set([0, scalars.length]);
  const valid = quotes.filter((quote) => quote.start >= 0 && quote.start < quote.end && quote.end <= scalars.length);
  for (const quote of valid) edges.add(quote.start).add(quote.end);
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1];
    let piece = document.createTextNode(scalars.slice(start, end).join(""));
    const covering = valid.filter((quote) => quote.start <= start && end <= quote.end);
    // The mark of the comparison lies inmost, so that its ground is seen where several kinds quote the same words.
    const kinds = importance.filter((kind) => covering.some((quote) => quote.kind === kind));
    for (const kind of kinds) {
      const numbers = covering.filter((quote) => quote.kind === kind).map((quote) => quote.number).join(" ");
      piece = make("mark", { class: `is-${kind}`, "data-quotes": numbers }, piece);
    }
    return piece;
  });
}

/** The legend: a switch for each kind of quote that the record has. */
function legendOf(kinds, panel) {
  return make("div", { class: "legend", role: "group", "aria-label": "Quotes that are marked" }, ...Object.keys(purposes)
    .filter((kind) => kinds.has(kind)).map((kind) => {
      const button = make("button", { type: "button", class: `key is-${kind}`, "aria-pressed": String(marked.has(kind)), on: {
        click: () => {
          if (marked.has(kind)) marked.delete(kind); else marked.add(kind);
          button.setAttribute("aria-pressed", String(marked.has(kind)));
          showMarked(panel);
        },
      } }, make("span", {}, purposes[kind].name));
      return button;
    }));
}

function showMarked(panel) {
  for (const kind of Object.keys(purposes)) panel.classList.toggle(`marks-${kind}`, marked.has(kind));
}

/** Shows one quote in its text. */
function lightUp(panel, number) {
  for (const mark of panel.querySelectorAll("mark.lit")) mark.classList.remove("lit");
  const marks = [...panel.querySelectorAll("mark")].filter((mark) => mark.dataset.quotes.split(" ").includes(String(number)));
  for (const mark of marks) mark.classList.add("lit");
  marks[0]?.scrollIntoView({ block: "center" });
}
