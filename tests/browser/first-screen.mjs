// What a visitor sees first, what the map tells those who use the keyboard, and what print shows.
//
//   node first-screen.mjs FOLDER [--base /registry/]
//
// Fails when the first screen of a phone on a good's page lacks its name, its sentence, by whom it is
// recognised, what its licence allows or a button to start with; when the links to the parts of that page
// do not stay in sight or lead to a closed box; when the rows of the indicators do not open at once, by an address or in print; when a
// country of the map that has the focus or that a finger touches is not named, or the way past the map
// leads to a closed table; when the search box of the front page is not on
// its first screen.

import { conclude, host, launch, option } from "./site.mjs";

const site = await host(process.argv[2], option("--base", "/"));
const browser = await launch();
const faults = [];
const good = "goods/openmrs/index.html";

/** Which of these are not wholly inside of the window, in the page. */
const below = (selectors) => selectors.filter((selector) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return !box || box.height === 0 || box.top < 0 || box.bottom > innerHeight;
});
const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.getClientRects().length > 0).length;

/** Waits until the page no longer scrolls: parts that come into sight are laid out only then; in the page. */
const settled = () => new Promise((done) => {
  let [last, still] = [scrollY, 0];
  const look = () => {
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
    if (still === 5) done();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

async function open(file, viewport, query = "") {
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
  await page.goto(site.address(file) + query, { waitUntil: "load" });
  return page;
}

const phone = { width: 360, height: 740 };
const wide = { width: 1280, height: 900 };
for (const [file, parts] of [
  [good, ["h1", ".top .lead", ".trust .recognised", ".trust .license", ".start .button"]],
  ["index.html", ["h1", ".hero .find input"]],
]) {
  const page = await open(file, phone);
  for (const part of await page.evaluate(below, parts)) faults.push(`${file}: ${part} is not on the first screen`);
  const lines = await page.evaluate(() => {
    // Without a description the sentence is all there is, and shown whole.
    const lead = document.querySelector(".top:has(~ .columns #description) .lead");
    return lead ? lead.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(lead).lineHeight) : 0;
  });
  if (lines > 3.2) faults.push(`${file}: the sentence has ${lines} lines`);
  await page.close();
}

const page = await open(good, wide);
const rows = await page.locator("details.indicator").count();
if (rows < 9) faults.push(`${good}: ${rows} rows`);
if (await page.evaluate(shown, ".indicator .answers")) faults.push(`${good}: rows are open`);
await page.getByRole("button", { name: "Expand all" }).click();
if ((await page.evaluate(shown, ".indicator .answers")) !== rows) faults.push(`${good}: not all rows are open`);
await page.getByRole("button", { name: "Collapse all" }).click();
if (await page.evaluate(shown, ".indicator .answers")) faults.push(`${good}: rows stay open`);
await page.close();

for (const viewport of [phone, wide]) {
  const parts = await open(good, viewport);
  for (const link of await parts.locator(".sections a").all()) {
    await link.click();
    await parts.evaluate(settled);
    const [bar, name, top] = await link.evaluate((one) => {
      const part = document.querySelector(one.hash);
      return [document.querySelector(".sections").getBoundingClientRect(), one.hash, part.getBoundingClientRect().top];
    });
    if (bar.top < -1 || bar.top > 1000) faults.push(`${good}: the parts are out of sight at ${name}`);
    if (top < bar.bottom - 1) faults.push(`${good}: ${name} is below the links to the parts`);
    if (!(await parts.evaluate(shown, name))) faults.push(`${good}: ${name} leads to a closed box`);
  }
  await parts.close();
}

const paper = await open(good, wide);
await paper.emulateMedia({ media: "print" });
await paper.evaluate(settled); // the page learns of it with the next frame
const printed = await paper.evaluate(shown, ".indicator .answers");
if (printed !== rows) faults.push(`${good}: print shows ${printed} of ${rows} answers`);
for (const part of [".unfold", ".sections", ".improve h2", ".actions"]) {
  if (await paper.evaluate(shown, part)) faults.push(`${good}: print shows ${part}`);
}
await paper.close();

const named = await open(good, wide, "#documentation");
if ((await named.evaluate(shown, "#documentation")) !== 1) faults.push(`${good}: #documentation does not open its row`);
await named.close();

const map = await open("map/index.html", wide);
const country = map.locator(".world a").first();
if (await map.evaluate(shown, ".world text")) faults.push("map: names are shown before anything has the focus");
await country.focus();
const [name, words] = await country.evaluate((link) => [link.querySelector("title").textContent, link.querySelector("text").textContent]);
if ((await map.evaluate(shown, ".world text")) !== 1 || name !== words) faults.push(`map: ${name} has the focus and is not named`);
const table = await map.evaluate(async () => {
  const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
  location.hash = document.querySelector(".pass a").hash;
  await changed;
  return document.querySelector(location.hash).checkVisibility({ contentVisibilityAuto: true });
});
if (!table) faults.push("map: the way past it leads to a closed table");
await map.close();

const touch = await browser.newContext({ viewport: phone, hasTouch: true });
const finger = await touch.newPage();
await finger.goto(site.address("map/index.html"), { waitUntil: "load" });
const touched = finger.locator(".world a:has(path)").last();
const address = finger.url();
await touched.evaluate((one) => {
  for (const type of ["pointerdown", "click"]) one.dispatchEvent(new PointerEvent(type, { pointerType: "touch", bubbles: true, cancelable: true }));
});
if (finger.url() !== address || !(await touched.evaluate((one) => one.querySelector("text").checkVisibility()))) faults.push("map: a touch does not name the country");
await touch.close();

await browser.close();
site.close();
conclude(faults, { pages: 4 });
