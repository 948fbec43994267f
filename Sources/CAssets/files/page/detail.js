// All that is said of one record, with the sentences it rests on.

function detailsPanel(details, place, panel) {
  const { appraisal } = details;
  const quotes = appraisal.evidence.map((evidence, number) => ({ ...evidence, number, kind: kindOf.get(evidence.for) ?? "topic" }));
  const cite = (numbers) => (numbers ?? []).filter((number) => quotes[number]).map((number) => quoteOf(quotes[number], panel));
  const kinds = new Set(quotes.map((quote) => quote.kind));
  const text = (field) => quotes.filter((quote) => quote.field === field);
  return [
    ...noticesOf(appraisal, place),
    ...checkedPart(appraisal),
    make("div", { class: "paper" },
      legendOf(kinds, panel),
      make("p", { class: "papertitle", dir: "auto" }, ...highlighted(appraisal.title, text("title"))),
      details.authors.length > 0 ? make("p", { class: "byline", dir: "auto" }, details.authors.join(", ")) : null,
      details.abstract
        ? make("p", { class: "abstract", dir: "auto" }, ...highlighted(inSections(details.abstract), [...text("abstract"), ...text("otherAbstract")]))
        : make("p", { class: "note" }, "The record has no abstract.")),
    make("div", { class: "judged" },
      ...designPart(appraisal, cite), ...timingPart(appraisal, cite), ...comparisonPart(appraisal, cite),
      ...suggestedPart(appraisal, cite), ...treatmentPart(appraisal, cite)),
    make("p", { class: "note" }, `From ${appraisal.source.file}, line ${grouped(appraisal.source.line)}; ${appraisal.id}.`),
  ];
}

/** The abstract with a new line for each labelled section: a space becomes a break, so that all places stay. */
function inSections(text) {
  return text.replace(/ (?=[A-Z][A-Z/&, ]{3,40}: )/g, "\n");
}

function noticesOf(appraisal, place) {
  const lines = [];
  if (appraisal.status.notice) lines.push(data.words.notices[appraisal.status.notice]);
  if (data.replaced[place]) lines.push(`another record of the same report counts in this one's stead: ${data.replaced[place]}`);
  return lines.map((line) => make("p", { class: "warning" }, line[0].toUpperCase() + line.slice(1) + "."));
}

/** Who checked the record, what they say, and what the program alone says. */
function checkedPart({ checked, design, timing, comparison }) {
  if (!checked) return [];
  const { words } = data;
  const said = {
    markerTiming: [words.timings[timing.marker], words.timings[checked.machine.markerTiming]],
    design: [words.designs[design.label], words.designs[checked.machine.design]],
    verdict: [words.verdicts[comparison.verdict], words.verdicts[checked.machine.verdict]],
    isEvidence: [checked.isEvidence ? "yes" : "no", null],
  };
  const lines = checked.fields.map((field) => make("li", {},
    `${words.checkFields[field]}: `, make("strong", {}, said[field][0]),
    checked.changes.includes(field) ? `; the program alone says ${said[field][1]}` : field === "isEvidence" ? "" : ", as the program says"));
  return [make("div", { class: "people" },
    make("h4", {}, `Checked by ${checked.by.join(", ")}`), make("ul", {}, ...lines),
    checked.changes.length > 0 ? make("p", { class: "note" }, "The quotes below, and the path to the design, are the program's own.") : null)];
}

/** A quote with its place; a click shows it in the text. */
function quoteOf(quote, panel) {
  const where = [quote.field === "otherAbstract" ? "other abstract" : quote.field, quote.section].filter(Boolean).join(", ");
  return make("button", {
    type: "button", class: `quote is-${quote.kind}`, dir: "auto",
    on: { click: () => { marked.add(quote.kind); showMarked(panel); lightUp(panel, quote.number); } },
  }, make("q", {}, quote.quote), make("small", {}, ` ${where} ${quote.start}–${quote.end}`));
}

function answer(key) {
  return data.words.answers[key] ?? key;
}

