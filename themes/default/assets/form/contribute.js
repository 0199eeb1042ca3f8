// The form of an entry: fills the controls that the server wrote, checks and assesses while somebody types, and writes
// the file. The entry is one object; each control changes one value of it, so that what is not asked stays as it is.

import { Standard, corrected, slug } from "./assess.js";
import * as entries from "./entry.js";

const WAIT = 600; // Milliseconds without a key before anything is checked.
const LONGEST = 8191; // Bytes of the longest address that GitHub opens.
const RESERVED = ["page", "index", "feed", "index.html"];

const byId = (id) => document.getElementById(id);
const root = byId("contribute");
const form = byId("entry");
const status = byId("form-status");
const words = new Map();
for (const { value, dataset, textContent } of byId("form-words").content.querySelectorAll("data")) {
  words.set(value, [...(words.get(value) ?? []), { counts: dataset.counts?.split(" ").map(Number), text: textContent }]);
}

/** A text of the page's language with its values filled in; `count` chooses its form. */
function say(id, values = {}, count = 1) {
  const forms = words.get(id) ?? [];
  const form = forms.find(({ counts }) => !counts || counts.includes(Math.min(count, 12))) ?? forms[0];
  return (form?.text ?? "").replace(/\{([\w-]+)\}/g, (whole, name) => values[name] ?? whole);
}

const make = (tag, text = "", more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);
const announce = (text) => (status.textContent = text);
const sections = [...form.querySelectorAll("section.step")];
const visited = new Set();
let rules;
let standard;
let entry = {};
let improves = null;
let ownId = false;
let touched = false; // Whether there is something to keep.
let counter = 0;
let timer = 0;

const blank = () => ({ entry: { stage: "nominee", standard_version: root.dataset.version }, id: "", improves: null });
const place = () => root.dataset.root;

// ---- From controls to the entry and back ----

const SCOPE = "fieldset[data-key], ol > li, section.step";

/** The path of an element to its value in the entry. */
function pathOf(element) {
  const path = element.dataset?.key ? [element.dataset.key] : [];
  let here = element.parentElement;
  for (let scope; here && (scope = here.closest(SCOPE)); here = scope.parentElement) {
    if (scope.matches("section.step")) {
      if (scope.dataset.indicator) path.unshift("indicators");
      break;
    }
    path.unshift(scope.matches("li") ? [...scope.parentElement.children].indexOf(scope) : scope.dataset.key);
  }
  return path;
}

const get = (path) => path.reduce((value, key) => value?.[key], entry);

/** Sets a value of the entry, or removes it. */
function set(path, value) {
  const last = path.at(-1);
  let here = entry;
  path.slice(0, -1).forEach((key, at) => (here = here[key] ??= typeof path[at + 1] === "number" ? [] : {}));
  if (value === undefined) delete here[last];
  else here[last] = value;
}

/** The code of a label that somebody typed instead, from the list of a control. */
function coded(control) {
  const text = control.value.trim();
  if (!control.list || text === "") return text;
  const options = [...control.list.options];
  const lower = text.toLowerCase();
  const found = options.find(({ value }) => value === text) ?? options.find(({ value, label }) => label.toLowerCase() === lower || value.toLowerCase() === lower);
  return found ? found.value : text;
}

