// What all browser tests share: a built site served as a host that reads `_headers` serves it, its
// pages and their types, and the browser.

import { createServer } from "node:http";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  jsonld: "application/ld+json",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  xml: "application/xml",
  txt: "text/plain; charset=utf-8",
};

/** The value after a flag of the command line, or whether the flag is there. */
export const flag = (name) => process.argv.includes(name);
export const option = (name, otherwise) => (flag(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });

/** All HTML files by path, but for those that lead elsewhere at once. */
export async function htmlFiles(folder) {
  const root = resolve(folder);
  const all = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1).split(sep).join("/"))
    .sort();
  const files = [];
  for (const file of all) {
    if (!(await readFile(join(root, file), "utf8")).includes('http-equiv="refresh"')) files.push(file);
  }
  return files;
}

/** Indexes that differ from the one of goals or of countries by their words alone. */
const ALIKE = ["category", "collection", "language", "license", "organization", "sector"];

/**
 * The page types of a site in one language, each with its largest page: what one template makes of
 * one kind of thing. Goods are told apart by status. A new kind of page is a new type by itself.
 * `again` marks those whose parts another type shows too.
 */
export async function pageTypes(folder, prefix = "") {
  const status = new Map();
  for (const good of JSON.parse(await readFile(join(folder, "api/v1/goods.json"), "utf8")).goods) status.set(good.id, good.status);
  const types = new Map();
  for (const file of await htmlFiles(folder)) {
    if (!file.startsWith(prefix)) continue;
    const own = file.slice(prefix.length);
    const parts = own.split("/").slice(0, -1);
    let type = own === "404.html" ? "missing" : (parts[0] ?? "home");
    if (parts.length > 1) type += parts[1] === "page" ? " page" : parts[0] === "goods" ? ` ${status.get(parts[1])}` : " one";
    if (parts.length > 2) type += " page";
    const { size } = await stat(join(folder, file));
    const again = type.endsWith(" page") || ALIKE.includes(type);
    if (size > (types.get(type)?.size ?? 0)) types.set(type, { type, file, size, again });
  }
  return [...types.values()];
}

/** The rules of `_headers`. */
async function rules(folder) {
  const found = [];
  for (const line of (await readFile(join(folder, "_headers"), "utf8")).split("\n")) {
    const header = line.match(/^\s+([^:]+):\s*(.*)$/);
    if (header) found.at(-1).headers.push([header[1], header[2]]);
    else if (line !== "") found.push({ pattern: decodeURIComponent(line), headers: [] });
  }
  return found;
}

/**
 * Serves a folder on 127.0.0.1 below `base`, compressed as hosts compress, with the headers that
 * `_headers` asks for. `address` gives a file's address. With `pause`, pages come in pieces, and each waits for it: what
 * is above `<main>`, which is less than what a server sends before anybody answers (RFC 6928), then 4,000 bytes each.
 */
export async function host(folder, base = "/", pause = undefined) {
  const all = await rules(folder);
  const root = resolve(folder);
  const send = async (response, path, file, status) => {
    const body = await readFile(join(root, file));
    response.statusCode = status;
    response.setHeader("content-type", TYPES[file.split(".").pop()] ?? "application/octet-stream");
    for (const { pattern, headers } of all) {
      const matches = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      for (const [name, value] of matches ? headers : []) response.setHeader(name, value);
    }
    if (pause && file.endsWith(".html")) {
      const main = Math.max(body.indexOf("<main"), 0);
      response.write(body.subarray(0, main));
      for (let at = main; at < body.length; at += 4000) {
        await pause();
        response.write(body.subarray(at, at + 4000));
      }
      return response.end();
    }
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(body, { level: 9 }));
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
    try {
      if (!path.startsWith(base)) throw new Error("outside");
      let file = path.slice(base.length);
      if (file === "" || file.endsWith("/")) file += "index.html";
      if (!resolve(root, file).startsWith(root + sep)) throw new Error("outside");
      await send(response, path, file, 200);
    } catch {
      await send(response, path, "404.html", 404);
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: (file) => origin + base + file.replace(/(^|\/)index\.html$/, "$1").split("/").map(encodeURIComponent).join("/"),
    close: () => server.close(),
  };
}

/** The same for pages opened without a server. */
export const disk = (folder) => ({
  origin: "file://",
  address: (file) => pathToFileURL(join(resolve(folder), file)).href,
  close: () => {},
});

/**
 * Leaves of many siblings that are built alike three, in the page: a list of two hundred links, each with the same
 * elements and classes, is judged by three of them, and by every one that is built otherwise. Pages are as long as
 * their registry, and tools look at each element.
 */
export const thin = () => {
  const alike = new Set(["LI", "TR", "SECTION", "a", "g", "path", "circle", "rect", "use", "text"]);
  const shape = (element) => {
    // Parts that are alike tell the shape once, and the numbers in classes are goals and colours.
    const told = [...new Set([...element.children].map(shape))];
    return `${element.tagName}.${(element.getAttribute("class") ?? "").replace(/\d+/g, "N")}(${told})`;
  };
  // From the inside, so that long lists in two items do not make them differ.
  for (const parent of [...document.body.querySelectorAll("*")].reverse()) {
    if (parent.children.length < 5) continue;
    const seen = new Map();
    for (const child of [...parent.children].slice(0, -1)) {
      if (!alike.has(child.tagName) || child.contains(document.activeElement)) continue;
      const its = shape(child);
      const count = (seen.get(its) ?? 0) + 1;
      seen.set(its, count);
      if (count > 3) child.remove();
    }
  }
};

/** Says what was found and how it went: the last line is one JSON object, a fault fails the run. */
export function conclude(faults, counted) {
  for (const fault of faults.slice(0, 60)) console.log(fault);
  console.log(JSON.stringify({ ...counted, faults: faults.length }));
  const nothing = Object.values(counted).some((count) => count === 0);
  process.exitCode = faults.length === 0 && !nothing ? 0 : 1;
}
