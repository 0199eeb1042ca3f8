// Lists in Chromium: as a table, in every order, taken along as a link, as CSV and as JSON, and what is left of that
// without JavaScript.
//
//   node lists.mjs FOLDER [--base /registry/]
//
// Serves FOLDER on 127.0.0.1 below the base.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { conclude, host, launch, option } from "./site.mjs";

const folder = process.argv[2];
const base = option("--base", "/");
const server = await host(folder, base);
const address = (path) => `${server.origin}${base}${path}`;
const browser = await launch();
const faults = [];
const read = (path) => readFile(`${folder}/${path}`, "utf8");
const { goods } = JSON.parse(await read("api/v1/goods.full.json"));
const current = goods.filter(({ status }) => status === "current");
const countries = ({ deployment }) => new Set([...deployment.developed_in, ...deployment.used_in].map(({ code }) => code));
const all = new Map();
for (const good of current) for (const code of countries(good)) all.set(code, [...(all.get(code) ?? []), good]);
const [country, ofCountry] = [...all].sort(([, a], [, b]) => b.length - a.length)[0];

async function visit(settings = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.origin) && !request.url().startsWith("blob:")) faults.push(`leaves the site: ${request.url()}`);
  });
  return page;
}
const settled = (page) => page.waitForFunction(() => document.querySelector("#found").ariaBusy === "false" && document.querySelector(".breakdowns").ariaBusy === "false");

async function save(page, kind) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(`.along button[value=${kind}]`).click()]);
  assert.match(file.suggestedFilename(), new RegExp(`^goods[a-z0-9-]*\\.${kind}$`));
  return readFile(await file.path(), "utf8");
}
const sorted = (list) => [...list].sort();

