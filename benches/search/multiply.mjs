// Makes a registry of any number of goods out of an imported one:
//
//   node benches/search/multiply.mjs FROM INTO COUNT
//
// The first round holds the entries as they are. Later ones give each entry another id, name, alias and
// host, every second one another organisation, and put another word in the place of every fifth of
// the longer words of its texts: mostly one that the texts hold somewhere, sometimes a new one, so that
// the vocabulary grows with the goods as it does in a real registry. The same for the same arguments.

import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chance } from "../../tests/relevance/draw.mjs";

const [from, into, count] = process.argv.slice(2);
const next = chance(7);
const pick = (list) => list[Math.floor(next() * list.length)];
const made = (syllables = 4) => Array.from({ length: syllables }, () => pick("bdfghklmnprstvz") + pick("aeiou")).join("");
const title = (word) => word[0].toUpperCase() + word.slice(1);

const stems = readdirSync(join(from, "registry")).filter((file) => file.endsWith(".yaml")).sort();
const texts = stems.map((file) => readFileSync(join(from, "registry", file), "utf8"));
const WORD = /(?<![\w./:@%'’-])[a-z]{5,}(?![\w/:@%'’-])/g;
/** Lines of texts: at least five words, no escapes of quoted YAML. */
const prose = (line) => line.trim().split(/ +/).length >= 5 && !/\\|^\s*- name: |^name: /.test(line);
const vocabulary = texts.flatMap((text) => text.split("\n").filter(prose).flatMap((line) => line.match(WORD) ?? []));

/** No line grows, since the length of a summary is bounded. */
const vary = (line) =>
  line.replace(WORD, (word) => {
    if (next() > 1 / 5) return word;
    const other = next() < 1 / 10 ? made(Math.floor(word.length / 2)) : pick(vocabulary);
    return other.length > word.length ? word : other;
  });

function another(text, host) {
  let block = "";
  const lines = [];
  for (const line of text.split("\n")) {
    block = line.match(/^([a-z_]+):/)?.[1] ?? block;
    if (block === "previous_ids") continue;
    if (block === "archived") {
      if (!line.startsWith(" ")) lines.push("archived: {}");
    } else if (line.startsWith("name: ")) {
      lines.push(`name: ${title(made(3))} ${pick(vocabulary)}`);
    } else if (block === "aliases" && line.startsWith("  - ")) {
      lines.push(`  - ${title(made(2))}${made(2)}`);
    } else if (block === "organizations" && line.startsWith("  - name: ")) {
      lines.push(next() < 1 / 2 ? line : `  - name: ${title(made(3))} ${pick(["Foundation", "Institute", "Labs", "Ministry", "University"])}`);
    } else {
      lines.push((prose(line) ? vary(line) : line).replaceAll("https://", `https://${host}.`));
    }
  }
  return lines.join("\n");
}

mkdirSync(join(into, "registry"), { recursive: true });
cpSync(join(from, "site.toml"), join(into, "site.toml"));
for (let written = 0; written < Number(count); written += 1) {
  const at = written % stems.length;
  const first = written < stems.length;
  const host = made();
  const file = first ? stems[at] : `${stems[at].slice(0, -5).slice(0, 80).replace(/[-.]+$/, "")}-${host}.yaml`;
  writeFileSync(join(into, "registry", file), first ? texts[at] : another(texts[at], host));
}
