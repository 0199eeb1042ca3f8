// Finds goods in the index that `dpg build` writes below `search/`, and shows them as the visitor types.

// ---- The index: from files to results. docs/search.md describes the format. ----

export async function open() {
  throw new Error("the index is not there yet");
}

// ---- The page: what the visitor types, ticks and sees. Runs only where there is a document. ----
