// Judges one page of each type of a built site with axe-core, in several ways of looking at it (the
// first one sees all types).
//
//   node axe.mjs FOLDER [--base /registry/] [--prefix fr/] [--modes light,dark,...]
//
// With --prefix, of the pages of the language whose folder that is, and without types whose parts another one shows too.
// Fails on any violation of WCAG 2.2 A and AA or of axe's best practices, on a page that scrolls sideways, and on an
// element that leaves the page at its edge. Pages that scripts fill are judged again when they are full: goods compared,
// goods picked, goods found.

import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { conclude, host, launch, option, pageTypes, thin } from "./site.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Rules that other colours can break. All else is the same there.
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
const WIDE = { width: 1280, height: 900 };
const MODES = {
  light: { viewport: WIDE, rules: TAGS },
  dark: { viewport: WIDE, colorScheme: "dark", rules: COLOURS },
  forced: { viewport: WIDE, forcedColors: "active", rules: COLOURS },
  narrow: { viewport: { width: 320, height: 640 }, rules: TAGS },
  // What a window of 1280 px shows at 200 %.
  zoomed: { viewport: { width: 640, height: 450 }, rules: TAGS },
};

const folder = process.argv[2];
const modes = option("--modes", Object.keys(MODES).join(",")).split(",");
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const prefix = option("--prefix", "");
const types = (await pageTypes(folder, prefix)).filter(({ again }) => !(prefix && again));
const { goods } = JSON.parse(await readFile(`${folder}/api/v1/goods.json`, "utf8"));
const ids = goods.filter(({ status }) => status === "current").slice(0, 2).map(({ id }) => id);
const find = (type) => types.find((one) => one.type === type);
types.push({ ...find("compare"), query: `?ids=${ids}`, shows: "thead .remove" });
types.push({ ...find("goods"), query: `?compare=${ids}`, shows: ".picked .out" });
// In narrow windows a bar of its own lies over the list, which axe takes for less room to touch.
types.push({ ...find("goods"), again: true, query: "?q=data&status=current&status=former", shows: ".chosen .take" });
const site = await host(folder, option("--base", "/"));
const browser = await launch();
const faults = [];

/** What axe says, in the page; of texts of one sign too, such as the numbers of goals. */
const judge = async (rules) => {
  const checks = { "color-contrast": { options: { ignoreLength: true } } };
  const { violations } = await window.axe.run(document, { runOnly: rules, resultTypes: ["violations"], checks });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.any.concat(node.all, node.none).map((check) => check.message)[0] ?? ""}`));
};

/** How far the page can be scrolled sideways, and what is the cause. */
const overflow = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const wide = [...document.body.querySelectorAll("*")].find((element) => {
    const box = element.getBoundingClientRect();
    return box.right > clientWidth + 1 || box.left < -1;
  });
  return `scrolls sideways by ${scrollWidth - clientWidth} px: ${wide?.outerHTML.slice(0, 120)}`;
};

let runs = 0;

/**
 * Judges some pages, each loaded once: nothing in them asks for the window or the colours by a script. Modes beyond the
 * first leave out what shows the same parts again.
 */
async function work(queue) {
  const page = await (await browser.newContext({ reducedMotion: "reduce", viewport: MODES[modes[0]].viewport })).newPage();
  const turn = async ({ viewport, colorScheme = "light", forcedColors = "none" }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, forcedColors });
  };
  for (let type = queue.shift(); type !== undefined; type = queue.shift()) {
    const { file, query = "", shows, again } = type;
    await turn(MODES[modes[0]]);
    await page.goto(site.address(file) + query, { waitUntil: "load", timeout: 60_000 });
    if (shows) await page.locator(shows).nth(1).waitFor();
    const own = again ? modes.slice(0, 1) : modes;
    const say = (mode, what) => faults.push(`${mode} ${file}${query}: ${what}`);
    for (const mode of own) {
      await turn(MODES[mode]);
      const sideways = await page.evaluate(overflow);
      if (sideways !== null) say(mode, sideways);
    }
    await page.evaluate(thin);
    // Evaluated from outside, which the site's policy does not forbid.
    await page.evaluate(axe);
    for (const mode of own) {
      await turn(MODES[mode]);
      for (const what of await page.evaluate(judge, MODES[mode].rules)) say(mode, what);
      runs += 1;
    }
  }
  await page.context().close();
}

const queue = [...types];
await Promise.all([work(queue), work(queue)]);
await browser.close();
site.close();
conclude(faults, { types: types.length, runs });
