// Offers the numbers of each picture as CSV, from its table.

import { csv, saveCsv } from "./save.js";

const { dataset: say } = document.querySelector("script[data-figure-csv]");

for (const picture of document.querySelectorAll(".picture")) {
  const table = picture.querySelector("table");
  if (!table) continue;
  const button = document.createElement("button");
  button.type = "button";
  const name = document.createElement("span");
  name.className = "hidden";
  name.textContent = `: ${picture.querySelector("figcaption").textContent}`;
  button.append(say.figureCsv, name);
  button.addEventListener("click", () => {
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent));
    saveCsv(csv(rows), picture.id);
  });
  picture.append(button);
}
