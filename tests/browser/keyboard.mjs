// Walks pages of a built site by the Tab key alone, pages of all types.
//
//   node keyboard.mjs FOLDER [--base /registry/]
//
// Fails when the skip link is not first or does not lead into the content, when a link, button or
// field is left out or comes twice, when the order is not that of the page, when focus cannot be
// seen, is hidden behind something, or cannot leave.

import { conclude, host, launch, option, pageTypes, thin } from "./site.mjs";

const folder = process.argv[2];
// Lists of goods are walked once: they differ in what they list.
const types = (await pageTypes(folder)).filter(({ type, again }) => !again && (!type.endsWith(" one") || /^(country|standard)/.test(type)));
const site = await host(folder, option("--base", "/"));
const browser = await launch();
const faults = [];
let stops = 0;

/** Numbers what can be reached, in the order of the page; in the page. */
const number = () => {
  const found = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]")]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && element.type !== "hidden");
  found.forEach((element, position) => (element.dataset.stop = position));
  return found.map((element) => element.outerHTML.slice(0, 100));
};

/** Where focus is, and whether it is seen there; in the page. */
const look = () => {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  // A shape of a picture shows focus by a stroke of its own, and its middle may lie outside of it.
  const shape = element instanceof SVGElement ? element.querySelector("path, rect, circle, use") : null;
  const drawn = shape === null ? null : getComputedStyle(shape);
  const outlined = drawn === null
    ? style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2
    : drawn.stroke !== "none" && Number.parseFloat(drawn.strokeWidth) >= 2;
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  // The middle of what is seen of its first line.
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const top = document.elementFromPoint(x, y);
  const covered = shape === null && inside && top !== null && !element.contains(top) && !top.contains(element);
  return { stop: Number(element.dataset.stop ?? -1), outlined, inside, covered, html: element.outerHTML.slice(0, 100) };
};

async function walk(page, file) {
  const say = (what) => faults.push(`${file}: ${what}`);
  await page.goto(site.address(file), { waitUntil: "load", timeout: 60_000 });
  await page.waitForFunction(() => !document.querySelector("#contribute[hidden]")); // the form opens once it has its rules
  // A list that a script fills anew at the first focus is walked whole.
  if ((await page.locator("#found").count()) === 0) await page.evaluate(thin);
  const expected = await page.evaluate(number);
  const reached = [];
  for (let press = 0; press <= expected.length; press += 1) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(look);
    // Past the last stop a browser without a frame of its own begins anew.
    if (there === null || (there.stop === 0 && reached.length === expected.length)) break;
    reached.push(there.stop);
    if (!there.outlined) say(`focus cannot be seen: ${there.html}`);
    if (!there.inside) say(`focus is out of sight: ${there.html}`);
    if (there.covered) say(`focus is covered: ${there.html}`);
    if (there.stop !== reached.length - 1) {
      say(`stop ${reached.length} is ${there.html}, not ${expected[reached.length - 1]}`);
      break;
    }
  }
  if (reached.length !== expected.length) say(`${reached.length} of ${expected.length} stops, then focus is lost or does not leave`);
  stops += reached.length;
}

async function skip(page, file) {
  const say = (what) => faults.push(`${file}: ${what}`);
  await page.goto(site.address(file), { waitUntil: "load", timeout: 60_000 });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const main = await page.evaluate(() => document.activeElement?.closest("main") !== null && location.hash === "#main");
  if (!main) say("the skip link does not lead to the content");
  await page.keyboard.press("Tab");
  const next = await page.evaluate(() => document.activeElement?.closest("header.site, [role=banner]") === null);
  if (!next) say("after the skip link, Tab goes back to the head of the page");
}

async function work(queue) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  for (let type = queue.shift(); type !== undefined; type = queue.shift()) {
    await walk(page, type.file);
    await skip(page, type.file);
  }
  await context.close();
}

const queue = [...types];
await Promise.all([work(queue), work(queue)]);
await browser.close();
site.close();
conclude(faults, { types: types.length, stops });
