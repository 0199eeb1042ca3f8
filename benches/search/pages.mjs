// Copies the pages of goods of a built site for Pagefind, marked as its manual asks for: the article is
// the body, the name weighs most, then the summary, and other goods' names are left out.
//
//   node benches/search/pages.mjs SITE INTO

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [site, into] = process.argv.slice(2);
const { goods } = JSON.parse(readFileSync(join(site, "api/v1/goods.json"), "utf8"));

const once = (html, from, to) => {
  if (!html.includes(from)) throw new Error(`a page of a good holds no ${from}`);
  return html.replace(from, to);
};

for (const { id } of goods) {
  let html = readFileSync(join(site, "goods", id, "index.html"), "utf8");
  html = once(html, '<article class="good">', '<article class="good" data-pagefind-body>');
  html = once(html, "<h1>", '<h1 data-pagefind-weight="10">');
  html = html.replace('<p class="lead"', '<p class="lead" data-pagefind-weight="5"');
  html = html.replace('<section class="related"', '<section class="related" data-pagefind-ignore');
  mkdirSync(join(into, "goods", id), { recursive: true });
  writeFileSync(join(into, "goods", id, "index.html"), html);
}
if (readdirSync(join(into, "goods")).length !== goods.length) throw new Error("pages are missing");
