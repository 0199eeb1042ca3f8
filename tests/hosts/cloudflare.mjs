// Serves a site with Cloudflare's own emulator of Pages, and checks that every address of the feeds answers.
//
// node cloudflare.mjs SITE
import { spawn } from "node:child_process";
import { readFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addresses, missing } from "./addresses.mjs";

const site = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const home = mkdtempSync(join(tmpdir(), "wrangler-"));
const wrangler = spawn(
  process.execPath,
  [
    join(here, "node_modules/wrangler/bin/wrangler.js"),
    ...["pages", "dev", site, "--ip", "127.0.0.1", "--port", String(port)],
    ...["--compatibility-date", "2026-01-01", "--show-interactive-dev-session=false"],
  ],
  {
    cwd: home,
    env: {
      ...process.env,
      HOME: home,
      CI: "1",
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_HIDE_BANNER: "true",
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
    },
    stdio: ["ignore", "pipe", "pipe"],
  },
);
let said = "";
const faults = [];
try {
  await new Promise((resolve, reject) => {
    const hear = (data) => {
      said += data;
      if (said.includes("Ready on")) resolve();
    };
    wrangler.stdout.on("data", hear);
    wrangler.stderr.on("data", hear);
    wrangler.on("exit", (code) => reject(new Error(`wrangler ended with ${code}:\n${said}`)));
  });
  const get = (address) => fetch(`http://127.0.0.1:${port}${address}`, { redirect: "manual" });
  missing(site).forEach((address) => faults.push(`no folder for ${address}`));
  for (const { address, file } of addresses(site)) {
    const answer = await get(address);
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("content-type") ?? "";
    if (answer.status !== 200) faults.push(`${address}: ${answer.status}`);
    else if (!body.equals(readFileSync(join(site, file)))) faults.push(`${address} is not ${file}`);
    else if (!type.startsWith("application/json")) faults.push(`${address}: ${type}`);
    if (answer.headers.get("access-control-allow-origin") !== "*") faults.push(`${address}: not open`);
  }
  const lines = await get("/api/v1/goods.ndjson");
  const type = lines.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-ndjson")) faults.push(`goods.ndjson: ${type}`);
  const nobody = await get("/api/v0/dpg/nobody");
  if (nobody.status !== 404) faults.push(`/api/v0/dpg/nobody: ${nobody.status}`);
  console.log(`${addresses(site).length} addresses asked of Cloudflare's emulator`);
} catch (error) {
  faults.push(String(error));
} finally {
  wrangler.removeAllListeners("exit");
  const ended = new Promise((resolve) => wrangler.on("exit", resolve));
  wrangler.kill();
  await ended;
  rmSync(home, { recursive: true, force: true });
}
faults.forEach((fault) => console.error(fault));
process.exit(faults.length ? 1 : 0);
