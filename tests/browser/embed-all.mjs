// Every card of a site in a frame as large as its page tells other sites to write it: nothing of it
// lies outside.
//
//   node embed-all.mjs FOLDER

import { readFile } from "node:fs/promises";
import { conclude, host, htmlFiles, launch } from "./site.mjs";

const folder = process.argv[2];
const site = await host(folder);
const browser = await launch();
const faults = [];

const cards = (await htmlFiles(folder)).filter((file) => /(^|\/)embed\//.test(file));
const { goods } = JSON.parse(await readFile(`${folder}/api/v1/goods.json`, "utf8"));
const told = await readFile(`${folder}/goods/${goods[0].id}/index.html`, "utf8");
const [, width, height] = /&lt;iframe[^\n]* width=(?:&quot;|")(\d+)(?:&quot;|") height=(?:&quot;|")(\d+)/.exec(told).map(Number);

const left = [...cards];
let tallest = 0;
async function look() {
  // Lower than any card, so that what a page wants to have is seen.
  const page = await (await browser.newContext({ viewport: { width, height: 50 } })).newPage();
  for (let file = left.pop(); file; file = left.pop()) {
    await page.goto(site.address(file));
    const [wide, tall, shown] = await page.evaluate(() => {
      const root = document.documentElement;
      const texts = [...document.querySelectorAll("h2, .summary, .kinds li, body > main > .note")];
      return [root.scrollWidth, root.scrollHeight, texts.filter((node) => node.getBoundingClientRect().height > 0).length === texts.length];
    });
    tallest = Math.max(tallest, tall);
    if (wide > width || tall > height) faults.push(`${file}: ${wide} × ${tall} in ${width} × ${height}`);
    if (!shown) faults.push(`${file}: something has no height`);
  }
}
await Promise.all([look(), look()]);
await browser.close();
site.close();
conclude(faults, { cards: cards.length, tallest });
