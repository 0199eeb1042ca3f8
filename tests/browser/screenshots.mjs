// Takes pictures of a built site for people to look at: each page type at 360, 768 and 1440 px, in
// light and dark, and as printed.
//
//   node screenshots.mjs FOLDER OUT [--base /registry/] [--types home,goods,...] [--widths 360,...]
//
// OUT gets TYPE-WIDTH-light.png, TYPE-WIDTH-dark.png and TYPE.pdf. RTL is a site in a language that
// is written so: `scripts/screenshots` builds one.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { host, launch, option, pageTypes } from "./site.mjs";

const [folder, out] = process.argv.slice(2);
const only = option("--types", "").split(",").filter(Boolean);
const widths = option("--widths", "360,768,1440").split(",").map(Number);
await mkdir(out, { recursive: true });
const types = (await pageTypes(folder)).filter(({ type }) => only.length === 0 || only.includes(type));
const site = await host(folder, option("--base", "/"));
const browser = await launch();
let pictures = 0;

for (const colorScheme of ["light", "dark"]) {
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const { type, file } of types) {
      await page.goto(site.address(file), { waitUntil: "load", timeout: 60_000 });
      // A page of any length is looked at as far as its shape can change.
      const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 6000);
      const name = `${type.replaceAll(" ", "-")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(out, name), clip: { x: 0, y: 0, width, height }, fullPage: true });
      pictures += 1;
    }
    await context.close();
  }
}
const page = await browser.newPage();
for (const { type, file } of types) {
  await page.goto(site.address(file), { waitUntil: "load", timeout: 60_000 });
  await page.pdf({ path: join(out, `${type.replaceAll(" ", "-")}.pdf`), format: "A4", pageRanges: "1-4", printBackground: false });
  pictures += 1;
}
await browser.close();
site.close();
console.log(`${pictures} pictures of ${types.length} page types in ${out}`);
