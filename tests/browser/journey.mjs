// Goes with a visitor through a built site: writes an entry in the form and downloads it, or finds a good.
//
//   node journey.mjs FOLDER [--base /goods/] --entry FILE    fills in the form, and saves the YAML that it offers as FILE
//   node journey.mjs FOLDER [--base /goods/] --find WORDS --name NAME    types WORDS on the home page, and opens the good NAME
//
// Fails on an error in the console or a request to another host.

import { basename, dirname } from "node:path";
import { mkdir } from "node:fs/promises";
import { conclude, host, launch, option } from "./site.mjs";

const site = await host(process.argv[2], option("--base", "/"));
const browser = await launch();
const wrong = [];
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", acceptDownloads: true });
const page = await context.newPage();
page.on("console", (message) => message.type() === "error" && wrong.push(`console: ${message.text()}`));
page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
page.on("request", (request) => request.url().startsWith(site.origin) || request.url().startsWith("blob:") || wrong.push(`asks ${request.url()}`));

const step = (name) => page.locator(`#step-${name}`);
const next = () => page.locator("section.step:not([hidden]) .next").click();
/** Adds an item to a list of a step, and gives it. */
async function add(name, key) {
  const list = step(name).locator(`[data-key="${key}"]`).first();
  await list.locator(":scope > .add").click();
  return list.locator(":scope > ol > li").last();
}
async function answer(name, text) {
  await step(name).locator('[data-key="answer"]').first().selectOption(text);
}
async function evidence(place, text) {
  const list = place.locator('[data-key="evidence"]').first();
  await list.locator(":scope > .add").click();
  await list.locator("textarea").last().fill(text);
}

/** Writes an entry as somebody who has read only the page. */
async function write(file) {
  await page.goto(site.address("contribute/index.html"), { waitUntil: "networkidle" });
  await page.getByLabel("Name", { exact: true }).fill("Borehole Diary");
  await page.getByLabel("Summary", { exact: true }).fill("Borehole Diary records how much water each borehole gives, so that districts see in time which ones fail.");
  await page.getByLabel("Open software", { exact: true }).check();
  await next();
  const owner = await add("people", "organizations");
  await owner.locator('[data-key="name"]').fill("Example Water Trust");
  await owner.locator('[data-key="role"]').selectOption({ label: "Owner" });
  await next();
  await step("links").locator('[data-key="website"]').fill("https://boreholes.example.org/");
  const repository = await add("links", "repositories");
  await repository.locator('[data-key="url"]').fill("https://code.example.org/water/borehole-diary");
  await next();
  const goal = await add("sdgs", "sdgs");
  await goal.locator('[data-key="goal"]').selectOption("6");
  await evidence(goal, "Districts in two countries repair pumps sooner, because the diary shows which boreholes give less water than before.");
  await next();
  const license = await add("licenses", "licenses");
  await license.locator('[data-key="spdx"]').fill("MIT");
  await evidence(license, "https://code.example.org/water/borehole-diary/blob/main/LICENSE");
  await next();
  await answer("ownership", "yes");
  await page.getByRole("link", { name: "Check and send" }).click();
  const faults = await page.locator("#faults li").allTextContents();
  wrong.push(...faults.map((one) => `a problem is left: ${one}`));
  const met = await page.locator("#preview dl > div").filter({ hasText: /Met$/ }).locator("dt").allTextContents();
  if (met.length !== 2) wrong.push(`met: ${met}`);
  const told = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the file" }).click();
  const download = await told;
  if (download.suggestedFilename() !== basename(file)) wrong.push(`the file is called ${download.suggestedFilename()}`);
  await mkdir(dirname(file), { recursive: true });
  await download.saveAs(file);
  return { entries: 1 };
}

/** Finds a good by the search of the home page, and opens it. */
async function find(words, name) {
  await page.goto(site.address("index.html"), { waitUntil: "networkidle" });
  const field = page.locator('main input[type="search"], #quick').first();
  await field.fill(words);
  await field.press("Enter");
  const link = page.getByRole("link", { name, exact: true }).first();
  await link.waitFor({ timeout: 30_000 });
  await link.click();
  await page.waitForURL(/\/goods\/[^/]+\/$/);
  const title = await page.locator("h1").textContent();
  if (title.trim() !== name) wrong.push(`the page is about ${title}`);
  return { found: 1 };
}

const done = option("--entry") ? await write(option("--entry")) : await find(option("--find"), option("--name"));
await browser.close();
site.close();
conclude(wrong, done);
