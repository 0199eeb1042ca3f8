// Serves folders on 127.0.0.1 as hosts do, texts compressed by gzip and the rest as it is, and counts
// what it sends.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  json: "application/json",
};

/** Level 6 is what nginx, Apache and GitHub Pages are near to; brotli 5 is Cloudflare's. */
const ENCODE = {
  gzip: (body) => gzipSync(body, { level: 6 }),
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

/**
 * `roots` are searched in their order. Every answer waits `delay` milliseconds, so that requests that
 * do not wait for each other overlap. `sent` holds what was sent since `forget`: path, bytes of the
 * body, and the round: one more than that of the last answer that was complete before the request.
 */
export async function host(roots, { encoding = "gzip", delay = 0 } = {}) {
  const cache = new Map();
  let sent = [];
  const body = async (path) => {
    if (cache.has(path)) return cache.get(path);
    for (const root of roots) {
      const file = resolve(root, `.${path}`);
      if (!file.startsWith(resolve(root) + sep)) continue;
      const raw = await readFile(file).catch(() => null);
      if (raw === null) continue;
      const type = TYPES[file.split(".").pop()];
      const answer = { type: type ?? "application/octet-stream", encoding: type && encoding, body: type ? ENCODE[encoding](raw) : raw };
      cache.set(path, answer);
      return answer;
    }
    return null;
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
    const before = sent.filter((one) => one.done);
    const entry = { path, bytes: 0, round: 1 + Math.max(0, ...before.map((one) => one.round)), done: false };
    const mine = sent;
    mine.push(entry);
    const answer = await body(path);
    await new Promise((ready) => setTimeout(ready, delay));
    entry.done = true;
    response.statusCode = answer === null ? 404 : 200;
    response.setHeader("content-type", answer?.type ?? "text/plain");
    response.setHeader("cache-control", "public, max-age=600");
    if (answer?.encoding) response.setHeader("content-encoding", answer.encoding);
    entry.bytes = answer?.body.length ?? 0;
    response.end(answer?.body ?? "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    sent: () => sent,
    forget: () => {
      sent = [];
    },
    close: () => server.close(),
  };
}
