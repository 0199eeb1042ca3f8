// Lines over the results of the catalogue: what a list of goods by their ids is, and what else lists goods of a sector.

const NOTHING = "-"; // the code of an empty list

// Saved goods, or those of somebody who shared the address.
function about({ state, text, line, button, isOwn, saved, turnTo }) {
  const [code] = state.filters.ids;
  if (!code || code === NOTHING) return "";
  const all = isOwn(code) ? [] : code.split(",");
  const instead = saved().length ? text.keepInstead : text.keepAll;
  const act = button("way", all.length ? instead : text.keepNone, () => {
    dispatchEvent(new CustomEvent("save", { detail: all }));
    turnTo(saved().join() || NOTHING);
  });
  return line(all.length ? text.sharedNote : text.savedNote, " ", act);
}

// Many goods name a goal and no sector.
async function besides({ seek, state, text, label, line, way, fill }) {
  if (state.filters.goal.length) return "";
  const matching = new Map(text.matching.split(" ").filter(Boolean).map((pair) => pair.split("=")));
  const goals = new Set(state.filters.sector.flatMap((code) => matching.get(code)?.split(",") ?? []));
  const ways = await Promise.all([...goals].map(async (code) => {
    const next = structuredClone(state);
    Object.assign(next.filters, { sector: [], goal: [code] });
    const { docs } = await seek.find(next.typed, next);
    return docs.length ? [way("way", fill(text.goal, { code, label: label({ kind: "goal", code }), count: String(docs.length) }), next), " "] : [];
  }));
  return ways.some((one) => one.length) ? line(text.besides, " ", ...ways.flat()) : "";
}

/** The lines that there are. */
export const more = async (from) => [about(from), await besides(from)].filter(Boolean);
