// The site's own search, all statuses, by the relevance.

const { find, search } = await (await fetch("/bench/assets.json")).json();

export async function start() {
  // The loader that stands on every page counts too.
  const [{ open }] = await Promise.all([import(search), fetch(find)]);
  const index = await open(new URL("/search/", location.href));
  return async (text, wanted) => {
    const { docs } = await index.find(text, { filters: { status: ["current", "candidate", "former"] }, sort: "best", typing: false });
    const cards = await index.cards(docs.slice(0, wanted));
    return cards.map((card) => card.id);
  };
}
