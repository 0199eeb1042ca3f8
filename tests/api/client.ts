// A client whose types are generated from the API's description: it compiles, or the description is wrong.
import type { components, paths } from "./api.js";

type Good = components["schemas"]["Good"];
type Path = keyof paths;

const base = "https://example.org";

async function get<P extends Path>(path: P): Promise<paths[P]["get"]["responses"][200]["content"]> {
  const response = await fetch(`${base}${String(path)}`);
  return { "application/json": await response.json() } as never;
}

const list = (await get("/api/v1/goods.json"))["application/json"];
const ids: string[] = list.goods.map((good) => good.id);
const health = list.goods.filter((good) => good.goals.some((one) => one.goal === 3));
const current: number = list.goods.filter((good) => good.status === "current").length;
// @ts-expect-error a status that does not exist
const wrong = list.goods.filter((good) => good.status === "expired");

const full = (await get("/api/v1/goods.full.json"))["application/json"];
function until(good: Good): string | null {
  return good.dates.valid_until;
}
// @ts-expect-error what may be null must be looked at first
const lengths = full.goods.map((good) => good.archived.reason.length);
const ends = full.goods.map(until);

const one = (await get("/api/v1/goods/{id}.json"))["application/json"];
// What became of an id that is gone is told from a good by its status.
const leads = one.status === "moved" ? one.successor : null;
// The same by the constant that each shape has, in both directions and without a list of values.
function leadsTo(at: components["schemas"]["GoodOrTombstone"]): string | null {
  switch (at.object) {
    case "good":
      return at.dates.valid_until;
    case "tombstone":
      return at.successor;
  }
}
const judged = one.status === "current" ? one.assessment[0].result : null;
// @ts-expect-error a good that is there has no successor
const never = one.status === "current" ? one.successor : null;

const manifest = (await get("/api/v1/manifest.json"))["application/json"];
const bytes: number = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
console.log(leads, leadsTo(one), judged, never, ids, health, current, wrong, lengths, ends, bytes);
