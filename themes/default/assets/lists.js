// What visitors take along of a list: its address, or exactly its goods as CSV or JSON, in its order. Rows and
// objects are those of the files of the API, so they have its columns, and its cells that no spreadsheet computes.

import { save, saveCsv } from "./save.js";
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

// The address of the list, without the goods that are selected for comparison. Saved goods stand behind `#`, where no
// request carries them.
function address() {
  const url = new URL(location);
  url.searchParams.delete("compare");
  url.hash = url.searchParams.has("ids") ? `?${url.searchParams}` : "";
  if (url.hash) url.search = "";
  return url.href;
}

// The address in a field, selected, for those who copy it themselves.
function field(label) {
  const field = Object.assign(document.createElement("input"), { type: "text", readOnly: true, value: address(), ariaLabel: label });
  requestAnimationFrame(() => {
    field.focus();
    field.select();
  });
  return field;
}

/** Does what a button of a list says. */
export async function take({ button, along, say, kinds }) {
  const said = along.querySelector("output");
  const search = document.querySelector("#tools") ? location.search : along.dataset.query;
  const query = new URLSearchParams(search);
  query.delete("compare");
  if (query.has("ids")) query.set("ids", "");
  const name = ["goods", ...(`${query}`.match(/[a-z0-9]+/gi) ?? [])].join("-").slice(0, 80).toLowerCase();
  const all = () => ids({ say, kinds, search });
  const ways = {
    link: () => navigator.clipboard.writeText(address()),
    csv: async () => saveCsv(csvOf(await (await file(say, "goods.csv")).text(), await all()), name),
    json: async () => save(jsonOf(await (await file(say, "goods.json")).json(), await all()), `${name}.json`, "application/json"),
  };
  said.textContent = say.loading;
  try {
    await ways[button.value]();
    said.textContent = button.dataset.done;
  } catch {
    // Where a page may not use the clipboard, the address is shown.
    if (button.value === "link") said.replaceChildren(along.dataset.copy, " ", field(along.dataset.copy));
    else said.textContent = say.failed;
  }
}
