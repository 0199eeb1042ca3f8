// What a program does that knows nothing but the reference at /api/: lists goods by goal and licence,
// and keeps a copy of the registry. Prints one JSON object.
//
//     consumer.mjs BASE FOLDER        BASE: what every address begins with, FOLDER: of the copy
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const [base, folder] = process.argv.slice(2);
const fetched = [];

async function get(path) {
  fetched.push(path);
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

async function by(goal, licence) {
  const { goods } = JSON.parse(await get("goods.json"));
  return goods
    .filter((good) => good.status === "current")
    .filter((good) => good.goals.some((one) => one.goal === goal))
    .filter((good) => good.licenses.some((one) => one.code === licence))
    .map((good) => good.id);
}

const digest = (bytes) => createHash("sha256").update(bytes).digest("hex");

// Fetches what differs and deletes what is gone; gives what it fetched and what it deleted.
async function mirror() {
  const manifest = JSON.parse(await get("manifest.json"));
  const named = new Map([...manifest.goods, ...manifest.files].map((file) => [file.path, file.sha256]));
  const before = fetched.length;
  for (const [path, sha256] of named) {
    const copy = join(folder, path);
    if (existsSync(copy) && digest(readFileSync(copy)) === sha256) continue;
    const content = await get(path);
    if (digest(content) !== sha256) throw new Error(`${path} is not what the manifest says`);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, content);
  }
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = all.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, "/"));
  const deleted = paths.filter((path) => !named.has(path)).sort();
  deleted.forEach((path) => rmSync(join(folder, path)));
  return { fetched: fetched.slice(before).sort(), deleted };
}

const missing = (await fetch(`${base}goods/no-such-good.json`)).status;
console.log(JSON.stringify({ goods: await by(3, "MIT"), mirror: await mirror(), missing }));
