// The start: the list is built behind the summary, which stands already.

function buildExplorer() {
  const query = make("input", { type: "search", id: "query", autocomplete: "off", spellcheck: "false" });
  let waiting = 0;
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      state.query = query.value.trim();
      search(state.query, refresh);
      changed(true);
    }, 200);
  });
  const sort = make("select", { id: "sort", on: { change: () => { state.sort = sort.value; changed(); } } },
    ...Object.entries(orders).map(([key, order]) => make("option", { value: key }, order.name)));
  const status = make("p", { class: "status", role: "status", tabindex: "-1" });
  const chips = make("ul", { class: "chips", "aria-label": "What is chosen" });
  const rows = make("ol", { class: "rows" });
  const nothing = make("p", { class: "note", hidden: true }, "No record is left. Take a choice back, or show all.");
  const previous = make("button", { type: "button", on: { click: () => turnPage(-1) } }, "Previous");
  const next = make("button", { type: "button", on: { click: () => turnPage(1) } }, "Next");
  const pageWords = make("span");
  const pager = make("nav", { class: "pager", "aria-label": "Pages of the list" }, previous, pageWords, next);
  const results = make("div", { class: "results" }, status, chips, rows, nothing, pager);
  const facets = make("details", { class: "facets" }, make("summary", {}, "Choose by"), ...buildFacets());
  facets.open = matchMedia("(min-width: 60rem)").matches;
  parts = { query, sort, status, chips, rows, nothing, previous, next, pageWords, pager, results };
  const explorer = document.getElementById("explorer");
  explorer.append(
    make("div", { class: "searchline", role: "search" },
      make("div", {}, make("label", { for: "query" }, "Search titles, authors, journals and abstracts"), query),
      make("div", {}, make("label", { for: "sort" }, "Order"), sort)),
    make("div", { class: "columns" }, facets, results));
  explorer.hidden = false;
}

/** Shows what the address asks for. */
function follow() {
  takeAddress();
  parts.query.value = state.query;
  parts.sort.value = state.sort;
  if (state.query !== found.query) search(state.query, refresh);
  refresh();
}

function goToList() {
  const open = state.open === null ? null : parts.rows.querySelector(".details")?.parentElement;
  (open ?? parts.results).scrollIntoView();
  (open?.querySelector("button.title") ?? parts.status).focus({ preventScroll: true });
}

async function start() {
  const tools = document.getElementById("tools");
  tools.append(buildTheme(), make("button", { type: "button", "aria-label": "Help", on: { click: () => help.showModal() } }, "?"));
  tools.hidden = false;
  buildHelp();
  if (typeof DecompressionStream === "undefined") {
    document.getElementById("records").append(make("p", { class: "warning" },
      "The list of records needs a browser of 2023 or later. All numbers above stand as they are."));
    return;
  }
  data = await opened("columns");
  prepareFacets();
  buildExplorer();
  follow();
  document.addEventListener("keydown", pressed);
  addEventListener("popstate", () => { if (location.hash.includes("=") || location.hash === "#records") follow(); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const hash = link.getAttribute("href");
    if (!hash.includes("=")) return;
    event.preventDefault();
    history.pushState(null, "", hash);
    follow();
    goToList();
  });
  const isReload = performance.getEntriesByType("navigation")[0]?.type === "reload";
  if (location.hash.includes("=") && !isReload) goToList();
  document.documentElement.dataset.ready = "yes";
  addEventListener("beforeprint", () => { for (const folded of document.querySelectorAll("main details")) folded.open = true; });
  // For those who check the page: what stands behind a number.
  globalThis.hindsight = { countBehind };
}

start();
