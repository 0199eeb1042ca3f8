// MiniSearch with the whole index up front.

import { options } from "/bench/minisearch.options.mjs";

export async function start() {
  const [{ default: MiniSearch }, response] = await Promise.all([import("/minisearch/minisearch.js"), fetch("/minisearch/index.json")]);
  const index = MiniSearch.loadJSON(await response.text(), options);
  return async (text, wanted) => index.search(text).slice(0, wanted).map((result) => result.id);
}
