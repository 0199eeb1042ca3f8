// Writes an entry as YAML, byte for byte as `dpg fmt` does: src/format/emit.rs and src/format/scalar.rs do the same.

const WIDTH = 100;
const RESERVED = new Set(["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", ".nan", ".inf", "=", "<<"]);
const HIDDEN = /[\u2028-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\p{Cc}]/u;

/** The text of an entry; `rules` has its schema, `address` is that of the schema relative to the file. */
export function write(entry, rules, address) {
  const writer = new Writer(rules.schema);
  writer.out = `# yaml-language-server: $schema=${address}\n`;
  writer.map(pruned(entry), 0, rules.schema);
  return writer.out;
}

/** Whether every reader of YAML 1.2 reads a word as a text. */
const isWord = (text) => /^[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(text) && !["true", "false", "null"].includes(text.toLowerCase());

const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isList = Array.isArray;
const length = (text) => [...text].length;

/** Leaves out missing and empty values; values that mean something when empty stay. */
function pruned(fields) {
  const kept = {};
  for (const [key, value] of Object.entries(fields)) {
    let pure = value;
    if (key === "translations" && isMap(value)) {
      pure = Object.fromEntries(Object.entries(value).map(([tag, one]) => [tag, items(one)]));
    } else if (key !== "extra") pure = items(value);
    const empty =
      pure === null ||
      pure === undefined ||
      (key !== "extra" && isList(pure) && pure.length === 0 && key !== "handling") ||
      (key !== "extra" && isMap(pure) && Object.keys(pure).length === 0 && key !== "archived");
    if (!empty) kept[key] = pure;
  }
  return kept;
}

const items = (value) => (isMap(value) ? pruned(value) : isList(value) ? value.map(items) : value);

class Writer {
  constructor(root) {
    this.root = root;
  }

  /** The part of the schema that a part refers to. */
  at(part) {
    let here = part ?? null;
    for (let step = 0; step < 8 && typeof here?.$ref === "string"; step += 1) {
      const next = here.$ref.startsWith("#/") && here.$ref.slice(2).split("/").reduce((value, key) => value?.[key], this.root);
      if (!next) break;
      here = next;
    }
    return here;
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