/** The value of a control; nothing if it is empty. */
function valueOf(control) {
  const text = control.tagName === "TEXTAREA" ? control.value.replace(/\r\n?/g, "\n").trim() : coded(control);
  if (text === "") return undefined;
  if ("number" in control.dataset && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return "switch" in control.dataset ? text === "true" : text;
}

/** Fills what is below an element from the entry. */
function fill(scope) {
  for (const list of scope.querySelectorAll("fieldset.many")) {
    const items = get(pathOf(list));
    const ol = list.querySelector(":scope > ol");
    ol.replaceChildren();
    if (Array.isArray(items)) items.forEach(() => append(list));
  }
  for (const group of scope.querySelectorAll("fieldset.several")) {
    const chosen = get(pathOf(group)) ?? [];
    for (const box of group.querySelectorAll("input")) box.checked = chosen.some((one) => String(one) === box.value);
  }
  for (const control of scope.querySelectorAll("input:not([type=checkbox]), select, textarea")) {
    if (!("key" in control.dataset)) continue;
    const value = get(pathOf(control));
    control.value = value === undefined || value === null || typeof value === "object" ? "" : String(value);
    explainCode(control);
    countLeft(control);
  }
}

/** Gives the controls below an element their ids, and ties their labels and explanations to them. */
function wire(scope, start) {
  for (const one of scope.querySelectorAll("[data-key]")) {
    const names = [one.dataset.key];
    for (let up = one.parentElement; up !== scope; up = up.parentElement) if (up.dataset.key) names.unshift(up.dataset.key);
    one.id = [start, ...names].join("-");
    const holder = one.matches("fieldset") ? one : one.parentElement;
    const label = holder === one ? null : holder.querySelector(":scope > label");
    if (label) label.htmlFor = one.id;
    const help = holder.querySelector(":scope > .help");
    if (!help) continue;
    help.id = `${one.id}-help`;
    describe(one, help.id, true);
  }
}

/** Adds an item to a list and fills it; its ids are its own. */
function append(list) {
  const ol = list.querySelector(":scope > ol");
  const template = byId(list.dataset.item);
  const li = make("li");
  li.append(template.content.cloneNode(true));
  counter += 1;
  wire(li, `item-${counter}`);
  ol.append(li);
  name(list);
  ask(li);
  fill(li);
  return li;
}

/** The name of each item of a list, with its number. */
function name(list) {
  const { name } = byId(list.dataset.item).dataset;
  [...list.querySelector(":scope > ol").children].forEach((li, at) => {
    const text = say("item", { name, number: at + 1 });
    const legend = li.querySelector(":scope > fieldset > legend");
    if (legend) legend.textContent = text;
    else li.querySelector("label").textContent = text;
    const buttons = li.querySelectorAll(".remove");
    buttons[buttons.length - 1].textContent = say("remove", { name: text });
  });
}

/** Shows only what the chosen categories are asked; what is hidden stays in the entry. */
function ask(scope) {
  const categories = entry.categories ?? [];
  for (const one of scope.querySelectorAll("[data-asked]")) {
    const concerns = one.dataset.asked.split(" ").some((code) => categories.includes(code));
    const answered = one.dataset.key && get(pathOf(one)) !== undefined;
    one.hidden = !concerns && !answered;
  }
  for (const link of root.querySelectorAll(".form-steps a")) link.closest("li").hidden = !isAsked(byId(link.hash.slice(1)));
  // What no indicator applies to is listed, and nobody assesses it.
  const first = standard.isAssessed(categories) ? "nominee" : "listed";
  if (["nominee", "listed"].includes(entry.stage)) entry.stage = first;
}

/** Whether the chosen categories are asked the questions of a step. */
const isAsked = (section) => !section.dataset.askedOf || section.dataset.askedOf.split(" ").some((code) => (entry.categories ?? []).includes(code));

/** The next step that is asked, forwards or backwards; the same one if there is none. */
function neighbour(section, by) {
  let at = sections.indexOf(section) + by;
  while (sections[at] && !isAsked(sections[at])) at += by;
  return sections[at] ?? section;
}

/** Says what a code means, below its control. */
function explainCode(control) {
  if (!control.list) return;
  const found = [...control.list.options].find(({ value }) => value === control.value);
  const text = found && found.label !== control.value ? say("means", { name: found.label }) : "";
  note(control, "means", text);
}

/** Says how many characters are left of a short text. */
function countLeft(control) {
  const most = Number(control.dataset.most ?? 0);
  if (most === 0) return;
  const left = most - [...control.value].length;
  note(control, "left", say(left < 0 ? "over" : "left", { count: Math.abs(left) }));
}

function note(control, kind, text) {
  const holder = control.closest(".control") ?? control.parentElement;
  let line = holder.querySelector(`:scope > .${kind}`);
  if (!line && text !== "") {
    line = make("p", "", { className: `help ${kind}`, id: `${control.id}-${kind}` });
    control.after(line);
    describe(control, line.id, true);
  }
  if (line) line.textContent = text;
}

function describe(control, id, on) {
  const ids = new Set((control.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
  if (on) ids.add(id);
  else ids.delete(id);
  if (ids.size > 0) control.setAttribute("aria-describedby", [...ids].join(" "));
  else control.removeAttribute("aria-describedby");
}

// ---- Faults, results, preview ----

/** The control, list or group whose value is at a pointer, as near as there is one. */
function controls() {
  const found = new Map();
  for (const one of form.querySelectorAll("[data-key], ol > li")) {
    const pointer = `/${pathOf(one).join("/")}`;
    if (!found.has(pointer)) found.set(pointer, one);
  }
  for (const li of form.querySelectorAll("ol > li")) {
    const only = li.querySelector(':scope > .control > [data-key=""]');
    if (only) found.set(`/${pathOf(li).join("/")}`, only);
  }
  return found;
}

function labelOf(element) {
  const plain = (node) => [...(node?.childNodes ?? [])].filter((one) => !one.classList?.contains("optional")).map((one) => one.textContent).join("").trim();
  if (element.labels?.length) return plain(element.labels[0]);
  return plain(element.querySelector("legend"));
}

function sentence({ code, name: key, ...fault }, control) {
  if (code === "wrong-format") {
    const example = control?.placeholder;
    return example ? say("fault-wrong-format", { example }) : say("fault-wrong-format-plain");
  }
  return say(`fault-${code}`, { name: key, ...fault });
}

/** Shows the faults beside their controls, and all of them at the end. */
function show(found) {
  for (const line of form.querySelectorAll(".fault[data-for]")) line.remove();
  for (const one of form.querySelectorAll("[aria-invalid]")) {
    one.removeAttribute("aria-invalid");
    describe(one, `${one.id}-fault`, false);
  }
  const places = controls();
  const list = byId("faults");
  const perStep = new Map();
  const items = [];
  for (const fault of found) {
    const missing = fault.code === "missing-key";
    let pointer = missing ? `${fault.pointer}/${fault.key}` : fault.pointer;
    let control = places.get(pointer);
    while (!control && pointer.includes("/")) {
      pointer = pointer.slice(0, pointer.lastIndexOf("/"));
      control = places.get(pointer);
    }
    const own = control ? labelOf(control) : "";
    const text = missing ? say("fault-missing-key", { name: own || fault.key }) : sentence(fault, control);
    const step = control?.closest("section.step");
    if (step) perStep.set(step, (perStep.get(step) ?? 0) + 1);
    const item = make("li");
    const title = step?.querySelector("h3").textContent ?? fault.pointer;
    const full = say("fault-elsewhere", { place: missing || !own ? title : `${title}, ${own}`, text });
    if (control) {
      const link = make("a", full, { href: `#${step.id}` });
      link.addEventListener("click", (event) => {
        event.preventDefault();
        go(step, control);
      });
      item.append(link);
    } else item.textContent = full;
    items.push({ control, item });
    if (control && (visited.has(step) || visited.has(control))) beside(control, text);
  }
  const follows = (a, b) => (a.control && b.control ? ((a.control.compareDocumentPosition(b.control) & Node.DOCUMENT_POSITION_FOLLOWING) ? -1 : 1) : 0);
  list.replaceChildren(...items.sort(follows).map(({ item }) => item));
  for (const mark of document.querySelectorAll(".mark[data-step]")) mark.dataset.faults = perStep.get(byId(`step-${mark.dataset.step}`)) ?? 0;
  byId("faults-text").textContent = found.length === 0 ? say("faults-none") : say("faults-some", { count: found.length });
}

/** A fault beside its control. */
function beside(control, text) {
  if (!control.id) control.id = `part-${(counter += 1)}`;
  const line = make("p", text, { className: "fault", id: `${control.id}-fault` });
  line.dataset.for = control.id;
  if (control.matches("input, select, textarea")) {
    if (document.getElementById(line.id)) return;
    control.after(line);
    control.setAttribute("aria-invalid", "true");
    describe(control, line.id, true);
  } else (control.querySelector("legend") ?? control).after(line);
}

/** The result of each indicator: at its step, in the list of steps, in the preview. */
function judge() {
  const results = standard.assess(entry);
  const preview = byId("preview");
  preview.querySelector(".name").textContent = entry.name ?? say("unnamed");
  preview.querySelector(".summary").textContent = entry.summary ?? "";
  const rows = [];
  for (const { key, result, applicable, reason, args } of results) {
    if (entry.stage === "listed") break; // Nothing of it is assessed.
    const label = say(`result-${applicable ? result : "not-applicable"}`);
    const values = Object.fromEntries(Object.entries(args).map(([arg, { text }]) => [arg, text || "…"]));
    const count = Object.values(args)[0]?.count ?? 1;
    const help = say(`${reason}-help`, values, count);
    const verdict = byId(`verdict-${key}`);
    const strong = make("p");
    strong.append(make("strong", label));
    const lines = [make("p", say(reason, values, count)), ...(help && result !== "met" ? [make("p", help.replaceAll("`", ""))] : [])];
    verdict?.replaceChildren(strong, ...lines);
    const mark = document.querySelector(`.mark[data-step="${key}"]`);
    if (mark) mark.dataset.result = label;
    const row = make("div");
    row.append(make("dt", byId(`h-${key}`)?.textContent ?? key), make("dd", label));
    rows.push(row);
  }
  preview.querySelector("dl").replaceChildren(...rows);
  for (const mark of document.querySelectorAll(".mark[data-step]")) {
    const faulty = Number(mark.dataset.faults ?? 0);
    // What nobody has looked at is no news.
    const seen = improves !== null || visited.has(byId(`step-${mark.dataset.step}`));
    mark.textContent = seen ? [mark.dataset.result, faulty > 0 ? say("step-faults", { count: faulty }) : ""].filter(Boolean).join(", ") : "";
  }
}

/** Checks everything; says how many problems there are if that has changed. */
function check() {
  entry = entries.prune(entry);
  const found = entries.faults(entry, rules);
  show(found);
  judge();
  output(found);
  if (touched && !entries.keep(place(), draft())) announce(say("draft-failed"));
}

const draft = () => ({ entry, id: byId("file-id").value, improves });

function later() {
  touched = true;
  clearTimeout(timer);
  timer = setTimeout(() => {
    check();
    alike();
  }, WAIT);
}

// ---- The file and where it goes ----

/** An id for a name. */
const proposed = (text) => slug(text).replace(/[^a-z0-9]+/g, "-").slice(0, 100).replace(/^-+|-+$/g, "");

function output() {
  const id = byId("file-id");
  if (!ownId && improves === null) id.value = proposed(entry.name ?? "");
  const isId = /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(id.value) && !RESERVED.includes(id.value);
  tell(isId || id.value === "" ? [] : [say("id-wrong")]);
  if (isId && improves === null) taken(id.value);
  const path = `${id.value || "ID"}.yaml`;
  byId("file-path").textContent = root.dataset.folder + path;
  const text = entries.write(corrected(entry, standard), rules, root.dataset.schema);
  byId("yaml").value = text;
  const link = byId("send-file");
  if (!link) return;
  const { host, new: fresh, edit, issue, folder } = root.dataset;
  const named = host === "gitlab" ? "file_name" : "filename";
  const base = `${fresh}${folder.replace(/\/$/, "")}?${named}=${encodeURIComponent(path)}`;
  const whole = `${base}&value=${encodeURIComponent(text)}`;
  const isFilled = host !== "gitlab" && whole.length <= LONGEST;
  link.href = improves === null ? (isFilled ? whole : base) : edit + folder + encodeURIComponent(`${improves}.yaml`);
  link.dataset.copies = improves !== null || !isFilled ? "yes" : "";
  byId("send-text").textContent = say(improves !== null ? "send-edit" : isFilled ? "send-filled" : "send-new");
  const title = encodeURIComponent(entry.name ?? "");
  byId("send-issue").href = host === "gitlab" ? `${issue}?issue[title]=${title}` : `${issue}?title=${title}`;
}

async function copy() {
  const area = byId("yaml");
  try {
    await navigator.clipboard.writeText(area.value);
    announce(say("copied"));
  } catch {
    area.focus();
    area.select();
    announce(say("copy-failed"));
  }
}

function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make("a", "", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

// ---- Goods that are there already ----

let index;
let asked = "";
let typed = null; // What was typed into last.
let known = {}; // The id that was looked up last, and whether a good has it.

async function open() {
  if (!index) {
    const search = await import("../search.js");
    const at = (start) => new URL(`${start}search/`, location).href;
    index = await search.open(at(root.dataset.home), at(root.dataset.root));
  }
  return index;
}

/** The longest word of the host of an address, without its ending. */
const host = (url) => /^https?:\/\/(?:www\.)?([^/:?#]+)\./.exec(url ?? "")?.[1].split(".").sort((a, b) => b.length - a.length)[0];

/** Whether all words of what was typed are in a name; what is alike in other ways is found by reviewers. */
function alikeTo(typed, title) {
  const own = slug(title).split("-");
  const words = slug(typed).split("-").filter((word) => word.length > 2);
  return words.length > 0 && words.every((word) => own.some((one) => one.startsWith(word) || (one.length > 3 && word.startsWith(one))));
}

/** The address at which an entry is improved. */
const improving = (id) => `?id=${encodeURIComponent(id)}`;

/** What is wrong with the id, beside it. */
function tell(parts) {
  const id = byId("file-id");
  const line = byId("file-id-fault");
  line.replaceChildren(...parts);
  line.hidden = parts.length === 0;
  if (line.hidden) id.removeAttribute("aria-invalid");
  else id.setAttribute("aria-invalid", "true");
}

/** Tells when another good has an id, and where it can be improved. */
async function taken(id) {
  try {
    if (known.id !== id) known = { id, is: (await (await open()).find("", { filters: { ids: [id] } })).docs.length > 0 };
  } catch {
    return; // Without the index the form works as well; who reviews the file finds it out.
  }
  if (!known.is || byId("file-id").value !== id || improves !== null) return;
  tell([say("id-taken", { id }), " ", make("a", say("alike-improve", { name: id }), { href: improving(id) })]);
}

async function alike() {
  const box = byId("alike");
  const urls = (entry.repositories ?? []).map(({ url }) => url ?? "");
  const told = [entry.name, host(entry.website), ...urls.map((url) => url.replace(/\/+$|\.git$/g, "").split("/").slice(3).at(-1))];
  const query = [...new Set(told.filter((one) => one?.length > 2).slice(0, 5))];
  if (improves !== null || query.length === 0 || query.join("|") === asked) return;
  asked = query.join("|");
  try {
    const docs = new Set();
    for (const one of query) {
      const found = await (await open()).find(one, { filters: { status: ["current", "candidate", "former"] } });
      found.docs.slice(0, found.whole).slice(0, 3).forEach((doc) => docs.add(doc));
    }
    if (asked !== query.join("|")) return;
    const cards = (await index.cards([...docs])).filter(({ id, name: title }) => query.some((one) => alikeTo(one, `${id} ${title}`))).slice(0, 5);
    const field = typed?.closest("#step-good > :is(.control, fieldset), #step-links > :is(.control, fieldset)");
    field?.after(box);
    const items = cards.map(({ id, name: title }) => {
      const item = make("li");
      item.append(make("a", title, { href: root.dataset.good.replace("ID", id), dir: "auto" }), " ", make("a", say("alike-improve", { name: title }), { href: improving(id) }));
      return item;
    });
    box.querySelector("ul").replaceChildren(...items);
    box.hidden = items.length === 0;
    if (!box.hidden) announce(`${box.querySelector("h4").textContent} ${say("alike")}`);
  } catch {
    box.hidden = true; // Without the index the form works as well.
  }
}

// ---- Steps ----

function go(section, focus = section.querySelector("h3")) {
  const before = sections.find((one) => !one.hidden);
  if (before && before !== section) visited.add(before);
  for (const one of sections) one.hidden = one !== section;
  for (const link of root.querySelectorAll(".form-steps a")) {
    if (link.hash === `#${section.id}`) {
      link.setAttribute("aria-current", "step");
      link.scrollIntoView({ block: "nearest", inline: "center" }); // on phones the steps are one row
    } else link.removeAttribute("aria-current");
  }
  if (section.id === "step-finish") sections.forEach((one) => visited.add(one));
  ask(form);
  check();
  const target = focus.matches("fieldset, li") ? (focus.querySelector("input, select, textarea, button") ?? focus) : focus;
  target.focus();
  const shown = sections.filter(isAsked);
  announce(say("step-of", { number: shown.indexOf(section) + 1, count: shown.length, name: section.querySelector("h3").textContent }));
}

function listen() {
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    typed = target;
    if (target.matches("#file-id")) ownId = true;
    else change(target);
    later();
  });
  form.addEventListener("change", ({ target }) => {
    if (target.list) {
      target.value = coded(target);
      change(target);
    }
    if (target.closest(".several")?.dataset.key === "categories") ask(form);
    visited.add(target);
    later();
  });
  form.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    const section = button.closest("section.step");
    if (button.matches(".add")) add(button.closest("fieldset.many"));
    else if (button.matches(".remove")) remove(button.closest("li"));
    else if (button.matches(".back")) go(neighbour(section, -1));
    else if (button.matches(".next")) go(neighbour(section, 1));
  });
  root.querySelector(".form-steps").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    go(byId(link.hash.slice(1)));
  });
  byId("yaml-copy").addEventListener("click", copy);
  byId("yaml-save").addEventListener("click", () => download(`${byId("file-id").value || "entry"}.yaml`, byId("yaml").value, "text/yaml"));
  byId("send-file")?.addEventListener("click", ({ currentTarget }) => currentTarget.dataset.copies && copy());
  byId("send-issue")?.addEventListener("click", copy);
  byId("draft-save").addEventListener("click", () => download(`${byId("file-id").value || "entry"}.json`, entries.print(draft()), "application/json"));
  byId("draft-drop").addEventListener("click", () => {
    entries.drop(place(), improves);
    history.replaceState(null, "", location.pathname);
    start((improves !== null && entries.load(place(), null, rules)) || blank());
    announce(say("draft-dropped"));
  });
  byId("draft-open").addEventListener("change", async ({ target }) => {
    const read = target.files[0] && entries.read(await target.files[0].text(), rules);
    target.value = "";
    if (read) {
      start(read);
      later();
    }
    announce(say(read ? "draft-read" : "draft-unreadable"));
  });
}

