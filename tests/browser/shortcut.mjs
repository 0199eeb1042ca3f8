// The key / leads to the search box on every page, and a reader can switch it off (WCAG 2.1.4).
//
//   node shortcut.mjs FOLDER [--base /registry/]
//
// Everything is done by keyboard.

import assert from "node:assert/strict";
import { conclude, host, launch, option } from "./site.mjs";

const site = await host(process.argv[2], option("--base", "/"));
const browser = await launch();
const faults = [];
let pages = 0;

const tick = (page) => page.locator("footer").getByRole("checkbox");
const box = (page) => page.locator("[role=search] input").first();
const isIn = (node) => node.evaluate((element) => element === document.activeElement);

async function open(page, path) {
  await page.goto(site.address(path), { waitUntil: "load" });
  pages += 1;
}

/** Presses / where no field has the focus; whether it leads to the search box. */
async function leads(page) {
  await page.locator("main").focus();
  await page.keyboard.press("/");
  return isIn(box(page));
}

/** Tabs from the last link of the page to the switch and presses the space bar. */
async function turn(page) {
  await page.locator("footer a").last().focus();
  await page.keyboard.press("Tab");
  assert.ok(await isIn(tick(page)), "Tab reaches the switch");
  await page.keyboard.press("Space");
}

const checks = {
  async "it is off on every page once it was switched off, and on again"(page) {
    await open(page, "index.html");
    assert.ok(await tick(page).isChecked(), "the switch says that it is on");
    assert.equal(await box(page).getAttribute("aria-keyshortcuts"), "/");
    assert.ok(await leads(page));
    assert.equal(await box(page).inputValue(), "", "the key is not typed into the box");
    await turn(page);
    for (const path of ["index.html", "goods/index.html", "standard/index.html"]) {
      await open(page, path);
      assert.ok(!(await tick(page).isChecked()), `${path}: the switch says that it is off`);
      assert.equal(await box(page).getAttribute("aria-keyshortcuts"), null);
      assert.ok(!(await leads(page)), `${path}: the key does nothing`);
    }
    await page.goBack();
    assert.ok(!(await tick(page).isChecked()), "a page from before is off too");
    await turn(page);
    await page.keyboard.press("/");
    assert.ok(await isIn(box(page)), "the key works at once, from the switch too");
    await open(page, "standard/index.html");
    assert.ok(await leads(page));
  },

  async "it is typed where somebody types"(page) {
    await open(page, "goods/index.html");
    await box(page).focus();
    await page.keyboard.type("a/b");
    assert.equal(await box(page).inputValue(), "a/b");
  },

  async "without a memory it can be switched off for a page"(page) {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } });
    });
    await open(page, "index.html");
    assert.ok(await leads(page));
    await turn(page);
    assert.ok(!(await leads(page)));
  },
};

for (const [name, check] of Object.entries(checks)) {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
  await check(page).catch((error) => faults.push(`${name}: ${error.message}`));
  await context.close();
}
await browser.close();
site.close();
conclude(faults, { checks: Object.keys(checks).length, pages });