const checks = {
  async "a list is saved as exactly its goods, by keyboard too"() {
    const page = await visit();
    await page.goto(address(`country/${country.toLowerCase()}/`));
    await page.locator(".along summary").focus();
    await page.keyboard.press("Enter");
    const saved = JSON.parse(await save(page, "json"));
    assert.equal(saved.count, ofCountry.length);
    assert.deepEqual(sorted(saved.goods.map(({ id }) => id)), sorted(ofCountry.map(({ id }) => id)));
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator(".along button[value=csv]").press("Enter")]);
    const whole = await read("api/v1/goods.csv");
    // For spreadsheets, which need it; programs read the file of the API, which has none.
    const text = await readFile(await file.path(), "utf8");
    assert.deepEqual([text[0], whole[0]], ["\ufeff", "i"], "the byte order mark");
    const table = text.slice(1);
    assert.equal(table.split("\n")[0], whole.split("\n")[0], "the columns of goods.csv");
    const records = table.match(/(?:"[^"]*"|[^"\n])*\n/g).slice(1);
    assert.deepEqual(records.map((record) => record.split(",")[0]), saved.goods.map(({ id }) => id), "in the same order");
    for (const record of records) assert.ok(whole.includes(record), "the rows of goods.csv");
    await page.context().close();
  },

  async "filtered and sorted results are saved as they are shown"() {
    const page = await visit();
    await page.goto(address(`goods/?country=${country}&sort=countries&view=table`));
    await settled(page);
    const rows = page.locator("#found tbody tr");
    const numbers = await rows.evaluateAll((list) => list.map((row) => Number(row.lastElementChild.textContent)));
    assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a), "most countries first");
    const shown = await page.locator("#found tbody th").evaluateAll((heads) => heads.map((head) => head.dataset.id));
    for (const [at, id] of shown.entries()) assert.equal(numbers[at], countries(goods.find((good) => good.id === id)).size, id);
    await page.locator(".along summary").click();
    const saved = JSON.parse(await save(page, "json"));
    assert.deepEqual(saved.goods.slice(0, shown.length).map(({ id }) => id), shown);
    // Cards and back; the address keeps it, and what is selected for comparison.
    await page.locator("#found .pick input").first().check();
    await page.locator(".views button").first().click();
    await settled(page);
    assert.ok((await page.locator("#found .card").count()) > 0);
    const query = new URL(page.url()).searchParams;
    assert.deepEqual([query.get("view"), query.get("sort"), query.get("compare")], [null, "countries", shown[0]]);
    await page.goBack();
    await settled(page);
    assert.ok(await rows.first().isVisible());
    await page.context().close();
  },

  async "a link is copied without what is selected for comparison"() {
    const page = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(address(`goods/?country=${country}&compare=${current[0].id}`));
    await settled(page);
    await page.locator(".along summary").click();
    await page.locator(".along button[value=link]").click();
    await page.waitForFunction(() => /copied/.test(document.querySelector(".along output").textContent));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address(`goods/?country=${country}`));
    await page.context().close();
  },

  async "the counts beside a list lead to the goods of that list"() {
    const page = await visit();
    await page.goto(address(`country/${country.toLowerCase()}/`));
    await page.locator(".along summary").click();
    await page.locator(".along a[href*='view=table']").click();
    await page.waitForURL(/view=table/);
    await settled(page);
    assert.ok((await page.locator("#counts").textContent()).includes(`: ${ofCountry.length} `));
    assert.ok(await page.locator("#found table").first().isVisible());
    await page.goto(address(`country/${country.toLowerCase()}/`));
    const link = page.locator(".breakdowns section[aria-labelledby=by-category] a").first();
    const count = await link.locator("xpath=..").locator(".count").textContent();
    await link.click();
    await page.waitForURL(/country=/);
    await settled(page);
    assert.ok((await page.locator("#counts").textContent()).includes(`: ${count} `));
    await page.context().close();
  },

  async "a list of a sector leads to the goal that it belongs to, with its count"() {
    const page = await visit();
    for (const path of ["sector/health/", "goods/?sector=health"]) {
      await page.goto(address(path), { waitUntil: "networkidle" });
      const way = page.getByText(/^\W*Goal \W*3\W*,/);
      const count = (await way.textContent()).match(/(\d+)\W*$/)[1];
      await way.click();
      await page.waitForURL(/goal[=/]3/);
      if (path.includes("?")) await settled(page);
      assert.match(await page.locator(".counts").first().textContent(), new RegExp(`\\b${count}\\b`), path);
    }
    await page.context().close();
  },

  async "all values of a list are shown where its link says so"() {
    const page = await visit();
    await page.goto(address("goal/3/"));
    const all = page.locator(".breakdowns .all a[data-every]").first();
    const count = Number((await all.textContent()).match(/\d+/)[0]);
    const kind = new URL(await all.evaluate((node) => node.href)).hash.slice(4);
    await all.click();
    await page.waitForURL(/goal=3/);
    await page.waitForFunction((own) => document.querySelector(`section[aria-labelledby=by-${own}] [aria-expanded=true]`), kind);
    const values = page.locator(`section[aria-labelledby=by-${kind}] li input:not([value='-'])`);
    assert.equal(await values.count(), Math.min(count, 200));
    await page.context().close();
  },

  async "licence families and countries of use are filters, alone and together"() {
    const page = await visit();
    await page.goto(address("goods/"));
    await page.locator(".breakdowns input[name=license-family]").first().check();
    await settled(page);
    const box = page.locator(".breakdowns input[name=used-in]:not([value='-'])").first();
    const code = await box.inputValue();
    const count = Number(await box.locator("xpath=../..").locator(".count").textContent());
    await box.check();
    await settled(page);
    assert.ok((await page.locator("#counts").textContent()).includes(`: ${count} `));
    const query = new URL(page.url()).searchParams;
    assert.ok(query.get("license-family") && query.get("used-in") === code, page.url());
    await page.context().close();
  },

  async "goods are saved in the browser, listed, shared and emptied, by keyboard, and no request names them"() {
    const page = await visit();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address("goods/"), { waitUntil: "networkidle" });
    const boxes = page.locator(".card .keep input");
    for (const at of [0, 1]) {
      await boxes.nth(at).focus();
      await page.keyboard.press("Space");
    }
    await page.waitForFunction(() => [...document.querySelectorAll("[role=status]")].some((node) => /saved in this browser/.test(node.textContent)));
    const saved = await page.locator(".card").evaluateAll((cards) => cards.slice(0, 2).map((card) => card.dataset.id));
    await page.goto(address(`goods/${saved[0]}/`), { waitUntil: "networkidle" });
    assert.equal(await page.locator("button.keep").getAttribute("aria-pressed"), "true", "on the page of a good");
    await page.locator("a[data-saved]").click();
    await page.waitForURL(/ids=/);
    await settled(page);
    const shown = () => page.locator("#found .card").evaluateAll((cards) => cards.map((card) => card.dataset.id));
    assert.deepEqual(sorted(await shown()), sorted(saved));
    const shared = page.url();
    for (const url of asked) for (const id of saved) assert.ok(!new URL(url).search.includes(id), url);
    await page.locator("#found .said button").click();
    await page.waitForFunction(() => document.querySelector("#found .empty"));
    // Somebody else, who has saved nothing, sees the shared list and can keep it.
    await page.goto(shared);
    await settled(page);
    assert.deepEqual(sorted(await shown()), sorted(saved));
    await page.locator("#found .said button").click();
    await page.waitForFunction(() => document.querySelectorAll("#found .keep input:checked").length === 2);
    await page.context().close();
  },

  async "a selected good leads to the comparison at once"() {
    const page = await visit();
    await page.goto(address("goods/"), { waitUntil: "networkidle" });
    await page.locator(".card .pick input").first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    assert.match(await page.evaluate(() => document.activeElement.href), /compare\/\?ids=/);
    await page.context().close();
  },

  async "an address that cannot be copied is in a field to copy it by hand"() {
    const page = await visit();
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(address(`country/${country.toLowerCase()}/`));
    await page.locator(".along summary").click();
    await page.locator(".along button[value=link]").click();
    await page.waitForFunction(() => document.activeElement.matches(".along output input"));
    const chosen = await page.evaluate(() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd));
    assert.equal(chosen, address(`country/${country.toLowerCase()}/`));
    await page.context().close();
  },

  async "the table says what it is and how it is sorted, on a phone too"() {
    const page = await visit({ viewport: { width: 360, height: 740 } });
    await page.goto(address("goods/?view=table&sort=countries"));
    await settled(page);
    assert.equal(await page.getByRole("table").getByRole("rowheader").count(), await page.locator("#found tbody tr").count());
    assert.equal(await page.locator("#found th[aria-sort=descending]:visible").count(), 1);
    await page.context().close();
  },

  async "each picture of the statistics can be saved as CSV"() {
    const page = await visit();
    await page.goto(address("statistics/"), { waitUntil: "networkidle" });
    const picture = page.locator("#by-category");
    const [file] = await Promise.all([page.waitForEvent("download"), picture.locator("> button").click()]);
    const text = await readFile(await file.path(), "utf8");
    assert.equal(text.match(/\r\n/g).length, await picture.locator("tr").count());
    assert.equal(text[0], "\ufeff");
    await page.context().close();
  },

  async "another status is another list"() {
    const page = await visit();
    await page.goto(address("status/candidate/"));
    const links = await page.locator(".breakdowns a").evaluateAll((list) => list.map(({ href }) => href.split("/").at(-2)));
    assert.deepEqual(links, ["goods", "candidate", "former"]);
    await page.context().close();
  },

  async "what is not stated is a filter"() {
    const page = await visit();
    const without = current.filter(({ sectors }) => sectors.length === 0);
    await page.goto(address("goods/"));
    await page.locator(".breakdowns input[name=sector][value='-']").check();
    await settled(page);
    assert.ok((await page.locator("#counts").textContent()).includes(`: ${without.length} `));
    await page.context().close();
  },

  async "without JavaScript a list has links to its JSON and its feed, and says where counts lead"() {
    const page = await visit({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(address(`country/${country.toLowerCase()}/`));
    await page.locator(".along summary").click();
    const links = await page.locator(".along a:visible").evaluateAll((list) => list.map(({ href }) => href));
    assert.ok(links.some((href) => href.endsWith(`api/v1/countries/${country.toLowerCase()}.json`)), String(links));
    // A site that is built without a history has nothing to subscribe to.
    const { dated } = await (await fetch(address("api/v1/changes.json"))).json();
    assert.equal(links.some((href) => href.endsWith("feed.xml")), dated, String(links));
    for (const href of links) assert.equal((await fetch(href)).status, 200, href);
    assert.equal(await page.locator(".along button:visible").count(), 0);
    await page.locator(".sheet summary").click();
    assert.ok(await page.locator(".breakdowns .note").isVisible());
    await page.context().close();
  },

  async "what a label says is in the name of each control"() {
    const page = await visit();
    for (const path of ["goods/", `goods/?country=${country}&compare=${current[0].id}`, `country/${country.toLowerCase()}/`, `compare/?ids=${current[0].id},${current[1].id}`]) {
      await page.goto(address(path), { waitUntil: "networkidle" });
      const others = await page.evaluate(() => [...document.querySelectorAll("a[aria-label], button[aria-label], summary[aria-label]")]
        .map((node) => {
          const seen = node.cloneNode(true);
          seen.querySelectorAll("[aria-hidden=true], svg").forEach((part) => part.remove());
          return [seen.textContent.replace("×", "").trim(), node.ariaLabel];
        })
        .filter(([text, label]) => !label.includes(text)));
      assert.deepEqual(others, [], path);
    }
    await page.context().close();
  },
};

for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
}
await browser.close();
server.close();
conclude(faults, { checks: Object.keys(checks).length });
