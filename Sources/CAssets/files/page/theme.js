// Light or dark: as the system has it, until the reader says otherwise.

/** What is kept for the next visit; a browser that forbids it just forgets. */
function remember(key, value) {
  try {
    localStorage.setItem(`hindsight-${key}`, value);
  } catch { /* forgotten */ }
}

function remembered(key) {
  try {
    return localStorage.getItem(`hindsight-${key}`);
  } catch {
    return null;
  }
}

let themeButton = null;

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function showTheme() {
  themeButton.textContent = isDark() ? "Light" : "Dark";
  themeButton.setAttribute("aria-label", isDark() ? "Light colours" : "Dark colours");
}

function turnTheme() {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  remember("theme", theme);
  showTheme();
}

function buildTheme() {
  const theme = remembered("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  themeButton = make("button", { type: "button", on: { click: turnTheme } });
  showTheme();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showTheme);
  return themeButton;
}
