// Leads to the search box from every page, and loads the search once somebody asks for it.

const { dataset: say } = document.querySelector("script[data-goods]");
const form = document.querySelector("main form[role=search]") ?? document.querySelector("form[role=search]");
const box = form?.querySelector("input");
const tools = document.querySelector("#tools");
const aside = document.querySelector(".breakdowns");
const kinds = ["q", "sort", "view", "status", "goal", "category", "sector", "license", "license-family", "link", "region", "country", "developed-in", "used-in", "organization", "language", "collection", ...(say.facets?.split(" ") ?? []), "ids"];

function make(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const asks = (query) => kinds.some((kind) => query.has(kind));

// A query goes to the catalogue behind `#`, where no request carries it; the catalogue puts it into its address.
function go(query, how = "assign") {
  const ids = new URLSearchParams(location.search).get("compare");
  query.delete("compare");
  location[how](`${say.goods}${ids ? `?compare=${encodeURIComponent(ids)}` : ""}${asks(query) ? `#?${query}` : ""}`);
}

// The other languages of a page keep what is chosen on it; a query stays behind `#`.
for (const link of document.querySelectorAll(".languages a")) {
  const keep = () => {
    const [page] = link.href.split(/[?#]/);
    link.href = page + (tools && location.search ? `#${location.search}` : location.search + location.hash);
  };
  link.addEventListener("click", keep);
  link.addEventListener("auxclick", keep);
}

// A value of a facet as a box to tick.
const option = (kind, code, ...children) =>
  make("label", {}, make("input", { type: "checkbox", name: kind, value: code, autocomplete: "off" }), ...children);

const kindOf = (node) => node.closest("section").getAttribute("aria-labelledby").slice(3);

let searching;
const start = () => (searching ??= import("./search.js").then(
  (search) => (tools ? search.catalogue : search.suggest)({ say, form, box, aside, kinds, make, option, go }),
).catch(() => {
  searching = undefined;
  if (tools) document.querySelector("#counts").textContent = say.failed;
}));

// Where the style sheet cannot open what is folded in narrow windows only, this does.
if (matchMedia("(min-width: 62rem)").matches && !CSS.supports("selector(::details-content)")) {
  for (const folded of document.querySelectorAll(".sheet, .fold")) folded.open = true;
}

function unfold() {
  if (!location.hash.startsWith("#?")) return false;
  history.replaceState(null, "", `?${[location.search.slice(1), location.hash.slice(2)].filter(Boolean).join("&")}`);
  return true;
}

if (tools) {
  unfold();
  addEventListener("hashchange", async () => {
    if (!unfold()) return;
    await start();
    dispatchEvent(new PopStateEvent("popstate"));
  });
  const label = make("label", { htmlFor: "sort" }, tools.dataset.sort);
  const sort = make("select", { id: "sort" }, ...["best", "name", "new", "countries"].filter((value) => tools.dataset[value]).map((value) => make("option", { value }, tools.dataset[value])));
  sort.value = "name";
  tools.append(make("ul", { className: "chosen", hidden: true, ariaLabel: tools.dataset.chosen }), make("p", { className: "sort" }, label, " ", sort));
  const cards = make("button", { type: "button", value: "", ariaPressed: "true" }, tools.dataset.cards);
  const table = make("button", { type: "button", value: "table", ariaPressed: "false" }, tools.dataset.table);
  tools.append(make("p", { className: "views" }, cards, table));
  for (const link of aside?.querySelectorAll("[data-code]") ?? []) {
    const { parentNode: value, dataset: { code }, dir, title } = link;
    const kind = kindOf(value);
    const count = value.querySelector(".count");
    count.remove();
    const label = option(kind, code, make("span", title ? { title } : { dir }, ...link.childNodes), " ", count);
    label.firstChild.defaultChecked = code === "current";
    value.replaceChildren(label);
  }
  for (const place of [aside, tools]) {
    for (const kind of ["focusin", "pointerover", "change"]) place?.addEventListener(kind, start);
  }
  if (asks(new URLSearchParams(location.search))) start();
} else if (aside) {
  // A count leads to the goods of this list that have the value; another status is another list.
  const { query } = document.querySelector(".along")?.dataset ?? {};
  for (const link of query ? aside.querySelectorAll("section:not([aria-labelledby=by-status]) [data-code]") : []) {
    const way = make("a", { href: `${say.goods}?${query}&${new URLSearchParams({ [kindOf(link)]: link.dataset.code })}`, title: link.title, dir: link.dir }, ...link.childNodes);
    link.replaceWith(way);
  }
  for (const link of query ? aside.querySelectorAll(".all a[data-every]") : []) {
    link.firstChild.data = link.dataset.every;
    link.href = `${say.goods}?${query}#by-${kindOf(link)}`;
  }
}
if (!tools && form && location.pathname === new URL(form.action).pathname && asks(new URLSearchParams(location.search))) {
  go(new URLSearchParams(location.search), "replace");
}

// Lists can be taken along: the script for it comes when somebody opens the way to it.
for (const along of document.querySelectorAll(".along")) {
  const take = async () => (await import("./lists.js")).take;
  along.addEventListener("toggle", take, { once: true });
  along.addEventListener("click", async ({ target }) => {
    const button = target.closest("button");
    if (button) (await take())({ button, along, say, kinds });
  });
}

// The key / leads to the box, unless a reader switches that off: who speaks to a computer, or hits keys by
// accident, must be able to (WCAG 2.1.4). So the key works only where its switch is.
const memory = "dpg-search-key";
const foot = document.querySelector("footer.site > .wide");
const tick = make("input", { type: "checkbox", autocomplete: "off", checked: true });

function remembered() {
  try {
    return localStorage.getItem(memory) !== "off";
  } catch {
    return tick.checked; // A browser that keeps nothing: the choice is of this page.
  }
}

function choose(isOn) {
  tick.checked = isOn;
  if (isOn) box.setAttribute("aria-keyshortcuts", "/");
  else box.removeAttribute("aria-keyshortcuts");
}

if (box && foot) {
  foot.append(make("p", { className: "key" }, make("label", {}, tick, " ", say.key)));
  tick.addEventListener("change", () => {
    choose(tick.checked);
    try {
      if (tick.checked) localStorage.removeItem(memory);
      else localStorage.setItem(memory, "off");
    } catch {}
  });
  // Other pages may have been told since this one was left.
  for (const kind of ["pageshow", "storage"]) addEventListener(kind, () => choose(remembered()));
  addEventListener("keydown", (event) => {
    if (!tick.checked || event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input:not([type=checkbox]), select, textarea")) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  choose(remembered());
}

if (box) {
  for (const kind of ["focus", "input"]) box.addEventListener(kind, start);
  if (document.activeElement === box) start();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const q = box.value.trim();
    if (tools) start();
    else go(new URLSearchParams(q && { q }));
  });
}
