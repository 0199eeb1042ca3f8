// The results of the catalogue as a compact table. On phones its rows are laid out as blocks; they and their cells are
// rows and cells to screen readers only if they say so.

const make = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** The table, the part of it that holds rows, and what makes a row of a good. */
export async function rows({ seek, text, say, blank, count, sort, rights }) {
  const spread = await seek.spread();
  const columns = text.columns.split("|");
  const codes = text.categories.split(" ");
  const kinds = [...blank.querySelectorAll(".kinds li")].map((kind) => kind.textContent.trim());
  const heads = columns.map((column) => make("th", { scope: "col", role: "columnheader" }, column));
  if (sort.value === "name") heads[0].ariaSort = "ascending";
  if (sort.value === "countries") heads.at(-1).ariaSort = "descending";
  const list = make("tbody", { role: "rowgroup" });
  const said = `${text.caption.replace("{count}", count)} ${text.sort}: ${sort.selectedOptions[0].textContent}`;
  const caption = make("caption", { className: "hidden" }, said);
  const top = make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...heads));
  const table = make("table", { className: "stack compact", role: "table" }, caption, top, list);

  function row(good) {
    const link = make("a", { href: `${say.home}goods/${good.id}/`, dir: "auto" }, good.name);
    if (good.lang) link.lang = good.lang;
    const tag = good.status === "current" ? "" : make("span", { className: `tag ${good.status}` }, say[good.status]);
    const head = make("th", { scope: "row", role: "rowheader" }, link, " ", tag);
    head.dataset.id = good.id;
    const goals = good.goals.flatMap((goal) => [make("span", { className: `chip goal-${goal}` }, String(goal)), " "]);
    const cells = [
      [good.owner ?? ""],
      [good.categories.map((code) => kinds[codes.indexOf(code)] ?? code).join(", ")],
      [good.licenses.join(", "), " ", make("span", { className: "detail" }, rights(good.licenses))],
      goals,
      [spread[good.doc] || ""],
    ];
    return make("tr", { role: "row" }, head, ...cells.map((cell, at) => {
      const node = make("td", { dir: "auto", role: "cell" }, ...cell);
      if (node.textContent) node.dataset.label = columns[at + 1];
      return node;
    }));
  }
  return { whole: make("div", { className: "scroll" }, table), list, row };
}
