// The card of a good in a frame on a page of another site, as its own page tells others to write it.
//
//   node embed.mjs FOLDER --id ID

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { conclude, host, launch, option } from "./site.mjs";

const folder = process.argv[2];
const id = option("--id");
const site = await host(folder);
const browser = await launch();
const faults = [];
let checks = 0;

const good = JSON.parse(await readFile(`${folder}/api/v1/goods/${id}.json`, "utf8"));
const page = await (await browser.newContext({ viewport: { width: 800, height: 600 } })).newPage();
page.on("pageerror", (error) => faults.push(error.message));
// What the driver asks of the frame is a script too, which its sandbox speaks of.
page.on("console", (message) => message.type() === "error" && !/frame is sandboxed/.test(message.text()) && faults.push(message.text()));
await page.goto(site.address(`goods/${id}/index.html`));
const snippet = await page.locator("aside pre code", { hasText: "<iframe" }).textContent();
const other = createServer((_, response) => {
  const here = snippet.replace(new URL(good.url).origin, site.origin);
  response.setHeader("content-type", "text/html; charset=utf-8").end(`<!doctype html><title>Other</title>${here}`);
});
await new Promise((ready) => other.listen(0, "127.0.0.1", ready));

try {
  await page.goto(`http://127.0.0.1:${other.address().port}/`);
  const frame = page.frameLocator("iframe");
  assert.equal((await frame.locator("h2 a").textContent()).trim(), good.name);
  assert.ok(await frame.locator(".summary").isVisible());
  const [width, wanted] = await frame.locator("html").evaluate((root) => [root.clientWidth, root.scrollWidth]);
  assert.ok(wanted <= width, `scrolls sideways: ${wanted} > ${width}`);
  checks += 1;
  const [opened] = await Promise.all([page.context().waitForEvent("page"), frame.locator("h2 a").click()]);
  await opened.waitForLoadState();
  assert.equal(new URL(opened.url()).pathname, new URL(good.url).pathname, "the good opens in a window of its own");
  assert.equal(await opened.locator("h1").textContent(), good.name);
  checks += 1;
} catch (error) {
  faults.push(error.message);
}
await browser.close();
other.close();
site.close();
conclude(faults, { checks });
