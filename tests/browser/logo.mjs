// Opens SVG files directly, as whoever follows the address of a logo does, and reports what runs or loads in them.
//
//   node logo.mjs FOLDER
//
// No policy of a server holds them back. Scripts in the files set `data-ran` on the root. Files whose
// names begin with `control` must run theirs: else nothing would be known of the others.

import { readdir } from "node:fs/promises";

import { conclude, disk, launch } from "./site.mjs";

const folder = process.argv[2];
const files = (await readdir(folder)).filter((name) => name.endsWith(".svg")).sort();
const site = disk(folder);
const browser = await launch();
const page = await browser.newPage();
const faults = [];
let current = "";
page.on("dialog", (dialog) => {
  faults.push(`${current}: says ${dialog.message()}`);
  dialog.dismiss();
});
page.on("request", (request) => {
  if (!request.url().startsWith("file:") && !request.url().startsWith("data:image/")) faults.push(`${current}: asks for ${request.url()}`);
});
for (current of files) {
  await page.goto(site.address(current), { waitUntil: "load" });
  await page.mouse.click(20, 20);
  const ran = await page.evaluate(() => document.documentElement.hasAttribute("data-ran"));
  const isControl = current.startsWith("control");
  if (ran !== isControl) faults.push(`${current}: ${ran ? "a script ran" : "the script of the control did not run"}`);
  const drawn = await page.evaluate(() => document.querySelectorAll("path, rect").length);
  if (drawn === 0) faults.push(`${current}: nothing is drawn`);
}
await browser.close();
conclude(faults, { files: files.length });
