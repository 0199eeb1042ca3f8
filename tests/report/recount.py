"""Counts what the report of a built site says once more, from `goods.ndjson`, and compares every number.

    python3 recount.py SITE SCHEMA [BASE]

SITE is the folder of the site, SCHEMA that of the vocabularies, BASE the path below which the site is served (default
`/`). It uses nothing of the program: only the goods, the vocabularies, the page and its CSV files. It fails with each
number that differs and each link whose list is not as long as the number says. Prints what it compared as JSON.
"""

import csv
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

site, schema = Path(sys.argv[1]), Path(sys.argv[2])
root = sys.argv[3] if len(sys.argv) > 3 else "/"
renewal_days = 60
faults = []
compared = Counter()


def fault(text):
    faults.append(text)


# The goods, and what each is listed by.

goods = [json.loads(line) for line in (site / "api/v1/goods.ndjson").open(encoding="utf-8")]
as_of = date.fromisoformat(json.loads((site / "api/v1/index.json").read_text())["as_of"])
regions = json.loads((schema / "vocabulary/region.schema.json").read_text())["oneOf"]
licences = json.loads((schema / "vocabulary/license.schema.json").read_text())["oneOf"]
families = {one["const"]: one.get("x-family") for one in licences}
parents = {one["const"]: one.get("x-parent") for one in regions}


def key(name):
    """Equal for spellings of one name: case, Latin accents, width and spaces do not count."""
    plain, accents = [], False
    for c in unicodedata.normalize("NFKD", name):
        if unicodedata.combining(c) or unicodedata.category(c).startswith("M"):
            if accents:
                continue
        else:
            accents = c.isascii() and c.isalpha() or "\u0370" <= c <= "\u03ff"
        plain.append(c)
    return " ".join("".join(plain).lower().split())


of_country = defaultdict(set)
for one in regions:
    for country in one.get("x-countries", []):
        at = one["const"]
        while at and at != "001":
            of_country[country["code"]].add(at)
            at = parents.get(at)


def codes(values):
    return {value["code"] if isinstance(value, dict) else value for value in values}


def values(good):
    """The codes of a good per facet; those of organisations and sectors as keys."""
    deployment, indicators = good["deployment"], good["indicators"]
    developed, used = codes(deployment["developed_in"]), codes(deployment["used_in"])
    ids = {one["code"] for licence in indicators["licenses"] for one in licence["ids"]}
    own = {name.replace("_", "-"): texts(value) for name, value in (good["extra"] or {}).items()}
    return defaultdict(set) | own | {
        "goal": {str(one["goal"]) for one in indicators["sdgs"]},
        "category": codes(good["categories"]),
        "sector": {key(code) for code in codes(good["sectors"])},
        "license": ids,
        "license-family": {families.get(one) for one in ids} - {None},
        "developed-in": developed,
        "used-in": used,
        "country": developed | used,
        "region": {region for country in developed | used for region in of_country[country]},
        "organization": {key(one["name"]) for one in good["organizations"]},
        "language": {code.lower() for code in codes(deployment["languages"])},
    }


def texts(value):
    """The texts and numbers of a field of the registry's own."""
    items = value if isinstance(value, list) else [value]
    items = [item for item in items if isinstance(item, (str, int, float)) and not isinstance(item, bool)]
    return {key(str(item)) or str(item).strip() for item in items}


listed = {good["id"]: values(good) for good in goods}
PLAIN = {"goal", "category", "license", "license-family", "developed-in", "used-in", "country", "region"}


def has(good, kind, code):
    return spelled(kind, code) in listed[good["id"]][kind]


def spelled(kind, code):
    return code if kind in PLAIN else key(code) or code


status = Counter(good["status"] for good in goods)
about = "candidate" if not status["current"] and status["candidate"] else "current"
base = [good for good in goods if good["status"] == about]


def count(*pairs):
    return sum(all(has(good, kind, code) for kind, code in pairs) for good in base)


# The page and its tables.


class Page(HTMLParser):
    """The figures of the page with their rows and numbers, and the links that are numbers."""

    def __init__(self):
        super().__init__()
        self.figures, self.links = {}, []
        self.figure = self.row = self.href = None
        self.inside = self.cell = False
        self.text = ""

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        classes = (a.get("class") or "").split()
        if tag == "div" and "report" in classes:
            self.inside = True
        if tag == "footer":
            self.inside = False
        if "data-figure" in a:
            self.figure = self.figures.setdefault(a["data-figure"], {})
        if "data-row" in a and self.figure is not None:
            self.row = self.figure.setdefault(a["data-row"], [])
        if tag == "td" and "n" in classes:
            self.cell, self.text = True, ""
        if tag == "a" and self.inside:
            self.href, self.text = a.get("href"), ""

    def handle_data(self, data):
        self.text += data

    def handle_endtag(self, tag):
        if tag == "a" and self.href is not None:
            if re.fullmatch(r"\d+", self.text.strip()):
                self.links.append((self.href, int(self.text)))
            self.href = None
        if tag == "td" and self.cell:
            self.cell = False
            if re.fullmatch(r"\d+", self.text.strip()) and self.row is not None:
                self.row.append(int(self.text))
        if tag == "figure":
            self.figure = self.row = None


