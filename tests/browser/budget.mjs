// Measures what the pages that visitors see first cost, on a slow line.
//
//   node budget.mjs FOLDER [--base /registry/]
//
// Opens the home page, the catalogue, the report, the longest good and one of middling length of a built site
// with an empty cache at 400 kbit/s and 400 ms round trip. Fails when one transfers more than 50 KB
// of compressed HTML, CSS and JavaScript, makes more than 6 requests, moves while it loads, holds up
// its first picture by a script, or paints its largest part after more than 2 s in the median of
// three runs.

import { stat } from "node:fs/promises";
import { join } from "node:path";
import { conclude, host, htmlFiles, launch, option } from "./site.mjs";

const KB = 1000;
const BUDGET = { bytes: 50 * KB, requests: 6, paint: 2000 };
const LINE = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

const folder = process.argv[2];
const site = await host(folder, option("--base", "/"));
const browser = await launch();
const faults = [];

const goods = (await htmlFiles(folder)).filter((file) => /^goods\/[^/]+\/index\.html$/.test(file));
const sized = await Promise.all(goods.map(async (file) => ({ file, size: (await stat(join(folder, file))).size })));
sized.sort((a, b) => a.size - b.size);
const files = ["index.html", "goods/index.html", "report/index.html", sized.at(-1).file, sized[Math.floor(sized.length / 2)].file];

/** Notes paints and shifts as they come, in the page. */
const watch = () => {
  window.seen = { paint: 0, what: "", shift: 0 };
  const take = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  take("largest-contentful-paint", (entry) => {
    window.seen.paint = entry.startTime;
    window.seen.what = entry.element?.outerHTML.slice(0, 60) ?? "";
  });
  take("layout-shift", (entry) => (window.seen.shift += entry.value));
};

/** What was noted, and what the page would have a browser wait for or ask for, in the page. */
const look = () => ({
  ...window.seen,
  blocking: document.querySelectorAll("script[src]:not([async], [defer], [type=module])").length,
  icons: [...document.querySelectorAll("link[rel~=icon]")].map((link) => link.href),
});

/** One visit with an empty cache. */
async function visit(file) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", LINE);
  const asked = new Set();
  const counts = new Set();
  let bytes = 0;
  line.on("Network.responseReceived", ({ requestId, type, response }) => {
    asked.add(response.url);
    if (["Document", "Stylesheet", "Script"].includes(type)) counts.add(requestId);
  });
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (counts.has(requestId)) bytes += encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(site.address(file), { waitUntil: "networkidle", timeout: 60_000 });
  await page.waitForFunction(() => window.seen.paint > 0);
  const looked = await page.evaluate(look);
  await context.close();
  // A browser without a frame may not ask for the icon; visitors' browsers do.
  return { ...looked, bytes, requests: new Set([...asked, ...looked.icons]).size };
}

for (const file of files) {
  const visits = [];
  for (let run = 0; run < 3; run += 1) visits.push(await visit(file));
  visits.sort((a, b) => a.paint - b.paint);
  const { bytes, requests, paint, what, blocking } = visits[1];
  const shift = Math.max(...visits.map((one) => one.shift));
  console.log(`${file}: ${(bytes / KB).toFixed(1)} KB, ${requests} requests, largest paint after ${Math.round(paint)} ms (${what}), shift ${shift}`);
  const say = (what) => faults.push(`${file}: ${what}`);
  if (bytes > BUDGET.bytes) say(`${bytes} bytes, at most ${BUDGET.bytes}`);
  if (requests > BUDGET.requests) say(`${requests} requests, at most ${BUDGET.requests}`);
  if (paint === 0 || paint > BUDGET.paint) say(`largest paint after ${Math.round(paint)} ms, at most ${BUDGET.paint}`);
  if (shift > 0) say(`moves while it loads by ${shift}`);
  if (blocking > 0) say(`${blocking} scripts hold up the first picture`);
}
await browser.close();
site.close();
conclude(faults, { pages: files.length });
