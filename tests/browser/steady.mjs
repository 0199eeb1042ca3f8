// Pages hold still while they arrive: on a slow line a browser shows the beginning of a page before it has the rest.
//
//   node steady.mjs FOLDER [--base /registry/]
//
// Sends the largest page of each type of a built site in pieces of 4,000 bytes below its header, and each piece when what
// came before is on the screen. Fails when what a visitor already sees moves by more than Google calls good (0.1) on a phone or on a
// desktop; the home page, the catalogue and the pages of goods by more than a tenth of that.

import { conclude, host, launch, option, pageTypes } from "./site.mjs";

const WIDTHS = [360, 1280];
const GOOD = 0.1;
const FIRST = /^(home|goods.*)$/;

const folder = process.argv[2];
let page;
/** Until the page has shown what it has. A page of which only the head has come shows nothing and is not waited for. */
const painted = () =>
  page.evaluate(() => document.body && new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready)))).catch(() => undefined);
const site = await host(folder, option("--base", "/"), painted);
const browser = await launch();
const faults = [];

const watch = () => {
  window.moves = [];
  new PerformanceObserver((list) => {
    for (const { value, sources, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) window.moves.push({ value, what: sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "").slice(0, 60)) });
    }
  }).observe({ type: "layout-shift", buffered: true });
};

const types = (await pageTypes(folder)).filter(({ again }) => !again);
for (const width of WIDTHS) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
  // The largest pages are a hundred pieces, and on a busy machine each waits long for its turn to be painted.
  context.setDefaultTimeout(180_000);
  await context.addInitScript(watch);
  for (const { type, file } of types) {
    page = await context.newPage();
    await page.goto(site.address(file), { waitUntil: "load" });
    await painted();
    const moves = await page.evaluate(() => window.moves);
    const moved = moves.reduce((sum, { value }) => sum + value, 0);
    if (moved > (FIRST.test(type) ? GOOD / 10 : GOOD)) {
      faults.push(`${type} at ${width} px moves by ${moved.toFixed(3)}: ${moves.flatMap(({ what }) => what).slice(0, 4).join(" | ")}`);
    }
    await page.close();
  }
  await context.close();
}
await browser.close();
site.close();
conclude(faults, { types: types.length });
