// Proposes a good through the form, by keyboard alone, on a screen 360 px wide, with the network cut once the page has
// loaded.
//
//   node form.mjs FOLDER --out FILE
//
// Fails on an error in the console, a request to another host, more than 90 KB compressed with headers, a page that scrolls
// sideways, a fault in the finished form, or what axe finds in any step. Writes the text of the form to FILE.

import { createRequire } from "node:module";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { conclude, host, launch, option } from "./site.mjs";

const MOST = 90_000;
const folder = process.argv[2];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = await host(folder);
const browser = await launch();
const wrong = [];
let sent = 0; // Bytes with headers.
let steps = 0;

const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
const page = await context.newPage();
page.on("console", (message) => message.type() === "error" && !message.text().includes("ERR_INTERNET_DISCONNECTED") && wrong.push(`console: ${message.text()}`));
page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
page.on("request", (request) => request.url().startsWith(site.origin) || request.url().startsWith("blob:") || wrong.push(`asks ${request.url()}`));
const line = await context.newCDPSession(page);
await line.send("Network.enable");
line.on("Network.loadingFinished", ({ encodedDataLength }) => (sent += encodedDataLength));
const sizes = [];
page.on("requestfinished", (request) => sizes.push(request.sizes()));
await page.goto(site.address("contribute/index.html"), { waitUntil: "networkidle" });
await page.locator("#contribute").waitFor();
const loaded = (await Promise.all(sizes)).reduce((sum, one) => sum + one.responseBodySize, 0);
const all = sent;
if (all > MOST) wrong.push(`${all} bytes with headers, at most ${MOST}`);
await context.setOffline(true);

const press = (key) => page.keyboard.press(key);
/** Goes on with Tab until an element has focus. */
async function reach(selector) {
  for (let stop = 0; stop < 200; stop += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await press("Tab");
  }
  wrong.push(`Tab does not reach ${selector}`);
}
async function type(selector, text) {
  await reach(selector);
  await page.keyboard.insertText(text);
}
/** Chooses a value of a list by typing the begin of its label. */
async function choose(selector, label) {
  await reach(selector);
  await page.keyboard.type(label);
}
async function button(selector) {
  await reach(selector);
  await press("Enter");
}
async function judge(name) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.target.join(" ")}`));
  });
  wrong.push(...found.map((one) => `${name}: ${one}`));
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (sideways > 0) wrong.push(`${name}: scrolls sideways by ${sideways} px`);
  steps += 1;
}
/** Judges the step and goes to the next one. */
async function next() {
  await judge(await page.evaluate(() => [...document.querySelectorAll("section.step")].find((one) => !one.hidden).id));
  await button("section.step:not([hidden]) .next");
}

await type("#good-name", "Well Map");
await type("#good-summary", "Well Map shows <img src=x onerror=alert(1)> where wells are, and whether they work.");
await reach('#good-categories input[value="software"]');
await press("Space");
await next();
await button("#people-organizations > .add");
await type('#people-organizations [data-key="name"]', "Example Water Trust");
await choose('#people-organizations [data-key="role"]', "Owner");
await next();
await type("#links-website", "https://wells.example.org/");
await next();
await button("#sdgs-sdgs > .add");
await choose('#sdgs-sdgs [data-key="goal"]', "Clean");
await button('#sdgs-sdgs [data-key="evidence"] > .add');
await type('#sdgs-sdgs [data-key="evidence"] textarea', "Districts find broken pumps with it and repair them sooner: no, never \"late\" # really.");
await next();
await button("#licenses-licenses > .add");
await type('#licenses-licenses [data-key="spdx"]', "apache-2.0");
await next();
await choose('#step-ownership [data-key="answer"]', "Yes");
for (let left = await page.evaluate(() => [...document.querySelectorAll("section.step")].slice(5, -1).length); left > 0; left -= 1) await next();
await judge("finish");
await reach("#yaml-copy");
const text = await page.inputValue("#yaml");
for (const part of ["name: Well Map", "spdx: Apache-2.0", "answer: yes", "goal: 6", "role: owner"]) {
  if (!text.includes(part)) wrong.push(`the text has no \`${part}\`: ${text}`);
}
if ((await page.locator("#preview img").count()) > 0) wrong.push("the preview makes a picture of what was typed");
const left = await page.locator("#faults li").allTextContents();
wrong.push(...left.map((one) => `left: ${one}`));
const path = await page.textContent("#file-path");
if (path !== "registry/well-map.yaml") wrong.push(`the file is ${path}`);
const send = await page.getAttribute("#send-file", "href");
if (!send.startsWith("https://code.example/owner/registry/new/main/registry?filename=well-map.yaml&value=%23%20yaml")) wrong.push(`sends to ${send}`);
// The draft is there after another visit.
await context.setOffline(false);
await page.reload({ waitUntil: "networkidle" });
if ((await page.inputValue("#yaml")) !== text) wrong.push("the draft is another text after the page was loaded again");
// What a category asks for is shown once it is chosen.
const asked = () => page.evaluate(() => !document.querySelector('[data-key="risk_assessment"]').hidden);
if (await asked()) wrong.push("software is asked for the risks of AI systems");
await page.locator('#good-categories input[value="ai-system"]').check();
if (!(await asked())) wrong.push("AI systems are not asked for their risks");
// A fault is told beside its field, once the field is left.
await page.locator("#good-name").fill("x".repeat(201));
await page.locator("#good-name").blur();
await page.locator("#good-name-fault").waitFor();
if ((await page.getAttribute("#good-name", "aria-invalid")) !== "true") wrong.push("a name that is too long is not invalid");
await browser.close();
site.close();
if (option("--out")) {
  await mkdir(dirname(option("--out")), { recursive: true });
  await writeFile(option("--out"), text);
}
console.log(`${loaded} bytes compressed, ${all} with headers`);
conclude(wrong, { steps });
