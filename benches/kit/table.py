"""Writes the figures as Markdown tables, and compares them with their bounds."""

# The rows of the first table; a row without figures is left out.
ROWS = {
    "build": "full build, nothing cached",
    "changed": "build after one entry changed",
    "unchanged": "build after nothing changed",
    "validate": "`dpg validate`, nothing cached",
    "review": "`dpg review` of ten changed entries",
    "fmt": "`dpg fmt --check`",
    "serve": "`dpg serve`, saved to reloaded",
    "cp": "`cp -r` of the site",
    "cat": "`cat` of all entries",
    "hugo": "Hugo",
    "pagefind": "Pagefind",
    "peers": "Hugo + Pagefind",
    "ajv": "`ajv-cli`",
}
OWN = ["build", "changed", "unchanged", "validate", "review", "fmt", "serve"]


def ratio(one, other):
    def value(costs, _):
        return costs[one].seconds / costs[other].seconds if one in costs and other in costs else None

    return value


def per_entry(costs, base):
    """The time per entry, compared with that of the smallest registry."""
    if base is None:
        return None
    return costs["build"].seconds / costs["entries"] / (base["build"].seconds / base["entries"])


def memory(*names):
    def value(costs, _):
        return max((costs[name].megabytes for name in names if name in costs), default=None)

    return value


def milliseconds(name):
    def value(costs, _):
        return costs[name].seconds * 1000 if name in costs else None

    return value


# Label, computation, format, and the upper bound by number of entries.
BOUNDS = [
    ("full build / Hugo + Pagefind", ratio("build", "peers"), "{:.3f}", {7_000: 1 / 5, 35_000: 1 / 5}),
    ("full build / `cp -r` of its output", ratio("build", "cp"), "{:.2f}", {7_000: 4, 35_000: 4}),
    ("one entry changed / full build", ratio("changed", "build"), "{:.3f}", {7_000: 1 / 10, 35_000: 1 / 20}),
    ("nothing changed / full build", ratio("unchanged", "build"), "{:.3f}", {7_000: 1 / 15, 35_000: 1 / 30}),
    ("`dpg validate` / `ajv-cli`", ratio("validate", "ajv"), "{:.3f}", {7_000: 1 / 10}),
    ("peak memory of a full build", memory("build"), "{:.0f} MB", {7_000: 250, 35_000: 800}),
    ("peak memory of any `dpg` command", memory(*OWN), "{:.0f} MB", {7_000: 250, 35_000: 800}),
    ("time per entry / that of the smallest registry", per_entry, "{:.2f}", {7_000: 1.2, 35_000: 1.3}),
    ("`dpg serve`, saved to reloaded", milliseconds("serve"), "{:.0f} ms", {700: 100, 35_000: 500}),
    ("`dpg review` / `cat` of all entries", ratio("review", "cat"), "{:.2f}", {}),
    ("`dpg review` / `dpg validate`", ratio("review", "validate"), "{:.2f}", {}),
]


def seconds(value):
    """A time in the unit that fits."""
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s"


def figure(cost):
    """Time, processor time and memory."""
    processor = f" ({seconds(cost.processor)})" if cost.processor else ""
    return f"{seconds(cost.seconds)}{processor}, {cost.megabytes:.0f} MB"


def row(*cells):
    return f"| {' | '.join(cells)} |"


def figures(by_size):
    """The table of times and memory; `by_size` holds the medians of each size."""
    lines = [row("time (processor time), peak memory", *(f"{size:,} entries" for size in by_size)), row(*["---"] * (len(by_size) + 1))]
    for name, label in ROWS.items():
        costs = [one.get(name) for one in by_size.values()]
        if any(costs):
            lines.append(row(label, *(figure(cost) if cost else "" for cost in costs)))
    lines.append(row("the site: files, size", *(f"{one['files']:,}, {one['bytes'] / 1e6:,.0f} MB" for one in by_size.values())))
    return lines


def bounds(by_size):
    """The table of bounds."""
    lines = [row("bound", *(f"{size:,} entries" for size in by_size)), row(*["---"] * (len(by_size) + 1))]
    smallest = min(by_size)
    for label, compute, form, most in BOUNDS:
        cells = []
        for size, costs in by_size.items():
            value = compute(costs, by_size[smallest] if size != smallest else None)
            cell = "" if value is None else form.format(value)
            if value is not None and size in most:
                cell += f", at most {form.format(most[size])}: {'met' if value <= most[size] else '**missed**'}"
            cells.append(cell)
        if any(cells):
            lines.append(row(label, *cells))
    return lines
