// Says under which names a built site serves the two modules of its search: the names hold hashes.
//
//   node benches/search/assets.mjs SITE

import { readdirSync } from "node:fs";
import { join } from "node:path";

const files = readdirSync(join(process.argv[2], "assets"));
const named = (stem) => files.filter((file) => file.startsWith(`${stem}.`) && file.endsWith(".js")).map((file) => `/assets/${file}`)[0] ?? null;
console.log(JSON.stringify({ find: named("find"), search: named("search") }));