/** Takes a value that somebody changed into the entry. */
function change(control) {
  const group = control.closest(".several");
  if (group) {
    const isNumber = "number" in group.dataset;
    const chosen = [...group.querySelectorAll("input:checked")].map(({ value }) => (isNumber ? Number(value) : value));
    set(pathOf(group), chosen.length > 0 ? chosen : undefined);
  } else if ("key" in control.dataset) {
    const path = pathOf(control);
    set(path, valueOf(control) ?? (typeof path.at(-1) === "number" ? "" : undefined));
    explainCode(control);
    countLeft(control);
  }
}

function add(list) {
  const path = pathOf(list);
  const items = get(path) ?? [];
  const isGroup = byId(list.dataset.item).content.firstElementChild.matches("fieldset");
  set(path, [...items, isGroup ? {} : ""]);
  const li = append(list);
  li.querySelector("input, select, textarea").focus();
  announce(say("added", { name: li.querySelector("legend, label").textContent }));
  later();
}

function remove(li) {
  const list = li.closest("fieldset.many");
  const path = pathOf(list);
  const at = [...li.parentElement.children].indexOf(li);
  const text = li.querySelector("legend, label").textContent;
  const rest = (get(path) ?? []).filter((_, n) => n !== at);
  set(path, rest.length > 0 ? rest : undefined);
  li.remove();
  name(list);
  list.querySelector(":scope > .add").focus();
  announce(say("removed", { name: text }));
  later();
}

