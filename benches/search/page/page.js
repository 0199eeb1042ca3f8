// Starts the engine that the address names and puts it where the measuring script reaches it.

const { start } = await import(`/bench/${new URLSearchParams(location.search).get("engine")}.js`);

/** Runs a query until `wanted` results are there to be shown, and gives their ids. */
window.query = async (text, wanted) => {
  window.engine ??= start();
  return (await window.engine)(text, wanted);
};
/** How long each query takes, in milliseconds. */
window.times = async (queries, wanted) => {
  const times = [];
  for (const text of queries) {
    const begin = performance.now();
    await window.query(text, wanted);
    times.push(performance.now() - begin);
    await new Promise((ready) => setTimeout(ready, 0));
  }
  return times;
};
/** The ids of the first results of each query. */
window.answers = async (queries, wanted) => {
  const answers = [];
  for (const text of queries) answers.push(await window.query(text, wanted));
  return answers;
};
window.ready = true;
