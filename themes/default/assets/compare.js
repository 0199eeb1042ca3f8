// Fills the comparison with the goods in the address, from the JSON API of the same site.
//
// Fetched data is untrusted: it becomes text nodes, never markup, and an address becomes a link only
// if it is http or https. Texts come from the page, in its language.

import { rightsOf } from "./rights.js";
import { clean, csv, saveCsv } from "./save.js";

const most = 4;
// The maximum number of ids to look up.
const lookups = 12;
const place = document.getElementById("comparison");
const table = place.querySelector("table");
const status = document.getElementById("compare-status");
const faults = document.getElementById("compare-faults");
const only = document.getElementById("compare-only");
const language = document.documentElement.lang;
const words = new Map();
for (const word of document.getElementById("compare-words").content.querySelectorAll("data")) {
  words.set(word.value, word.textContent);
}

// Rows that are laid out as blocks on a phone are no rows to screen readers unless they say so.
const roles = { table: "table", "thead, tbody": "rowgroup", tr: "row", "[scope=col]": "columnheader", "[scope=row], [scope=rowgroup]": "rowheader" };
for (const [what, role] of Object.entries(roles)) {
  for (const one of place.querySelectorAll(what)) one.role = role;
}

const say = (key, blanks = {}) =>
  (words.get(key) ?? key).replace(/\{(\w+)\}/g, (whole, name) => blanks[name] ?? whole);

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// Which goods

const isId = (id) => id.length <= 100 && /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id);

// The ids in the address, and invalid ones.
function asked() {
  const query = new URLSearchParams(location.search);
  const list = (query.get("ids") ?? query.get("compare") ?? "").split(",").map((id) => id.trim());
  const all = [...new Set(list.filter((id) => id !== ""))];
  return { ids: all.filter(isId), others: all.filter((id) => !isId(id)) };
}

// The goods of the first ids, and messages about the others. It looks for one good more than it
// shows, so that the message about too many goods is right.
async function find(ids) {
  const goods = [];
  const said = [];
  let next = 0;
  while (next < Math.min(ids.length, lookups) && goods.length <= most) {
    const wanted = Math.max(1, most - goods.length);
    const some = ids.slice(next, Math.min(next + wanted, lookups));
    next += some.length;
    for (const { good, fault } of await Promise.all(some.map(load))) {
      if (good) goods.push(good);
      else said.push(fault);
    }
  }
  if (goods.length > most) said.push(say("too-many"));
  else if (next < ids.length) said.push(say("too-long", { ids: lookups }));
  return { goods: goods.slice(0, most), said };
}

async function load(id) {
  try {
    const response = await fetch(`${place.dataset.api}${id}.json`);
    if (response.status === 404) return { fault: say("unknown", { id }) };
    const good = await response.json();
    if (response.ok && good?.id === id) return { good };
  } catch {
    // No network, or no JSON: reported below.
  }
  return { fault: say("failed", { id }) };
}

// What a row shows of a good: a list of {text, same?, href?, day?, goal?, verdict?, lang?}. Two goods
// agree in a row when all `same` (else `text`) are equal in any order.

const items = (list, item = (text) => ({ text })) => (Array.isArray(list) ? list : []).map(item);
const one = (text) => (text ? [{ text }] : []);
const sorted = (list) => list.sort((a, b) => a.text.localeCompare(b.text, document.documentElement.lang));
const labelled = (kind) => ({ code, label }) => ({ text: words.get(`${kind} ${code}`) ?? label, same: code });

function day(iso) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? "") ?? [];
  return year ? [{ text: say(`month ${Number(month)}`, { day: Number(date), year }), same: iso, day: iso }] : [];
}

const web = (url) => (url ? [{ text: url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""), same: url, href: url }] : []);

function summary(good) {
  const told = items(good.translations, (text) => text).find((text) => text.language === language);
  const own = place.dataset.ownLang;
  if (language !== own && told?.summary) return one(told.summary);
  return one(good.summary).map((item) => ({ ...item, lang: own === language ? "" : own }));
}

function standing(good) {
  let code = good.stage;
  if (good.status === "former") code = good.archived ? "archived" : "ineligible";
  return [{ text: say(`status ${code}`), same: code, tag: good.status }];
}

// As on the page of a good: recognised goods show no results of rules.
function verdict(good, { result, applicable }) {
  if (good.status === "former") return [];
  let code = result;
  if (result === "met") code = applicable ? "met" : "not-applicable";
  else if (good.status === "current") code = "reviewed";
  const [reviewed] = day(good.dates?.reviewed);
  const text = code === "reviewed" && reviewed ? say("verdict reviewed-on", { day: reviewed.text }) : say(`verdict ${code}`);
  return [{ text, same: code, verdict: code }];
}

