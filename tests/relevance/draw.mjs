// Draws known-item queries from a built site, the same for the same seed, so that no text of the
// data has to be kept here:
//
//   node tests/relevance/draw.mjs SITE [--seed N] [--count N] [--judged SET] [--typos]
//
// SITE is the folder that `dpg build` wrote. --judged SET puts the judged queries of that set before
// the drawn ones; --typos gives every query one typo and leaves out those that hold one already.
// Prints a list of {kind, query, first, five, need?}; README.md says what these mean.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const HERE = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const SEED = 20260713;
const COUNT = 240;
/** Words that say nothing about a good: a phrase neither begins nor ends with one. */
const FILLERS = new Set(
  `a about above across after all also an and any are as at be been being between both but by can did do does each for from
  had has have how if in into is it its made make makes more most much no non not of on one or other our out over own s same
  so some such t than that the their them then there these they this those through to towards under up us use used uses
  using various via was we well were what when where which while who whose will with within without you your`.split(/\s+/),
);

/** Numbers from 0 to below 1, the same row for the same seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (next, end) => Math.floor(next() * end);

function shuffled(list, next) {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = below(next, at + 1);
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}

const fold = (text) => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
const words = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const joined = (text) => words(text).join(" ");
/** Whether the words of `part` stand in `text` one after the other, or both are the same but for blanks; both joined. */
const within = (text, part) => ` ${text} `.includes(` ${part} `) || text.replaceAll(" ", "") === part.replaceAll(" ", "");

/** Everything a good says, in words. */
function said(value) {
  if (typeof value === "string") return words(value);
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(said);
}

function read(site) {
  const { goods } = JSON.parse(readFileSync(join(site, "api/v1/goods.full.json"), "utf8"));
  return goods.map((good) => {
    const names = [good.name, ...good.aliases];
    const owners = good.organizations.map((organization) => organization.name);
    const { url: _url, assessment: _assessment, ...entry } = good;
    return {
      id: good.id,
      names,
      owners,
      summary: good.summary ?? "",
      titles: [...names, ...owners].map(joined),
      words: new Set(said(entry)),
    };
  });
}

/** Aliases that no other good holds within its names or organisations. */
function aliases(goods) {
  const seen = new Set();
  const found = [];
  for (const good of goods) {
    for (const alias of good.names.slice(1)) {
      const text = joined(alias);
      if (text === "" || seen.has(text)) continue;
      seen.add(text);
      const own = goods.filter((other) => other.names.some((name) => joined(name).replaceAll(" ", "") === text.replaceAll(" ", ""))).map((other) => other.id);
      if (own.length > 3) continue;
      if (goods.some((other) => !own.includes(other.id) && other.titles.some((title) => within(title, text)))) continue;
      found.push({ kind: "drawn alias", query: alias, first: own, five: own });
    }
  }
  return found;
}

/** Organisations of one to three goods that no other good holds within its names, organisations or summary. */
function organisations(goods) {
  const found = new Map();
  for (const good of goods) {
    for (const owner of good.owners) {
      const text = joined(owner);
      if (text === "" || found.has(text)) continue;
      const own = goods.filter((other) => other.titles.some((title) => within(title, text))).map((other) => other.id);
      const apart = !goods.some((other) => !own.includes(other.id) && within(joined(other.summary), text));
      if (own.length <= 3 && apart) found.set(text, { kind: "drawn organisation", query: owner, first: own, five: own });
    }
  }
  return [...found.values()];
}

