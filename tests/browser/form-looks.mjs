// Judges every step of the form with axe-core at once: all lists have an item, all fields their errors.
//
//   node form-looks.mjs FOLDER [--base /registry/] [--modes light,dark,...]
//
// Fails on any violation of WCAG 2.2 A and AA or of axe's best practices, on a page that scrolls sideways, and on a
// control without a name or an explanation that is not tied to it.

import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { conclude, host, launch, option } from "./site.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const NARROW = { width: 360, height: 740 };
const MODES = {
  light: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: NARROW },
  dark: { viewport: NARROW, colorScheme: "dark" },
  forced: { viewport: NARROW, forcedColors: "active" },
};

const site = await host(process.argv[2], option("--base", "/"));
const browser = await launch();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wrong = [];
let controls = 0;

/** Adds an item to each list, also to those in items, and writes what is wrong into each field; in the page. */
function spoil() {
  const form = document.getElementById("entry");
  for (let lists; (lists = [...form.querySelectorAll("fieldset.many")].filter((list) => list.querySelector(":scope > ol").children.length === 0)).length > 0; ) {
    for (const list of lists) list.querySelector(":scope > .add").click();
  }
  for (const one of form.querySelectorAll("[data-key]:is(input, textarea)")) {
    one.value = one.type === "url" ? "no address" : one.type === "date" ? "" : "\u200b ".repeat(400);
    one.dispatchEvent(new Event("input", { bubbles: true }));
  }
  document.querySelector('#good-categories input[value="ai-system"]').click();
  document.querySelector('.form-steps a[href="#step-finish"]').click();
}

for (const mode of option("--modes", Object.keys(MODES).join(",")).split(",")) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...MODES[mode] });
  const page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(`${mode}: error: ${error.message}`));
  await page.goto(site.address("contribute/index.html"), { waitUntil: "networkidle" });
  await page.locator("#contribute").waitFor();
  await page.evaluate(spoil);
  const faults = await page.locator(".fault[data-for]").count();
  if (faults < 20) wrong.push(`${mode}: only ${faults} errors are beside their fields`);
  await page.evaluate(() => document.querySelectorAll("section.step, #alike").forEach((one) => (one.hidden = false)));
  await page.evaluate(axe);
  const said = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.target.join(" ")}`));
  }, TAGS);
  wrong.push(...said.map((one) => `${mode}: ${one}`));
  const told = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const all = [...document.querySelectorAll("#entry :is(input, select, textarea)")];
    const untied = all.filter((one) => (one.getAttribute("aria-describedby") ?? "").split(" ").some((id) => id !== "" && !document.getElementById(id)) || one.labels?.length === 0);
    const loose = [...document.querySelectorAll("#entry .help[id], #entry .fault[id]")].filter(({ id }) => !document.querySelector(`[aria-describedby~="${CSS.escape(id)}"]`) && !id.startsWith("part-"));
    return { sideways: scrollWidth - clientWidth, all: all.length, untied: untied.slice(0, 5).map(({ id }) => id), loose: loose.slice(0, 5).map(({ id }) => id) };
  });
  controls += told.all;
  if (told.sideways > 0) wrong.push(`${mode}: scrolls sideways by ${told.sideways} px`);
  if (told.untied.length > 0) wrong.push(`${mode}: without a label or explanation: ${told.untied}`);
  if (told.loose.length > 0) wrong.push(`${mode}: explains nothing: ${told.loose}`);
  await context.close();
}
await browser.close();
site.close();
conclude(wrong, { controls });
