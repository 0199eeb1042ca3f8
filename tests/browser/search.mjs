// The search in Chromium: the box of every page, the catalogue that follows what is typed and
// ticked, what the address and the way back keep, what is said when nothing is found or loaded.
//
//   node search.mjs FOLDER [--base /registry/] [--prefix ar/] [--only WORDS,WORDS]
//
// Serves FOLDER on 127.0.0.1 below the base; --prefix is the folder of a language of the site.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { conclude, host, launch, option } from "./site.mjs";

const folder = process.argv[2];
const base = option("--base", "/");
const prefix = option("--prefix", "");
const site = await host(folder, base);
const browser = await launch();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = (path) => `${site.origin}${base}${prefix}${path}`;
const read = async (path) => JSON.parse(await readFile(`${folder}/${path}`, "utf8"));
const { goods } = await read("api/v1/goods.full.json");
const current = goods.filter(({ status }) => status === "current");
const faults = [];

/** A word that no text of the site has, to see where queries go. */
const SECRET = "zqxjkvwp";

async function visit(settings = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...settings });
  context.setDefaultTimeout(Number(option("--timeout", 30_000)));
  const page = await context.newPage();
  const asked = [];
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    asked.push(request.url());
    if (!request.url().startsWith(site.origin)) faults.push(`leaves the site: ${request.url()}`);
  });
  return Object.assign(page, { asked, done: () => context.close() });
}

/** Waits until the catalogue shows what its address asks for. */
const settled = (page) => page.waitForFunction(() => document.querySelector("#found").ariaBusy === "false" && document.querySelector(".breakdowns").ariaBusy === "false");
const open = async (page, query) => {
  await page.goto(address(`goods/${query}`));
  await settled(page);
};
const shown = async (page) => page.locator("#found .card").evaluateAll((cards) => cards.map((card) => card.dataset.id));
/** The ids of all goods found, every page of them. */
async function all(page) {
  const more = page.locator("#found .more");
  for (let left = 100; left > 0 && (await more.isVisible()); left -= 1) {
    const before = (await shown(page)).length;
    await more.click();
    await page.waitForFunction((least) => document.querySelectorAll("#found .card").length > least, before);
  }
  return shown(page);
}
/** What stands beside every value of the breakdowns: `goal 3` is 12. */
const beside = (page) => page.locator(".breakdowns").evaluate((aside) => Object.fromEntries(
  [...aside.querySelectorAll("input[type=checkbox]")].map((input) => [`${input.name} ${input.value}`, Number(input.closest("li").querySelector(".count").textContent)])));
const tick = (page, kind, code) => page.locator(`.breakdowns input[name="${kind}"][value="${code}"]`);
const query = (page) => new URL(page.url()).searchParams;
const said = (page) => page.locator("div[role=status]");
const says = (page, pattern) => page.waitForFunction((text) => new RegExp(text).test(document.querySelector("div[role=status]")?.textContent), pattern.source);

/** What a value is called on the page of all values. */
async function named(kind, code) {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto(address(`${kind}/`));
  const name = (await page.locator(`main th a[href$="/${code.toLowerCase()}/"]`).first().textContent()).trim();
  await page.done();
  return name;
}

const codes = {
  goal: (good) => good.indicators.sdgs.map(({ goal }) => String(goal)),
  category: (good) => good.categories.map(({ code }) => code),
  sector: (good) => good.sectors.map(({ code }) => code),
  country: (good) => [...good.deployment.used_in, ...good.deployment.developed_in].map(({ code }) => code),
};
const having = (kind, ...wanted) => current.filter((good) => codes[kind](good).some((code) => wanted.includes(code)));
const ids = (list) => list.map(({ id }) => id).sort();

