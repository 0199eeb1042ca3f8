// Builds MiniSearch's index of a built site out of its API, as one file that a page loads:
//
//   node benches/search/minisearch.mjs SITE INTO MODULE     MODULE: MiniSearch as an ES module

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { options } from "./minisearch.options.mjs";

const [site, into, module] = process.argv.slice(2);
const { default: MiniSearch } = await import(pathToFileURL(module).href);
const { goods } = JSON.parse(readFileSync(join(site, "api/v1/goods.full.json"), "utf8"));

/** All texts below a key called `text` or held as a bare text by a list called `evidence`. */
function evidence(value, key = "") {
  if (typeof value === "string") return key === "text" || key === "evidence" || key === "note" ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((one) => evidence(one, key));
  return Object.entries(value).flatMap(([name, one]) => evidence(one, name));
}

const index = new MiniSearch(options);
index.addAll(
  goods.map((good) => ({
    id: good.id,
    name: good.name,
    aliases: good.aliases.join(" "),
    organizations: good.organizations.map((one) => one.name).join(" "),
    summary: good.summary ?? "",
    labels: [...good.sectors, ...good.categories, ...good.indicators.sdgs, ...good.indicators.licenses.flatMap((one) => one.ids)]
      .flatMap((one) => [one.label, one.code ?? ""])
      .join(" "),
    countries: [...good.deployment.developed_in, ...good.deployment.used_in].map((one) => one.label).join(" "),
    description: good.description ?? "",
    evidence: evidence(good.indicators).join(" "),
    owner: good.organizations[0]?.name ?? null,
    licenses: good.indicators.licenses.map((one) => one.spdx).join(" "),
  })),
);
writeFileSync(into, JSON.stringify(index));
