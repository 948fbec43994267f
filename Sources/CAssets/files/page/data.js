// What the page holds: columns of all records, opened at the start, and details in blocks, opened when asked for.

let data = null;
const openBlocks = new Map();
const mostOpenBlocks = 8;

/** Opens one of the deflated texts at the end of the page. */
async function opened(id) {
  const element = document.getElementById(id);
  const letters = atob(element.textContent);
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

/** The details of a record; the blocks used last stay open. */
async function detailsOf(place) {
  const number = Math.floor(place / data.blockSize);
  const block = openBlocks.get(number) ?? opened(`block-${number}`);
  openBlocks.delete(number);
  openBlocks.set(number, block);
  if (openBlocks.size > mostOpenBlocks) openBlocks.delete(openBlocks.keys().next().value);
  return (await block)[place % data.blockSize];
}

/** An element; text among the children stays text, whatever it holds. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "on") for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** A number with commas between thousands, as the summary writes it. */
function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
