// The comparison in Chromium: picking from cards, carrying the list along, the table, the CSV, and
// what hostile addresses and texts do.
//
//   node compare.mjs FOLDER [--base /registry/] [--prefix ar/]
//
// Serves FOLDER on 127.0.0.1 below the base; --prefix is the folder of a language of the site.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { conclude, host, launch, option } from "./site.mjs";

const folder = process.argv[2];
const base = option("--base", "/");
const prefix = option("--prefix", "");
const server = await host(folder, base);
const { origin } = server;
const address = (path) => `${origin}${base}${prefix}${path}`;
const browser = await launch();

const faults = [];
async function visit(settings = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("blob:")) faults.push(`leaves the site: ${request.url()}`);
  });
  return page;
}

const { goods } = JSON.parse(await readFile(`${folder}/api/v1/goods.full.json`, "utf8"));
const have = (status, test = () => true) => goods.find((good) => good.status === status && test(good));
// Two recognised goods, one of them with many countries, and one of another status.
const rich = goods.filter(({ status }) => status === "current").sort((a, b) => b.deployment.used_in.length - a.deployment.used_in.length)[0];
const other = have("current", ({ id, assessment }) => id !== rich.id && assessment.some(({ result }) => result === "needs-human"));
const third = have("candidate") ?? have("former");
const chosen = [rich, other, third];
const ids = chosen.map(({ id }) => id);

const open = async (page, query) => {
  await page.goto(address(`compare/${query}`));
  await page.waitForFunction(() => !document.querySelector("#comparison").hidden && !document.querySelector("#compare-status").textContent.endsWith("…"));
};

// Every cell of a row as its list of texts, without marks of differences.
const read = (page) => page.evaluate(() => Object.fromEntries([...document.querySelectorAll("[data-row]")].map((row) => [row.dataset.row, {
  differs: row.hasAttribute("data-differs"),
  says: row.querySelector(".differs") !== null,
  cells: [...row.querySelectorAll("td")].map((cell) => [...cell.querySelectorAll("li")].map((item) => item.textContent.trim())),
  days: [...row.querySelectorAll("td")].map((cell) => cell.querySelector("time")?.dateTime ?? null),
  marked: [...row.querySelectorAll("mark")].length,
}])));

/** The labels of a list in the order of a language. */
const inOrder = (list, spoken) => list.map(({ label }) => label).sort((a, b) => a.localeCompare(b, spoken));

