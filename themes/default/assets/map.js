// A world map: the first touch of a country shows its name, the second one opens its page. Opens the table that an
// address names. Mouse and keyboard show names without this script.

for (const world of document.querySelectorAll(".world")) {
  let touches = false;
  world.addEventListener("pointerdown", (event) => (touches = event.pointerType === "touch"));
  world.addEventListener("click", (event) => {
    const country = event.target.closest("a");
    if (!country || !touches || country.classList.contains("shown")) return;
    event.preventDefault();
    for (const other of world.querySelectorAll(".shown")) other.classList.remove("shown");
    country.classList.add("shown");
  });
}

/** Opens the table that the address names. */
function reveal() {
  const table = document.querySelector(":target")?.closest("details");
  if (!table || table.open) return;
  table.open = true;
  table.scrollIntoView();
}

addEventListener("hashchange", reveal);
reveal();
