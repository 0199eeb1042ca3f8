// Opens a site whose every text attacks, and looks for anything that runs, is asked for or leads elsewhere.
//
//   node attack.mjs FOLDER PAYLOADS [--base /registry/] [--prefix ar/] [--step N] [--below goods/]
//
// PAYLOADS is a JSON file of lists of texts. Each page is opened with the site's own policy switched off, so that only what
// the program wrote protects it; then pages of each kind with the policy on, which may not have to stop anything. The
// catalogue and the comparison get the payloads in their addresses too. With --step, each Nth page and fewer addresses; with
// --below, only pages below that path. Fails where the canary of a payload is set, another host is asked, a dialog or another
// page opens, or an element or attribute is found that no page of the site has.

import { readFile } from "node:fs/promises";
import { conclude, host, htmlFiles, launch, option } from "./site.mjs";

const folder = process.argv[2];
const payloads = Object.values(JSON.parse(await readFile(process.argv[3], "utf8"))).flat();
const site = await host(folder, option("--base", "/"));
const prefix = option("--prefix", "");
const files = (await htmlFiles(folder)).filter((file) => file.startsWith(option("--below", "")));
const browser = await launch();
const faults = [];
/** After so many faults no further page is opened: a page where something runs may do anything. */
const MOST = 20;
const count = { payloads: payloads.length, pages: 0, guarded: 0, addresses: 0 };

/** Elements and addresses that no page of the site has, whatever is written in it. */
const found = () => {
  const wrong = [];
  const own = new URL(location.href).origin;
  const roots = [document, ...[...document.querySelectorAll("template")].map(({ content }) => content)];
  for (const element of roots.flatMap((root) => [...root.querySelectorAll("*")])) {
    const name = element.localName;
    const say = (what) => wrong.push(`${what} in ${element.outerHTML.slice(0, 160)}`);
    if (["iframe", "frame", "object", "embed", "applet", "marquee", "math", "foreignobject", "animate", "set", "audio", "video", "portal"].includes(name.toLowerCase())) say(`<${name}>`);
    if (name === "style" || (name === "base" && element.hasAttribute("href"))) say(`<${name}>`);
    if (name === "script" && element.type !== "application/ld+json" && new URL(element.src || "x:", location).origin !== own) say("a script");
    if (name === "script" && element.type === "application/ld+json") JSON.parse(element.textContent);
    if (name === "meta" && element.httpEquiv && !/^content-security-policy$/i.test(element.httpEquiv)) say("<meta>");
    for (const { name: key, value } of element.attributes) {
      if (/^on/i.test(key)) say(`\`${key}\``);
      if (["srcdoc", "formaction", "ping", "background", "is", "slot"].includes(key) && key !== "slot") say(`\`${key}\``);
      if (key === "style" && /url|expression|image|@import/i.test(value)) say("a style");
      if (!/^(?:(?:xlink:)?href|src|srcset|action|poster|data)$/.test(key)) continue;
      let address;
      try {
        address = new URL(value, document.baseURI);
      } catch {
        continue;
      }
      if (!/^(?:https?|mailto):$/.test(address.protocol) && !(name === "svg" || name === "use")) say(`\`${key}\``);
      if (address.protocol === "mailto:" && /[?&]bcc/i.test(address.search)) say("a mail to others");
      if (key !== "href" && address.origin !== own) say(`\`${key}\``);
    }
  }
  return wrong.slice(0, 3);
};

async function visit(settings) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...settings });
  await context.addInitScript(() => {
    Object.defineProperty(window, "pwned", { get: () => 0, set: () => console.error("the canary is set") });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => console.error(`the policy stops ${violatedDirective} ${blockedURI}`));
  });
  const page = await context.newPage();
  const state = { current: "", page };
  const say = (what) => faults.push(`${state.current.slice(0, 200)}: ${what}`);
  const watch = (one) => {
    one.on("console", (message) => /canary|the policy stops|Content Security Policy/.test(message.text()) && say(message.text()));
    one.on("pageerror", (error) => say(`error: ${error.message}`));
    one.on("dialog", (dialog) => (say(`dialog: ${dialog.message()}`), dialog.dismiss()));
    one.on("request", (request) => request.url().startsWith(site.origin) || request.url().startsWith("data:image/") || request.url().startsWith("blob:") || say(`asks ${request.url().slice(0, 100)}`));
    one.on("frameattached", (frame) => frame.parentFrame() !== null && say("a frame"));
  };
  watch(page);
  context.on("page", (other) => other !== page && (watch(other), say("another page opens")));
  /** Opens an address and looks at what is there. */
  const open = async (address, ready) => {
    state.current = address.slice(site.origin.length);
    await page.goto(address, { waitUntil: "load", timeout: 30_000 });
    if (ready) await page.waitForFunction(ready, null, { timeout: 20_000 }).catch(() => say("is never ready"));
    if (new URL(page.url()).pathname !== new URL(address).pathname) say(`leads to ${page.url()}`);
    const wrong = await Promise.race([page.evaluate(found), new Promise((resolve) => setTimeout(resolve, 20_000, ["the page hangs"]).unref())]);
    for (const one of wrong) say(one);
  };
  return { open, page, say, done: () => context.close() };
}

/** Opens one address after the other, in two pages at a time. */
async function all(addresses, settings, ready) {
  const queue = [...addresses];
  const work = async () => {
    const { open, done } = await visit(settings);
    for (let address = queue.shift(); address !== undefined && faults.length < MOST; address = queue.shift()) await open(address, ready).catch((error) => faults.push(`${address}: ${error.message.split("\n")[0]}`));
    await done();
  };
  await Promise.all([work(), work()]);
  return addresses.length;
}

const off = { bypassCSP: true };
const step = Number(option("--step", "1"));
count.pages = await all(files.filter((_, n) => n % step === 0).map(site.address), off);

// With the policy on: of each kind of page the first, the last and some between.
const kinds = new Map();
for (const file of files) {
  const kind = `${file.split("/").slice(0, -2).join("/").slice(0, 12)} ${file.split("/").length}`;
  kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
}
const guarded = [...kinds.values()].flatMap((kind) => kind.filter((_, n) => n % Math.ceil(kind.length / 6) === 0 || n === kind.length - 1));
count.guarded = await all(guarded.map(site.address), {});

// Addresses: each payload in a key that the page reads.
const address = (path) => `${site.address(`${prefix}${path}index.html`)}`;
const chunks = (less) => ((size) => Array.from({ length: Math.ceil(payloads.length / size) }, (_, n) => payloads.slice(n * size, (n + 1) * size)))(less * step);
const encode = (text) => encodeURIComponent(text.toWellFormed());
const keys = ["q", "goal", "sector", "category", "license", "country", "organization", "sort", "status", "saved", "view", "topics", "page", "list"];
const queries = chunks(14).map((texts) => texts.map((text, n) => `${keys[n % keys.length]}=${encode(text)}`).join("&"));
const settled = () => document.querySelector("#found")?.ariaBusy === "false";
count.addresses += await all(queries.map((query) => `${address("goods/")}?${query}`), off, settled);
count.addresses += await all(chunks(14).map((texts) => `${address("goods/")}?q=${encode(texts.join(" "))}#${encode(texts[0])}`), off, settled);
const compared = () => !document.querySelector("#compare-status").textContent.endsWith("…");
count.addresses += await all(chunks(14).map((texts) => `${address("compare/")}?ids=${texts.map(encode).join(",")},attack-00,attack-02&only=${encode(texts[0])}#${encode(texts[1] ?? "")}`), off, compared);

await browser.close();
site.close();
conclude(faults, count);
