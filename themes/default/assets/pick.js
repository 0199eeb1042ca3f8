// Lets visitors select goods to compare, and save goods for later. The selection is only in the address; saved goods are
// only in this browser.

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

// Saved goods, by what site they are of. A browser that keeps nothing saves nothing.
const memory = `dpg-saved ${new URL(root).pathname}`;
const room = 100;
function saved() {
  try {
    const ids = JSON.parse(localStorage.getItem(memory) ?? "[]");
    return Array.isArray(ids) ? [...new Set(ids.filter((id) => typeof id === "string" && isId(id)))].slice(0, room) : [];
  } catch {
    return [];
  }
}
function keep(ids) {
  try {
    if (ids.length) localStorage.setItem(memory, JSON.stringify(ids));
    else localStorage.removeItem(memory);
    return true;
  } catch {
    return false;
  }
}

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
  live.textContent = `${words} ${bar.hidden ? "" : `${count.textContent} ${say.next}`}`;
}

function toggle(id) {
  const ids = picked();
  const name = names.get(id) ?? id;
  if (ids.includes(id)) change(ids.filter((other) => other !== id), fill(say.taken, "name", name));
  else if (ids.length < most) change([...ids, id], fill(say.added, "name", name));
  else change(ids, say.full);
}

function save(id) {
  const ids = saved();
  const name = names.get(id) ?? id;
  const has = ids.includes(id);
  let words = has ? say.unsaved : say.saved;
  if (!has && ids.length >= room) words = say.savedFull;
  else if (!keep(has ? ids.filter((other) => other !== id) : [...ids, id])) words = say.savedNot;
  show();
  live.textContent = fill(words, "name", name);
}

// The way to the saved goods, behind `#`, where no request carries them.
function lead() {
  const ids = saved();
  for (const link of document.querySelectorAll("a[data-saved]")) {
    link.href = `${say.goods}#?ids=${ids.join(",") || "-"}`;
    link.querySelector(".count").textContent = ids.length || "";
  }
}

function show() {
  const ids = picked();
  bar.hidden = ids.length === 0 || comparing;
  document.documentElement.classList.toggle("picking", !bar.hidden);
  toggles = toggles.filter(({ node }) => node.isConnected);
  const kept = saved();
  for (const { id, mark, keeps } of toggles) mark((keeps ? kept : ids).includes(id));
  lead();
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
  const control = (className, text, act) => {
    const words = [text, element("span", { className: "hidden", textContent: ` ${name}` })];
    const box = element("input", { type: "checkbox", autocomplete: "off" });
    const node = own ? button(className, ...words) : element("label", { className }, box, " ", ...words);
    if (own) node.onclick = () => act(id);
    else box.onchange = () => act(id);
    return { node, mark: (isOn) => (own ? (node.ariaPressed = isOn) : (box.checked = isOn)) };
  };
  const compare = control("pick", say.pick, toggle);
  const later = control("keep", say.save, save);
  // The bar is at the end of the page: a link next to each selected good leads on at once.
  const on = element("a", { className: "on", textContent: say.go, hidden: true });
  const mark = (isOn) => {
    compare.mark(isOn);
    on.hidden = !isOn;
    on.href = carrying(target, picked());
  };
  toggles.push({ id, node: compare.node, mark }, { id, node: later.node, mark: later.mark, keeps: true });
  const all = [compare.node, " ", on, " ", later.node];
  if (own) place.replaceWith(...all);
  else place.append(element("span", { className: "picks" }, ...all));
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
for (const kind of ["pageshow", "storage"]) addEventListener(kind, show);
// The catalogue asks what is saved, and saves what somebody shared, or empties the list.
addEventListener("saved", ({ detail }) => (detail.ids = saved()));
addEventListener("save", ({ detail }) => {
  keep(detail.filter(isId).slice(0, room));
  show();
});
addEventListener("cards", adopt);
document.body.append(live, bar);
adopt();