/** Shows a draft from its first step. */
function start(from) {
  entry = from.entry;
  improves = from.improves;
  ownId = from.id !== "" && from.id !== proposed(entry.name ?? "");
  byId("file-id").value = from.id;
  byId("file-id").readOnly = improves !== null;
  byId("form-subject").textContent = improves === null ? "" : say("improve", { name: entry.name ?? improves });
  touched = false;
  visited.clear();
  fill(form);
  for (const one of sections) one.hidden = one !== sections[0];
  root.querySelector(".form-steps a").setAttribute("aria-current", "step");
  ask(form);
  check();
}

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function begin() {
  rules = await json(root.dataset.rules);
  standard = new Standard(rules);
  for (const section of sections) wire(section, section.id.slice("step-".length));
  listen();
  const id = new URLSearchParams(location.search).get("id");
  const wanted = id !== null && /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(id) ? id : null;
  const kept = entries.load(place(), wanted, rules);
  root.hidden = false;
  byId("form-plain").hidden = true;
  if (kept || wanted === null) {
    start(kept ?? blank());
    if (kept) announce(say("draft-found", { name: kept.entry.name ?? say("unnamed") }));
    return;
  }
  announce(say("improve-loading"));
  try {
    const good = await json(`${root.dataset.api}${wanted}.json`);
    if (good.object !== "good") throw new Error("gone");
    start({ entry: corrected(entries.entryOf(good, rules), standard), id: wanted, improves: wanted });
    announce("");
  } catch {
    start(blank());
    announce(say("improve-failed", { id: wanted }));
  }
}

begin().catch(() => {
  root.hidden = true;
  const line = byId("form-plain");
  line.hidden = false;
  line.textContent = say("failed");
});
