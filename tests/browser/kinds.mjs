// Goes through a registry of initiatives: filters its catalogue by facets of its own, and proposes an entry in the form,
// which asks its own fields and nothing about the Standard.
//
//   node kinds.mjs FOLDER    a built site of examples/mapping
//
// Fails on an error in the console, a wrong count, or a wrong entry.

import { conclude, host, launch } from "./site.mjs";

const site = await host(process.argv[2], "/");
const browser = await launch();
const wrong = [];
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
const page = await context.newPage();
page.on("console", (message) => message.type() === "error" && wrong.push(`console: ${message.text()}`));
page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
const expect = (what, found, wanted) => found === wanted || wrong.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`);

// The filter of a facet narrows the list, is in the address, and comes back from it.
const { facets } = await (await fetch(site.address("api/v1/facets.json"))).json();
const wanted = facets.find(({ kind }) => kind === "action-lines").values.find(({ code }) => code === "c7").counts.current;
const cards = page.locator("main .card:visible");
await page.goto(site.address("goods/index.html"), { waitUntil: "networkidle" });
await page.locator('input[name="action-lines"][value="c7"]').check();
await page.waitForFunction(() => location.search.includes("action-lines=c7"));
await page.waitForFunction((count) => document.querySelector("main").innerText.includes(`Results: ${count} ·`), wanted);
await page.goto(`${site.address("goods/index.html")}?action-lines=c7&phase=paused`, { waitUntil: "networkidle" });
await page.waitForFunction(() => document.querySelector("main").innerText.includes("Results: 1 ·"));
expect("the entry that both filters leave", await cards.first().locator("h2, h3").innerText(), "Medicines Price Watch");

// The form.
await page.goto(site.address("contribute/index.html"), { waitUntil: "networkidle" });
await page.getByLabel("Name", { exact: true }).fill("Tide Tables");
await page.getByLabel("Summary", { exact: true }).fill("Tables of the tides for small harbours.");
await page.getByLabel("Initiative", { exact: true }).check();
const steps = page.locator(".form-steps li:not([hidden]) a");
const names = await steps.allInnerTexts();
expect("steps about the Standard", names.filter((name) => /^\d/.test(name)).length, 0);
await page.locator("section.step:not([hidden]) .next").click();
expect("the second step", await page.locator("section.step:not([hidden])").getAttribute("id"), "step-own");
await page.locator('#step-own [data-key="action_lines"] input[value="c7"]').check();
await page.locator('#step-own [data-key="phase"]').selectOption("planned");
await page.locator('#step-own [data-key="challenges"]').fill("Harbours have no gauges.");
await page.locator("section.step:not([hidden]) .next").click();
await page.locator('#step-people [data-key="organizations"] > .add').click();
const owner = page.locator('#step-people [data-key="organizations"] > ol > li').last();
await owner.locator('[data-key="name"]').fill("Union of Coastal Cities");
await owner.locator('[data-key="role"]').selectOption("owner");
await page.locator('.form-steps a[href="#step-finish"]').click();
const yaml = await page.locator("#yaml").inputValue();
for (const line of ["stage: listed", "extra:\n  action_lines:\n    - c7\n  phase: planned\n  challenges: Harbours have no gauges."]) {
  yaml.includes(line) || wrong.push(`the entry lacks ${JSON.stringify(line)}: ${yaml}`);
}
expect("problems of the entry", await page.locator("#faults li").count(), 0);
yaml.includes("indicators") && wrong.push(`the entry has answers: ${yaml}`);

await browser.close();
site.close();
conclude(wrong, { filters: 2, entries: 1 });