/** A recognised good whose name is one long word that no other text has. */
const known = current.find(({ id, name }) => /^[A-Za-z]{7,14}$/.test(name) && goods.every((other) => other.id === id || !JSON.stringify(other).toLowerCase().includes(name.toLowerCase())));

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Rules that other colours can break.
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Judges a page, or what the search put into a part of it: the rest of each page is judged by axe.mjs. */
async function judge(page, what, { within = "html", rules = TAGS } = {}) {
  await page.evaluate(axe);
  const found = await page.evaluate(async ([within, rules]) => {
    const { violations } = await window.axe.run(within, { runOnly: rules, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}: ${nodes[0].failureSummary}`);
  }, [within, rules]);
  assert.deepEqual(found, [], what);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
  assert.ok(scrollWidth <= clientWidth, `${what} scrolls sideways`);
}

const checks = {
  async "filters come before the results, and a phone opens them as a sheet, without a script too"() {
    const wide = await visit({ viewport: { width: 1440, height: 900 } });
    await wide.goto(address("goods/"));
    await wide.locator(".breakdowns input").first().waitFor();
    await wide.locator("main").focus();
    for (let left = 8; left > 0 && !(await wide.evaluate(() => document.activeElement.matches(".breakdowns input"))); left -= 1) await wide.keyboard.press("Tab");
    assert.ok(await wide.evaluate(() => document.activeElement.matches(".breakdowns input")), "a few Tabs lead to the first filter");
    // A filter far down says how many there are where it is, and leads to them by keyboard.
    const last = wide.locator(".breakdowns input[type=checkbox]:visible").last();
    await last.focus();
    await wide.keyboard.press("Space");
    await settled(wide);
    const see = wide.locator(".see");
    await see.waitFor();
    const at = await see.boundingBox();
    assert.ok(at.y >= 0 && at.y + at.height <= 900, "the count is in view");
    assert.match(await see.textContent(), /\d/);
    const hidden = await wide.evaluate(() => {
      const { bottom } = document.activeElement.getBoundingClientRect();
      return bottom > document.querySelector(".see").getBoundingClientRect().top;
    });
    assert.ok(!hidden, "the count does not hide the filter that has the focus");
    await see.focus();
    await wide.keyboard.press("Enter");
    assert.ok(await wide.evaluate(() => document.activeElement.id === "results"), "the count leads to the results");
    await wide.done();
    for (const javaScriptEnabled of [true, false]) {
      const page = await visit({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
      await page.goto(address("goods/"));
      const first = page.locator(".breakdowns section").first();
      const sheet = page.locator(".breakdowns summary");
      assert.ok(await first.isHidden());
      assert.ok((await sheet.boundingBox()).y < 740, "on the first screen");
      await sheet.focus();
      await page.keyboard.press("Enter");
      assert.ok(await first.isVisible());
      assert.ok((await page.locator("#listed .card").first().boundingBox()).y < 1400, "the results stay near");
      if (javaScriptEnabled) {
        await page.locator(".breakdowns input[name=status]").nth(1).check();
        await settled(page);
        assert.notEqual(await sheet.locator(".words").textContent(), "", "the sheet says what is chosen");
        await page.locator(".see").click();
        assert.ok(await first.isHidden(), "the way to the results closes the sheet");
      }
      await page.done();
    }
  },

  async "what is chosen is said in words"() {
    const page = await visit();
    await open(page, "?goal=3&goal=4&category=software");
    const said = await page.locator("#counts").textContent();
    const heading = async (kind) => (await page.locator(`#by-${kind}`).textContent()).trim();
    const [goals, categories] = [await heading("goal"), await heading("category")];
    for (const part of [" \u00b7 .+", `${goals}: .+ \\S+ .+`, `${categories}: `]) assert.match(said, new RegExp(part));
    await page.done();
  },

  async "nothing of the search is loaded before somebody asks for it, and nothing moves"() {
    for (const width of [320, 1280]) {
      const page = await visit({ viewport: { width, height: 900 } });
      await page.addInitScript(() => {
        window.moved = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.moved += value))).observe({ type: "layout-shift", buffered: true });
      });
      for (const path of ["", "goods/", `goods/${known.id}/`, "search/"]) {
        await page.goto(address(path), { waitUntil: "networkidle" });
        assert.ok(!page.asked.some((url) => /search\.|\/search\/./.test(url)), `${path}: ${page.asked}`);
        const moved = await page.evaluate(() => window.moved);
        assert.ok(moved < 0.01, `/${path} moves at ${width} px by ${moved}`);
      }
      await page.goto(address("goods/"), { waitUntil: "networkidle" });
      await page.locator("#q").focus();
      await page.waitForFunction(() => document.querySelector(".breakdowns").ariaBusy === "false");
      assert.ok(page.asked.some((url) => url.includes("/assets/search.")));
      await page.done();
    }
  },

  async "goods come up under the box of any page, by keyboard alone"() {
    for (const path of ["", `goods/${known.id}/`, "standard/"]) {
      const page = await visit();
      await page.goto(address(path));
      await page.keyboard.press("/");
      const box = page.locator("[role=search] input");
      assert.ok(await box.evaluate((node) => node === document.activeElement), "the key / leads to the box");
      await page.keyboard.type(known.name.slice(0, -1));
      const first = page.locator("[role=option]").first();
      await first.waitFor();
      await page.waitForFunction((name) => document.querySelector("[role=option] .name")?.textContent === name, known.name);
      assert.equal(await box.getAttribute("role"), "combobox");
      assert.equal(await box.getAttribute("aria-expanded"), "true");
      assert.ok((await first.locator("mark").count()) > 0, "what fits is marked");
      await says(page, /1/);
      await judge(page, `${path} with goods under the box`, { within: "[role=search]:has([role=option])" });
      await page.keyboard.press("Escape");
      assert.equal(await page.locator("[role=option]").count(), 0);
      assert.equal(await box.inputValue(), known.name.slice(0, -1), "the first Escape closes the list alone");
      await page.keyboard.press("ArrowDown");
      await first.waitFor();
      await page.keyboard.press("ArrowDown");
      assert.equal(await box.getAttribute("aria-activedescendant"), await first.getAttribute("id"));
      assert.equal(await first.getAttribute("aria-selected"), "true");
      await page.keyboard.press("Enter");
      await page.waitForURL(address(`goods/${known.id}/`));
      await page.done();
    }
  },

  async "goals, countries and sectors come before goods, and lead to their pages"() {
    const [goal, count] = [...Array(17).keys()].map((at) => [String(at + 1), having("goal", String(at + 1)).length]).find(([, full]) => full > 0);
    const page = await visit();
    await page.goto(address(""));
    const box = page.locator("main [role=search] input");
    await box.focus();
    await page.keyboard.type(`SDG ${goal}`);
    const first = page.locator("[role=group]").first().locator("[role=option]").first();
    await page.waitForFunction((path) => document.querySelector("[role=option]")?.href.endsWith(path), `goal/${goal}/`);
    assert.ok(Number(await first.locator(".count").textContent()) === count, "with how many recognised goods it has");
    const group = await page.locator("[role=group]").first().getAttribute("aria-labelledby");
    assert.ok((await page.locator(`#${group}`).textContent()).length > 3, "the group has a name");
    await judge(page, "pages and goods under the box", { within: "[role=search]:has([role=option])" });
    await page.keyboard.press("ArrowDown");
    assert.equal(await box.getAttribute("aria-activedescendant"), await first.getAttribute("id"));
    await page.keyboard.press("Enter");
    await page.waitForURL(address(`goal/${goal}/`));
    const isEnglish = (await page.locator("html").getAttribute("lang")) === "en";
    for (const text of [isEnglish ? `goal ${goal}` : `SDG ${goal}`, `sdg${goal}`, goal]) {
      await open(page, `?q=${text}`);
      const link = page.locator("#found .goto a").first();
      assert.ok((await link.getAttribute("href")).endsWith(`goal/${goal}/`), text);
      assert.ok((await link.textContent()).endsWith(` ${count}`), text);
    }
    await judge(page, "a page above the results", { within: "main" });
    await open(page, `?q=${SECRET}`);
    assert.equal(await page.locator("#found .goto").count(), 0, "nothing where nothing is meant");
    await page.done();
  },

  async "an exact name leads whatever its status, and says it"() {
    const same = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    const other = goods.find((good) => good.status !== "current" && /^[A-Za-z ]{4,30}$/.test(good.name) && !goods.some(({ id, name }) => id !== good.id && same(name) === same(good.name)));
    if (!other) return;
    const page = await visit();
    await open(page, `?q=${other.name}`);
    assert.equal((await shown(page))[0], other.id);
    assert.ok(await page.locator("#found .card .tag").first().isVisible());
    await page.goto(address("standard/"));
    await page.locator("#quick").fill(other.name);
    await page.waitForFunction((name) => document.querySelector("[role=option] .name")?.textContent === name, other.name);
    assert.equal(await page.locator("[role=option]:has(.name)").first().locator(".tag").count(), 1);
    await page.done();
  },

  async "results say where they were found if it is not name or summary"() {
    const seen = (good) => `${good.name} ${good.summary}`.toLowerCase();
    const country = (good) => good.deployment.used_in.find(({ label }) => /^[A-Z][a-z]{4,}$/.test(label) && !current.some((one) => seen(one).includes(label.toLowerCase())));
    const label = current.map(country).find(Boolean)?.label;
    if (!label) return;
    const page = await visit();
    await open(page, `?q=${label}`);
    const cards = await page.locator("#found .card").count();
    assert.ok(cards > 0 && (await page.locator("#found .card .where").count()) === cards, label);
    await open(page, `?q=${known.name}`);
    assert.equal(await page.locator(`#found .card[data-id="${known.id}"] .where`).count(), 0, "a name is seen");
    await page.done();
  },

  async "where a result was found leads to the words, which its page marks and unfolds"() {
    const good = current.find(({ id }) => id === "disha") ?? current[0];
    for (const settings of [{}, { viewport: { width: 360, height: 740 } }]) {
      const page = await visit(settings);
      await open(page, `?q=${encodeURIComponent(`${good.name} ${good.indicators.licenses[0].spdx} license evidence data`)}`);
      const places = page.locator("#found .where a");
      for (let at = 0; at < Math.min(await places.count(), 4); at += 1) {
        await places.nth(at).click();
        await page.locator("mark.found").first().waitFor();
        const focused = await page.evaluate(() => {
          const { textContent, className } = document.activeElement;
          const { top, bottom } = document.activeElement.getBoundingClientRect();
          return { textContent, className, seen: top >= 0 && bottom <= innerHeight && bottom > top };
        });
        assert.deepEqual({ className: focused.className, seen: focused.seen }, { className: "found", seen: true }, page.url());
        const words = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("found").split(" ");
        assert.ok(words.includes(focused.textContent.toLowerCase()), `${focused.textContent} of ${words}`);
        const most = await page.evaluate(() => {
          const block = (one) => one.closest("p, li, dd, dt, td, th, blockquote, summary, h1, h2, h3, h4, h5, h6") ?? one.parentElement;
          const words = (of) => new Set([...of.querySelectorAll("mark")].map((one) => one.textContent.toLowerCase())).size;
          const part = document.activeElement.closest("section") ?? document;
          return words(block(document.activeElement)) >= Math.max(...[...part.querySelectorAll("mark")].map((one) => words(block(one))));
        });
        assert.ok(most, "no other place of its part shows more of the words");
        await judge(page, `marked, ${JSON.stringify(settings)}`);
        await page.goBack();
        await settled(page);
      }
      assert.ok((await places.count()) > 0, "a result says where");
      await page.goto(address(`goods/${good.id}/#found=${encodeURIComponent("<img src=x onerror=alert(1)> the")}&in=constructor`));
      await page.locator("mark.found").first().waitFor();
      assert.equal(await page.locator("main img[src=x]").count(), 0);
      await page.done();
    }
  },

  async "Enter leads to the catalogue, picked goods come along, and no request carries the query"() {
    const page = await visit();
    const picked = current.slice(0, 2).map(({ id }) => id);
    await page.goto(address(`standard/?compare=${picked}`));
    await page.locator("#quick").fill(`${known.name} ${SECRET}`);
    await page.locator("#quick").press("Enter");
    await page.waitForURL((url) => url.pathname.endsWith("/goods/") && url.searchParams.get("q") === `${known.name} ${SECRET}`);
    assert.equal(query(page).get("compare"), String(picked));
    await settled(page);
    assert.ok((await shown(page)).includes(known.id), "the good that has most of the words");
    await page.locator("#q").fill(`${SECRET} ${SECRET}`);
    await page.waitForFunction((word) => document.querySelector("#found .empty")?.textContent.includes(`${word} ${word}`), SECRET);
    assert.equal(query(page).get("compare"), String(picked));
    const telling = page.asked.filter((url) => url.toLowerCase().includes(SECRET) || url.includes(known.name));
    assert.deepEqual(telling, []);
    await page.done();
  },

  async "slips of the pen are forgiven and said"() {
    const page = await visit();
    const at = 3;
    const slip = known.name.slice(0, at) + known.name[at + 1] + known.name[at] + known.name.slice(at + 2);
    await open(page, `?q=${slip}`);
    assert.equal((await shown(page))[0], known.id);
    assert.ok((await page.locator("#found .said").allTextContents()).join().toLowerCase().includes(known.name.toLowerCase()), "what was searched instead is said");
    await page.done();
  },

  async "the catalogue counts like the pages that were built, with any within a facet and all across"() {
    const page = await visit();
    await page.goto(address("goods/"));
    await page.locator(".breakdowns input").first().waitFor();
    const built = await beside(page);
    await page.locator("#q").focus();
    await page.waitForFunction(() => document.querySelector(".breakdowns").ariaBusy === "false");
    assert.deepEqual(await beside(page), built, "nothing changes when the script takes over");
    assert.ok(await page.locator("#listed").isVisible());
    const seen = new Set();
    for (const [value, count] of Object.entries(built)) {
      const [kind, code] = [value.slice(0, value.indexOf(" ")), value.slice(value.indexOf(" ") + 1)];
      if (kind === "status" || seen.has(kind)) continue;
      seen.add(kind);
      await tick(page, kind, code).check();
      await settled(page);
      assert.equal((await all(page)).length, count, `${value} gives what stands beside it`);
      if (codes[kind]) assert.deepEqual((await shown(page)).sort(), ids(having(kind, code)));
      await tick(page, kind, code).uncheck();
      await page.locator("#listed").waitFor();
    }
    assert.ok(seen.size >= 6, [...seen].join());

    const [one, two] = Object.keys(built).filter((value) => value.startsWith("sector ")).map((value) => value.slice(7));
    const goal = Object.keys(built).filter((value) => value.startsWith("goal ")).map((value) => value.slice(5)).find((code) => having("goal", code).some((good) => codes.sector(good).includes(one)));
    await tick(page, "sector", one).check();
    await settled(page);
    await tick(page, "sector", two).check();
    await settled(page);
    assert.deepEqual((await all(page)).sort(), ids(having("sector", one, two)), "any of two sectors");
    const within = await beside(page);
    assert.equal(within[`sector ${one}`], built[`sector ${one}`], "a facet's own ticks do not change its counts");
    const both = having("sector", one, two);
    for (const [value, count] of Object.entries(within).filter(([name]) => name.startsWith("goal "))) {
      assert.equal(count, both.filter((good) => codes.goal(good).includes(value.slice(5))).length, value);
    }
    await tick(page, "goal", goal).check();
    await settled(page);
    const expected = both.filter((good) => codes.goal(good).includes(goal));
    assert.deepEqual((await all(page)).sort(), ids(expected), "and the goal");
    assert.deepEqual([query(page).getAll("sector"), query(page).getAll("goal")], [[one, two], [goal]]);
    assert.equal(await page.locator(".chosen .take").count(), 3);
    await judge(page, "the catalogue with filters");
    await page.done();
  },

  async "other statuses are added by a tick"() {
    const others = goods.filter(({ status }) => status === "candidate");
    if (others.length === 0) return;
    const page = await visit();
    await page.goto(address("goods/"));
    assert.ok(await tick(page, "status", "current").isChecked());
    await tick(page, "status", "candidate").check();
    await settled(page);
    assert.equal((await all(page)).length, current.length + others.length);
    assert.ok((await page.locator("#found .tag.candidate").count()) > 0);
    await tick(page, "status", "current").uncheck();
    await settled(page);
    assert.deepEqual((await all(page)).sort(), ids(others));
    await page.done();
  },

  async "everything is done by keyboard, and focus stays where it was"() {
    const page = await visit();
    await page.goto(address("goods/"));
    const [goal] = Object.keys(await beside(page)).filter((value) => value.startsWith("goal "));
    const box = tick(page, ...goal.split(" "));
    await box.focus();
    await page.keyboard.press("Space");
    await settled(page);
    assert.ok(await box.evaluate((node) => node === document.activeElement && node.checked));
    const wide = page.locator(".breakdowns section[aria-labelledby=by-country] .all a");
    await wide.focus();
    await page.keyboard.press("Enter");
    const sieve = page.locator(".breakdowns section[aria-labelledby=by-country] .sieve");
    if (await sieve.count()) {
      assert.ok(await sieve.evaluate((node) => node === document.activeElement));
      const before = await page.locator("section[aria-labelledby=by-country] li").count();
      await page.keyboard.type("ken");
      assert.ok((await page.locator("section[aria-labelledby=by-country] li").count()) < before);
    }
    const chip = page.locator(".chosen .take").first();
    await chip.focus();
    await page.keyboard.press("Enter");
    await page.locator("#listed").waitFor();
    assert.ok(await page.evaluate(() => document.activeElement !== document.body), "focus is not lost with the chip");
    await page.done();
  },

  async "a country that is not among the first is found by its name"() {
    for (const settings of [{}, { viewport: { width: 360, height: 740 } }]) {
      const page = await visit(settings);
      await page.goto(address("goods/"));
      const section = page.locator(".breakdowns section[aria-labelledby=by-country]");
      const sieve = section.locator(".sieve");
      if (!(await sieve.count())) return page.done();
      if (settings.viewport) await page.locator(".breakdowns summary").click();
      assert.ok(await sieve.isVisible(), "before any script of the search");
      const offered = await section.locator("input[type=checkbox]").evaluateAll((boxes) => boxes.map(({ value }) => value));
      const all = current.flatMap(({ deployment }) => [...deployment.used_in, ...deployment.developed_in]);
      const { code } = all.find((one) => !offered.includes(one.code));
      await sieve.pressSequentially(await named("country", code));
      const box = tick(page, "country", code);
      await box.waitFor();
      await judge(page, "a list that a text narrows", { within: ".breakdowns" });
      await box.check();
      await settled(page);
      assert.equal(query(page).get("country"), code);
      assert.equal(await sieve.inputValue(), "", "the next country is near");
      assert.ok(await box.isChecked());
      await page.done();
    }
  },

  async "the address holds everything, and the way back leads through what was ticked"() {
    const page = await visit();
    await page.goto(address("goods/"));
    const start = await page.evaluate(() => history.length);
    await page.locator("#q").pressSequentially("open data");
    await page.waitForFunction(() => new URLSearchParams(location.search).get("q") === "open data");
    await settled(page);
    assert.equal(await page.evaluate(() => history.length), start, "typing leaves no trail");
    const [value] = Object.entries(await beside(page)).find(([name, count]) => name.startsWith("category ") && count > 0);
    await tick(page, "category", value.slice(9)).check();
    await settled(page);
    const filtered = await shown(page);
    assert.equal(await page.evaluate(() => history.length), start + 1);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes("category"));
    await settled(page);
    assert.ok(!(await tick(page, "category", value.slice(9)).isChecked()));
    await page.goForward();
    await page.waitForFunction(() => location.search.includes("category"));
    await settled(page);
    assert.deepEqual(await shown(page), filtered);
    const order = (await page.locator("#sort option[value=new]").count()) ? "new" : "countries";
    assert.equal(order === "new", goods.some(({ dates }) => dates.recognized), "the newest come first where days are known");
    await page.locator("#sort").selectOption(order);
    await settled(page);
    const state = page.url();
    const ordered = await shown(page);
    await page.locator("#found .card h2 a").last().click();
    await page.waitForURL(/goods\/[^/?]+\//);
    await page.goBack();
    await settled(page);
    assert.equal(page.url(), state);
    assert.deepEqual(await shown(page), ordered);
    const other = await visit();
    await other.goto(state);
    await settled(other);
    assert.deepEqual(await shown(other), ordered, "the address alone says it");
    assert.equal(await other.locator("#sort").inputValue(), order);
    assert.equal(await other.locator("#q").inputValue(), "open data");
    assert.ok(await tick(other, "category", value.slice(9)).isChecked());
    await other.done();
    await page.done();
  },

  async "/search/ leads on with a query, and is itself without one"() {
    const page = await visit();
    await page.goto(address(`search/?q=${known.name}&goal=99`), { waitUntil: "commit" });
    await page.waitForURL((url) => url.pathname.endsWith("/goods/") && url.searchParams.get("q") === known.name);
    await settled(page);
    assert.ok(await page.locator("#found .empty").isVisible(), "an unknown goal has no goods");
    await page.locator("#found .way").first().click();
    await page.locator(`#found .card[data-id="${known.id}"]`).waitFor();
    await page.goto(address("search/"));
    assert.ok(page.url().endsWith("/search/"));
    await page.done();
  },

  async "without a script the box leads to a page of ways, and facets are links"() {
    const page = await visit({ javaScriptEnabled: false });
    for (const path of ["", "goods/", "standard/"]) {
      await page.goto(address(path));
      await page.locator("[role=search] input").fill("anything");
      await page.locator("[role=search] button").click();
      assert.equal(page.url().split("?")[0], address("search/"));
      assert.ok(await page.locator(".notice").isVisible());
      assert.ok((await page.locator(".goals a").count()) >= 17);
    }
    for (const href of await page.locator("main a").evaluateAll((links) => links.map((link) => link.href))) {
      const answer = await page.request.get(href);
      assert.equal(answer.status(), 200, href);
    }
    await page.goto(address("goods/"));
    assert.equal(await page.locator(".breakdowns input:visible").count(), 0, "nothing that cannot work");
    assert.ok((await page.locator(".breakdowns a").count()) > 20);
    assert.equal(await page.locator("#sort").count(), 0, "nothing that cannot work");
    await page.done();
  },

  async "where nothing is found, ways out are offered with what they give"() {
    const page = await visit();
    const category = codes.category(known)[0];
    const wrong = ["1", "2", "3", "4", "5", "6", "7"].find((goal) => !codes.goal(known).includes(goal));
    await open(page, `?q=${known.name}&goal=${wrong}&category=${category}`);
    assert.equal(await page.locator("#found > .cards").count(), 0);
    assert.equal(await page.locator(`#found > .group .card[data-id="${known.id}"] .tag`).count(), 1, "a good of this name is shown apart, with its status");
    const ways = page.locator("#found .empty .way");
    assert.match((await ways.allTextContents()).join(), /1/);
    await judge(page, "no goods");
    await ways.first().click();
    await page.locator(`#found .card[data-id="${known.id}"]`).waitFor();
    assert.deepEqual(query(page).getAll("goal"), []);
    await open(page, `?q=${SECRET}`);
    assert.ok((await page.locator("#found .empty a").getAttribute("href")).endsWith("a-z/"));
    await says(page, /./);
    await page.done();
  },

  async "hostile queries are text"() {
    const hostile = ["<img src=x onerror=alert(1)>", "(.*)+$ [a-z]{999} \\", "x".repeat(10_000), "\u0000\u0000", "\ud800 \udc00", "{count} {query} {label}", "javascript:alert(2)", "\u202eabc", "%00%ff", "__proto__ constructor", "'\"><script>alert(3)</script>"];
    const page = await visit();
    await page.goto(address("goods/"));
    for (const text of hostile) {
      await page.locator("#q").evaluate((box, value) => {
        box.value = value;
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, text);
      await settled(page);
      const inside = await page.locator("main").evaluate((main) => main.querySelectorAll("img, script, iframe, object").length);
      assert.equal(inside, 0, text.slice(0, 40));
    }
    for (const path of ["?q=%3Cscript%3Ealert(1)%3C/script%3E&goal=%3Cb%3E&country=__proto__", "?q=%ED%A0%80&sort=constructor&status=toString", `?q=${"a".repeat(5000)}`]) {
      await open(page, path);
      assert.equal(await page.locator("main").evaluate((main) => main.querySelectorAll("img, script, b").length), 0, path.slice(0, 60));
    }
    await page.goto(address("standard/"));
    await page.locator("#quick").fill(hostile[0]);
    await page.locator(".hits").waitFor();
    await page.waitForFunction(() => !document.querySelector(".hits").hidden);
    assert.equal(await page.locator(".hits img").count(), 0);
    await page.done();
  },

  async "what cannot be loaded is said, and the list stays"() {
    const page = await visit();
    let broken = true;
    await page.route(/\/search\/.*\.bin/, (route) => (broken ? route.abort() : route.continue()));
    await page.goto(address(`goods/?q=${known.name}`));
    const again = page.locator("#counts button");
    await again.waitFor();
    assert.ok(await page.locator("#listed").isVisible());
    assert.ok((await page.locator("#listed .card").count()) > 0);
    broken = false;
    await again.click();
    await page.locator(`#found .card[data-id="${known.id}"]`).waitFor();
    await page.done();
  },

  async "what was found can be picked for comparison"() {
    const page = await visit();
    await open(page, `?q=${known.name}`);
    const card = page.locator(`#found .card[data-id="${known.id}"]`);
    await card.locator(".pick").click();
    assert.equal(query(page).get("compare"), known.id);
    assert.equal(query(page).get("q"), known.name);
    await page.locator("#q").fill("open");
    await settled(page);
    assert.equal(query(page).get("compare"), known.id);
    assert.equal(await page.locator("#found .card").count(), await page.locator("#found .card .pick").count());
    await page.done();
  },

  async "cards are those of the built pages"() {
    const page = await visit();
    await page.goto(address("goods/"));
    const parts = (selector) => page.locator(selector).evaluateAll((cards) => cards.map((card) => {
      const copy = card.cloneNode(true);
      copy.querySelectorAll(".pick").forEach((node) => node.remove());
      copy.querySelectorAll("[lang='']").forEach((node) => node.removeAttribute("lang"));
      return copy.outerHTML.replace(/\s+/g, " ").replaceAll("> <", "><").replace(/\?compare=[^"]*/g, "");
    }));
    const built = await parts("#listed .card");
    await page.goto(address("goods/?sort=name&status=current&q="));
    await page.locator("#q").focus();
    await tick(page, "status", "candidate").check();
    await settled(page);
    const live = Object.fromEntries((await parts("#found .card")).map((card) => [/data-id="([^"]*)"/.exec(card)[1], card]));
    let compared = 0;
    for (const card of built) {
      const own = live[/data-id="([^"]*)"/.exec(card)[1]];
      if (own === undefined) continue;
      assert.equal(own, card);
      compared += 1;
    }
    assert.ok(compared >= 12, String(compared));
    await page.done();
  },

  async "it suits small windows, dark ones and forced colours"() {
    for (const settings of [{ viewport: { width: 320, height: 640 } }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
      const page = await visit(settings);
      const rules = settings.viewport ? TAGS : COLOURS;
      await open(page, "?q=open&category=software");
      await judge(page, JSON.stringify(settings), { rules });
      await page.goto(address(""));
      await page.locator("#q").fill("open");
      await page.locator("[role=option]").first().waitFor();
      await judge(page, `home, ${JSON.stringify(settings)}`, { rules });
      await page.done();
    }
  },
};

const only = option("--only", "").split(",");
for (const [name, check] of Object.entries(checks)) {
  if (!only.some((part) => name.includes(part))) continue;
  try {
    await check();
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
}
await browser.close();
site.close();
conclude(faults, { checks: Object.keys(checks).length, goods: goods.length });
