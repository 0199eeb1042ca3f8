// Feeds the form with what an attacker would: a draft file, a draft kept in the browser, and addresses of the page.
//
//   node form-hostile.mjs FOLDER PAYLOADS [--base /registry/]
//
// PAYLOADS is a JSON file of lists of texts, each in a draft once, some also in the address of the page.
// Fails where anything of it runs, is asked for, becomes an element, changes where the result is sent, or stops the form.

import { readFile } from "node:fs/promises";
import { conclude, host, launch, option } from "./site.mjs";

const payloads = Object.values(JSON.parse(await readFile(process.argv[3], "utf8"))).flat();
const base = option("--base", "/");
const site = await host(process.argv[2], base);
const browser = await launch();
const wrong = [];
let tried = 0;
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
await context.addInitScript(() => Object.defineProperty(window, "pwned", { set: () => console.error("it runs") }));
const page = await context.newPage();
const allowed = new RegExp(`^${site.origin}${base}(?:contribute/|assets/|search/|api/v1/goods/[a-z0-9.-]+\\.json$)`);
let asked = [];
page.on("console", (message) => message.type() === "error" && !message.text().includes("404") && wrong.push(`console: ${message.text()}`));
page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
page.on("dialog", (dialog) => (wrong.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
page.on("request", (request) => {
  asked.push(request.url());
  if (!allowed.test(request.url()) && !request.url().startsWith("blob:")) wrong.push(`asks ${request.url()}`);
});

const MARKUP = '<img src=x onerror=pwned=1><script>pwned=1</script><svg onload=pwned=1><a href="javascript:pwned=1">x</a>';
const TEXT = `${MARKUP}{{7*7}}{name} \${pwned} $(touch x) \`id\` ::set-output name=a::b\n--- !!js/function x\n# y\n\u202e\u0000 @everyone {id} %00 &lt;b&gt;`;
const address = site.address("contribute/index.html");
const open = async (more = "") => {
  asked = [];
  await page.goto(address + more);
  await page.locator("#contribute").waitFor({ timeout: 10_000 }).catch(() => wrong.push(`${more}: the form does not open`));
  tried += 1;
};
const elements = () => page.locator("main img, main script, main svg, main iframe, main a[href^='javascript:' i]").count();
const before = (await open(), await elements());
/** Looks at every step, or only at the last one; nothing of what came in may have become more than a text. */
async function walk(name, steps = ".form-steps li:last-child a") {
  for (const link of await page.locator(steps).all()) await link.click();
  if ((await elements()) > before) wrong.push(`${name}: a text became an element`);
  const send = await page.locator("#send-file, #send-issue").evaluateAll((all) => all.map(({ href }) => href));
  for (const href of send) if (!href.startsWith("https://")) wrong.push(`${name}: sends to ${href}`);
}
/** Opens a file as a draft. */
async function draft(name, text) {
  await page.locator("details.drafts").evaluate((one) => (one.open = true));
  await page.locator("#draft-open").setInputFiles({ name: "draft.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.waitForFunction(() => document.getElementById("draft-open").value === "" && document.getElementById("form-status").textContent !== "");
  tried += 1;
  await walk(name);
}
const wrap = (entry, more = {}) => JSON.stringify({ format: "dpg-draft-1", id: "x", improves: null, entry, ...more });

// Texts in every place.
const texts = {
  name: TEXT, aliases: [TEXT], summary: TEXT, description: TEXT, website: `javascript:pwned=1//${MARKUP}`, sectors: [TEXT], categories: ["software", TEXT],
  repositories: [{ name: TEXT, url: `https://evil.example/${MARKUP}` }],
  organizations: [{ name: TEXT, role: TEXT, website: "javascript:pwned=1" }],
  stage: TEXT, standard_version: TEXT,
  indicators: { sdgs: [{ goal: 6, targets: [TEXT], evidence: [TEXT, { text: TEXT, url: TEXT }] }], licenses: [{ spdx: TEXT }, { spdx: "constructor" }], ownership: { answer: TEXT, owners: [{ name: TEXT }] } },
  extra: { [MARKUP]: TEXT },
};
await draft("texts", wrap(texts));
await walk("texts", ".form-steps a");
const yaml = await page.inputValue("#yaml");
if (!yaml.includes("touch x") || !yaml.includes("onerror=pwned")) wrong.push(`the text is not kept as text: ${yaml.slice(0, 400)}`);
// Numbers, lists and mappings where texts belong, names of the language's own properties, and depth.
const odd = [7, -1e308, true, [], {}, [[]], [{}], { code: { code: 1 } }, "", "constructor", "__proto__", ["__proto__"], { toString: 1 }];
const keys = ["name", "aliases", "summary", "website", "repositories", "organizations", "categories", "sectors", "indicators", "deployment", "derived_from", "archived", "logo", "stage", "extra", "translations"];
for (const [at, value] of odd.entries()) await draft(`odd ${at}`, wrap(Object.fromEntries(keys.map((key, n) => [key, odd[(at + n) % odd.length] ?? value]))));
await draft("proto", `{"format":"dpg-draft-1","id":"__proto__","improves":"constructor","entry":{"__proto__":{"name":"x"},"constructor":{"prototype":{"name":"x"}},"indicators":{"__proto__":{"answer":"yes"},"sdgs":[{"goal":"__proto__"}]}}}`);
if (await page.evaluate(() => ({}).name !== undefined)) wrong.push("a draft changes all objects");
await draft("deep", wrap({ extra: { deep: "DEEP" }, name: "Deep" }).replace('"DEEP"', "[".repeat(5000) + "]".repeat(5000)));
await draft("long", wrap({ name: "x".repeat(100_000), summary: TEXT.repeat(5000) }));
// Every payload in a place where a text belongs.
const filled = (some) => {
  const next = () => `A ${some.pop() ?? "text"}`;
  return {
    name: next(), aliases: [next(), next()], summary: next(), description: next(), website: next(), sectors: [next()],
    repositories: [{ name: next(), url: next() }], organizations: [{ name: next(), role: next(), website: next() }],
    links: [{ kind: "documentation", url: next(), title: next() }], logo: { file: next(), alt: next() },
    indicators: { sdgs: [{ goal: 6, targets: [next()], evidence: [next(), { text: next(), url: next() }] }], licenses: [{ spdx: next(), evidence: next() }], ownership: { answer: "yes", owners: [{ name: next() }], evidence: next() } },
    extra: { text: next() },
  };
};
for (const left = [...payloads]; left.length > 0; ) {
  const at = payloads.length - left.length;
  await draft(`payloads from ${at}`, wrap(filled(left)));
  await walk(`payloads from ${at}`, ".form-steps a");
}
// The id decides on the name of a file and on the address of an editor.
for (const id of ["../../.github/workflows/x", "https://evil.example/", "x?y=z#", "javascript:pwned=1", TEXT]) await draft(`id ${id.slice(0, 20)}`, wrap({ name: "Good" }, { id, improves: id }));
const path = await page.textContent("#file-path");
if (!/^registry\/[a-z0-9-]+\.yaml$/.test(path)) wrong.push(`the file is ${path}`);
await draft("no draft", "<html>");
await draft("other", JSON.stringify({ format: "dpg-draft-1", entry: [] }));

// A draft that somebody else put into the browser.
await page.evaluate((value) => Object.keys(localStorage).concat(`dpg-draft ${document.getElementById("contribute").dataset.root}`).forEach((key) => localStorage.setItem(key, value)), wrap(texts));
await open();
await walk("kept", ".form-steps a");
await page.evaluate(() => localStorage.clear());

// Addresses of the page.
const evil = ["../../../x", "//evil.example/x", "https://evil.example/", MARKUP, "javascript:pwned=1", "__proto__", "constructor", "x-road%00", "x-road/../../y", "X-ROAD", "..", ".", "a".repeat(5000), TEXT, ...payloads.filter((_, at) => at % 10 === 0)];
for (const id of evil) {
  await open(`?id=${encodeURIComponent(id)}#${encodeURIComponent(MARKUP)}`);
  const goods = asked.filter((one) => one.includes("/api/"));
  if (goods.some((one) => !/\/api\/v1\/goods\/[a-z0-9]+([-.][a-z0-9]+)*\.json$/.test(one))) wrong.push(`${id.slice(0, 30)} asks ${goods}`);
  if ((await elements()) > before) wrong.push(`${id.slice(0, 30)}: the address became an element`);
}
for (const more of [`?q=${encodeURIComponent(MARKUP)}`, `?id=x&id=${encodeURIComponent(MARKUP)}`, `#step-finish${encodeURIComponent(MARKUP)}`, "?id", "#form-words", "#:~:text=x"]) await open(more);

await browser.close();
site.close();
conclude(wrong, { tried, payloads: payloads.length });
