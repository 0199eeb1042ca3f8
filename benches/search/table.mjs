// Prints what was measured, side by side, as Markdown:
//
//   node benches/search/table.mjs WORK NPM "ENGINE..." SIZE...

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [work, npm, list, ...sizes] = process.argv.slice(2);
const engines = list.split(" ");
const version = (name) => JSON.parse(readFileSync(join(npm, "node_modules", name, "package.json"), "utf8")).version;
const NAMES = { dpg: "dpg", pagefind: `Pagefind ${version("pagefind")}`, minisearch: `MiniSearch ${version("minisearch")}` };
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const ms = (time) => `${time.toFixed(1)} ms`;
const percent = (hits, all) => (hits / all).toFixed(3);
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

function time(folder, name) {
  const file = join(folder, `${name}.time`);
  if (!existsSync(file)) return null;
  const [seconds, kilobytes, user] = readFileSync(file, "utf8").trim().split(" ").map(Number);
  return { seconds, megabytes: kilobytes / 1000, processor: user };
}

/** What an index takes; for dpg what the whole build takes more than one without an index. */
function building(folder, engine) {
  const whole = time(folder, engine);
  const without = engine === "dpg" ? time(folder, "without") : null;
  return Object.fromEntries(
    [["seconds", "s", 2], ["processor", "s", 2], ["megabytes", "MB", 0]].map(([key, unit, digits]) => {
      const show = (number) => number.toFixed(digits);
      if (without === null) return [key, `${show(whole[key])} ${unit}`];
      return [key, `${show(whole[key] - without[key])} ${unit} (${show(whole[key])} − ${show(without[key])})`];
    }),
  );
}

row("recall on the imported entries", ...engines.map((engine) => NAMES[engine]));
row("---", ...engines.map(() => "---"));
const recalls = engines.map((engine) => read(join(work, "recall", `${engine}.json`)).recall);
for (const [key, label] of [["plain", "as typed"], ["typos", "one typo each"]]) {
  const queries = recalls[0][key].all.queries;
  for (const [place, at] of [["one", 1], ["five", 5]]) {
    row(`@${at}, ${queries} queries ${label}`, ...recalls.map((one) => percent(one[key].all[place], one[key].all.queries)));
  }
}
for (const size of sizes) {
  const all = engines.map((engine) => read(join(work, size, `${engine}.json`)));
  const built = engines.map((engine) => building(join(work, size), engine));
  console.log();
  row(`${Number(size).toLocaleString("en")} goods`, ...engines.map((engine) => NAMES[engine]));
  row("---", ...engines.map(() => "---"));
  row("index built in", ...built.map((one) => one.seconds));
  row("processor time of it (user)", ...built.map((one) => one.processor));
  row("memory at most", ...built.map((one) => one.megabytes));
  row("index, all files", ...all.map((one) => kb(one.index)));
  const cold = (label, key) => {
    row(`${label}: bytes, median (most)`, ...all.map((one) => `${kb(one[key].bytes.median)} (${kb(one[key].bytes.most)})`));
    row(`${label}: requests, in rounds`, ...all.map((one) => `${one[key].requests.median}, ${one[key].rounds.median}`));
  };
  cold("cold query to the first result", "first");
  cold("cold query to ten results", "ten");
  cold("cold query with a typo to the first result", "firstTypo");
  const times = (label, ...keys) => {
    const show = (one) => keys.reduce((found, key) => found[key], one);
    if (all.some((one) => one[keys[0]] === undefined)) return;
    row(label, ...all.map((one) => `${ms(show(one).median)}, ${ms(show(one).nine)}, ${ms(show(one).most)}`));
  };
  times("query of new words, files cached: median, 90 %, most", "times", "fresh");
  times("the same with a typo", "timesTypo", "fresh");
  times("query asked again: median, 90 %, most", "times", "warm");
  times("the same with a typo", "timesTypo", "warm");
}
