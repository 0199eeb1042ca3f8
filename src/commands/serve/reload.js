// Added to pages by `dpg serve` alone: reloads the page when the site changes, and shows what
// keeps the newest files from being shown.

let version;

function show(faults) {
  document.getElementById("dpg-faults")?.remove();
  if (faults.length === 0) return;
  const box = document.createElement("pre");
  box.id = "dpg-faults";
  box.setAttribute("role", "alert");
  box.textContent = faults.join("\n");
  Object.assign(box.style, {
    position: "fixed", insetInline: "0", insetBlockEnd: "0", margin: "0", padding: "1rem",
    maxBlockSize: "50vh", overflow: "auto", whiteSpace: "pre-wrap", zIndex: "9999",
    background: "#3b0a0a", color: "#fff", borderBlockStart: "4px solid #ff6b6b",
  });
  document.body.append(box);
}

async function follow() {
  for (;;) {
    try {
      const since = version === undefined ? "" : `?since=${version}`;
      const state = await (await fetch(`/-/state${since}`)).json();
      if (version !== undefined && state.version !== version && state.faults.length === 0) {
        location.reload();
        return;
      }
      version = state.version;
      show(state.faults);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

follow();
