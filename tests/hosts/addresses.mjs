// The addresses of the Alliance's feeds in a built site: of each folder below api/ with an index.json, with and
// without the slash at the end, and the file that must answer.
//
// node addresses.mjs SITE checks what GitHub Pages needs: it has no emulator, but shows index.json of a folder
// without index.html, as https://github.com/DPGAlliance/publicgoods-api was served from it.
import { readdirSync, readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export function addresses(site) {
  const found = readdirSync(join(site, "api"), { recursive: true })
    .filter((path) => /^(v0|v2|v1[/]dpgs)([/].*)?[/]index[.]json$/.test(path))
    .sort();
  return found.flatMap((path) => {
    const folder = `/api/${path.slice(0, -"/index.json".length)}`;
    return [folder, `${folder}/`].map((address) => ({ address, file: `api/${path}` }));
  });
}

// The documented addresses, so that no folder is missing.
export function expected(site) {
  const list = (file) => JSON.parse(readFileSync(join(site, file), "utf8")).map((good) => good.id);
  const of = (version) => [
    `/api/${version}/dpgs/`,
    `/api/${version}/nominees/`,
    ...list(`api/${version}/dpgs/index.json`).map((id) => `/api/${version}/dpg/${id}/`),
    ...list(`api/${version}/nominees/index.json`).map((id) => `/api/${version}/nominee/${id}/`),
  ];
  return ["/api/v0/", ...of("v0"), ...of("v2"), "/api/v1/dpgs", "/api/v1/dpgs/"];
}

export function missing(site) {
  const there = new Set(addresses(site).map((one) => one.address));
  return expected(site).filter((address) => !there.has(address));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = process.argv[2];
  const faults = missing(site).map((address) => `no folder for ${address}`);
  for (const { file } of addresses(site)) {
    if (existsSync(join(site, file.replace(/json$/, "html")))) faults.push(`${file} has a page beside it`);
  }
  if (!existsSync(join(site, ".nojekyll"))) faults.push("no .nojekyll");
  console.log(`${addresses(site).length} addresses are folders with index.json`);
  faults.forEach((fault) => console.error(fault));
  process.exit(faults.length ? 1 : 0);
}