/** A label of the contract in plain words. */
function plain(label) {
  return label.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

function percent(probability) {
  return `${Math.round(probability * 100)} %`;
}

/** Whether people gave the label in the place of the program's, so that its probability is that of another one. */
function isByPeople(appraisal, field) {
  return appraisal.checked?.changes.includes(field) ?? false;
}

function designPart(appraisal, cite) {
  const { design } = appraisal;
  const names = data.words.designs;
  const lines = [make("p", {}, make("strong", {}, names[design.label]), design.subtype ? `, ${plain(design.subtype)}` : "",
    isByPeople(appraisal, "design") ? ", as people say" : `, probability ${percent(design.probability)}`,
    !isByPeople(appraisal, "design") && design.alternatives.length > 0 ? `; else ${design.alternatives.map((other) => `${names[other.label]} ${percent(other.probability)}`).join(", ")}` : "")];
  if (design.subtypeQuote !== null) lines.push(...cite([design.subtypeQuote]));
  if (design.stated) {
    const differs = design.stated.label !== design.label;
    lines.push(make("p", {}, `The authors call it ${names[design.stated.label]}${differs ? ", which differs" : ""}.`), ...cite([design.stated.quote]));
  }
  if (design.index.labels.length > 0) {
    const index = design.index.labels.map((label) => names[label]).join("; ");
    lines.push(make("p", {}, `PubMed's index: ${index}${design.index.disagrees ? " – differs from the text" : ""}.`));
  }
  const steps = design.path.map((step) =>
    make("li", {}, step.question, " ", make("strong", {}, answer(step.answer)), ...cite(step.evidence)));
  return [make("h4", {}, "Design"), ...lines, make("h5", {}, "The path to it"), make("ol", { class: "path" }, ...steps)];
}

function timingPart(appraisal, cite) {
  const { timing, participants } = appraisal;
  const isPredicted = timing.marker !== "cannotTell" && !isByPeople(appraisal, "markerTiming");
  const lines = [make("p", {}, "Marker measured ", make("strong", {}, data.words.timings[timing.marker]),
    isPredicted ? `, probability ${percent(timing.probability)}` : "", `; data collection ${data.words.timings[timing.collection] ?? plain(timing.collection)}.`),
    ...cite(timing.evidence)];
  if (participants) {
    const groups = participants.groups.length > 0 ? ` (${participants.groups.map(grouped).join(" + ")})` : "";
    lines.push(make("p", {}, `Participants: ${grouped(participants.total)}${groups}.`), ...cite(participants.evidence));
  }
  return [make("h4", {}, "Timing"), ...lines];
}

function comparisonPart(appraisal, cite) {
  const { comparison } = appraisal;
  const sure = comparison.confidence ? `, ${comparison.confidence} confidence` : "";
  const exception = comparison.exception ? `, exception ${comparison.exception}` : "";
  const lines = [make("p", {}, make("strong", {}, data.words.verdicts[comparison.verdict]), sure, exception)];
  if (comparison.support.length > 0) {
    lines.push(make("ul", { class: "support" }, ...comparison.support.map((support) => make("li", {},
      data.words.questions[support.question], " ", make("strong", {}, answer(support.answer)), `: ${support.comment}`,
      ...cite(support.evidence), support.fullText ? make("p", { class: "note" }, `The full text must show: ${support.fullText}.`) : null))));
  }
  for (const one of comparison.comparisons) {
    const groups = one.groups.map((group) => make("li", {}, `${plain(group.kind)}${group.size ? ` (${grouped(group.size)})` : ""}`, ...cite([group.quote])));
    const facts = [["marker", one.marker], ["measured by", one.assay], ["outcome", one.outcome]].filter(([, number]) => number !== null);
    lines.push(make("details", { class: "comparison" },
      make("summary", {}, `Groups by ${data.words.definitions[one.groupsBy]}: ${data.words.verdicts[one.verdict]}`),
      make("ul", {}, ...groups, ...facts.map(([name, number]) => make("li", {}, name, ...cite([number]))),
        make("li", {}, `sampled ${data.words.timings[one.sampled.when]}`, ...cite(one.sampled.evidence)))));
  }
  return [make("h4", {}, "Comparison"), ...lines];
}

function suggestedPart(appraisal, cite) {
  const { suggested } = appraisal;
  if (!suggested) return [];
  const flags = suggested.flags.map((flag) => make("li", {}, make("strong", {}, plain(flag.flag)), `: ${flag.comment}`, ...cite(flag.evidence)));
  const tools = suggested.tools.map((tool) => make("details", {},
    make("summary", {}, `${tool.tool}: ${tool.answers.length} suggested answers, ${tool.noInformation.length} without information`),
    make("ul", {}, ...tool.answers.map((one) => make("li", {}, `${one.question} ${one.text} `, make("strong", {}, answer(one.answer)),
      `: ${one.comment}${one.level ? ` [suggests ${one.level} for ${one.domain}]` : ""}`, ...cite(one.evidence))))));
  return [make("h4", {}, "Suggested, not assessed"), flags.length > 0 ? make("ul", {}, ...flags) : null, ...tools];
}

function treatmentPart(appraisal, cite) {
  if (appraisal.treatments.length === 0) return [];
  return [make("h4", {}, "Treatments"), make("ul", {}, ...appraisal.treatments.map((one) => make("li", {},
    `${one.name}: ${one.studied ? data.words.directions[one.direction] : "named, not studied"}`, ...cite(one.evidence),
    ...cite(one.effects.map((effect) => effect.evidence)))))];
}
