// Lets visitors select goods to compare. The selection is only in the address.

const { dataset: say } = document.querySelector("script[data-compare]");
const most = 4;
const target = new URL(say.compare, location);
const root = new URL(say.root, location).href;
const comparing = location.pathname === target.pathname;

const isId = (id) => id.length <= 100 && /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id);

function picked() {
  const query = new URLSearchParams(location.search);
  const list = (comparing && query.get("ids")) || query.get("compare") || "";
  return [...new Set(list.split(",").filter(isId))].slice(0, most);
}

// An address with this selection instead of its own.
function carrying(address, ids) {
  const url = new URL(address, location);
  const key = url.pathname === target.pathname ? "ids" : "compare";
  url.searchParams.delete("compare");
  if (ids.length) {
    url.searchParams.delete(key);
    url.search += `${url.search ? "&" : "?"}${key}=${ids}`;
  }
  return url.href;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
const fill = (text, key, value) => text.replace(`{${key}}`, () => value);
const button = (className, ...children) => element("button", { type: "button", className }, ...children);

const names = new Map();
let toggles = [];
const live = element("p", { className: "hidden", role: "status" });
const count = element("p");
const list = element("ul");
const go = element("a", { className: "go", textContent: say.go });
const clear = button("clear", say.clear);
const bar = element("section", { className: "picked", hidden: true, tabIndex: -1, ariaLabel: say.title }, count, list, go, clear);

function change(ids, words) {
  history.replaceState(history.state, "", carrying(location, ids));
  show();
  live.textContent = `${words} ${bar.hidden ? "" : count.textContent}`;
}

function toggle(id) {
  const ids = picked();
  const name = names.get(id) ?? id;
  if (ids.includes(id)) change(ids.filter((other) => other !== id), fill(say.taken, "name", name));
  else if (ids.length < most) change([...ids, id], fill(say.added, "name", name));
  else change(ids, say.full);
}

function show() {
  const ids = picked();
  bar.hidden = ids.length === 0 || comparing;
  document.documentElement.classList.toggle("picking", !bar.hidden);
  toggles = toggles.filter(({ node }) => node.isConnected);
  for (const { id, mark } of toggles) mark(ids.includes(id));
  count.textContent = fill(say.picked, "count", ids.length);
  go.href = carrying(target, ids);
  list.replaceChildren(...ids.map((id) => {
    const name = names.get(id) ?? id;
    if (!names.has(id) && !bar.hidden) look(id);
    const out = button("out", "×");
    out.ariaLabel = fill(say.take, "name", name);
    out.onclick = () => {
      toggle(id);
      bar.focus();
    };
    return element("li", {}, element("bdi", { textContent: name }), out);
  }));
}

// The name of a good that is not on this page.
async function look(id) {
  names.set(id, id);
  const answer = await fetch(`${root}api/v1/goods/${id}.json`).catch(() => null);
  const name = answer?.ok && (await answer.json()).name;
  if (!name) return;
  names.set(id, name);
  show();
}

clear.onclick = () => change([], fill(say.picked, "count", 0));

// Cards come with the page, and later from the search.
function adopt() {
  for (const place of comparing ? [] : document.querySelectorAll("[data-id]")) take(place);
  show();
}
function take(place) {
  const { id } = place.dataset;
  if (!isId(id) || place.querySelector(".pick")) return;
  const own = place.matches("a");
  const name = (own ? document.querySelector("h1") : place.querySelector("a")).textContent.trim();
  names.set(id, name);
  const words = [say.pick, element("span", { className: "hidden", textContent: ` ${name}` })];
  const box = element("input", { type: "checkbox", autocomplete: "off" });
  const node = own ? button("pick", ...words) : element("label", { className: "pick" }, box, " ", ...words);
  const mark = (isOn) => (own ? (node.ariaPressed = isOn) : (box.checked = isOn));
  if (own) node.onclick = () => toggle(id);
  else box.onchange = () => toggle(id);
  toggles.push({ id, node, mark });
  if (own) place.replaceWith(node);
  else place.append(node);
}

// Links and forms inside the site keep the selection.
for (const kind of ["click", "auxclick"]) {
  addEventListener(kind, ({ target: from }) => {
    const link = from.closest?.("a[href]");
    const inside = link?.href.startsWith(root) && /(\/|\.html)$/.test(link.pathname);
    if (inside && !link.getAttribute("href").startsWith("#")) link.href = carrying(link, picked());
  }, true);
}
addEventListener("formdata", ({ formData }) => {
  const ids = picked();
  if (ids.length) formData.set("compare", ids);
});
addEventListener("pageshow", show);
addEventListener("cards", adopt);
document.body.append(live, bar);
adopt();
