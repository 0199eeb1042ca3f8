// Checks an entry by the schema of `dpg`, and gives each fault the code that `dpg validate` gives it. The same keywords
// decide in the rules of the Standard, which bring formats and keywords of their own.

import { isDay } from "./yaml.js";

const INVISIBLE = /[\0-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
const SPACE = /\p{White_Space}/u;
const FORMATS = { "web-address": isAddress, "language-tag": isLanguage, date: isDay };
const CODES = { "web-address": "invalid-address", "language-tag": "invalid-language", date: "invalid-date" };
const ANSWERS = { y: "yes", yes: "yes", on: "yes", true: "yes", n: "no", no: "no", off: "no", false: "no", unknown: "unknown" };

export const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isList = Array.isArray;
const escape = (key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1");
const isAbsent = (value) => value === null || (typeof value === "string" && value.trim() === "");

/** Equal values have equal texts. */
function text(value) {
  if (isList(value)) return `[${value.map(text)}]`;
  if (!isMap(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${text(value[key])}`)}}`;
}

function typeOf(value) {
  if (value === null) return ["null"];
  if (isList(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  return [typeof value === "object" ? "object" : typeof value];
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

  target(reference) {
    return reference.slice(2).split("/").reduce((value, key) => value?.[key], this.root);
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
        case "$ref": into(this.target(wanted)); break;
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
  const found = withoutEchoes(schema.errors(rules.schema, value).flatMap(explain));
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
    if (goals.length === 0) add("no-goal", "/indicators/sdgs");
    if ((entry.indicators?.licenses ?? []).length === 0) add("no-license", "/indicators/licenses");
  }
  return found;
}
