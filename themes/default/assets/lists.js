// What visitors take along of a list: its address, or exactly its goods as CSV or JSON, in its order. Rows and
// objects are those of the files of the API, so they have its columns, and its cells that no spreadsheet computes.

import { ids } from "./search.js";

async function file(say, name) {
  const answer = await fetch(`${say.root}api/v1/${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

/** Of a table as CSV, the head and the rows of these ids; quoted cells may have lines of their own. */
export function csvOf(text, wanted) {
  const [head, ...records] = text.match(/(?:"[^"]*"|[^"\n])*\n/g) ?? [];
  const byId = new Map(records.map((record) => [record.slice(0, record.indexOf(",")), record]));
  return head + wanted.map((id) => byId.get(id) ?? "").join("");
}

/** Of the list of all goods, the part with these ids. */
export function jsonOf({ goods, ...rest }, wanted) {
  const byId = new Map(goods.map((good) => [good.id, good]));
  const some = wanted.map((id) => byId.get(id)).filter(Boolean);
  return `${JSON.stringify({ ...rest, count: some.length, goods: some }, null, 2)}\n`;
}

function save(text, name, type) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 0);
}

// The address of the list, without the goods that are selected for comparison.
function address() {
  const url = new URL(location);
  url.searchParams.delete("compare");
  url.hash = "";
  return url.href;
}

/** Does what a button of a list says. */
export async function take({ button, along, say, kinds }) {
  const said = along.querySelector("output");
  const search = document.querySelector("#tools") ? location.search : along.dataset.query;
  const name = ["goods", ...(search.match(/[a-z0-9]+/gi) ?? [])].join("-").slice(0, 80).toLowerCase();
  const all = () => ids({ say, kinds, search });
  const ways = {
    link: () => navigator.clipboard.writeText(address()),
    csv: async () => save(csvOf(await (await file(say, "goods.csv")).text(), await all()), `${name}.csv`, "text/csv;charset=utf-8"),
    json: async () => save(jsonOf(await (await file(say, "goods.json")).json(), await all()), `${name}.json`, "application/json"),
  };
  said.textContent = say.loading;
  try {
    await ways[button.value]();
    said.textContent = button.dataset.done;
  } catch {
    // Where a page may not use the clipboard, the address is shown.
    said.textContent = button.value === "link" ? address() : say.failed;
  }
}