function indicator(key) {
  return (good) => {
    const answer = good.indicators?.[key]?.answer;
    const assessed = items(good.assessment, (result) => result).find((result) => result.indicator === key);
    const decided = items(good.decisions, (decision) => decision).filter((decision) => decision.indicator === key);
    return [
      ...(answer ? [{ text: say(`answer ${answer}`), same: `answer ${answer}` }] : []),
      ...(assessed ? verdict(good, assessed) : []),
      ...decided.map(({ result, on }) => ({ text: say(`decided ${result}`, { day: day(on)[0]?.text }), same: `decided ${result}` })),
    ];
  };
}

const RIGHTS = ["rights-sell", "rights-change", "rights-change-parts", "rights-share", "rights-share-parts"];

const ROWS = {
  summary,
  id: (good) => one(good.id),
  aliases: (good) => items(good.aliases),
  categories: (good) => items(good.categories, labelled("category")),
  sectors: (good) => items(good.sectors, labelled("sector")),
  website: (good) => web(good.website),
  repositories: (good) => items(good.repositories, ({ url }) => url).flatMap(web),
  status: standing,
  standard_version: (good) => one(good.standard_version),
  nominated: (good) => day(good.dates?.nominated),
  recognized: (good) => day(good.dates?.recognized),
  reviewed: (good) => day(good.dates?.reviewed),
  valid_until: (good) => day(good.dates?.valid_until),
  archived: (good) => day(good.archived?.on),
  licenses: (good) => items(good.indicators?.licenses, ({ spdx }) => ({ text: spdx })),
  rights: (good) => one(rightsOf(items(good.indicators?.licenses, ({ spdx }) => spdx), RIGHTS.map((code) => words.get(code)))),
  goals: (good) => items(good.indicators?.sdgs, ({ goal, label }) => ({ text: words.get(`goal ${goal}`) ?? label, same: String(goal), goal })),
  developed_in: (good) => sorted(items(good.deployment?.developed_in, labelled("country"))),
  used_in: (good) => sorted(items(good.deployment?.used_in, labelled("country"))),
  languages: (good) => sorted(items(good.deployment?.languages, labelled("language"))),
  organizations: (good) => items(good.organizations, ({ name, role, role_label: label }) => ({
    text: `${name} (${words.get(`role ${role}`) ?? label})`,
    same: `${name} ${role}`,
  })),
};

const valueOf = (item) => item.same ?? item.text;

// How it is shown

function show(item, unlike) {
  const text = clean(item.text);
  let node = element("span", { dir: "auto", lang: item.lang ?? "" }, text);
  if (!item.lang) node.removeAttribute("lang");
  if (item.day) node = element("time", { dateTime: item.day }, text);
  if (item.verdict) node = element("span", { className: `verdict ${item.verdict}` }, text);
  if (item.tag) node = element("span", { className: `tag ${item.tag}` }, text);
  if (item.href && /^https?:\/\//i.test(item.href) && URL.canParse(item.href)) {
    node = element("a", { href: item.href, rel: "nofollow ugc noopener" }, node);
  }
  if (unlike) node = element("mark", {}, node);
  if (Number.isInteger(item.goal)) {
    return element("li", {}, element("span", { className: `chip goal-${item.goal}` }, String(item.goal)), " ", node);
  }
  return element("li", {}, node);
}

function cell(list, name, isUnlike) {
  const own = element("td", { role: "cell" });
  own.dataset.name = name;
  if (list.length === 0) own.append(element("span", { className: "none" }, say("none")));
  if (list.length === 0) return own;
  const shown = list.map((item) => show(item, isUnlike(item)));
  // Of two hundred countries the first ones are enough at first: the rows below stay near.
  const rest = shown.length > 20 ? shown.splice(12) : [];
  own.append(element("ul", {}, ...shown));
  if (rest.length) own.append(element("details", {}, element("summary", {}, say("more", { count: rest.length })), element("ul", {}, ...rest)));
  return own;
}

