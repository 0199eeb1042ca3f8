const response = await fetch("{url}");
if (!response.ok) throw new Error(`status ${response.status}`);
const text = await response.text();

// Takes the guard against formulas away.
const cell = (text) => text.replace(/(^|[,;|"\t\r\n])'/g, "$1");
const items = (cell) => (cell.match(/(?:\\.|[^|\\])+/gs) ?? []).map((item) => item.replace(/\\(.)/gs, "$1"));

const rows = [[]];
for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
  rows.at(-1).push(cell(quoted?.replaceAll('""', '"') ?? plain));
  if (end !== ",") rows.push([]);
}
const [names, ...cells] = rows.slice(0, -1);
const goods = cells.map((row) => Object.fromEntries(row.map((cell, i) => [names[i], cell])));
console.log(goods.map((good) => [good.id, items(good.licenses)]));
