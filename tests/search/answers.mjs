// Asks the engine half of search.js what its standard input says, and prints the answers:
//   node tests/search/answers.mjs SITE ENGINE < QUESTIONS
// SITE is a built site, ENGINE the module. QUESTIONS is one JSON object: `texts` to cut into words,
// `faces` to draw, each an id and a name, `queries` to look for, each with `filters` and `sort`, `facets` to count for each of them.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { text } from "node:stream/consumers";

const [site, engine] = process.argv.slice(2);
const { face, open } = await import(pathToFileURL(engine));
const questions = JSON.parse(await text(process.stdin));
const index = await open(`${site}/search/`, undefined, async (path) => new Uint8Array(await readFile(path)));

const unassigned = /\p{Cn}/u;
const words = questions.texts.map((one) => (unassigned.test(one) ? null : index.words(one)));
const faces = (questions.faces ?? []).map(([id, name]) => (unassigned.test(name) ? null : face(id, name)));
const answers = [];
for (const { query, filters, sort } of questions.queries) {
  const found = await index.find(query, { filters, sort });
  const choices = {};
  for (const kind of questions.facets) choices[kind] = await index.facet(kind, query, { filters });
  const cards = await index.cards(found.docs.slice(0, 20));
  answers.push({ found, choices, cards, marks: cards.map((card) => index.mark(card.name, found.words)), places: cards.map(({ doc }) => found.places(doc)), missing: cards.map(({ doc }) => found.missing(doc)), destinations: await index.destinations(query) });
}
process.stdout.write(JSON.stringify({ total: index.total, words, faces, answers }));
