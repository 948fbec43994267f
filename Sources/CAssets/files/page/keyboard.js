// The keyboard. Single keys can be switched off, for those whose speech or hand presses keys by chance.

const keys = [
  ["/", "search the records"], ["j, k", "next or previous record"], ["o", "open or close the record"],
  ["n, p", "next or previous page of the list"], ["x", "show all records again"], ["a", "back to the answer"],
  ["t", "light or dark"], ["?", "this help"], ["Esc", "close the record or this help"],
];
let keysAreOn = true;
let help = null;

function buildHelp() {
  const box = make("input", { type: "checkbox", on: { change: () => { keysAreOn = box.checked; remember("keys", keysAreOn ? "on" : "off"); } } });
  keysAreOn = remembered("keys") !== "off";
  box.checked = keysAreOn;
  help = make("dialog", { "aria-labelledby": "help-heading" },
    make("h2", { id: "help-heading" }, "Help"),
    make("p", {}, "Every number and every part of a chart opens its records. Inside a facet any of the values counts, and all facets together. The address of the page keeps what is shown: copy it to come back to it."),
    make("p", {}, "The search finds all its words in titles, authors, journals and abstracts; put words that belong together into quotation marks."),
    make("dl", { class: "keys" }, ...keys.flatMap(([key, words]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, words)])),
    make("p", {}, make("label", {}, box, " keys without Ctrl or Alt are on")),
    make("form", { method: "dialog" }, make("button", {}, "Close")));
  document.getElementById("help").append(help);
}

function stepRecord(step) {
  const titles = [...parts.rows.querySelectorAll("button.title")];
  if (titles.length === 0) return;
  const row = document.activeElement.closest?.("li.record");
  const now = row ? titles.indexOf(row.querySelector("button.title")) : step > 0 ? -1 : titles.length;
  const next = Math.min(Math.max(0, now + step), titles.length - 1);
  titles[next].focus();
  titles[next].scrollIntoView({ block: "nearest" });
}

function closeRecord() {
  const row = parts.rows.querySelector(".details")?.parentElement;
  if (!row) return;
  toggle(Number(row.dataset.place), row);
  row.querySelector("button.title").focus();
}

const keyActions = {
  "/": () => { parts.query.focus(); parts.query.scrollIntoView({ block: "center" }); },
  j: () => stepRecord(1),
  k: () => stepRecord(-1),
  o: () => document.activeElement.closest?.("li.record")?.querySelector("button.title").click(),
  n: () => turnPage(1),
  p: () => turnPage(-1),
  x: clearAll,
  a: () => { location.hash = "#answer"; },
  t: () => turnTheme(),
  "?": () => help.showModal(),
};

function pressed(event) {
  if (event.key === "Escape" && !help.open) return closeRecord();
  if (!keysAreOn || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.target.closest?.("input:not([type=checkbox]), select, textarea")) return;
  const action = Object.hasOwn(keyActions, event.key) ? keyActions[event.key] : null;
  if (!action) return;
  event.preventDefault();
  action();
}