/** Three to five words in a row of a summary, of which no other good holds all, in any order, anywhere. */
function phrase(good, goods, next) {
  const runs = good.summary.split(/[^\p{L}\p{N}\p{M}\s'’-]+/u).map((run) => run.trim().split(/\s+/)).filter((run) => run.length > 2);
  for (let attempt = 0; attempt < 20 && runs.length > 0; attempt += 1) {
    const run = runs[below(next, runs.length)];
    const length = Math.min(run.length, 3 + below(next, 3));
    const start = below(next, run.length - length + 1);
    const query = run.slice(start, start + length).join(" ");
    const parts = words(query);
    const telling = parts.filter((word) => !FILLERS.has(word) && word.length > 2);
    if (telling.length < 2 || FILLERS.has(parts[0]) || FILLERS.has(parts.at(-1))) continue;
    if (goods.some((other) => other !== good && telling.every((word) => other.words.has(word)))) continue;
    return { kind: "drawn phrase", query, first: [good.id], five: [good.id] };
  }
  return null;
}

/** The drawn queries: a third each of aliases, organisations and phrases; phrases fill what is missing. */
export function draw(site, seed = SEED, count = COUNT) {
  const goods = read(site);
  const next = chance(seed);
  const third = Math.floor(count / 3);
  const found = [...shuffled(aliases(goods), next).slice(0, third), ...shuffled(organisations(goods), next).slice(0, third)];
  for (const good of shuffled(goods, next)) {
    if (found.length >= count) break;
    const one = phrase(good, goods, next);
    if (one !== null) found.push(one);
  }
  return found;
}

/** One letter of a word too many, too few, another, or swapped with the next. */
function mistyped(word, next) {
  const letters = [...word];
  const latin = /^[a-z]+$/.test(fold(word));
  const alphabet = latin ? [..."abcdefghijklmnopqrstuvwxyz"] : [...new Set(letters)];
  const letter = alphabet[below(next, alphabet.length)];
  const at = below(next, letters.length);
  switch (below(next, 4)) {
    case 0:
      return letters.toSpliced(below(next, letters.length + 1), 0, letter).join("");
    case 1:
      return letters.toSpliced(at, 1).join("");
    case 2:
      return letters.toSpliced(at, 1, letter).join("");
    default: {
      const left = Math.min(at, letters.length - 2);
      return letters.toSpliced(left, 2, letters[left + 1], letters[left]).join("");
    }
  }
}

/**
 * The queries with one typo each, in any word of at least four letters. A typo that leaves the word as
 * it was or makes another word of the data is drawn again; queries without such a word are left out.
 */
export function withTypos(queries, site, seed = SEED) {
  const next = chance(seed + 1);
  const known = new Set(read(site).flatMap((good) => [...good.words]));
  const found = [];
  for (const query of queries) {
    const places = [...query.query.matchAll(/\p{L}[\p{L}\p{M}]{3,}/gu)].filter(([word]) => !/\p{Script=Han}/u.test(word));
    for (let attempt = 0; attempt < 20 && places.length > 0; attempt += 1) {
      const { 0: word, index } = places[below(next, places.length)];
      const typed = mistyped(word, next);
      if (known.has(fold(typed)) || fold(typed) === fold(word)) continue;
      found.push({ ...query, query: query.query.slice(0, index) + typed + query.query.slice(index + word.length) });
      break;
    }
  }
  return found;
}

export const judged = (set) =>
  JSON.parse(readFileSync(join(HERE, "judged.json"), "utf8")).filter((query) => query.set === set);

/** The whole suite of a site: judged and drawn queries, as they are or with typos. */
export function suite(site, { set = null, seed = SEED, count = COUNT, typos = false } = {}) {
  const all = [...(set === null ? [] : judged(set)), ...draw(site, seed, count)];
  return typos ? withTypos(all.filter((query) => query.kind !== "typo"), site, seed) : all;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [site, ...rest] = process.argv.slice(2);
  const option = (name, otherwise) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : otherwise);
  const queries = suite(site, {
    set: option("--judged", null),
    seed: Number(option("--seed", SEED)),
    count: Number(option("--count", COUNT)),
    typos: rest.includes("--typos"),
  });
  console.log(`[\n${queries.map((query) => `  ${JSON.stringify(query)}`).join(",\n")}\n]`);
}
