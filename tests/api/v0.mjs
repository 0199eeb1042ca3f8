// Checks every object of v0 of a site against the Alliance's own schemas, with ajv.
//
// node v0.mjs SITE FOLDER    FOLDER has nominee-schema.json and screening-schema.json
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";

const [site, folder] = process.argv.slice(2);
const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
const schema = (name) => ajv.compile({ ...read(folder, name), $id: undefined, $schema: undefined });
const nominee = schema("nominee-schema.json");
const answers = schema("screening-schema.json");

let checked = 0;
let faults = 0;
const check = (validate, good) => {
  checked += 1;
  if (validate(good)) return;
  faults += 1;
  console.error(`${good.id}: ${ajv.errorsText(validate.errors)}`);
};
for (const [list, one] of [["dpgs", "dpg"], ["nominees", "nominee"]]) {
  for (const good of read(site, "api/v0", list, "index.json")) {
    check(nominee, good);
    const own = read(site, "api/v0", one, good.id, "index.json");
    check(nominee, own);
    if (one === "dpg") check(answers, own);
  }
}
console.log(`${checked} objects of v0 checked, ${faults} with faults`);
process.exit(faults ? 1 : 0);