page = Page()
page.feed((site / "report/index.html").read_text(encoding="utf-8"))


def unguarded(cell):
    return re.sub(r"(^|[,;|\"\t\r\n])'", r"\1", cell)


tables = {}
for path in sorted((site / "report").glob("*.csv")):
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    tables[path.stem] = {unguarded(row["code"]): row for row in rows}
if set(tables) != set(page.figures):
    fault(f"the page has {sorted(page.figures)}, the files are {sorted(tables)}")

# Each figure once more: per row what each column is.


def linked(value):
    """Whether some evidence in a value is a link or has one in its text."""
    if isinstance(value, list):
        return any(linked(one) for one in value)
    if isinstance(value, dict):
        for item in value.get("evidence") or []:
            text = item.get("text") or ""
            if item.get("url") or "https://" in text or "http://" in text:
                return True
        return any(linked(one) for name, one in value.items() if name != "evidence")
    return False


def asked(good, indicator):
    found = next(one for one in good["assessment"] if one["indicator"] == indicator)
    answer = good["indicators"][indicator]
    return found["applicable"] and not (isinstance(answer, dict) and answer.get("answer") == "no")


def term(good):
    until = good["dates"]["valid_until"]
    if not until:
        return "none"
    until = date.fromisoformat(until)
    if as_of > until:
        return "expired"
    return "renewable" if as_of >= until - timedelta(days=renewal_days) else "valid"


def standard(good, name):
    for one in good["indicators"]["standards"]["open_standards"]:
        head = re.split(r" \(| - |: ", one["name"])[0]
        if name in (word.upper() for word in re.split(r"[\W_]+", head)):
            return True
    return False


def why_former(good):
    reason = (good["archived"] or {}).get("reason")
    named = {"ineligible": "ineligible", "nominee": "candidate", "under-review": "candidate"}
    return reason or named.get(good["stage"], "unstated")


def open_questions(good):
    return sum(one["result"] == "gap" for one in good["assessment"])


def owners(good):
    return {key(one["name"]) for one in good["organizations"] if one["role"] == "owner"}


PRESENT = {
    "owner": lambda good: owners(good),
    "website": lambda good: good["website"],
    "repository": lambda good: good["repositories"],
    "standards": lambda good: good["indicators"]["standards"]["open_standards"],
    "recognized": lambda good: good["dates"]["recognized"],
    "reviewed": lambda good: good["dates"]["reviewed"],
    "logo": lambda good: good["logo"],
}


def number(figure, row, column):
    """A number of the report, counted again."""
    if figure == "status":
        return status[row]
    if figure == "former":
        return sum(why_former(good) == row for good in goods if good["status"] == "former")
    if figure == "categories":
        return count(("category", row))
    if figure.startswith("own-"):
        return count((figure.removeprefix("own-"), row))
    if figure == "licenses":
        return count(("license", row))
    if figure == "license-families":
        return count(("license-family", row))
    if figure == "growth":
        days = [good["dates"]["recognized"] for good in base]
        return sum(day is None if row == "undated" else bool(day) and day[:4] == row for day in days)
    if figure == "renewal":
        return sum(term(good) == row for good in base)
    if figure == "goals":
        if column == "goods":
            return count(("goal", row))
        return len({c for good in base if has(good, "goal", row) for c in listed[good["id"]]["country"]})
    if figure == "goal-category":
        return count(("goal", row), ("category", column))
    if figure == "goal-region":
        return count(("goal", row), ("region", column))
    if figure == "goal-sector":
        return count(("sector", row), ("goal", column))
    if figure == "clusters":
        goal, field, country = row.split("|")
        own = (good["extra"] or {} for good in base)
        kinds = ["sector"] + sorted({name.replace("_", "-") for extra in own for name in extra})
        counts = [count(("goal", goal), (kind, field), ("developed-in", country)) for kind in kinds]
        return max(counts)
    if figure == "standards":
        return sum(standard(good, row) for good in base)
    if figure == "partners":
        one, other = row.split("|")
        if count(("organization", one), ("organization", other)):
            fault(f"partners: {row} have a good in common")
        return count(("organization", one if column == "one" else other))
    if figure == "evidence":
        return sum(asked(good, row) and not linked(good["indicators"][row]) for good in base)
    if figure == "owners":
        return sum(key(row) in owners(good) for good in base)
    if figure == "open-questions":
        return open_questions(next(good for good in base if good["id"] == row))
    if figure == "alike":
        one, other = row.split("|")
        if key(one) == key(other):
            fault(f"alike: {row} is one name")
        return count(("organization", one if column == "one" else other))
    if figure == "quality":
        if row in PRESENT:
            return sum(not PRESENT[row](good) for good in base)
        return sum(not listed[good["id"]][row] for good in base)
    raise KeyError(figure)


