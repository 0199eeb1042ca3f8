// Finds goods in the index that `dpg build` writes below `search/`, and shows them as the visitor types.

// ---- The index: from files to results. docs/search.md describes the format. ----

export async function open() {
  throw new Error("the index is not there yet");
}

// ---- The page: what the visitor types, ticks and sees. Runs only where there is a document. ----

const make = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
const button = (className, text, onclick) => make("button", { type: "button", className, onclick }, text);
// Words with what stands in braces filled in; texts among it keep their own direction of writing.
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => (typeof values[key] === "string" ? `\u2068${values[key]}\u2069` : values[key] ?? all));
const pieces = (seek, text, words) => seek.mark(text, words).map(({ text: piece, hit }) => (hit ? make("mark", {}, piece) : piece));

let opened;
async function ready(say) {
  const at = (start) => new URL(`${start}search/`, location).href;
  opened ??= open(at(say.home), at(say.root));
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

// Says something to those who do not see it, once the visitor rests.
const live = globalThis.document && make("div", { className: "hidden", role: "status" });
let resting;
function announce(text) {
  live.isConnected || document.body.append(live);
  clearTimeout(resting);
  resting = setTimeout(() => (live.textContent = text), 400);
}

/** Shows the best goods under a search box while the visitor types. */
export function suggest({ say, form, box, go }) {
  const list = make("div", { id: "hits", role: "listbox", ariaLabel: say.hits, hidden: true });
  const note = make("p", { className: "note" });
  const panel = make("div", { className: "hits", hidden: true }, list, note);
  (box.closest(".field") ?? form).append(panel);
  Object.assign(box, { role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false" });
  box.setAttribute("aria-controls", "hits");
  let marked = -1;
  let turn = 0;

  function mark(at) {
    marked = at;
    [...list.children].forEach((option, own) => (option.ariaSelected = own === at));
    box.removeAttribute("aria-activedescendant");
    if (at < 0) return;
    box.setAttribute("aria-activedescendant", `hit-${at}`);
    list.children[at].scrollIntoView({ block: "nearest" });
  }
  function show(options, said) {
    list.replaceChildren(...options.map((option, at) => Object.assign(option, { id: `hit-${at}`, role: "option", tabIndex: -1 })));
    list.hidden = options.length === 0;
    note.textContent = said;
    note.hidden = said === "";
    panel.hidden = list.hidden && note.hidden;
    box.ariaExpanded = !list.hidden;
    mark(-1);
  }
  function close() {
    turn += 1;
    show([], "");
  }
  const act = (text, onclick) => make("a", { href: say.goods, onclick: (event) => (event.preventDefault(), onclick()) }, text);

  async function look() {
    const text = box.value.trim();
    const own = ++turn;
    if (text === "") return close();
    if (panel.hidden) show([], say.loading);
    try {
      const seek = await ready(say);
      const { docs, words, spelled, suggested } = await seek.find(text, { filters: {}, sort: "best", typing: true });
      const cards = own === turn ? await seek.cards(docs.slice(0, 7)) : [];
      if (own !== turn) return;
      const options = cards.map((card) => make("a", { href: `${say.home}goods/${card.id}/` },
        make("span", { className: "name", dir: "auto" }, ...pieces(seek, card.name, words)),
        card.status === "current" ? "" : make("span", { className: `tag ${card.status}` }, say[card.status]),
        make("span", { className: "note", dir: "auto" }, ...pieces(seek, card.owner ?? card.summary, words))));
      if (suggested) options.unshift(act(fill(say.meant, { words: suggested }), () => {
        box.value = suggested;
        look();
      }));
      if (docs.length > cards.length) options.push(act(fill(say.all, { count: docs.length }), () => go(new URLSearchParams({ q: text }))));
      const none = docs.length === 0 ? fill(say.none, { query: text }) : "";
      show(options, spelled ? fill(say.spelled, { query: text, words: spelled }) : none);
      announce(none || fill(say.count, { count: docs.length }));
    } catch {
      if (own === turn) show([], say.failed);
    }
  }

  box.addEventListener("input", look);
  box.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const room = list.children.length + 1;
    if (event.isComposing) return;
    if (step && panel.hidden) look();
    else if (step) mark(((marked + 1 + step + room) % room) - 1);
    else if (event.key === "Enter" && marked >= 0) list.children[marked].click();
    else if (event.key === "Escape" && !panel.hidden) close();
    else return;
    event.preventDefault();
  });
  // A press on a good leaves the focus in the box, so that the list is still there when it ends.
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("focusout", ({ relatedTarget }) => form.contains(relatedTarget) || close());
  if (document.activeElement === box) look();
}

const STEP = 24; // cards at a time
const FIRST = 6; // cards that come before all others
const SHOWN = 8; // values of a facet, like the page as it was built
const MANY = 200; // values of a facet that was opened

/** Makes the catalogue follow what is typed and ticked; the address holds all of it. */
export function catalogue({ say, form, box, aside, kinds, option }) {
  const at = (selector) => document.querySelector(selector);
  const [counts, results, listed, found, chosen, sort] = ["#counts", "#results", "#listed", "#found", ".chosen", "#sort"].map(at);
  const text = at("#tools").dataset;
  const blank = make("template", { innerHTML: text.card }).content.querySelector(".card");
  const plain = { counts: [...counts.childNodes], title: document.title };
  const facets = [...aside.querySelectorAll("section")].map((section) => ({
    kind: section.getAttribute("aria-labelledby").slice(3),
    heading: section.querySelector("h3").textContent,
    list: section.querySelector("ul"),
    all: section.querySelector(".all"),
    rows: new Map([...section.querySelectorAll("input")].map((input) => [input.value, input.closest("li")])),
    values: [],
    wide: false,
  }));
  const labels = new Map();
  const see = button("see", "", () => leave(results));
  aside.append(see);
  let turn = 0;

  function read() {
    const query = new URLSearchParams(location.search);
    const filters = Object.fromEntries(kinds.slice(2).map((kind) => [kind, [...new Set(query.getAll(kind))]]));
    const typed = (query.get("q") ?? "").trim().slice(0, 200);
    const best = typed ? "best" : "name";
    const asked = query.get("sort");
    const known = ["name", "new", ...(typed ? ["best"] : [])].includes(asked);
    return { typed, filters, best, sort: known ? asked : best };
  }
  const picks = ({ filters }) => Object.entries(filters).flatMap(([kind, codes]) => codes.map((code) => ({ kind, code })));
  const asks = (state) => state.typed !== "" || state.sort !== state.best || picks(state).length > 0;

  function write({ typed, filters, best, sort: order }, push) {
    const query = new URLSearchParams(typed && { q: typed });
    for (const { kind, code } of picks({ filters })) query.append(kind, code);
    if (order !== best) query.set("sort", order);
    const ids = new URLSearchParams(location.search).get("compare");
    if (ids) query.set("compare", ids);
    const address = `${say.goods}${`${query}` && "?"}${query}`;
    if (push) {
      keep();
      history.pushState(null, "", address);
    } else history.replaceState(null, "", address);
    show();
  }
  const keep = () => history.replaceState({ ...history.state, y: scrollY }, "");

  // A box that was ticked or not; recognised goods are what is shown unless another status is asked for.
  function tick(state, { name, value, checked }) {
    const before = name === "status" && state.filters.status.length === 0 ? ["current"] : state.filters[name];
    const rest = before.filter((code) => code !== value);
    const after = checked ? [...rest, value] : rest;
    state.filters[name] = name === "status" && `${after}` === "current" ? [] : after;
    return state;
  }
  const without = (state, { kind, code }) => tick(structuredClone(state), { name: kind, value: code, checked: false });
  const none = (state) => ({ ...state, filters: Object.fromEntries(Object.keys(state.filters).map((kind) => [kind, []])) });
  const label = ({ kind, code }) => labels.get(`${kind} ${code}`) ?? code;

  function leave(to) {
    to.focus({ preventScroll: to === box });
    if (to === results) results.scrollIntoView();
  }

  function card(seek, words, good) {
    const node = blank.cloneNode(true);
    const part = (name) => node.querySelector(name);
    const write = (place, content) => (content ? place?.replaceChildren(...pieces(seek, content, words)) : place?.remove());
    const link = part("a");
    node.dataset.id = good.id;
    link.href = `${say.home}goods/${good.id}/`;
    write(link, good.name);
    write(part(".summary"), good.summary);
    write(part(".owner"), good.owner);
    for (const place of good.lang ? [link, part(".summary")] : []) place.lang = good.lang;
    if (good.status === "current") part(".tags")?.remove();
    else Object.assign(part(".tag") ?? {}, { className: `tag ${good.status}`, textContent: say[good.status] });
    const kindsOf = [...node.querySelectorAll(".kinds li")];
    text.categories.split(" ").forEach((code, own) => good.categories.includes(code) || kindsOf[own]?.remove());
    const [license, ...others] = good.licenses;
    const place = kindsOf.at(-1);
    if (license === undefined) place?.remove();
    else place?.querySelector("bdi").replaceChildren(license);
    if (others.length) place?.append(` +${others.length}`);
    for (const chip of node.querySelectorAll(".chip")) good.goals.includes(Number(chip.textContent)) || chip.remove();
    if (good.goals.length === 0) part(".chips")?.remove();
    return node;
  }

  function chips(state) {
    const all = picks(state);
    const items = all.map((pick, own) => {
      const node = button("take", `${label(pick)} ×`, () => {
        write(without(read(), pick), true);
        leave(chosen.querySelectorAll("button")[Math.min(own, all.length - 2)] ?? box);
      });
      const facet = facets.find(({ kind }) => kind === pick.kind)?.heading ?? pick.kind;
      node.ariaLabel = fill(text.remove, { facet, label: label(pick) });
      return make("li", {}, node);
    });
    if (all.length > 1) items.push(make("li", {}, button("clear", text.clear, () => {
      write(none(read()), true);
      leave(box);
    })));
    chosen.replaceChildren(...items);
    chosen.hidden = all.length === 0;
  }

  // The values of a facet: the most common ones and those that are ticked, or all that were looked for.
  function paint(facet) {
    const { kind, values, list, rows } = facet;
    const usable = values.filter(({ count, chosen: own }) => count > 0 || own || kind === "status");
    if (!["goal", "status"].includes(kind)) usable.sort((a, b) => b.count - a.count);
    const fold = (word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const wanted = fold(facet.sieve?.value ?? "");
    const most = ["goal", "status"].includes(kind) ? 99 : facet.wide ? MANY : SHOWN;
    const fits = usable.filter((value) => fold(value.label).includes(wanted));
    const shown = usable.filter((value) => value.chosen || fits.indexOf(value) >= 0 && fits.indexOf(value) < most);
    const nodes = shown.map((value) => {
      labels.set(`${kind} ${value.code}`, value.label);
      if (!rows.has(value.code)) rows.set(value.code, make("li", {}, row(kind, value)));
      const node = rows.get(value.code);
      node.querySelector("input").checked = value.chosen;
      node.querySelector(".count").textContent = value.count;
      return node;
    });
    if (nodes.length !== list.children.length || nodes.some((node, own) => node !== list.children[own])) {
      const focused = document.activeElement;
      list.replaceChildren(...nodes);
      if (list.contains(focused)) focused.focus({ preventScroll: true });
      else if (!focused.isConnected) list.querySelector("input")?.focus({ preventScroll: true });
    }
    list.closest("section").hidden = usable.length === 0;
    widen(facet, usable.length);
  }
  function row(kind, { code, label: name }) {
    const title = kind === "goal" ? { title: name } : { dir: "auto" };
    const words = kind === "goal" ? [make("span", { className: `chip goal-${code}` }, code), make("span", { className: "hidden" }, ` ${name}: `)] : [name];
    return option(kind, code, make("span", title, ...words), " ", make("span", { className: "count" }));
  }
  function widen(facet, usable) {
    if (usable <= SHOWN && !facet.wide || ["goal", "status"].includes(facet.kind)) return facet.all?.replaceChildren();
    facet.all ??= make("p", { className: "all" });
    facet.list.after(facet.all);
    const more = button("widen", facet.wide ? text.fewer : fill(text.values, { count: usable }), () => {
      facet.wide = !facet.wide;
      facet.sieve?.remove();
      facet.sieve = facet.wide && usable > 2 * SHOWN ? make("input", { type: "search", className: "sieve", ariaLabel: fill(text.filter, { facet: facet.heading }), placeholder: fill(text.filter, { facet: facet.heading }), oninput: () => paint(facet) }) : undefined;
      if (facet.sieve) facet.list.before(facet.sieve);
      paint(facet);
      (facet.sieve ?? facet.all.querySelector("button")).focus();
    });
    more.append(make("span", { className: "hidden" }, ` (${facet.heading})`));
    more.ariaExpanded = facet.wide;
    facet.all.replaceChildren(more);
    facet.list.classList.toggle("wide", facet.wide);
  }

  async function narrow(seek, state, statuses, own) {
    for (const facet of facets) {
      const picked = state.filters[facet.kind];
      facet.values = facet.kind === "status"
        ? [...aside.querySelectorAll("input[name=status]")].map((input) => ({ code: input.value, label: label({ kind: "status", code: input.value }), count: statuses[input.value], chosen: (picked.length ? picked : ["current"]).includes(input.value) }))
        : await seek.facet(facet.kind, state.typed, { filters: state.filters });
      if (own !== turn) return;
      paint(facet);
    }
    chips(state);
  }

  // What helps when nothing was found: each filter that can be left out, with what that would give.
  async function help(seek, state, others) {
    const count = async (one) => (await seek.find(one.typed, { filters: one.filters, sort: one.sort })).docs.length;
    const all = picks(state);
    const ways = all.slice(0, 6).map((pick) => [text.without, label(pick), without(state, pick)]);
    if (all.length > 1) ways.push([text.withoutAll, "", none(state)]);
    const items = [];
    for (const [words, name, next] of ways) {
      const gives = await count(next);
      if (gives > 0) items.push(make("li", {}, button("way", fill(words, { label: name, count: gives }), () => {
        write(next, true);
        leave(box);
      })));
    }
    const tips = items.length === 0 ? [make("p", {}, text.tips)] : [];
    const names = make("a", { href: text.aZ }, text.names);
    return make("div", { className: "empty" },
      make("p", {}, all.length ? text.noneFiltered : fill(say.none, { query: state.typed })), ...tips, make("ul", { className: "plain" }, ...items), ...others, make("p", {}, names));
  }

  function lines({ spelled, suggested, counts: statuses }, state) {
    const nodes = [];
    if (spelled) nodes.push(make("p", { className: "said" }, fill(say.spelled, { query: state.typed, words: spelled })));
    if (suggested) nodes.push(make("p", { className: "said" }, button("way", fill(say.meant, { words: suggested }), () => write({ ...read(), typed: suggested }, true))));
    const left = ["candidate", "former"].filter((code) => state.filters.status.length === 0 && statuses[code] > 0);
    const others = left.map((code) => button("way", fill(text.add, { label: label({ kind: "status", code }), count: statuses[code] }), () =>
      write(tick(read(), { name: "status", value: code, checked: true }), true)));
    return [nodes, left.length ? [make("p", { className: "said" }, text.others, " ", ...others)] : []];
  }

  async function fillCards(seek, { docs, words }, own) {
    const list = make("ul", { className: "cards" });
    const more = button("more", fill(text.more, { count: docs.length }), () => {
      const { length } = list.children;
      history.replaceState({ ...history.state, shown: length + STEP }, "");
      add(length + STEP).then(() => list.children[length]?.querySelector("a").focus());
    });
    async function add(upTo) {
      const cards = await seek.cards(docs.slice(list.children.length, upTo));
      if (own !== turn) return;
      list.append(...cards.map((good) => card(seek, words, good)));
      more.hidden = list.children.length >= docs.length;
      dispatchEvent(new Event("cards"));
    }
    const upTo = history.state?.shown ?? STEP;
    await add(FIRST);
    return { nodes: [list, more], rest: () => add(upTo) };
  }

  async function show() {
    const own = ++turn;
    const state = read();
    if (box.value.trim() !== state.typed) box.value = state.typed;
    sort.options[0].disabled = state.typed === "";
    sort.value = state.sort;
    document.title = state.typed ? `${state.typed} – ${plain.title}` : plain.title;
    chips(state);
    const asked = asks(state);
    if (!asked) rest();
    else if (found.hidden) counts.replaceChildren(`${say.loading} ${text.plain}`);
    found.ariaBusy = asked;
    aside.ariaBusy = true;
    try {
      const seek = await ready(say);
      const all = await seek.find(state.typed, { filters: state.filters, sort: state.sort });
      if (own !== turn) return;
      if (asked) await present(seek, state, all, own);
      if (own === turn) narrow(seek, state, all.counts, own).catch(() => {}).finally(() => own === turn && (aside.ariaBusy = false));
    } catch {
      if (own === turn && asked) fail();
    }
  }
  async function present(seek, state, all, own) {
    const [before, others] = lines(all, state);
    const cards = all.docs.length ? await fillCards(seek, all, own) : { nodes: [await help(seek, state, others)], rest() {} };
    if (own !== turn) return;
    const said = fill(state.typed ? text.for : say.count, { query: all.spelled ?? state.typed, count: all.docs.length });
    counts.replaceChildren(said);
    see.textContent = fill(text.see, { count: all.docs.length });
    found.replaceChildren(...before, ...cards.nodes, ...(all.docs.length ? others : []));
    found.hidden = false;
    listed.hidden = true;
    found.ariaBusy = false;
    announce([...before.map((node) => node.textContent), said].join(" "));
    dispatchEvent(new Event("cards"));
    await cards.rest();
    const y = history.state?.y;
    if (y && own === turn) scrollTo(0, y);
  }
  function rest() {
    counts.replaceChildren(...plain.counts);
    found.hidden = true;
    listed.hidden = false;
  }
  function fail() {
    rest();
    counts.replaceChildren(`${say.failed} ${text.plain} `, button("way", text.again, show));
    announce(say.failed);
  }

  for (const input of aside.querySelectorAll("input")) {
    const own = input.nextElementSibling;
    labels.set(`${input.name} ${input.value}`, own.title || own.textContent);
  }
  const early = [...aside.querySelectorAll("input")].filter((input) => input.checked !== input.defaultChecked);
  const change = ({ target }) => target.type === "checkbox" && write(tick(read(), target), true);
  aside.addEventListener("change", change);
  sort.addEventListener("change", () => write({ ...read(), sort: sort.value }, true));
  box.addEventListener("input", () => write({ ...read(), typed: box.value.trim() }, false));
  form.addEventListener("submit", () => leave(results));
  addEventListener("popstate", show);
  addEventListener("pagehide", keep);
  const typed = box.value.trim();
  const state = early.reduce(tick, read());
  if (early.length || typed && typed !== state.typed) write({ ...state, typed: typed || state.typed }, early.length > 0);
  else show();
}
