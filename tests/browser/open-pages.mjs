// Opens the pages of a built site in Chromium and reports what goes wrong on any of them.
//
//   node open-pages.mjs FOLDER [--base /registry/] [--file] [--no-scripts] [--step N]
//
// Serves FOLDER on 127.0.0.1 (or opens it over file://), opens each HTML file, and fails on an
// error in the console (what breaks the site's own policy is one), a failed request, a request to
// another host, or a missing h1. With --step, of each kind of page (a folder at a depth) the first, the last and each
// Nth between.

import { conclude, disk, flag, host, htmlFiles, launch, option } from "./site.mjs";

const folder = process.argv[2];
const step = Number(option("--step", "1"));
const kinds = new Map();
for (const file of await htmlFiles(folder)) {
  const kind = `${file.split("/")[0]} ${file.split("/").length}`;
  kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
}
const files = [...kinds.values()].flatMap((kind) => kind.filter((_, n) => n % step === 0 || n === kind.length - 1));
const site = flag("--file") ? disk(folder) : await host(folder, option("--base", "/"));
const browser = await launch();
const faults = [];

async function work(queue) {
  const context = await browser.newContext({ javaScriptEnabled: !flag("--no-scripts") });
  const page = await context.newPage();
  let current = "";
  const say = (what) => faults.push(`${current}: ${what}`);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) say(message.text());
  });
  page.on("pageerror", (error) => say(error.message));
  page.on("requestfailed", (request) => {
    // Going on to the next page ends what the browser fetches for itself, such as the icon.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") say(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) say(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith("data:")) say(`leaves the site: ${request.url()}`);
  });
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    current = file;
    await page.goto(site.address(file), { waitUntil: "load", timeout: 30_000 });
    const headings = await page.locator("h1").count();
    if (headings !== 1) say(`${headings} h1`);
  }
  await context.close();
}

const queue = [...files];
await Promise.all([work(queue), work(queue)]);
await browser.close();
site.close();
conclude(faults, { pages: files.length });