WORDS = {"code", "of", "notes"}
for figure, rows in tables.items():
    shown = page.figures.get(figure, {})
    if list(rows) != list(shown):
        fault(f"{figure}: the page has the rows {list(shown)}, the file {list(rows)}")
    for row, cells in rows.items():
        columns = [name for name in cells if name not in WORDS]
        columns = [name for name in columns if re.fullmatch(r"\d+", cells[name])]
        heads = len(shown.get(row, []))
        columns = columns[-heads:] if heads else []
        for column, on_page in zip(columns, shown.get(row, [])):
            again = number(figure, row, column)
            compared["numbers"] += 1
            if not again == on_page == int(cells[column]):
                fault(f"{figure}, {row}, {column}: page {on_page}, file {cells[column]}, counted {again}")
        if "of" in cells and figure == "evidence":
            compared["numbers"] += 1
            again = sum(asked(good, row) for good in base)
            if again != int(cells["of"]):
                fault(f"evidence, {row}: of {cells['of']}, counted {again}")

# The largest values are those that are shown.
largest = [("categories", "category"), ("licenses", "license"), ("goal-sector", "sector")]
largest += [(figure, figure.removeprefix("own-")) for figure in tables if figure.startswith("own-")]
for figure, kind in largest:
    every = Counter(code for good in base for code in listed[good["id"]][kind])
    rows = [spelled(kind, row) for row in tables.get(figure, {})]
    if rows:
        least = min(every[row] for row in rows)
        missing = [code for code, many in every.items() if many > least and code not in rows]
        if missing:
            fault(f"{figure} does not show {missing}")
every = Counter(owner for good in base for owner in owners(good))
rows = [key(row) for row in tables.get("owners", {})]
if rows and any(every[other] > min(every[row] for row in rows) for other in set(every) - set(rows)):
    fault("a larger owner is not shown")
every = {good["id"]: open_questions(good) for good in base}
rows = tables.get("open-questions", {})
if any(every[other] > min(every[row] for row in rows) for other in set(every) - set(rows)) if rows else any(every.values()):
    fault("a good with more open questions is not shown")
reasons = Counter(why_former(good) for good in goods if good["status"] == "former")
if set(reasons) != set(tables.get("former", {})):
    fault(f"former goods have the reasons {sorted(reasons)}")

# Each number leads to a list that is as long.


class Length(HTMLParser):
    """How many cards a page has, how many lines of an index, and these per section."""

    def __init__(self):
        super().__init__()
        self.cards = self.lines = 0
        self.sections, self.section, self.index = Counter(), None, False

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        classes = (a.get("class") or "").split()
        self.cards += tag == "li" and "card" in classes
        if tag == "section":
            self.section = a.get("aria-labelledby")
        if tag == "ul":
            self.index = "index" in classes
        if tag == "li" and self.index:
            self.lines += 1
            self.sections[self.section] += 1

    def handle_endtag(self, tag):
        if tag == "ul":
            self.index = False


def read(folder):
    found = Length()
    found.feed((folder / "index.html").read_text(encoding="utf-8"))
    return found


def length(href):
    """How long the list at an address is; None for one that is no list of goods, owners or countries."""
    parts = urlsplit(href)
    path = unquote(parts.path)
    if not path.startswith(root):
        return f"it leaves {root}"
    path = path[len(root):]
    if parts.query:
        wanted = parse_qs(parts.query)
        of = wanted.pop("status", ["current"])
        kept = [good for good in goods if good["status"] in of]
        for kind, asked_for in wanted.items():
            without = "-" in asked_for
            kept = [
                good
                for good in kept
                if any(has(good, kind, code) for code in asked_for)
                or (without and not listed[good["id"]][kind])
            ]
        return len(kept)
    folder = site / path
    if path.startswith("goods/") and parts.fragment:
        ids = (folder / "index.html").read_text(encoding="utf-8")
        return None if f'id="{parts.fragment}"' in ids else f"no {parts.fragment}"
    if path in ("report/countries/", "report/owners/") and parts.fragment:
        return read(folder).sections[parts.fragment]
    if path == "report/":
        ids = (site / "report/index.html").read_text(encoding="utf-8")
        return None if f'id="{parts.fragment}"' in ids else "there is no such figure"
    pages, numbered = [read(folder)], 2
    while (folder / f"page/{numbered}").is_dir():
        pages.append(read(folder / f"page/{numbered}"))
        numbered += 1
    cards, lines = sum(one.cards for one in pages), sum(one.lines for one in pages)
    if path == "a-z/" or path.startswith("report/"):
        return lines
    return cards


lengths = {}
for href, many in page.links:
    if href not in lengths:
        lengths[href] = length(href)
    found = lengths[href]
    compared["links"] += 1
    if found is not None and found != many:
        fault(f"{href} shows {found}, the report says {many}")

if faults:
    sys.exit("\n".join(faults[:40]))
compared["figures"] = len(tables)
print(json.dumps(compared))
