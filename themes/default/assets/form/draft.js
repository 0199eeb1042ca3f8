// Drafts, which stay in the browser or in a file of their author, and entries as the API gives them.

import { isMap } from "./schema.js";

const KEY = "dpg-draft";
const FORMAT = "dpg-draft-1";

/** The draft in this browser, or null. */
export function load(place) {
  try {
    return read(localStorage.getItem(`${KEY} ${place}`) ?? "");
  } catch {
    return null;
  }
}

/** Keeps a draft; whether that was possible. */
export function keep(place, draft) {
  try {
    localStorage.setItem(`${KEY} ${place}`, print(draft));
    return true;
  } catch {
    return false;
  }
}

export function drop(place) {
  try {
    localStorage.removeItem(`${KEY} ${place}`);
  } catch {
    // There is none where the browser keeps nothing.
  }
}

/** The text of a draft: its entry, its id, and the id of the entry that it improves. */
export const print = ({ entry, id, improves }) => JSON.stringify({ format: FORMAT, id, improves, entry });

/** The draft of a text, or null. */
export function read(text) {
  try {
    const { format, id, improves, entry } = JSON.parse(text);
    if (format !== FORMAT || !isMap(entry)) return null;
    return { entry, id: typeof id === "string" ? id : "", improves: typeof improves === "string" ? improves : null };
  } catch {
    return null;
  }
}

/** The entry that an object of the API was made from: without what the API added. */
export function entryOf(good, rules) {
  const own = value(good, rules.schema, rules.schema) ?? {};
  own.extra = good.extra ?? undefined;
  return prune(own);
}

function value(given, part, root) {
  let schema = part;
  while (typeof schema?.$ref === "string") schema = schema.$ref.slice(2).split("/").reduce((here, key) => here?.[key], root);
  if (given === null || given === undefined) return undefined;
  if (Array.isArray(given)) {
    if (schema?.items) return given.map((item) => value(item, schema.items, root));
    return keyed(given, schema, root);
  }
  if (!isMap(given)) return given;
  if (!schema?.properties) return Object.hasOwn(given, "code") ? given.code : given;
  const kept = Object.entries(schema.properties).map(([key, inner]) => [key, value(given[key], inner, root)]);
  return Object.fromEntries(kept.filter(([, one]) => one !== undefined));
}

/** A mapping that the API gives as a list, whose items name their key. */
function keyed(list, schema, root) {
  const entries = list.map((item) => {
    const key = item.indicator ?? item.language?.code ?? item.language ?? item.lang;
    const inner = schema?.properties?.[key] ?? schema?.additionalProperties;
    return [key, value(item, inner, root)];
  });
  return Object.fromEntries(entries);
}

/** Without what is empty; a list of what is done with data means something when it is empty, and so does `archived`. */
export function prune(given) {
  if (Array.isArray(given)) return given.map(prune);
  if (!isMap(given)) return given;
  const kept = Object.entries(given).map(([key, one]) => [key, key === "extra" ? one : prune(one)]);
  const isEmpty = ([key, one]) => one === undefined || one === null || one === "" || (key !== "extra" && Array.isArray(one) && one.length === 0 && key !== "handling") || (key !== "extra" && isMap(one) && Object.keys(one).length === 0 && key !== "archived");
  return Object.fromEntries(kept.filter((pair) => !isEmpty(pair)));
}
