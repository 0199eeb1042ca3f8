// Opens the pages that show pictures of entries, and each picture by its address, and reports what runs, loads from
// elsewhere, or is not drawn.
//
//   node media.mjs FOLDER
//
// Once as a host serves the site, with its headers, and once from the folder, where no header holds anything back.

import { readdir } from "node:fs/promises";
import { join } from "node:path";

import { conclude, disk, host, launch } from "./site.mjs";

const folder = process.argv[2];
const pictures = (await readdir(join(folder, "media"), { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
const site = await host(folder, "/");
const browser = await launch();
const page = await (await browser.newContext()).newPage();
const faults = [];
let current = "";
page.on("dialog", (dialog) => {
  faults.push(`${current}: says ${dialog.message()}`);
  dialog.dismiss();
});
page.on("request", (request) => {
  const { protocol, origin } = new URL(request.url());
  if (protocol !== "file:" && origin !== site.origin) faults.push(`${current}: asks for ${request.url()}`);
});
page.on("download", () => faults.push(`${current}: is downloaded`));

const ran = () => page.evaluate(() => document.documentElement.hasAttribute("data-ran"));

for (current of ["status/candidate/", "goods/harvest-ledger/", "goods/water/"]) {
  await page.goto(`${site.origin}/${current}`, { waitUntil: "networkidle" });
  await page.evaluate(() => document.querySelectorAll("img").forEach((one) => (one.loading = "eager")));
  await page.waitForFunction(() => [...document.images].every((one) => one.complete));
  const empty = await page.evaluate(() => [...document.images].filter((one) => one.naturalWidth === 0).map((one) => one.src));
  for (const src of empty) faults.push(`${current}: ${src} is not drawn`);
  const wrong = await page.evaluate(() => [...document.images].filter((one) => !one.hasAttribute("alt") || !one.width || !one.height).length);
  if (wrong > 0) faults.push(`${current}: ${wrong} pictures have no size or no text`);
  const shown = await page.evaluate(() => document.querySelectorAll('img[src*="/media/"]').length);
  if (shown === 0) faults.push(`${current}: shows no picture`);
  if (await ran()) faults.push(`${current}: a script ran`);
}
for (const start of [(name) => `${site.origin}/media/${name}`, (name) => disk(folder).address(`media/${name}`)]) {
  for (const name of pictures) {
    current = start(name);
    await page.goto(current, { waitUntil: "load" });
    if (await ran()) faults.push(`${current}: a script ran`);
  }
}
await browser.close();
await site.close?.();
conclude(faults, { pictures: pictures.length });
