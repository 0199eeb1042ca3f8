// Reads every JSON document below FOLDER/api/v1: each address that begins with that of the site is one
// by RFC 3986, is what a browser makes of it, and leads to a file. Prints how many there are.
//
//     node addresses.mjs FOLDER

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const site = process.argv[2];
const api = join(site, "api/v1");
const base = JSON.parse(readFileSync(join(api, "index.json"), "utf8")).url;
// Scheme, host, path of pchars: RFC 3986, 3.1 to 3.3.
const address = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]+)?(\/([A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-F]{2})*)*$/;
const found = new Map();

function walk(value, place) {
  if (typeof value === "string") {
    if (value.startsWith(base)) found.set(value, place);
  } else if (value !== null && typeof value === "object") {
    for (const [key, member] of Object.entries(value)) walk(member, `${place}/${key}`);
  }
}

for (const name of readdirSync(api, { recursive: true })) {
  if (name.endsWith(".json") && name !== "openapi.json") walk(JSON.parse(readFileSync(join(api, name), "utf8")), name);
}

const faults = [];
for (const [text, place] of found) {
  // A kind of documents, with a word in braces for the rest.
  const plain = text.replace(/\{[a-z]+\}/g, "x");
  if (!address.test(plain) || new URL(plain).href !== plain) faults.push(`${place}: ${text} is no address`);
  if (plain !== text) continue;
  const path = join(site, decodeURIComponent(text.slice(base.length)));
  const file = [path, join(path, "index.html"), join(path, "index.json")].find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  if (!file) faults.push(`${place}: ${text} leads nowhere`);
}
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(found.size);
