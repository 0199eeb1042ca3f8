// Opens every page of a built site in Chromium and reports what goes wrong on any of them.
//
//   node open-every-page.mjs FOLDER [--base /registry/] [--file] [--no-scripts]
//
// Serves FOLDER on 127.0.0.1 (or opens it over file://), opens each HTML file, and fails on an
// error in the console, a failed request, a request to another host, or a missing h1.

import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const arguments_ = process.argv.slice(2);
const flag = (name) => arguments_.includes(name);
const base = flag("--base") ? arguments_[arguments_.indexOf("--base") + 1] : "/";
const folder = resolve(arguments_[0]);

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  xml: "application/xml",
  txt: "text/plain; charset=utf-8",
};

// Pages that lead elsewhere at once are left out: where they lead is opened by itself.
const leadsElsewhere = async (file) =>
  (await readFile(join(folder, file), "utf8")).includes('http-equiv="refresh"');
const all = (await readdir(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).split(sep).join("/"))
  .sort();
const files = [];
for (const file of all) if (!(await leadsElsewhere(file))) files.push(file);

const server = createServer(async (request, response) => {
  let path = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
  if (!path.startsWith(base)) return response.writeHead(404).end();
  path = path.slice(base.length);
  if (path === "" || path.endsWith("/")) path += "index.html";
  try {
    const full = resolve(folder, path);
    if (!full.startsWith(folder + sep)) throw new Error("outside");
    const body = await readFile(full);
    response.writeHead(200, { "content-type": TYPES[path.split(".").pop()] ?? "application/octet-stream" });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const address = (file) => {
  if (flag("--file")) return pathToFileURL(join(folder, file)).href;
  const path = file.replace(/(^|\/)index\.html$/, "$1");
  return origin + base + path.split("/").map(encodeURIComponent).join("/");
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
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
    const home = flag("--file") ? "file://" : origin;
    if (!request.url().startsWith(home) && !request.url().startsWith("data:")) say(`leaves the site: ${request.url()}`);
  });
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    current = file;
    await page.goto(address(file), { waitUntil: "load", timeout: 30_000 });
    const headings = await page.locator("h1").count();
    if (headings !== 1) say(`${headings} h1`);
  }
  await context.close();
}

const queue = [...files];
await Promise.all([work(queue), work(queue)]);
await browser.close();
server.close();
console.log(JSON.stringify({ pages: files.length, faults: faults.slice(0, 50), total: faults.length }));
process.exitCode = faults.length === 0 && files.length > 0 ? 0 : 1;
