// Entries as data and as text. The YAML is byte for byte what `dpg fmt` writes: src/format/emit.rs and
// src/format/scalar.rs do the same. Drafts stay in the browser or in a file of their author.
// The schema gives each fault the code that `dpg validate` gives it; the rules of the Standard use the same keywords,
// and bring formats and keywords of their own.

const WIDTH = 100;
const RESERVED = new Set(["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", ".nan", ".inf", "=", "<<"]);
const HIDDEN = /[\u2028-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\p{Cc}]/u;

/** The text of an entry without empty values; `rules` has its schema, `address` is that of the schema relative to the file. */
export function write(entry, rules, address) {
  const writer = new Writer(rules.schema);
  writer.out = `# yaml-language-server: $schema=${address}\n`;
  writer.map(entry, 0, rules.schema);
  return writer.out;
}

/** Whether every reader of YAML 1.2 reads a word as a text. */
const isWord = (text) => /^[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(text) && !["true", "false", "null"].includes(text.toLowerCase());

export const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
export const isList = Array.isArray;
const length = (text) => [...text].length;

/** The types of a value in the words of schemas. */
export function typeOf(value) {
  if (value === null) return ["null"];
  if (isList(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  return [typeof value === "object" ? "object" : typeof value];
}

/** What a reference such as `#/$defs/url` names in a schema. */
export const named = (reference, root) => reference.slice(2).split("/").reduce((value, key) => value?.[key], root);

/** The part of a schema that a part refers to in the end; `root` is the whole schema. */
export function target(part, root) {
  let here = part;
  for (let step = 0; step < 8 && typeof here?.$ref === "string"; step += 1) here = named(here.$ref, root);
  return here;
}

class Writer {
  constructor(root) {
    this.root = root;
  }

  at(part) {
    return target(part, this.root) ?? null;
  }

  map(fields, indent, shape) {
    const known = Object.keys(shape?.properties ?? {});
    const rank = (key) => known.indexOf(key);
    const sorted = Object.entries(fields)
      .map((field, at) => ({ field, at }))
      .sort((a, b) => rank(a.field[0]) - rank(b.field[0]) || a.at - b.at);
    sorted.forEach(({ field: [key, value] }, at) => {
      if (at > 0) this.indent(indent);
      this.out += `${rank(key) >= 0 && isWord(key) ? key : inline(key)}:`;
      this.value(value, indent, this.at(shape?.properties?.[key] ?? shape?.additionalProperties));
    });
  }

  value(value, indent, shape) {
    if (isMap(value) && Object.keys(value).length > 0) {
      this.out += "\n";
      this.indent(indent + 2);
      this.map(value, indent + 2, shape);
    } else if (isList(value) && value.length > 0) {
      this.out += "\n";
      this.indent(indent + 2);
      this.list(value, indent + 2, shape);
    } else if (typeof value === "string" && knows(shape, value)) {
      this.out += ` ${value}\n`;
    } else {
      this.out += " ";
      this.scalar(value, indent + 2);
    }
  }

  list(values, indent, shape) {
    const inside = this.at(shape?.items);
    values.forEach((value, at) => {
      if (at > 0) this.indent(indent);
      this.out += "- ";
      this.item(value, indent + 2, inside);
    });
  }

  item(value, indent, shape) {
    if (isMap(value) && Object.keys(value).length > 0) {
      const text = bare(value, shape);
      if (text === null) this.map(value, indent, shape);
      else this.scalar(text, indent);
    } else if (isList(value) && value.length > 0) {
      this.list(value, indent, shape);
    } else if (typeof value === "string" && knows(shape, value)) {
      this.out += `${value}\n`;
    } else {
      this.scalar(value, indent);
    }
  }

  scalar(value, indent) {
    const column = length(this.out.slice(this.out.lastIndexOf("\n") + 1));
    if (typeof value === "string") this.out += scalar(value, column, indent);
    else if (isList(value)) this.out += "[]";
    else if (isMap(value)) this.out += "{}";
    else this.out += String(value);
    this.out += "\n";
  }

  indent(columns) {
    this.out += " ".repeat(columns);
  }
}

/** Whether a text is one of the schema's own words, or a day, which needs no quotes. */
function knows(shape, text) {
  if (isList(shape?.enum) && !shape.vocabulary && shape.enum.includes(text) && isWord(text)) return true;
  return shape?.format === "date" && isDay(text);
}

/** Whether a text is a day of the calendar. */
export function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** The text that can replace a whole item. */
function bare(fields, shape) {
  const entries = Object.entries(fields);
  if (entries.length !== 1 || typeof entries[0][1] !== "string" || !isList(shape?.type)) return null;
  if (!shape.type.includes("string") || !shape.type.includes("object")) return null;
  return Object.keys(shape.properties ?? {})[0] === entries[0][0] ? entries[0][1] : null;
}

/** A text in the plainest style that keeps it. */
export function scalar(text, column, indent) {
  if ([...text].some((c) => !shown(c))) return quoted(text);
  if (text.includes("\n")) return literal(text, indent) ?? quoted(text);
  if (column + length(text) > WIDTH) {
    const lines = folded(text, indent);
    if (lines !== null) return lines;
  }
  return inline(text);
}

const inline = (text) => (plain(text) ? text : quoted(text));

/** Whether a text without quotes is read as the same text. */
function plain(text) {
  const lower = text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  return (
    !RESERVED.has(lower) &&
    !RESERVED.has(lower.replace(/^[+-]+/, "")) &&
    !likeNumber(text) &&
    !/^(?:[-?:,[\]{}#&*!|>'"%@`]|\p{White_Space})/u.test(text) &&
    !/(?::|\p{White_Space})$/u.test(text) &&
    !text.startsWith("...") &&
    !text.includes(": ") &&
    !text.includes(" #") &&
    [...text].every((c) => shown(c) && c !== "\n" && c !== "\t")
  );
}

/** Whether a text may be read as a number, a version, a day or a time. */
const likeNumber = (text) => /^[0-9][0-9A-Fa-f_.,:+\-xXoOtTzZ ]*$/.test(text.replace(/^[+\-.]/, "").replace(/^\./, ""));

/** Whether a character may be in a file unescaped. */
function shown(c) {
  if (c === "\n" || c === "\t") return true;
  return (c.codePointAt(0) & 0xfffe) !== 0xfffe && !HIDDEN.test(c);
}

/** The folded style, if a line can be broken. */
function folded(text, indent) {
  if (/^[ \t]|[ \t]$/.test(text)) return null;
  const lines = wrap(text, Math.max(WIDTH - indent, 40));
  const margin = `\n${" ".repeat(indent)}`;
  return lines.length > 1 ? `>-${margin}${lines.join(margin)}` : null;
}

function wrap(text, room) {
  const lines = [];
  let width = 0;
  for (const word of text.split(/(?<=[^ \t]) (?=[^ \t])/u)) {
    const size = length(word);
    if (lines.length > 0 && width + 1 + size <= room) {
      lines[lines.length - 1] += ` ${word}`;
      width += 1 + size;
    } else {
      lines.push(word);
      width = size;
    }
  }
  return lines;
}

/** The literal style, if it can represent the text. */
function literal(text, indent) {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (/^[ \t\n]/.test(body) || body.endsWith("\n") || /^\p{White_Space}*$/u.test(body)) return null;
  if (/^[ \t]*$/.test(body.slice(body.lastIndexOf("\n") + 1))) return null;
  const margin = " ".repeat(indent);
  const lines = body.split("\n").map((line) => (line === "" ? "" : margin + line));
  return [body.length === text.length ? "|-" : "|", ...lines].join("\n");
}

const ESCAPES = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The double-quoted style, which can represent any text on one line. */
function quoted(text) {
  const escape = (c) => {
    const code = c.codePointAt(0).toString(16).toUpperCase();
    return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
  };
  return `"${[...text].map((c) => ESCAPES[c] ?? (shown(c) ? c : escape(c))).join("")}"`;
}

// ---- The schema ----

export const INVISIBLE = /[\0-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
const SPACE = /\p{White_Space}/u;
const FORMATS = { "web-address": isAddress, "language-tag": isLanguage, date: isDay };
const CODES = { "web-address": "invalid-address", "language-tag": "invalid-language", date: "invalid-date" };
const ANSWERS = { y: "yes", yes: "yes", on: "yes", true: "yes", n: "no", no: "no", off: "no", false: "no", unknown: "unknown" };

const escape = (key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1");
const isAbsent = (value) => value === null || (typeof value === "string" && value.trim() === "");

/** Equal values have equal texts. */
function text(value) {
  if (isList(value)) return `[${value.map(text)}]`;
  if (!isMap(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${text(value[key])}`)}}`;
}

/** Whether a text is one http or https address of a public host. */
export function isAddress(value) {
  if (!/^https?:\/\//.test(value) || SPACE.test(value) || INVISIBLE.test(value) || /[<>"\\]/.test(value)) return false;
  let url;
  try {
    url = new URL(value);
  } catch {
    return false;
  }
  if (url.username !== "" || url.password !== "") return false;
  const host = url.hostname;
  if (host.startsWith("[")) {
    return !/^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|ff[0-9a-f]{2}:.*)\]$/.test(host);
  }
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) {
    const [a, b] = host.split(".").map(Number);
    const own = a === 10 || a === 127 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254);
    return !(own || host === "0.0.0.0" || host === "255.255.255.255" || (a >= 224 && a < 240));
  }
  const name = host.replace(/\.+$/, "");
  return name.includes(".") && !/\.(?:localhost|local|internal|lan|home\.arpa)$/.test(name);
}

/** Whether a text is a BCP 47 tag of the kinds that languages of people have. */
function isLanguage(value) {
  return /^(?:[a-z]{2,3}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/i.test(value);
}

/** A value with the answers and numbers that are meant: `true` is yes. */
export function meant(entry) {
  const walk = (value) => {
    if (isList(value)) return value.map(walk);
    if (!isMap(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, key === "answer" ? (ANSWERS[String(member).toLowerCase()] ?? member) : walk(member)]));
  };
  if (!isMap(entry)) return entry;
  const answers = ["indicators", "derived_from"];
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, answers.includes(key) ? walk(value) : value]));
}

/** Reads schemas whose references begin with `#` in `root`. */
export class Schema {
  constructor(root, more = {}) {
    this.root = root;
    this.formats = { ...FORMATS, ...more.formats };
    this.keywords = more.keywords ?? {};
    this.patterns = new Map();
  }

  /** The part that a part refers to in the end. */
  at(part) {
    return target(part, this.root);
  }

  pattern(source) {
    if (!this.patterns.has(source)) this.patterns.set(source, new RegExp(source, "u"));
    return this.patterns.get(source);
  }

  /** Whether a value obeys a schema. */
  valid(schema, value) {
    return this.errors(schema, value, "", true).length === 0;
  }

  /** What a value breaks: `kind`, `pointer`, `value`, the `schema` around the keyword, and more. */
  errors(schema, value, pointer = "", first = false) {
    if (schema === true) return [];
    if (schema === false) return [{ kind: "false", pointer, value, schema: {} }];
    const found = [];
    const add = (kind, more = {}) => found.push({ kind, pointer, value, schema, ...more });
    const into = (part, inner = value, at = pointer) => found.push(...this.errors(part, inner, at, first));
    for (const [keyword, wanted] of Object.entries(schema)) {
      if (first && found.length > 0) break;
      switch (keyword) {
        case "$ref": into(named(wanted, this.root)); break;
        case "type": {
          const types = typeOf(value);
          if (![wanted].flat().some((one) => types.includes(one))) add("type");
          break;
        }
        case "enum": if (!wanted.some((one) => text(one) === text(value))) add("enum"); break;
        case "const": if (text(wanted) !== text(value)) add("const"); break;
        case "not": if (this.valid(wanted, value)) add("not"); break;
        case "allOf": wanted.forEach((one) => into(one)); break;
        case "anyOf": {
          if (wanted.some((one) => this.valid(one, value))) break;
          add("anyOf", { ways: first ? [] : wanted.map((one) => this.errors(one, value, pointer)) });
          break;
        }
        case "if": {
          const next = this.valid(wanted, value) ? schema.then : schema.else;
          if (next !== undefined) into(next);
          break;
        }
        default: this.typed(keyword, wanted, { value, pointer, schema, add, into, first });
      }
    }
    return found;
  }

  /** Keywords that are about values of one type. */
  typed(keyword, wanted, here) {
    const { value, add } = here;
    if (this.keywords[keyword]) {
      if (!this.keywords[keyword](wanted, value)) add(keyword);
    } else if (typeof value === "string") {
      const size = () => [...value].length;
      if (keyword === "minLength" && size() < wanted) add(keyword);
      else if (keyword === "maxLength" && value.length > wanted && size() > wanted) add(keyword, { limit: wanted, length: size() });
      else if (keyword === "pattern" && !this.pattern(wanted).test(value)) add(keyword);
      else if (keyword === "format" && this.formats[wanted]?.(value) === false) add(keyword, { format: wanted });
    } else if (typeof value === "number") {
      if ((keyword === "minimum" && value < wanted) || (keyword === "maximum" && value > wanted)) add(keyword);
    } else if (isList(value)) this.list(keyword, wanted, here);
    else if (isMap(value)) this.map(keyword, wanted, here);
  }

  list(keyword, wanted, { value, pointer, add, into, first }) {
    if (keyword === "items") {
      for (let at = 0; at < value.length; at += 1) {
        into(wanted, value[at], `${pointer}/${at}`);
      }
    } else if (keyword === "contains") {
      if (!value.some((one) => this.valid(wanted, one))) add(keyword);
    } else if (keyword === "uniqueItems" && wanted) {
      if (new Set(value.map(text)).size < value.length) add(keyword);
    } else if (keyword === "minItems" && value.length < wanted) add(keyword);
    else if (keyword === "maxItems" && value.length > wanted) add(keyword, { limit: wanted });
    return first;
  }

  map(keyword, wanted, { value, pointer, schema, add, into }) {
    const keys = Object.keys(value);
    if (keyword === "properties") {
      for (const key of Object.keys(wanted)) if (Object.hasOwn(value, key)) into(wanted[key], value[key], `${pointer}/${escape(key)}`);
    } else if (keyword === "required") {
      for (const key of wanted) if (!Object.hasOwn(value, key)) add(keyword, { key });
    } else if (keyword === "propertyNames") {
      for (const key of keys) if (!this.valid(wanted, key)) add(keyword, { key });
    } else if (keyword === "additionalProperties") {
      const others = keys.filter((key) => !Object.hasOwn(schema.properties ?? {}, key));
      if (wanted === false) others.forEach((key) => add(keyword, { key }));
      else others.forEach((key) => into(wanted, value[key], `${pointer}/${escape(key)}`));
    } else if ((keyword === "minProperties" && keys.length < wanted) || (keyword === "maxProperties" && keys.length > wanted)) {
      add(keyword, { limit: wanted });
    }
  }
}

/** What one broken keyword is in the words of `dpg validate`: `code`, `pointer`, and what a sentence needs. */
function explain(error) {
  const { kind, pointer, value, schema } = error;
  const one = (code, more = {}) => [{ code, pointer, ...more }];
  if (kind === "additionalProperties") return [{ code: "unknown-key", pointer: `${pointer}/${escape(error.key)}`, name: error.key }];
  if (kind !== "uniqueItems" && isAbsent(value)) return one("empty-value");
  const isScalar = typeof value === "number" || typeof value === "boolean";
  switch (kind) {
    case "required": return one("missing-key", { key: error.key });
    case "anyOf": {
      const keys = error.ways.map((way) => (way.length === 1 && way[0].kind === "required" ? way[0].key : null));
      if (keys.length > 0 && keys.every((key) => key !== null)) return one("missing-key", { key: keys[0] });
      return (error.ways.at(-1) ?? []).flatMap(explain);
    }
    case "uniqueItems": {
      const seen = new Set();
      return value.flatMap((item, at) => {
        const again = seen.has(text(item));
        seen.add(text(item));
        return again ? [{ code: "repeated-item", pointer: `${pointer}/${at}` }] : [];
      });
    }
    case "type":
      if (isScalar && schema.format) return one(CODES[schema.format] ?? "wrong-format");
      return one(isScalar && schema.enum ? "unknown-value" : "wrong-type");
    case "enum": return one("unknown-value");
    case "format": return one(CODES[error.format] ?? "wrong-format");
    case "propertyNames": return [{ code: "invalid-language", pointer: `${pointer}/${escape(error.key)}` }];
    case "maxLength": return one("too-long", { length: error.length, most: error.limit });
    case "minLength":
    case "minProperties": return one("empty-value");
    case "minItems": return one("too-few");
    case "maxItems":
    case "maxProperties": return one("too-many", { most: error.limit });
    default: return one("wrong-format");
  }
}

/** Leaves out what else is said of a value that is absent or of another type, and what is said twice. */
function withoutEchoes(found) {
  const isEcho = ({ code }) => code === "empty-value" || code === "wrong-type";
  const silenced = new Set();
  const told = new Set();
  return [...found.filter(isEcho), ...found.filter((one) => !isEcho(one))].filter((one) => {
    const id = `${one.pointer} ${one.code} ${one.code === "missing-key" ? one.key : ""}`;
    const keep = !told.has(id) && !silenced.has(one.pointer);
    told.add(id);
    if (isEcho(one)) silenced.add(one.pointer);
    return keep;
  });
}

/** Texts that show nothing. */
function blanks(value, told, pointer = "") {
  if (typeof value === "string") {
    const blank = value !== "" && [...value].every((c) => SPACE.test(c) || INVISIBLE.test(c));
    return blank && !told.has(pointer) ? [{ code: "empty-value", pointer }] : [];
  }
  if (isList(value)) return value.flatMap((item, at) => blanks(item, told, `${pointer}/${at}`));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => (pointer === "" && key === "extra" ? [] : blanks(member, told, `${pointer}/${escape(key)}`)));
}

/** The faults of an entry that keep it from being valid by itself. */
export function faults(entry, rules) {
  const value = meant(entry);
  const schema = new Schema(rules.schema);
  const isListed = value.stage === "listed";
  const isSpared = ({ code, pointer, key }) => isListed && code === "missing-key" && ((pointer === "" && key === "indicators") || (pointer === "/indicators" && ["sdgs", "licenses"].includes(key)));
  const found = withoutEchoes(schema.errors(rules.schema, value).flatMap(explain)).filter((one) => !isSpared(one));
  found.push(...blanks(value, new Set(found.map(({ pointer }) => pointer))));
  return found.length > 0 ? found : structure(value, rules);
}

/** What an entry that obeys the schema must hold besides. */
function structure(entry, rules) {
  const found = [];
  const add = (code, pointer, more = {}) => found.push({ code, pointer, ...more });
  const goals = entry.indicators?.sdgs ?? [];
  const listed = new Set(goals.map(({ goal }) => goal));
  goals.forEach((goal, at) => {
    const here = `/indicators/sdgs/${at}`;
    const known = rules.targets[goal.goal] ?? [];
    goal.targets?.forEach((target, n) => known.includes(target) || add("unknown-target", `${here}/targets/${n}`, { value: target }));
    goal.evidence?.forEach((one, e) => one.also_for?.forEach((other, n) => listed.has(other) || add("unknown-reference", `${here}/evidence/${e}/also_for/${n}`, { value: other })));
  });
  const again = (list, key, items) => items?.forEach((item, at) => items.findIndex((one) => one[key] === item[key]) < at && add("repeated-item", `${list}/${at}/${key}`));
  again("/indicators/documentation/parts", "part", entry.indicators?.documentation?.parts);
  again("/indicators/platform_independence/parts", "part", entry.indicators?.platform_independence?.parts);
  const parents = entry.derived_from ?? [];
  const plain = (url) => url?.trim().toLowerCase().replace(/^.*?:\/\//, "").replace(/^www\./, "").replace(/\/+$/, "").replace(/\.git$/, "");
  parents.forEach((parent, at) => {
    if (parent.good && (parent.name || parent.url)) add("wrong-format", `/derived_from/${at}/good`);
    const same = (other) => (parent.good && parent.good === other.good) || (parent.url && plain(parent.url) === plain(other.url));
    if (parents.slice(0, at).some(same)) add("repeated-item", `/derived_from/${at}`);
    again(`/derived_from/${at}/distinction`, "pillar", parent.distinction);
  });
  if (!entry.archived && entry.stage !== "ineligible") {
    const applies = (key) => (entry.categories ?? []).some((code) => !Object.hasOwn(rules.scope ?? {}, code) || rules.scope[code].includes(key));
    const isAssessed = rules.indicators.some(({ key }) => applies(key));
    if (isAssessed === (entry.stage === "listed")) add("stage-of-category", "/stage");
    if (goals.length === 0 && applies("sdgs")) add("no-goal", "/indicators/sdgs");
    if ((entry.indicators?.licenses ?? []).length === 0 && applies("licenses")) add("no-license", "/indicators/licenses");
  }
  return found;
}

// ---- Drafts, and entries as the API gives them ----

const KEY = "dpg-draft";
const FORMAT = "dpg-draft-1";
const DEEPEST = 64; // Levels of what an entry can hold.

/** Where the draft of a new good is kept, or that of an entry which is improved. */
const slot = (place, improves) => [KEY, place, improves ?? ""].join(" ").trim();

/** The draft in this browser, or null. */
export function load(place, improves, rules) {
  try {
    const found = read(localStorage.getItem(slot(place, improves)) ?? "", rules);
    return found?.improves === improves ? found : null;
  } catch {
    return null;
  }
}

/** Keeps a draft; whether that was possible. */
export function keep(place, draft) {
  try {
    localStorage.setItem(slot(place, draft.improves), print(draft));
    return true;
  } catch {
    return false;
  }
}

export function drop(place, improves) {
  try {
    localStorage.removeItem(slot(place, improves));
  } catch {
    // There is none where the browser keeps nothing.
  }
}

/** The text of a draft: its entry, its id, and the id of the entry that it improves. */
export const print = ({ entry, id, improves }) => JSON.stringify({ format: FORMAT, id, improves, entry });

/** Whether a value has more levels than these. */
const isDeep = (value, most) => value !== null && typeof value === "object" && (most === 0 || Object.values(value).some((one) => isDeep(one, most - 1)));

/** The draft of a text, or null. Of its entry the parts are kept that have the type which the schema asks for. */
export function read(text, rules) {
  try {
    const { format, id, improves, entry } = JSON.parse(text);
    if (format !== FORMAT || !isMap(entry) || isDeep(entry, DEEPEST)) return null;
    const isId = (one) => typeof one === "string" && /^[a-z0-9.-]{1,100}$/.test(one);
    return { entry: entryOf(entry, rules), id: isId(id) ? id : "", improves: isId(improves) ? improves : null };
  } catch {
    return null;
  }
}

/** The entry that an object of the API was made from: without what the API added. */
export function entryOf(good, rules) {
  const own = value(good, rules.schema, rules.schema) ?? {};
  own.extra = isMap(good.extra) ? good.extra : undefined;
  return prune(own);
}

function value(given, part, root) {
  if (given === null || given === undefined) return undefined;
  const schema = target(part, root);
  if (isList(given) && !schema?.items) return keyed(given, schema, root);
  const plain = isMap(given) && !schema?.properties && Object.hasOwn(given, "code") ? given.code : given;
  const types = [schema?.type ?? typeOf(plain)].flat();
  if (!types.some((one) => typeOf(plain).includes(one))) return undefined;
  if (isList(plain)) return plain.map((item) => value(item, schema.items, root)).filter((item) => item !== undefined);
  if (!isMap(plain)) return plain;
  const own = Object.entries(schema?.properties ?? {}).map(([key, inner]) => [key, value(Object.hasOwn(plain, key) ? plain[key] : null, inner, root)]);
  const more = isMap(schema?.additionalProperties) ? Object.entries(plain).filter(([key]) => !Object.hasOwn(schema.properties ?? {}, key)) : [];
  own.push(...more.map(([key, one]) => [key, value(one, schema.additionalProperties, root)]));
  return Object.fromEntries(own.filter(([, one]) => one !== undefined));
}

/** A mapping that the API gives as a list, whose items name their key. */
function keyed(list, schema, root) {
  if (!schema?.properties && !schema?.additionalProperties) return undefined;
  const entries = list.filter(isMap).map((item) => {
    const key = item.indicator ?? item.language?.code ?? item.language ?? item.lang;
    const inner = schema.properties?.[key] ?? schema.additionalProperties;
    return [key, value(item, inner, root)];
  });
  return Object.fromEntries(entries);
}

/** What is under `extra`, without lists and texts that controls left empty; all else of it is the registry's own. */
function spare(extra) {
  if (!isMap(extra)) return extra;
  const kept = Object.entries(extra).filter(([, one]) => one !== undefined && one !== "" && !(isList(one) && one.length === 0));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Without what is empty; a list of what is done with data means something when it is empty, and so does `archived`. */
export function prune(given) {
  if (isList(given)) return given.map(prune);
  if (!isMap(given)) return given;
  const kept = Object.entries(given).map(([key, one]) => [key, key === "extra" ? spare(one) : prune(one)]);
  const isEmpty = ([key, one]) => one === undefined || one === null || one === "" || (key !== "extra" && isList(one) && one.length === 0 && key !== "handling") || (key !== "extra" && isMap(one) && Object.keys(one).length === 0 && key !== "archived");
  return Object.fromEntries(kept.filter((pair) => !isEmpty(pair)));
}