function heading(good, goods) {
  const name = clean(good.name);
  const link = element("a", { href: place.dataset.good.replace(/ID(?=\/(index\.html)?$)/, good.id), dir: "auto" }, name);
  // Speech control needs what is seen in what is read out, in every language.
  const out = element("button", { type: "button", className: "remove" }, say("remove"), element("span", { className: "hidden" }, ` ${name}`));
  out.onclick = () => {
    const rest = goods.filter((other) => other !== good);
    const url = new URL(location);
    url.search = rest.length ? `?ids=${rest.map(({ id }) => id)}` : "";
    history.replaceState(history.state, "", url);
    faults.hidden = true;
    fill(rest);
    status.focus();
  };
  return element("th", { scope: "col", role: "columnheader" }, link, " ", out);
}

// One row; whether the goods differ in it.
function fillRow(row, goods) {
  const [kind, key] = row.dataset.row.split(" ");
  const read = key ? indicator(key) : ROWS[kind];
  const lists = goods.map(read);
  const sets = lists.map((list) => new Set(list.map(valueOf)));
  const shared = goods.length < 2 ? sets[0] : new Set([...sets[0]].filter((value) => sets.every((set) => set.has(value))));
  // Each good has an id, a website and a summary of its own: that they differ tells nothing.
  const differs = !("own" in row.dataset) && sets.some((set) => set.size !== shared.size);
  const first = row.cells[0];
  first.querySelector(".differs")?.remove();
  if (differs) first.append(" ", element("strong", { className: "differs" }, say("differs")));
  row.toggleAttribute("data-differs", differs);
  // Without a shared value, the label of the row is enough.
  const marked = differs && shared.size > 0;
  row.replaceChildren(first, ...lists.map((list, i) => cell(list, clean(goods[i].name), (item) => marked && !shared.has(valueOf(item)))));
  row.classList.toggle("run", ["used_in", "developed_in", "languages"].includes(kind));
  row.hidden = lists.every((list) => list.length === 0);
  return { differs, label: first.querySelector(".label").textContent, lists, missing: row.hidden };
}

// Rows without any value are only named, below the table.
function fold(rows) {
  const labels = rows.filter(({ missing }) => missing).map(({ label }) => label);
  const folded = place.querySelector(".missing");
  folded.hidden = labels.length === 0;
  folded.querySelector("summary").textContent = say("missing", { rows: labels.length });
  folded.querySelector("p").textContent = labels.join(say("separator"));
  for (const group of table.tBodies) group.hidden = !group.querySelector("[data-row]:not([hidden])");
}

let shown = { goods: [], rows: [] };

function fill(goods) {
  const any = goods.length > 0;
  for (const part of place.querySelectorAll(".compare, .compare-tools")) part.hidden = !any;
  if (!any) {
    place.querySelector(".missing").hidden = true;
    status.textContent = say("pick-one");
    return;
  }
  table.dataset.goods = goods.length;
  const top = table.tHead.rows[0];
  top.replaceChildren(top.cells[0], ...goods.map((good) => heading(good, goods)));
  for (const group of table.querySelectorAll(".group th")) group.colSpan = goods.length + 1;
  const rows = [...table.querySelectorAll("[data-row]")].map((row) => fillRow(row, goods));
  // A group without differing rows is hidden when only differences are shown.
  for (const group of table.tBodies) group.toggleAttribute("data-differs", group.querySelector("[data-differs]") !== null);
  fold(rows);
  shown = { goods, rows };
  only.onchange();
  status.textContent = goods.length === 1
    ? say("pick-more")
    : say("result", { goods: goods.length, rows: rows.length, differ: rows.filter((row) => row.differs).length });
}

const plain = (item) => item.day ?? (item.goal ? `${item.goal}. ${item.text}` : item.href ?? item.text);

document.getElementById("compare-csv").onclick = () => {
  const { goods, rows } = shown;
  const field = table.tHead.rows[0].cells[0].textContent;
  const lines = [
    [field, ...goods.map((good) => good.name)],
    ...rows.map(({ label, lists }) => [label, ...lists.map((list) => list.map(plain).join(say("separator")))]),
  ];
  saveCsv(csv(lines), goods.map(({ id }) => id).join("-vs-"));
};
// A single good has no differences, so all rows are shown.
only.onchange = () => table.classList.toggle("only-differences", only.checked && shown.goods.length > 1);

// When the page opens

async function open() {
  const { ids, others } = asked();
  document.getElementById("compare-plain").hidden = true;
  place.hidden = false;
  status.tabIndex = -1;
  status.textContent = say("loading");
  const found = await find(ids);
  const said = [...others.map((id) => say("invalid", { id: clean(id).slice(0, 100) })), ...found.said];
  faults.replaceChildren(...said.map((fault) => element("li", { dir: "auto" }, fault)));
  faults.hidden = said.length === 0;
  fill(found.goods);
}

open();
