// Reads _redirects and _headers of a site with Netlify's own parsers, and checks where every address of the feeds leads.
//
// node netlify.mjs SITE
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import redirector from "netlify-redirector";
import { addresses, missing } from "./addresses.mjs";

const site = process.argv[2];
const faults = missing(site).map((address) => `no folder for ${address}`);
const read = await parseAllRedirects({
  redirectsFiles: [join(site, "_redirects")],
  configRedirects: [],
  minimal: true,
});
read.errors.forEach((error) => faults.push(`_redirects: ${error.message}`));
const rules = await redirector.parsePlain(readFileSync(join(site, "_redirects"), "utf8"), {});
const lead = (path) =>
  rules.match({
    ...{ scheme: "https", host: "registry.example.org", path, query: "" },
    ...{ headers: {}, cookieValues: {}, getHeader: () => "", getCookie: () => "" },
  });
for (const { address, file } of addresses(site)) {
  // A file at the address itself would be shown instead of what the rule says.
  const match = lead(address);
  if (!match) faults.push(`${address}: no rule`);
  else if (match.status !== 200 || match.to !== `/${file}`) faults.push(`${address}: ${match.status} ${match.to}`);
  else if (!existsSync(join(site, match.to))) faults.push(`${address}: ${match.to} does not exist`);
}
if (lead("/api/v0/dpg/a/b/")) faults.push("a rule for what is no address");
const headers = await parseAllHeaders({ headersFiles: [join(site, "_headers")], configHeaders: [], minimal: true });
headers.errors.forEach((error) => faults.push(`_headers: ${error.message}`));
const lines = headers.headers.find((rule) => rule.for === "/api/v1/goods.ndjson");
const type = lines?.values["Content-Type"];
if (type !== "application/x-ndjson") faults.push(`goods.ndjson: ${type}`);
console.log(`${addresses(site).length} addresses asked of Netlify's parsers`);
faults.forEach((fault) => console.error(fault));
process.exit(faults.length ? 1 : 0);
