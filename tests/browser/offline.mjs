// Browses a portable site from its folder as a visitor without a server does.
//
//   node offline.mjs FOLDER
//
// With scripts off: from the home page by clicks to the catalogue, its next page, a good, the good's
// goal, an index and back home. With scripts on: one page of each type, without an error in the
// console. Fails also when the stylesheet has no effect or a page is asked of a network.

import { conclude, disk, launch, pageTypes } from "./site.mjs";

const folder = process.argv[2];
const site = disk(folder);
const browser = await launch();
const faults = [];
let clicks = 0;

async function open(options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const say = (what) => faults.push(`${decodeURIComponent(page.url()).slice(-60)}: ${what}`);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) say(message.text());
  });
  page.on("pageerror", (error) => say(error.message));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) say(`asks a network: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") say(`failed: ${request.url()}`);
  });
  return { context, page, say };
}

/** Whether a page is there and looks as it should. */
async function check(page, say, expected) {
  const path = decodeURIComponent(page.url());
  if (!path.endsWith(expected)) say(`expected ${expected}`);
  if ((await page.locator("h1").count()) !== 1) say("no h1");
  // The skip link is out of sight until it has focus, which only the stylesheet can bring about.
  const skip = await page.locator("a.skip").first().boundingBox();
  if (skip !== null && skip.y >= 0) say("the stylesheet has no effect");
}

const { context, page, say } = await open({ javaScriptEnabled: false });
await page.goto(site.address("index.html"), { waitUntil: "load" });
await check(page, say, "/index.html");
const steps = [
  ['main a[href$="goods/index.html"]', "/goods/index.html"],
  ['nav a[rel="next"]', "/goods/page/2/index.html"],
  ["main h2 a", "/index.html"],
  ['main a[href*="goal/"]', "/index.html"],
  ['nav a[href$="sector/index.html"]', "/sector/index.html"],
  ['main .index a[href*="sector/"]', "/index.html"],
  ['header a[href$="index.html"]', "/index.html"],
];
for (const [selector, expected] of steps) {
  const link = page.locator(selector).first();
  const href = new URL(await link.getAttribute("href"), page.url()).href;
  await Promise.all([page.waitForURL(href), link.click()]);
  await check(page, say, expected);
  clicks += 1;
}
if (page.url() !== site.address("index.html")) say("the way does not end at home");
await context.close();

const types = await pageTypes(folder);
const scripted = await open({});
for (const { file } of types) {
  await scripted.page.goto(site.address(file), { waitUntil: "load" });
  await check(scripted.page, scripted.say, file);
}
await scripted.context.close();
await browser.close();
conclude(faults, { types: types.length, clicks });
