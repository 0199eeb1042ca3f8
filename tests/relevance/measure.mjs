// The measure of the suite: which queries an engine's ids answer at place 1 and among the first 5.

/** Whether the first id is one of the right ones, and whether enough of those stand among the first five. */
export function found(query, ids) {
  const five = new Set(ids.slice(0, 5));
  return {
    one: query.first.includes(ids[0]),
    five: query.five.filter((id) => five.has(id)).length >= (query.need ?? query.five.length),
  };
}

/** Recall at 1 and at 5 over all queries and by kind, and the queries that were missed. */
export function recall(queries, answers) {
  const kinds = new Map([["all", { queries: 0, one: 0, five: 0 }]]);
  const missed = [];
  queries.forEach((query, at) => {
    const hit = found(query, answers[at]);
    if (!kinds.has(query.kind)) kinds.set(query.kind, { queries: 0, one: 0, five: 0 });
    for (const kind of ["all", query.kind]) {
      const sum = kinds.get(kind);
      sum.queries += 1;
      sum.one += hit.one ? 1 : 0;
      sum.five += hit.five ? 1 : 0;
    }
    if (!hit.one || !hit.five) missed.push({ ...query, ...{ at1: hit.one, at5: hit.five, got: answers[at].slice(0, 5) } });
  });
  return { kinds: Object.fromEntries(kinds), missed };
}
