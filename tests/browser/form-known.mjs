// Proposes a good that is in the registry already, by keyboard.
//
//   node form-known.mjs FOLDER [--base /registry/]
//
// The site has to have the good `x-road`. Fails where its visitor is not told of it beside the name or the repository,
// cannot get to it, may take its id, or loses a draft on the way; on an error, and on a request to another host.

import { conclude, host, launch, option } from "./site.mjs";

const site = await host(process.argv[2], option("--base", "/"));
const browser = await launch();
const wrong = [];
let seen = 0;
const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
const page = await context.newPage();
page.on("console", (message) => message.type() === "error" && wrong.push(`console: ${message.text()}`));
page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
page.on("request", (request) => request.url().startsWith(site.origin) || wrong.push(`asks ${request.url()}`));

const address = site.address("contribute/index.html");
const box = page.locator("#alike");
/** Goes on with Tab until an element has focus. */
async function reach(selector) {
  for (let stop = 0; stop < 200; stop += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  wrong.push(`Tab does not reach ${selector}`);
}
/** Opens an empty form. */
async function open() {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.locator("#contribute").waitFor();
}
/** Notes whether the good is named, right after a field. */
async function named(field) {
  await box.getByRole("link", { name: "X-Road", exact: true }).waitFor();
  const follows = await box.evaluate((element, wanted) => element.previousElementSibling?.querySelector(wanted) !== null || element.previousElementSibling.matches(wanted), field);
  if (!follows) wrong.push(`the similar goods are not below ${field}`);
  const status = await page.textContent("#form-status");
  if (!status.includes("improve it instead")) wrong.push(`${field}: the status says ${status}`);
  seen += 1;
}

// A name leads to the good.
await open();
await reach("#good-name");
await page.keyboard.insertText("X-Road");
await named("#good-name");
await page.keyboard.press("Tab");
await reach("#alike li a");
await page.keyboard.press("Enter");
await page.waitForURL(/\/goods\/x-road\/$/);
if (!(await page.textContent("h1")).includes("X-Road")) wrong.push("the link leads elsewhere");

// The draft is there; so is what its id does.
await open();
if ((await page.inputValue("#good-name")) !== "X-Road") wrong.push("the draft is lost on the way to the good");
await page.getByRole("link", { name: "Check and send" }).click();
const fault = page.locator("#file-id-fault");
await fault.getByRole("link").waitFor();
if (!(await fault.textContent()).includes("already an entry x-road")) wrong.push(`the id: ${await fault.textContent()}`);
if ((await page.getAttribute("#file-id", "aria-invalid")) !== "true") wrong.push("an id that is taken is not invalid");
await page.locator("#file-id").fill("x-road-of-ours");
await fault.waitFor({ state: "hidden" });
await page.locator("#file-id").fill("x-road");
await reach("#file-id-fault a");
await page.keyboard.press("Enter");
await page.waitForURL(/\?id=x-road$/);
await page.getByText("You are improving the entry of X-Road").waitFor();
if (!(await page.inputValue("#yaml")).includes("\nname: X-Road\n")) wrong.push("the entry that exists is not loaded");
if (await fault.isVisible()) wrong.push("the id of the entry that is improved is told to be taken");

// What is improved has a draft of its own.
await page.locator("#good-name").fill("X-Road 8");
await page.locator("#good-name").blur();
await page.waitForFunction(() => document.getElementById("yaml").value.includes("X-Road 8"));
await open();
if ((await page.inputValue("#good-name")) !== "X-Road") wrong.push("improving an entry replaces the draft of a new one");
await page.goto(`${address}?id=x-road`, { waitUntil: "networkidle" });
if ((await page.inputValue("#good-name")) !== "X-Road 8") wrong.push("the draft of an improvement is lost");

// The repository leads to the good whatever the name is.
await context.clearCookies();
await page.evaluate(() => localStorage.clear());
await open();
await page.locator("#good-name").fill("Zyzzyva Exchange");
await page.locator("#step-good .next").click();
await page.locator("#step-people .next").click();
await reach("#links-repositories > .add");
await page.keyboard.press("Enter");
await reach('#links-repositories [data-key="url"]');
await page.keyboard.insertText("https://github.com/nordic-institute/X-Road");
await named("#links-repositories");

await browser.close();
site.close();
conclude(wrong, { seen });
