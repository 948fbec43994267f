// The state of the list stands behind the # of the address, so that it can be sent, kept and gone back to.

/** What an address asks for; an address without "=" leads to a section and asks for nothing. */
function readAddress(hash) {
  const result = { chosen: new Map(), query: "", sort: "input", page: 0, open: null };
  for (const part of hash.replace(/^#/, "").split("&")) {
    const at = part.indexOf("=");
    if (at < 0) continue;
    const [key, value] = [part.slice(0, at), part.slice(at + 1)];
    if (key === "q") result.query = decoded(value);
    else if (key === "sort") result.sort = Object.hasOwn(orders, value) ? value : "input";
    else if (key === "page") result.page = Math.max(0, (parseInt(value, 10) || 1) - 1);
    else if (key === "r") result.open = /^\d+$/.test(value) ? Number(value) : null;
    else if (data.facetOf.has(key)) result.chosen.set(key, new Set(value.split(",").filter(Boolean).map(decoded)));
  }
  return result;
}

function decoded(value) {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}

function encoded(value) {
  return encodeURIComponent(value).replace(/[!'()*]/g, (sign) => "%" + sign.charCodeAt(0).toString(16).toUpperCase());
}

/** The address of the state. */
function writtenAddress() {
  const parts = [];
  for (const [key, values] of state.chosen) {
    if (values.size > 0) parts.push(`${key}=${[...values].map(encoded).join(",")}`);
  }
  if (state.query) parts.push(`q=${encoded(state.query)}`);
  if (state.sort !== "input") parts.push(`sort=${state.sort}`);
  if (state.page > 0) parts.push(`page=${state.page + 1}`);
  if (state.open !== null) parts.push(`r=${state.open}`);
  return "#" + (parts.length > 0 ? parts.join("&") : "records");
}

/** Puts the state into the address; small steps replace the last one in the history. */
function keepAddress(isSmallStep = false) {
  const address = writtenAddress();
  if (address === location.hash) return;
  if (isSmallStep) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
}

/** Takes the state from the address; a link to a single record shows it among all. */
function takeAddress() {
  Object.assign(state, readAddress(location.hash));
}
