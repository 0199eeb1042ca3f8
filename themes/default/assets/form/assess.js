// Assesses an entry by the rules of the Standard, as `dpg` does: src/standard does the same in Rust.

import { INVISIBLE, Schema, isAddress, isList, isMap, meant } from "./entry.js";

const QUOTE = 160;
const SPOKEN = ["name", "aliases", "summary", "description", "repositories", "indicators", "deployment", "highlights", "translations"];
const NAMES = ["name", "spdx", "laws", "open_standards", "items", "owners", "dependencies"];
const TEXTS = ["text", "evidence"];
const ENDINGS = ["org", "com", "net", "io", "gov", "edu", "int", "eu", "info", "dev", "app", "ai", "uk", "in"];
const HOSTS = ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "raw.githubusercontent.com"];
const PAGES = { ".github.io": "github.com", ".gitlab.io": "gitlab.com", ".codeberg.page": "codeberg.org" };
const NO_ACCOUNT = ["about", "customer-terms", "explore", "features", "marketplace", "site", "sponsors", "topics"];
const DOCUMENTS = ["docs", "doc", "documentation", "wiki", "help", "manual", "developer", "developers"];
const BROKEN = /(?:^|[\s(<"'[])(https?(?::\s+\/{1,2}|\s+:\/\/|\/\/|:\/[^/\s]|:\/{3,}|:\/\/https?:\/|:\/\/\s+[\w-]+\.)\S*)/giu;
const FORBIDDEN = { derivatives: ["nd", "noderivatives", "noderivs"], "commercial-use": ["nc", "noncommercial"] };

const fold = (text) => text.replace(/[^\p{Alphabetic}\p{N}]/gu, "").toLowerCase();
const core = (text) => text.replace(/^[^\p{Alphabetic}\p{N}]+|[^\p{Alphabetic}\p{N}]+$/gu, "");
const words = (text) => text.split(/\p{White_Space}+/u).filter((word) => word !== "");

/** A text on one line, cut on a word if it is long. */
function quote(text) {
  let out = "";
  let length = 0;
  for (const word of words(text)) {
    const size = [...word].length + (length > 0 ? 1 : 0);
    if (length + size > QUOTE) return `${length === 0 ? [...word].slice(0, QUOTE).join("") : out}…`;
    out += length > 0 ? ` ${word}` : word;
    length += size;
  }
  return out === "" ? null : out;
}

// ---- Addresses ----

const ENDS = /[\p{White_Space}\p{Cc}<>"`{}|\\^“”«»…\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\u060c\u061b\u061f]/u;

/** The length of the address at the start of a text. */
function addressLength(text) {
  let open = 0;
  let end = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at];
    if (c === "(" || c === "[") open += 1;
    else if (c === ")" || c === "]") open -= 1;
    else if ((c === "," || c === ";") && text.startsWith("http", at + 1)) open = -1;
    if (open < 0) {
      end = at;
      break;
    }
  }
  return text.slice(0, end).replace(/[.,;:!?'*_~’([]+$/, "").length;
}

function isBare(text) {
  const cut = text.indexOf("/");
  const host = (cut < 0 ? text : text.slice(0, cut)).toLowerCase();
  const path = cut < 0 ? "" : text.slice(cut);
  const labels = host.split(".");
  if (labels.length < 2 || !labels.every((label) => /^[a-z0-9-]+$/.test(label))) return false;
  return host.startsWith("www.") || (path.length > 1 && ENDINGS.includes(labels.at(-1)));
}

/** The addresses in a text, with the scheme that they may lack. */
function addressesIn(text) {
  const found = [];
  for (const token of text.split(new RegExp(ENDS.source, "u"))) {
    if (!token.includes("/") && !token.includes("www.")) continue;
    let from = 0;
    for (let hit; (hit = /https?:\/\//i.exec(token.slice(from))); ) {
      const start = from + hit.index;
      const length = addressLength(token.slice(start));
      if (length > hit[0].length) found.push(token.slice(start, start + length));
      from = start + Math.max(length, hit[0].length);
    }
    if (from === 0) {
      const trimmed = token.replace(/^[(['*_]+/, "");
      const bare = trimmed.includes("](") ? trimmed.slice(trimmed.lastIndexOf("](") + 2) : trimmed;
      const address = bare.slice(0, addressLength(bare));
      if (isBare(address)) found.push(`https://${address}`);
    }
  }
  return found;
}

/** Whether browsers may follow an address. */
function isLink(text) {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    const url = new URL(text);
    return url.username === "" && url.password === "";
  } catch {
    return false;
  }
}

/** The addresses in Markdown, each once: those of links and pictures, and those in texts outside of code. */
function links(text) {
  if (!text.includes("/") && !text.includes("www.")) return [];
  const found = new Set();
  const add = (address) => isLink(address) && found.add(address);
  let rest = text.replace(/^(```+|~~~+)[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))/gm, " ").replace(/(`+)(?!`)[^`]+?\1(?!`)/g, " ");
  const places = [];
  const hold = (address) => ` \u0001${places.push(address) - 1}\u0001 `;
  const unescape = (address) => address.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&amp;", "&");
  rest = rest.replace(/<(https?:\/\/[^\s<>]+)>/gi, (_, address) => hold(unescape(address)));
  rest = rest.replace(/(!?\[(?:[^[\]]|\[[^\]]*\])*\])\(\s*<?((?:[^()\s<>]|\((?:[^()\s]*)\))+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g, (_, label, address) => hold(unescape(address)) + label.slice(1, -1));
  for (const part of rest.split(/(\u0001\d+\u0001)/)) {
    const held = /^\u0001(\d+)\u0001$/.exec(part);
    if (held) add(places[Number(held[1])].trim());
    else addressesIn(unescape(part)).forEach(add);
  }
  return [...found];
}

/** A web address taken apart. */
function address(text) {
  const trimmed = text.trim();
  const cut = trimmed.indexOf("://");
  if (cut >= 0 && !/^https?$/i.test(trimmed.slice(0, cut))) return null;
  const rest = cut >= 0 ? trimmed.slice(cut + 3) : trimmed;
  const end = rest.search(/[/?#]/);
  const tail = end < 0 ? "" : rest.slice(end);
  const host = (end < 0 ? rest : rest.slice(0, end)).split("@").at(-1).split(":")[0].toLowerCase().replace(/^www\./, "");
  const dot = host.lastIndexOf(".");
  if (dot < 1 || [...host.slice(dot + 1)].length < 2 || /[^\p{Alphabetic}\p{N}._-]/u.test(host)) return null;
  const more = tail.search(/[?#]/);
  const path = more < 0 ? tail : tail.slice(0, more);
  return { host, path, hasMore: tail.length > path.length + 1 };
}

function isHome({ path, hasMore }) {
  const segments = path.split("/").filter((one) => one !== "");
  if (hasMore || segments.length > 1) return false;
  const only = segments[0]?.toLowerCase();
  return only === undefined || only === "home" || /^(?:index|default|home)\./.test(only) || /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(only);
}

const domains = (host) => host.split(".").map((_, at, labels) => labels.slice(at).join(".")).filter((one) => one.includes("."));

// ---- Licences ----

/** An SPDX expression: a tree of `and`, `or` and ids, or null. */
function expression(text) {
  const tokens = text.trim().match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const id = () => {
    if (tokens[at] === "(") {
      at += 1;
      const inner = or();
      return inner && tokens[at++] === ")" ? inner : null;
    }
    const name = tokens[at++];
    if (!/^[A-Za-z0-9.:-]+\+?$/.test(name ?? "") || ["AND", "OR", "WITH"].includes(name)) return null;
    if (tokens[at] === "WITH") {
      at += 2;
      if (!/^[A-Za-z0-9.:-]+$/.test(tokens[at - 1] ?? "")) return null;
    }
    return { id: name.replace(/\+$/, "") };
  };
  const chain = (word, next) => () => {
    let left = next();
    while (left && tokens[at] === word) {
      at += 1;
      const right = next();
      left = right && { [word]: [left, right] };
    }
    return left;
  };
  const and = chain("AND", id);
  const or = chain("OR", and);
  const tree = or();
  return tree && at === tokens.length ? tree : null;
}

const holds = (tree, leaf) => (tree.OR ? tree.OR.some((one) => holds(one, leaf)) : tree.AND ? tree.AND.every((one) => holds(one, leaf)) : leaf(tree.id));

// ---- The program ----

export class Standard {
  constructor(rules) {
    this.rules = rules;
    this.blank = new Set(rules.blank.map((word) => core(word).toLowerCase()));
    this.licenses = new Map(Object.entries(rules.licenses).flatMap(([set, ids]) => ids.map((id) => [id.toLowerCase(), set.split(" ").filter(Boolean)])));
    this.ids = new Map(Object.values(rules.licenses).flat().map((id) => [id.toLowerCase(), id]));
    this.generic = new Map();
    for (const [code, vendor] of rules.generic) {
      const cut = code.indexOf("/");
      const host = cut < 0 ? code : code.slice(0, cut);
      this.generic.set(host, [...(this.generic.get(host) ?? []), { path: cut < 0 ? "" : code.slice(cut + 1), vendor: vendor === 1 }]);
    }
    this.services = rules.services.map(([title, source]) => [title, new RegExp(source.replace(/^\(\?i\)/, ""), "iu")]);
    this.schema = new Schema({ $defs: rules.definitions }, { formats: this.formats(), keywords: this.keywords() });
  }

  isBlank(text) {
    const inner = core(text);
    return inner === "" || this.blank.has(inner.toLowerCase());
  }

  places(found) {
    const path = found.path.replace(/^\/+/, "").toLowerCase();
    const inside = ({ path: start }) => path.startsWith(start) && (start === "" || !/^[\p{Alphabetic}\p{N}]/u.test(path.slice(start.length)));
    return domains(found.host).flatMap((domain) => this.generic.get(domain) ?? []).filter(inside);
  }

  formats() {
    const of = (test) => (text) => {
      const found = address(text);
      return found !== null && test(found);
    };
    const generic = (found) => this.places(found).length > 0;
    return {
      filled: (text) => !this.isBlank(text),
      "web-address": isAddress,
      "home-page": of(isHome),
      "not-home-page": of((one) => !isHome(one)),
      "steward-page": of(generic),
      "not-steward-page": of((one) => !generic(one)),
      "vendor-page": of((one) => this.places(one).some(({ vendor }) => vendor)),
      "project-link": of((one) => !isHome(one) && !generic(one)),
      "documentation-host": of(({ host }) => DOCUMENTS.includes(host.split(".")[0]) || domains(host).some((one) => this.rules.documentation.includes(one))),
      readme: of(({ path }) => path.replace(/\/+$/, "").split("/").at(-1).toLowerCase().startsWith("readme.")),
    };
  }

  keywords() {
    const isLinked = (value) => {
      if (typeof value === "string") return links(value).length > 0;
      if (isList(value)) return value.some(isLinked);
      return isMap(value) && isList(value._links) && value._links.length > 0;
    };
    const phrases = new Map();
    const pattern = (list) => {
      const key = list.join("\n");
      if (!phrases.has(key)) {
        const one = (phrase) => {
          const inner = words(phrase).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("\\s+");
          return `${/^[A-Za-z0-9]/.test(phrase) ? "\\b" : ""}${inner}${/[A-Za-z0-9]$/.test(phrase) ? "\\b" : ""}`;
        };
        phrases.set(key, new RegExp(list.map(one).join("|"), "iu"));
      }
      return phrases.get(key);
    };
    return {
      minWords: (wanted, value) => countWords(said(value).join("\n")) >= wanted,
      hasLink: (wanted, value) => isLinked(value) === wanted,
      mentions: (list, value) => said(value).some((text) => pattern(list).test(text)),
      fields: (members, value) => Object.entries(members).every(([pointer, schema]) => failing(steps(pointer), value, (one) => this.schema.valid(schema, one)) === null),
    };
  }

  approved(spdx) {
    const tree = expression(spdx);
    if (!tree) return [];
    const of = (id) => this.licenses.get(id.toLowerCase()) ?? [];
    const all = new Set([...this.licenses.values()].flat());
    return [...all].sort().filter((category) => holds(tree, (id) => of(id).includes(category)));
  }

  /** An expression of licences with the ids of today, as SPDX spells them. */
  spelled(spdx) {
    const own = spdx.trim().replace(/[A-Za-z0-9.-]+/g, (id) => this.ids.get(id.toLowerCase()) ?? id);
    if (Object.hasOwn(this.rules.replaced, own)) return this.rules.replaced[own];
    return expression(own) ? own : spdx;
  }

  /** Whether a parameter of an address tells who shared it. */
  tracks(name) {
    return this.rules.tracking.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one));
  }

  /** The addresses in a text that are misspelled so that they lead nowhere. */
  broken(text) {
    const suspicious = [...text.matchAll(/http/g)].some(({ index }) => {
      const rest = text.slice(index + 4).replace(/^s/, "");
      if (rest.startsWith("://")) return !/^[\p{Alphabetic}\p{N}]/u.test(rest.slice(3)) || rest.startsWith("://http");
      return /^[:/]/.test(rest) || rest.trimStart().startsWith(":");
    });
    return suspicious ? [...text.matchAll(BROKEN)].map((hit) => quote(hit[1])).filter(Boolean) : [];
  }

  /** The twelve results, in the order of the Standard: `key`, `result`, `applicable`, `code`, `reason`, `args`. */
  assess(entry) {
    const view = this.view(entry);
    const version = typeof view.standard_version === "string" && numbers(view.standard_version) ? view.standard_version : this.rules.version;
    return this.rules.indicators.map((indicator) => this.result(indicator, view, version));
  }

  /** Whether an indicator applies to entries of some categories: to one of them is enough. */
  applies(key, categories) {
    const scope = this.rules.scope ?? {};
    return categories.length === 0 || categories.some((code) => !Object.hasOwn(scope, code) || scope[code].includes(key));
  }

  /** Whether any indicator applies to entries of some categories. */
  isAssessed(categories) {
    return this.rules.indicators.some(({ key }) => this.applies(key, categories));
  }

  result(indicator, view, version) {
    const { key } = indicator;
    if (!this.applies(key, view.categories)) {
      return { key, result: this.isAssessed(view.categories) ? "met" : "not-asked", applicable: false, code: null, reason: "not-for-category", args: {} };
    }
    const when = (one) => one.when === undefined || this.schema.valid(one.when, view);
    const say = (result, verdict, here) => ({ key, result, applicable: true, code: null, reason: verdict.reason ?? verdict.code, args: this.args(verdict, view, here) });
    const about = (verdict) => first(steps(verdict.at ?? `/indicators/${key}`), view);
    if (indicator.not_asked && when(indicator.not_asked)) return say("not-asked", indicator.not_asked, about(indicator.not_asked));
    for (const rule of indicator.rules) {
      const concerns = (!rule.categories?.length || rule.categories.some((one) => view.categories.includes(one))) && (!rule.since || compare(version, rule.since) >= 0) && (!rule.until || compare(version, rule.until) <= 0);
      if (!concerns || !when(rule)) continue;
      const found = failing(steps(rule.at ?? ""), view, (value) => this.schema.valid(rule.require, value));
      if (found !== null) return { ...say(rule.result, rule, found.value), code: rule.code };
    }
    const { applicable, met } = indicator;
    if (applicable && !when(applicable)) return { ...say("met", applicable, about(applicable)), applicable: false };
    return say("met", met, about(met));
  }

  args(verdict, view, here) {
    return Object.fromEntries(
      Object.entries(verdict.args ?? {}).map(([name, pointer]) => {
        const values = all(steps(pointer), pointer.startsWith("/") ? view : here).filter((one) => typeof one === "number" || (typeof one === "string" && one.trim() !== ""));
        return [name, { text: quote([...new Set(values.map((one) => words(String(one)).join(" ")))].join(", ")) ?? "", count: values.length }];
      }),
    );
  }

  /** The entry as the rules see it: every key is there, and computed values begin with `_`. */
  view(entry) {
    const plain = new Schema(this.rules.schema);
    const view = filled(plain, this.rules.schema, meant(entry));
    const texts = SPOKEN.flatMap((key) => strings(entry[key]));
    view._closed_services = this.services.flatMap(([title, pattern]) => (texts.some((text) => pattern.test(text)) ? [{ title }] : []));
    view._all = {};
    for (const [key, value] of Object.entries(view.indicators)) {
      const names = new Set();
      gather(value, "", names);
      const empty = this.empty(value, "", names);
      const unknown = isMap(value) ? Object.entries(value).filter(([, member]) => (isList(member) ? member : [member]).some((one) => one?.answer === "unknown")).map(([name]) => name) : [];
      const said = new Said(this);
      this.enrich(value, said);
      view._all[key] = { _text: said.text, _links: said.links, _broken_links: said.broken, _empty: empty, _unknown: unknown };
    }
    this.share(view.indicators.sdgs);
    const others = accounts(entry);
    for (const license of view.indicators.licenses) {
      if (typeof license.spdx !== "string") continue;
      license._approved_for = this.approved(license.spdx);
      license._forbids = forbids(license.spdx);
      license._other_accounts = others(license._links ?? []);
    }
    this.parts(view);
    return view;
  }

  /** Adds the computed values to every mapping with evidence or a name. */
  enrich(value, into) {
    if (isList(value)) value.forEach((item) => this.enrich(item, into));
    else if (isMap(value)) {
      const own = new Said(this);
      if (typeof value.name === "string") own.addName(value.name);
      if (typeof value.response_time === "string") own.addText(value.response_time);
      if (isList(value.evidence)) value.evidence.forEach((item) => own.addEvidence(item));
      into.add(own);
      for (const key of Object.keys(value)) if (key !== "evidence") this.enrich(value[key], into);
      if ("evidence" in value || own.text !== "" || own.links.length > 0) {
        value._text = own.text;
        value._links = own.links;
      }
    }
  }

  /** Adds to each goal the evidence of other goals that supports it. */
  share(goals) {
    for (const item of goals.flatMap((goal) => goal.evidence ?? [])) {
      const said = new Said(this);
      if (item.also_for?.length) said.addEvidence(item);
      for (const number of item.also_for ?? []) {
        for (const goal of goals.filter((one) => one.goal === number)) {
          goal._text = [goal._text, said.text].filter(Boolean).join("\n");
          goal._links = [...(goal._links ?? []), ...said.links];
        }
      }
    }
  }

  /** The texts of an answer without content. */
  empty(value, key, names) {
    if (typeof value === "string") {
      const isText = TEXTS.includes(key);
      const repeated = isText && names.size > 0 && countWords(value) < 10 && links(value).length === 0 && names.has(fold(value));
      const judged = isText || NAMES.includes(key) || key === "data_types" || key === "content_types";
      return repeated || (judged && value.trim() !== "" && this.isBlank(value)) ? [value] : [];
    }
    if (isList(value)) return value.flatMap((item) => this.empty(item, key, names));
    return isMap(value) ? Object.entries(value).flatMap(([name, member]) => this.empty(member, name, names)) : [];
  }

  /** What is open of the parts that some categories are asked about. */
  parts(view) {
    const { parts } = this.rules;
    const asked = (list) => list.filter(({ categories }) => categories.some((one) => view.categories.includes(one)));
    const filledText = (text) => typeof text === "string" && !this.isBlank(text);
    const supported = (answer) => (answer.evidence ?? []).some(({ text, url }) => filledText(text) || filledText(url));
    for (const [key, wanted, against] of [["documentation", ["yes"], "no"], ["platform_independence", ["yes", "no"], "yes"]]) {
      const answers = (code) => (view.indicators[key].parts ?? []).filter(({ part }) => part === code);
      const missing = asked(parts[key]).filter(({ code }) => !answers(code).some((one) => wanted.includes(one.answer) && supported(one)));
      Object.assign(view.indicators[key], {
        _missing_parts: missing.map(({ name }) => name),
        _missing_codes: missing.map(({ code }) => `\`${code}\``),
        _parts_against: asked(parts[key]).filter(({ code }) => answers(code).some((one) => one.answer === against)).map(({ name }) => name),
      });
    }
    view._unlicensed_parts = [];
    view._unapproved_parts = [];
    for (const part of asked(parts.platform_independence)) {
      const named = view.indicators.licenses.filter(({ covers }) => covers.includes(part.code));
      const counting = view.indicators.licenses.filter(({ covers }) => covers.includes(part.code) || (part.is_default && covers.length === 0));
      const approved = ({ _approved_for: set = [], _forbids: bans = [] }) => set.some((one) => part.approved_as.includes(one)) && !bans.includes("commercial-use");
      if (counting.some(approved)) continue;
      (named.length > 0 ? view._unapproved_parts : view._unlicensed_parts).push(part.name);
    }
  }
}

/** What evidence says: texts and addresses. */
class Said {
  constructor(standard) {
    Object.assign(this, { standard, text: "", links: [], broken: [] });
  }
  addLinks(text) {
    this.links.push(...links(text));
    this.broken.push(...this.standard.broken(text));
  }
  addText(text) {
    if (this.standard.isBlank(text)) return;
    this.text += (this.text === "" ? "" : "\n") + text.trim();
    this.addLinks(text);
  }
  addName(name) {
    if (!this.standard.isBlank(name)) this.addLinks(name);
  }
  addEvidence(item) {
    if (typeof item.text === "string") this.addText(item.text);
    if (typeof item.url === "string" && !this.standard.isBlank(item.url)) this.links.push(item.url);
  }
  add(other) {
    this.text += (this.text !== "" && other.text !== "" ? "\n" : "") + other.text;
    this.links.push(...other.links);
    this.broken.push(...other.broken);
  }
}

const strings = (value) => (typeof value === "string" ? [value] : isList(value) ? value.flatMap(strings) : isMap(value) ? Object.values(value).flatMap(strings) : []);

function gather(value, key, names) {
  if (typeof value === "string") NAMES.includes(key) && names.add(fold(value));
  else if (isList(value)) value.forEach((item) => gather(item, key, names));
  else if (isMap(value)) Object.entries(value).forEach(([name, member]) => gather(member, name, names));
}

function said(value) {
  if (typeof value === "string") return [value];
  if (isList(value)) return value.flatMap(said);
  return isMap(value) && "_text" in value ? said(value._text) : [];
}

function countWords(text) {
  let count = 0;
  for (const token of words(text)) {
    const label = token.split("](")[0];
    if (label.includes("://") || label.startsWith("www.") || label.startsWith("(www.")) continue;
    const dense = [...label.matchAll(/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/gu)].length;
    count += dense > 0 ? Math.ceil(dense / 2) : /[\p{Alphabetic}\p{N}]/u.test(label) ? 1 : 0;
  }
  return count;
}

/** What a licence forbids in every alternative of its expression. */
function forbids(spdx) {
  const marked = (text, marks) => text.split(/[^\p{Alphabetic}\p{N}]/u).some((word) => marks.includes(word.toLowerCase()));
  const tree = expression(spdx);
  return Object.entries(FORBIDDEN).filter(([, marks]) => (tree ? !holds(tree, (id) => !marked(id, marks)) : marked(spdx, marks))).map(([name]) => name);
}

/** The links that are in accounts of others on code hosts, if all of them are. */
function accounts(entry) {
  const account = (link) => {
    const found = address(link);
    if (!found) return null;
    const page = Object.entries(PAGES).find(([tail]) => found.host.endsWith(tail));
    if (page) return `${page[1]} ${found.host.slice(0, -page[0].length)}`;
    if (!HOSTS.includes(found.host)) return null;
    const segments = found.path.split("/").filter(Boolean).map((one) => one.toLowerCase());
    const name = segments[0] === "orgs" ? segments[1] : segments[0];
    return name === undefined || NO_ACCOUNT.includes(name) ? null : `${found.host.replace("raw.githubusercontent.com", "github.com")} ${name}`;
  };
  const organizations = entry.organizations ?? [];
  const own = [...(entry.repositories ?? []).map(({ url }) => url), entry.website, ...(entry.identifiers?.same_as ?? []), ...organizations.flatMap((one) => [one.website, ...(one.same_as ?? [])])].filter((one) => typeof one === "string");
  const known = new Set(own.map(account).filter(Boolean));
  const names = [...(entry.aliases ?? []), entry.name ?? "", ...organizations.map(({ name }) => name ?? ""), ...own.map((one) => address(one)?.host).filter(Boolean)].map((one) => fold(String(one)));
  const isOther = (link) => {
    const one = account(link);
    return one !== null && !known.has(one) && !names.some((name) => name.includes(fold(one.split(" ")[1])));
  };
  return (list) => (known.size > 0 && list.every(isOther) ? list : []);
}

/** A value with all keys of its schema: missing lists are empty, missing answers null. */
function filled(plain, part, value) {
  const schema = plain.at(part);
  const short = isList(schema?.type) && schema.type.includes("object");
  if (short && typeof value === "string") return { [Object.keys(schema.properties)[0]]: value };
  // What breaks the schema counts as missing, as somebody may still be typing.
  if (schema?.type === "object" && !isMap(value)) return filled(plain, schema, {});
  if (schema?.type === "array" && !isList(value)) return [];
  if (isList(value)) return value.map((item) => filled(plain, schema?.items, item));
  if (!isMap(value) || !schema?.properties) return value;
  const own = { ...value };
  for (const [key, inner] of Object.entries(schema.properties)) {
    if (value[key] !== undefined && value[key] !== null) own[key] = filled(plain, inner, value[key]);
    else if (!short) own[key] = missing(plain, key, inner);
  }
  return own;
}

function missing(plain, key, part) {
  const schema = plain.at(part);
  if (schema?.type === "array") return key === "handling" ? null : [];
  if (schema?.type !== "object" || ["logo", "review", "archived"].includes(key)) return null;
  return filled(plain, schema, {});
}

// ---- The fixes of `dpg fmt` ----

const SPELL = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", þ: "th" };
const SPARE = /[\xad\u180e\u200b\u2060\u2063\ufeff]/g;

/** A name in small letters with hyphens between its words. */
export const slug = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ßæœøđłıþ]/g, (c) => SPELL[c]).replace(/['’]/g, "").replace(/[^\p{Alphabetic}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");

/** An entry as `dpg fmt` leaves it: with what can be corrected in only one way. */
export function corrected(entry, standard) {
  const isFormer = entry.archived || entry.stage === "ineligible";
  const walk = (value) => {
    if (typeof value === "string") return correctedText(value, isFormer ? null : standard);
    if (isList(value)) return value.map(walk);
    return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)])) : value;
  };
  const own = walk(entry);
  const sectors = standard.rules.schema.properties.sectors?.items?.anyOf?.[0].enum ?? [];
  if (isList(own.sectors)) own.sectors = own.sectors.map((one) => (!sectors.includes(one) && sectors.includes(slug(String(one))) ? slug(one) : one));
  for (const license of isList(own.indicators?.licenses) ? own.indicators.licenses : []) {
    if (typeof license.spdx === "string") license.spdx = standard.spelled(license.spdx);
  }
  return own;
}

function correctedText(text, standard) {
  const plain = text.replace(SPARE, "");
  // Other characters that nobody sees need a person who decides.
  let out = INVISIBLE.test(plain.replace(/[\n\t\u200c\u200d]/g, "")) ? text : plain;
  if (!standard || !/http|:\/\//.test(out)) return out;
  for (const torn of standard.broken(out)) {
    const [, scheme, rest] = /^([^:]*):\s*\/\/(.*)$/.exec(torn) ?? [];
    const meant = `${scheme?.trim().toLowerCase()}://${rest}`;
    if (rest && !rest.includes("://") && !torn.endsWith("…") && isAddress(meant)) out = out.replaceAll(torn, meant);
  }
  const found = addressesIn(out).filter((one) => one.includes("?") && out.includes(one));
  for (const one of found.sort((a, b) => b.length - a.length)) {
    const [, start, query, rest] = /^([^?]*)\?([^#]*)(.*)$/s.exec(one);
    const kept = query.split("&").filter((pair) => !standard.tracks(pair.split("=")[0].toLowerCase()));
    if (kept.length < query.split("&").length) out = out.replaceAll(one, `${start}${kept.length > 0 ? "?" : ""}${kept.join("&")}${rest}`);
  }
  return out;
}

// ---- Pointers, in which `*` is every item of a list ----

const steps = (pointer) => pointer.replace(/^\//, "").split("/").filter((one, at, list) => list.length > 1 || one !== "").map((one) => (one === "*" ? one : one.replaceAll("~1", "/").replaceAll("~0", "~")));
const child = (value, key) => (value !== null && typeof value === "object" ? value[key] : undefined);
const first = (path, value) => path.reduce((here, key) => child(here, key === "*" ? 0 : key), value) ?? null;
const all = (path, value) => path.reduce((list, key) => (key === "*" ? list.filter(isList).flat() : list.map((one) => child(one, key)).filter((one) => one !== undefined)), [value]);

/** The first value that fails a test, or null. */
function failing([key, ...rest], value, passes) {
  if (key === undefined) return passes(value) ? null : { value };
  if (key !== "*") return failing(rest, child(value, key) ?? null, passes);
  for (const item of isList(value) ? value : []) {
    const found = failing(rest, item, passes);
    if (found !== null) return found;
  }
  return null;
}

const numbers = (version) => /^\d+(\.\d+)*$/.test(version);
function compare(a, b) {
  const [one, other] = [a, b].map((version) => String(version).split(".").map(Number));
  for (let at = 0; at < 4; at += 1) if ((one[at] ?? 0) !== (other[at] ?? 0)) return (one[at] ?? 0) - (other[at] ?? 0);
  return 0;
}
