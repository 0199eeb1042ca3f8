// Puts the suite to the search of a built site, by the site's own module and without a browser:
//
//   node tests/relevance/run.mjs SITE [--set v0|own|fr|es|ru|zh|ar|none] [--seed N] [--count N] [--typos]
//        [--missed] [--bytes] [--least AT1 AT5]
//
// Prints recall at 1 and at 5 by kind; --missed also the queries that were missed,
// --bytes what a first query of a visit fetches until its first result is there, the module left out;
// --least fails below.

import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { suite } from "./draw.mjs";
import { recall } from "./measure.mjs";

const [site, ...rest] = process.argv.slice(2);
const after = (name, offset = 1) => (rest.includes(name) ? rest[rest.indexOf(name) + offset] : undefined);
const number = (name) => (after(name) === undefined ? undefined : Number(after(name)));

const assets = resolve(site, "assets");
const module = readdirSync(assets).find((file) => /^search\.[^/]*js$/.test(file));
const { open } = await import(pathToFileURL(join(assets, module)).href);
const set = after("--set") ?? "v0";
/** Sets that are searched on the pages of their language. */
const isLanguage = ["fr", "es", "ru", "zh", "ar"].includes(set);
const base = new URL(`${pathToFileURL(resolve(site, isLanguage ? set : "", "search")).href}/`);
const STATUS = ["current", "candidate", "former"];
/** The ids of a query's first results. */
async function search(index, text, wanted) {
  const { docs } = await index.find(text, { filters: { status: STATUS }, sort: "best", typing: false });
  return (await index.cards(docs.slice(0, wanted))).map((card) => card.id);
}
const read = (url) => new Uint8Array(readFileSync(fileURLToPath(url)));
const index = await open(base, base, async (url) => read(url));

const queries = suite(site, {
  set: set === "none" ? null : set,
  seed: number("--seed"),
  count: number("--count") ?? (set === "own" || isLanguage ? 0 : undefined),
  typos: rest.includes("--typos"),
});
const answers = [];
for (const { query } of queries) answers.push(await search(index, query, 5));

const { kinds, missed } = recall(queries, answers);
const share = (hits, all) => (all === 0 ? 1 : hits / all);
for (const [kind, { queries: all, one, five }] of Object.entries(kinds)) {
  console.log(`${kind.padEnd(20)} ${String(all).padStart(4)}  @1 ${share(one, all).toFixed(3)}  @5 ${share(five, all).toFixed(3)}`);
}
if (rest.includes("--missed")) {
  for (const { query, kind, at1, at5, five, got } of missed) {
    console.log(`${at1 ? " " : "1"}${at5 ? " " : "5"} ${kind}: ${query}\n     wanted ${five.slice(0, 5).join(" ")}\n     got    ${got.join(" ")}`);
  }
}
if (rest.includes("--bytes")) {
  const costs = [];
  for (const { query } of queries) {
    let bytes = 0;
    let files = 0;
    const counted = async (url) => {
      const body = read(url);
      bytes += body.length;
      files += 1;
      return body;
    };
    await search(await open(base, base, counted), query, 1);
    costs.push({ query, bytes, files });
  }
  costs.sort((one, other) => one.bytes - other.bytes);
  const at = (part) => costs[Math.min(costs.length - 1, Math.floor(costs.length * part))];
  console.log(`bytes: median ${at(0.5).bytes}, 90 % ${at(0.9).bytes}, most ${at(1).bytes}`);
  for (const { query, bytes, files } of costs.slice(-15).reverse()) console.log(`${String(bytes).padStart(8)} bytes ${String(files).padStart(3)} files  ${query}`);
}
if (rest.includes("--least")) {
  const { queries: all, one, five } = kinds.all;
  const short = share(one, all) < Number(after("--least")) || share(five, all) < Number(after("--least", 2));
  process.exitCode = short ? 1 : 0;
}
