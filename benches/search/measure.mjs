// Drives one engine in Chromium over one built site and prints what it measured as one JSON object:
//
//   node benches/search/measure.mjs ENGINE BENCH SITE INDEX NPM [--only recall] [--set SET] [--missed FILE] [--brotli]
//
// BENCH holds `bench/`, the page that starts an engine; INDEX the engine's own files; NPM the folder in
// which playwright-core is installed.

import { createRequire } from "node:module";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { judged, suite, withTypos } from "../../tests/relevance/draw.mjs";
import { recall } from "../../tests/relevance/measure.mjs";
import { host } from "./host.mjs";

const [engine, bench, site, own, npm, ...rest] = process.argv.slice(2);
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : null);
const { chromium } = createRequire(join(resolve(npm), "package.json"))("playwright-core");

const encoding = rest.includes("--brotli") ? "br" : "gzip";
const every = (list, step) => list.filter((_, at) => at % step === 0);
const plain = judged("v0").filter((query) => query.kind !== "typo");
const texts = (queries) => queries.map((query) => query.query);
const typos = texts(withTypos(plain, site));
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const spread = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return { median: at(sorted, 0.5), most: sorted.at(-1) };
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const address = (server) => `${server.origin}/bench/index.html?engine=${engine}`;

async function open(server) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(address(server));
  await page.waitForFunction(() => window.ready);
  return { context, page };
}

/** What is sent until `wanted` results of a first query are there; nothing of the bench's own page. */
async function cold(server, queries, wanted) {
  const all = [];
  for (const text of queries) {
    server.forget();
    const { context, page } = await open(server);
    await page.evaluate(([query, count]) => window.query(query, count), [text, wanted]);
    const sent = server.sent().filter((one) => !one.path.startsWith("/bench/") && one.path !== "/favicon.ico");
    const started = Math.min(...sent.map((one) => one.round));
    all.push({
      text,
      bytes: sent.reduce((sum, one) => sum + one.bytes, 0),
      requests: sent.length,
      rounds: Math.max(...sent.map((one) => one.round)) - started + 1,
    });
    await context.close();
  }
  const dearest = all.reduce((one, other) => (other.bytes > one.bytes ? other : one)).text;
  return { dearest, ...Object.fromEntries(["bytes", "requests", "rounds"].map((key) => [key, spread(all.map((one) => one[key]))])) };
}

/**
 * Milliseconds of a query with ten results, the processor slowed four times: `fresh` when a page asks it for the
 * first time with its files in the browser's cache, `warm` when the page asks it again.
 */
async function times(server, queries) {
  const { context, page: before } = await open(server);
  await before.evaluate((list) => window.times(list, 10), queries);
  await before.close();
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(address(server));
  await page.waitForFunction(() => window.ready);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(() => window.times(["xyz"], 10));
  const fresh = await page.evaluate((list) => window.times(list, 10), queries);
  const warm = await page.evaluate((list) => window.times(list, 10), [...queries].reverse());
  await context.close();
  const spreads = [fresh, warm].map((all) => {
    const sorted = all.sort((one, other) => one - other);
    return { median: at(sorted, 0.5), nine: at(sorted, 0.9), most: sorted.at(-1) };
  });
  return { fresh: spreads[0], warm: spreads[1] };
}

async function recalls(server, set) {
  const { context, page } = await open(server);
  const result = {};
  for (const [name, wrong] of [["plain", false], ["typos", true]]) {
    const queries = suite(site, { set, typos: wrong });
    const answers = await page.evaluate((list) => window.answers(list, 5), texts(queries));
    const { kinds, missed } = recall(queries, answers);
    result[name] = kinds;
    if (option("--missed") !== null) writeFileSync(`${option("--missed")}.${name}.json`, missed.map((one) => JSON.stringify(one)).join("\n"));
  }
  await context.close();
  return result;
}

/** The bytes of the index itself, without scripts and pages. */
function bytes(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.(html|js|css|wasm)$|^wasm\./.test(file.name))
    .reduce((sum, file) => sum + statSync(join(file.parentPath ?? file.path, file.name)).size, 0);
}

const slow = await host([bench, own, site], { encoding, delay: 25 });
const fast = await host([bench, own, site], { encoding });
const few = engine === "minisearch" ? 80 : 8;
const measured = { engine, index: bytes(join(own, { dpg: "search", pagefind: "pagefind", minisearch: "minisearch" }[engine])) };
if (option("--only") === "recall") {
  measured.recall = await recalls(fast, option("--set"));
} else {
  measured.first = await cold(slow, every(texts(plain), few), 1);
  measured.ten = await cold(slow, every(texts(plain), few), 10);
  measured.firstTypo = await cold(slow, every(typos, few), 1);
  measured.times = await times(fast, every(texts(plain), 4));
  measured.timesTypo = await times(fast, every(typos, 4));
}
console.log(JSON.stringify(measured));
await browser.close();
slow.close();
fast.close();
