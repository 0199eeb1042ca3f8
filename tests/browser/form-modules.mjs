// Compares the modules of the form with the program, without a browser.
//
//   node form-modules.mjs FOLDER
//
// Reads one JSON object from standard input: `entries`, each with its `id`, the `yaml` that `dpg fmt` makes of its file,
// and its `results`; `mutants`, each with an `entry` and the `faults` that `dpg validate` finds; and entries that were
// `typed`, with the `yaml` that `dpg fmt` makes of them. Loads each entry from the API of the built site in FOLDER as the
// form does, and fails where the modules write another text, find other faults or give another result.

import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { conclude } from "./site.mjs";

const folder = resolve(process.argv[2]);
const published = async (start) => {
  const [path, name] = start.split(/\/(?=[^/]*$)/);
  const found = (await readdir(join(folder, path))).find((file) => file.startsWith(name));
  return join(folder, path, found);
};
const load = async (name) => import(pathToFileURL(await published(`assets/form/${name}.`)).href);
const [{ entryOf, faults, write }, { Standard, corrected }] = await Promise.all(["entry", "assess"].map(load));
const rules = JSON.parse(await readFile(await published("assets/rules."), "utf8"));
const standard = new Standard(rules);

let input = "";
for await (const part of process.stdin.setEncoding("utf8")) input += part;
const { entries = [], mutants = [], typed = [] } = JSON.parse(input);
const SCHEMA = "../schema/entry.schema.json";
const wrong = [];
const plain = (list) => list.map(({ pointer, code }) => `${pointer} ${code}`).sort().join("\n");

/** Notes the first line in which a text is not the one expected. */
function same(id, text, expected) {
  if (text === expected) return;
  const [ours, theirs] = [text.split("\n"), expected.split("\n")];
  const at = ours.findIndex((line, n) => line !== theirs[n]);
  wrong.push(`${id}: line ${at + 1} is ${JSON.stringify(ours[at])}, expected ${JSON.stringify(theirs[at])}`);
}

for (const { id, yaml, results } of entries) {
  const good = JSON.parse(await readFile(join(folder, `api/v1/goods/${id}.json`), "utf8"));
  const entry = entryOf(good, rules);
  same(id, write(corrected(entry, standard), rules, SCHEMA), yaml);
  const found = faults(entry, rules);
  if (found.length > 0) wrong.push(`${id}: is valid, but ${plain(found)}`);
  for (const [at, { key, result, applicable, code }] of standard.assess(entry).entries()) {
    const [ours, theirs] = [[key, result, applicable, code ?? ""].join(" "), results[at]];
    if (ours !== theirs) wrong.push(`${id}: ${ours}, expected ${theirs}`);
  }
}
for (const { name, entry, faults: expected } of mutants) {
  const [ours, theirs] = [plain(faults(entry, rules)), plain(expected)];
  if (ours !== theirs) wrong.push(`${name}: found ${JSON.stringify(ours)}, expected ${JSON.stringify(theirs)}`);
}
for (const { name, entry, yaml } of typed) same(name, write(corrected(entry, standard), rules, SCHEMA), yaml);
const counted = Object.entries({ entries: entries.length, mutants: mutants.length, typed: typed.length }).filter(([, count]) => count > 0);
conclude(wrong, counted.length > 0 ? Object.fromEntries(counted) : { entries: 0 });
