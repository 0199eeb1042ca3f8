// The results of the catalogue as a compact table.

const make = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** The table, the part of it that holds rows, and what makes a row of a good. */
export async function rows({ seek, text, say, blank, count }) {
  const spread = await seek.spread();
  const columns = text.columns.split("|");
  const codes = text.categories.split(" ");
  const kinds = [...blank.querySelectorAll(".kinds li")].map((kind) => kind.textContent.trim());
  const heads = columns.map((column) => make("th", { scope: "col" }, column));
  const list = make("tbody");
  const caption = make("caption", { className: "hidden" }, text.caption.replace("{count}", count));
  const table = make("table", { className: "stack compact" }, caption, make("thead", {}, make("tr", {}, ...heads)), list);

  function row(good) {
    const link = make("a", { href: `${say.home}goods/${good.id}/`, dir: "auto" }, good.name);
    if (good.lang) link.lang = good.lang;
    const tag = good.status === "current" ? "" : make("span", { className: `tag ${good.status}` }, say[good.status]);
    const head = make("th", { scope: "row" }, link, " ", tag);
    head.dataset.id = good.id;
    const goals = good.goals.flatMap((goal) => [make("span", { className: `chip goal-${goal}` }, String(goal)), " "]);
    const cells = [
      [good.owner ?? ""],
      [good.categories.map((code) => kinds[codes.indexOf(code)] ?? code).join(", ")],
      [good.licenses.join(", ")],
      goals,
      [spread[good.doc] || ""],
    ];
    return make("tr", {}, head, ...cells.map((cell, at) => {
      const node = make("td", { dir: "auto" }, ...cell);
      if (node.textContent) node.dataset.label = columns[at + 1];
      return node;
    }));
  }
  return { whole: make("div", { className: "scroll" }, table), list, row };
}
