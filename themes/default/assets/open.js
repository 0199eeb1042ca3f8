// Rows that fold: opens and closes all of them at once, and opens the one that an address names. Each row is a
// <details>, so nothing is lost without this script.

for (const rows of document.querySelectorAll(".rows[data-open]")) {
  const all = [...rows.querySelectorAll(":scope > details")];
  if (all.length < 2) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "unfold";
  const name = () => {
    const every = all.every((row) => row.open);
    button.textContent = every ? rows.dataset.close : rows.dataset.open;
    return every;
  };
  button.addEventListener("click", () => {
    const open = !name();
    for (const row of all) row.open = open;
    name();
  });
  rows.addEventListener("toggle", name, true);
  name();
  rows.prepend(button);
}

/** Opens the row that contains what the address names, or the rows with the words of a search. */
async function reveal() {
  if (location.hash.startsWith("#found=")) return (await import("./found.js")).show(location.hash);
  const target = document.querySelector(":target");
  const row = target && target.closest("details");
  if (!row || row.open) return;
  row.open = true;
  target.scrollIntoView();
}

addEventListener("hashchange", reveal);
reveal();

// Puts a button over every piece of text that can be copied, where the browser lets pages copy.
if (navigator.clipboard) {
  for (const code of document.querySelectorAll("pre[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = code.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = code.dataset.copied;
    });
    code.before(button);
  }
}
