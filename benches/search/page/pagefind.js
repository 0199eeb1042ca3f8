// Pagefind by its own module, with its default ranking.

export async function start() {
  const pagefind = await import("/pagefind/pagefind.js");
  return async (text, wanted) => {
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, wanted).map((result) => result.data()));
    return pages.map((page) => page.url.match(/\/goods\/([^/]+)\//)[1]);
  };
}