const checks = {
  async "values are those of the API, and differences are marked"() {
    const page = await visit();
    await open(page, `?ids=${ids}`);
    const rows = await read(page);
    const spoken = await page.evaluate(() => document.documentElement.lang);
    const same = (key, of) => assert.deepEqual(rows[key].cells, chosen.map(of), key);
    const labels = (list) => list.map(({ label }) => label);
    same("id", ({ id }) => [id]);
    same("sectors", ({ sectors }) => labels(sectors));
    same("used_in", ({ deployment }) => inOrder(deployment.used_in, spoken));
    same("developed_in", ({ deployment }) => inOrder(deployment.developed_in, spoken));
    same("licenses", ({ indicators }) => indicators.licenses.map(({ spdx }) => spdx));
    const sold = await page.locator("#compare-words").evaluate((all) => all.content.querySelector("[value=rights-sell]").textContent);
    const isSold = ({ indicators }) => indicators.licenses.length > 0 && indicators.licenses.every(({ spdx }) => !/-N[CD](-|$)/.test(spdx));
    chosen.forEach((good, at) => assert.equal(rows.rights.cells[at].join() === sold, isSold(good), `rights of ${good.id}`));
    same("goals", ({ indicators }) => indicators.sdgs.map(({ goal, label }) => `${goal} ${label}`));
    same("organizations", ({ organizations }) => organizations.map(({ name, role_label }) => `${name} (${role_label})`));
    for (const key of ["nominated", "recognized", "reviewed", "valid_until"]) {
      assert.deepEqual(rows[key].days, chosen.map(({ dates }) => dates[key]), key);
    }
    assert.deepEqual(await page.locator("thead th a").allTextContents(), chosen.map(({ name }) => name));
    for (const { indicator } of rich.assessment) {
      const { cells } = rows[`indicator ${indicator}`];
      chosen.forEach((good, at) => {
        const answer = good.indicators[indicator].answer;
        if (answer) assert.equal(cells[at][0], { yes: "Yes", no: "No", unknown: "Unknown" }[answer], indicator);
        const { result, applicable } = good.assessment.find((one) => one.indicator === indicator);
        if (good.status === "current") assert.match(cells[at].join(), result !== "met" ? /Met by review/ : applicable ? /Met(?! by review)/ : /Not applicable/);
        if (good.status !== "candidate") assert.doesNotMatch(cells[at].join(), /Gap|Needs a reviewer|Not asked/, "no doubt of a rule");
      });
    }
    const sets = (key) => rows[key].cells.map((cell) => JSON.stringify([...new Set(cell)].sort()));
    for (const key of ["summary", "id", "aliases", "website", "repositories", "sectors", "used_in", "licenses", "goals", "categories"]) {
      const byNature = ["summary", "id", "aliases", "website", "repositories"].includes(key);
      assert.equal(rows[key].differs, !byNature && new Set(sets(key)).size > 1, key);
      assert.equal(rows[key].says, rows[key].differs, `${key} says in words that it differs`);
    }
    // What none of them states is named once, below the table.
    const empty = Object.entries(rows).filter(([, { cells }]) => cells.every((cell) => cell.length === 0));
    for (const [key] of empty) assert.ok(await page.locator(`[data-row="${key}"]`).isHidden(), key);
    assert.equal(await page.locator("#comparison .missing").isVisible(), empty.length > 0);
    const [, differing] = /differ: (\d+)/.exec(await page.locator("#compare-status").textContent()) ?? assert.fail("no number");
    assert.ok(Object.values(rows).some(({ differs }) => !differs) && Object.values(rows).some(({ differs }) => differs));
    await page.locator("#compare-only").check();
    for (const [key, { differs }] of Object.entries(rows)) {
      assert.equal(await page.locator(`[data-row="${key}"]`).isVisible(), differs, key);
    }
    assert.equal(await page.locator("[data-row]:visible").count(), Number(differing), "what is counted is what one sees");
    // The page of each good stands in the language of the comparison.
    await page.locator("thead th a").first().click();
    assert.equal(page.url().split("?")[0], address(`goods/${rich.id}/`));
    assert.equal(new URL(page.url()).searchParams.get("compare"), String(ids), "the list goes along");
    await page.context().close();
  },

  async "goods are picked from cards and from their pages, and the address keeps them"() {
    const page = await visit();
    await page.goto(address("goods/"));
    const toggles = page.locator(".card .pick input");
    assert.ok((await toggles.count()) >= 4);
    const picked = () => new URL(page.url()).searchParams.get("compare");
    const card = (at) => page.locator(".card").nth(at).getAttribute("data-id");
    await toggles.nth(0).focus();
    await page.keyboard.press("Space");
    await toggles.nth(1).focus();
    await page.keyboard.press("Space");
    const list = [await card(0), await card(1)];
    assert.equal(picked(), String(list));
    assert.ok(await toggles.nth(0).isChecked());
    assert.match(await page.locator("p[role=status]").textContent(), /added.*2/s);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
    await page.reload();
    assert.ok(await toggles.nth(1).isChecked(), "the address alone knows");
    // Through other pages of the site, those without cards too.
    await page.locator("header nav a[href$='standard/']").first().click();
    await page.waitForURL(/standard\//);
    assert.equal(picked(), String(list));
    assert.ok(await page.locator(".picked").isVisible());
    const names = list.map((id) => goods.find((good) => good.id === id).name);
    await page.waitForFunction((names) => String([...document.querySelectorAll(".picked bdi")].map((one) => one.textContent)) === String(names), names);
    await page.goBack();
    await page.waitForURL(/goods\//);
    const fresh = ids.find((id) => !list.includes(id));
    await page.goto(address(`goods/${fresh}/?compare=${list}`));
    const own = page.locator(`aside .pick, .facts .pick`).first();
    await own.click();
    list.push(fresh);
    assert.equal(picked(), String(list));
    await page.goto(address(`goods/?compare=${list}`));
    await page.locator(".card .pick input:not(:checked)").first().click();
    assert.equal(picked().split(",").length, 4);
    await page.locator(".card .pick input:not(:checked)").first().click();
    assert.equal(picked().split(",").length, 4, "a fifth is refused");
    assert.match(await page.locator("p[role=status]").textContent(), /four goods/);
    await page.locator(".picked .out").last().click();
    assert.equal(picked(), String(list));
    await page.locator(".picked .go").click();
    await page.waitForURL((url) => url.searchParams.get("ids") === String(list));
    await page.waitForFunction(() => document.querySelectorAll("thead th").length === 4);
    await page.locator("thead .remove").first().click();
    assert.equal(new URL(page.url()).searchParams.get("ids"), String(list.slice(1)));
    assert.equal(await page.locator("thead th").count(), 3);
    await page.locator("main section a").first().click();
    await page.waitForURL((url) => url.searchParams.get("compare") === String(list.slice(1)));
    await page.locator(".picked .clear").click();
    assert.equal(picked(), null);
    assert.ok(await page.locator(".picked").isHidden());
    await page.context().close();
  },

  async "names stay in sight, on a phone too, and nothing is cut in print"() {
    for (const width of [360, 1280]) {
      const page = await visit({ viewport: { width, height: 800 } });
      await open(page, `?ids=${ids.slice(0, 2)}`);
      const region = page.locator(".compare");
      await region.evaluate((node) => node.scrollIntoView());
      await region.evaluate((node) => node.scrollTo(0, node.scrollHeight));
      const seen = await page.locator("thead th a").evaluateAll((names) => names.map((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return name.contains(document.elementFromPoint(Math.min(left + 4, innerWidth - 1), (top + bottom) / 2)) && right <= innerWidth + 1;
      }));
      assert.deepEqual(seen, [true, true], `${width}`);
      if (width === 360) {
        const cells = await page.locator("[data-row=status] td").evaluateAll((list) => list.map((cell) => cell.getBoundingClientRect().top));
        assert.equal(cells[0], cells[1], "the goods stand beside each other");
      }
      await page.emulateMedia({ media: "print" });
      const [inner, outer] = await region.evaluate((node) => [node.scrollHeight, node.clientHeight]);
      assert.ok(inner <= outer + 1, "all rows are printed");
      await page.context().close();
    }
  },

  async "the CSV holds what the table shows"() {
    const page = await visit();
    await open(page, `?ids=${ids}`);
    const text = await download(page);
    assert.ok(text.startsWith("\ufeff"), "a byte order mark");
    const records = parse(text.slice(1));
    assert.deepEqual(records[0].slice(1), chosen.map(({ name }) => inert(name)));
    const rows = await read(page);
    assert.equal(records.length, Object.keys(rows).length + 1);
    const csv = Object.fromEntries(Object.keys(rows).map((key, at) => [key, records[at + 1].slice(1)]));
    assert.deepEqual(csv.id, ids);
    assert.deepEqual(csv.summary, chosen.map(({ summary }) => inert(summary)));
    const spoken = await page.evaluate(() => document.documentElement.lang);
    assert.deepEqual(csv.used_in, chosen.map(({ deployment }) => inOrder(deployment.used_in, spoken).join("; ")));
    assert.deepEqual(csv.website, chosen.map(({ website }) => website ?? ""));
    assert.deepEqual(csv.reviewed, chosen.map(({ dates }) => dates.reviewed ?? ""));
    await page.context().close();
  },

  async "what strangers write stays text"() {
    const page = await visit();
    const hostile = {
      ...rich,
      name: "=HYPERLINK(\"https://evil.example\")<img src=x onerror=alert(1)>",
      summary: "<script>alert(2)</script> \u202Ertl\u200B, \"quoted\"\nand {id} in lines",
      website: "javascript:alert(3)",
      aliases: ["+1", "-1", "@x", "\tx", "<b>bold</b>", " =1"],
      repositories: [{ url: "https://example.org/\"onclick=\"alert(4)" }],
    };
    await page.route(`**/api/v1/goods/${rich.id}.json`, (route) => route.fulfill({ json: hostile }));
    await open(page, `?ids=${rich.id},${other.id}`);
    const inside = await page.locator("#comparison").evaluate((node) => ({
      elements: node.querySelectorAll("img, script, b, iframe").length,
      hrefs: [...node.querySelectorAll("a")].map((a) => a.getAttribute("href")),
      attributes: [...node.querySelectorAll("*")].some((one) => [...one.attributes].some(({ name }) => name.startsWith("on"))),
      text: node.textContent,
    }));
    assert.equal(inside.elements, 0);
    assert.ok(!inside.attributes);
    assert.ok(inside.text.includes("<img src=x onerror=alert(1)>") && inside.text.includes("{id}"));
    assert.ok(!/[\u202e\u200b]/.test(inside.text));
    assert.ok(inside.hrefs.every((href) => /^(https?:\/\/|\/)/.test(href)), String(inside.hrefs));
    const records = parse((await download(page)).slice(1));
    assert.ok(records[0][1].startsWith("'=HYPERLINK"));
    const cells = records.slice(1).map((record) => record[1]);
    assert.ok(cells.includes("'+1; -1; @x; \tx; <b>bold</b>;  =1"), cells[2]);
    for (const cell of records.flat()) assert.doesNotMatch(cell, /^[\s]*[=+\-@\t\r]/);
    await page.context().close();
  },

  async "hostile and unknown ids and failed requests are said"() {
    const page = await visit();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const bad = ["<img src=x onerror=alert(1)>", "../../secret", "UPPER", "a--b", "a".repeat(101), ".x", "a/b"];
    await open(page, `?ids=${[...bad, "nobody-has-this", rich.id].map(encodeURIComponent)}`);
    const faults_ = await page.locator("#compare-faults li").allTextContents();
    assert.equal(faults_.length, bad.length + 1, String(faults_));
    assert.ok(faults_[0].includes("<img src=x onerror=alert(1)>"));
    assert.ok(faults_.at(-1).includes("nobody-has-this"));
    assert.equal(asked.filter((url) => url.includes("/api/")).length, 2, "only ids are asked for");
    assert.match(await page.locator("#compare-status").textContent(), /One good/);
    await page.route(`**/${other.id}.json`, (route) => route.abort());
    await open(page, `?ids=${rich.id},${other.id}`);
    assert.match(await page.locator("#compare-faults").textContent(), /could not be loaded/);
    assert.equal(await page.locator("thead th").count(), 2);
    await page.unroute(`**/${other.id}.json`);
    const six = goods.slice(0, 6).map(({ id }) => id);
    await open(page, `?ids=${[six[0], "nobody-has-this", six[0], ...six.slice(1, 4), six[1], "nor-this"]}`);
    assert.deepEqual((await read(page)).id.cells.flat(), six.slice(0, 4), "ids that are unknown or there twice take no place");
    assert.doesNotMatch(await page.locator("#compare-faults").textContent(), /first four/);
    assert.equal(await page.locator("#compare-faults li").count(), 2);
    await open(page, `?ids=${Array.from({ length: 14 }, (_, at) => `nobody-${at}`)},${six[0]}`);
    assert.match(await page.locator("#compare-faults li").last().textContent(), /first 12 IDs/);
    await open(page, `?ids=${six}`);
    assert.equal(await page.locator("thead th").count(), 5);
    assert.match(await page.locator("#compare-faults").textContent(), /first four/);
    await open(page, "");
    assert.match(await page.locator("#compare-status").textContent(), /No goods selected/);
    assert.ok(await page.locator(".compare").isHidden());
    await page.goto(address(`goods/?compare=${encodeURIComponent("<img>,../x," + rich.id)}`));
    assert.equal(await page.locator(".picked li").count(), 1);
    await page.context().close();
  },

  async "without JavaScript the page explains and links"() {
    const page = await visit({ javaScriptEnabled: false });
    await page.goto(address(`compare/?ids=${ids}`));
    assert.ok(await page.locator("#compare-plain").isVisible());
    assert.ok(await page.locator("#comparison").isHidden());
    assert.ok((await page.locator("main section a").count()) >= 3);
    await page.goto(address(`goods/${rich.id}/`));
    const link = page.locator("a.pick");
    assert.equal(new URL(await link.getAttribute("href"), page.url()).href, address(`compare/?ids=${rich.id}`));
    await page.context().close();
  },

  async "it fits a phone, moves nothing, and weighs little"() {
    const page = await visit({ viewport: { width: 320, height: 640 } });
    await open(page, `?ids=${ids}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const inner = await page.locator("main *").evaluateAll((all) => all.filter((one) => {
      const scrolls = (size, seen, way) => size > seen + 1 && /auto|scroll/.test(way);
      const { overflowX, overflowY } = getComputedStyle(one);
      return scrolls(one.scrollWidth, one.clientWidth, overflowX) || scrolls(one.scrollHeight, one.clientHeight, overflowY);
    }).map((one) => one.outerHTML.slice(0, 80)));
    assert.deepEqual(inner, [], "only the page scrolls");
    const names = await page.locator("[data-row=status] td").evaluateAll((cells) => cells.map((cell) => [cell.dataset.name, getComputedStyle(cell, "::before").content.includes(cell.dataset.name), cell.clientWidth > 200]));
    assert.deepEqual(names, chosen.map(({ name }) => [name, true, true]), "each value says whose it is");
    for (const path of ["", "goods/", `goods/${rich.id}/`]) {
      await page.addInitScript(() => {
        window.moved = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.moved += value))).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(address(path), { waitUntil: "networkidle" });
      assert.equal(await page.evaluate(() => window.moved), 0, `/${path} moves`);
    }
    const script = await page.locator("script[data-compare]").evaluate((node) => node.src);
    const bytes = gzipSync(await (await fetch(script)).text(), { level: 9 }).length;
    assert.ok(bytes < 2560, `pick.js: ${bytes} bytes compressed`);
    await page.context().close();
  },
};

const inert = (text) => (/^[\s"']*[=+\-@]/.test(text) ? `'${text}` : text);

async function download(page) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#compare-csv").click()]);
  assert.match(file.suggestedFilename(), /^[a-z0-9.-]+\.csv$/);
  return readFile(await file.path(), "utf8");
}

// RFC 4180, strictly: lines end with CRLF, a quote stands in quotes and doubled.
function parse(text) {
  assert.ok(text.endsWith("\r\n"));
  const records = [[]];
  let rest = text;
  while (rest !== "") {
    const [all, whole, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? assert.fail(`no field: ${rest.slice(0, 80)}`);
    records.at(-1).push(whole === undefined ? bare : whole.replaceAll('""', '"'));
    rest = rest.slice(all.length);
    if (end === "\r\n" && rest !== "") records.push([]);
  }
  for (const record of records) assert.equal(record.length, records[0].length);
  return records;
}

for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
}
await browser.close();
server.close();
conclude(faults, { checks: Object.keys(checks).length, compared: ids.length });
