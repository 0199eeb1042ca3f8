"""Reads goods.csv of a site as the reference says, with the reader that comes with Python, and holds every cell
against goods.full.json. Prints how many cells there are.

    table.py FOLDER
"""

import csv
import json
import re
import sys
from pathlib import Path

api = Path(sys.argv[1]) / "api/v1"


def cell(text):
    return re.sub(r"""(^|[,;|"\t\r\n])'""", r"\1", text)


def items(text):
    found = re.findall(r"(?:\\.|[^|\\])+", cell(text), re.S)
    return [re.sub(r"\\(.)", r"\1", item, flags=re.S) for item in found]


def codes(name):
    return lambda good: [one["code"] for one in good[name]]


def labels(name):
    return lambda good: [one["label"] for one in good[name]]


def deployment(name, key):
    return lambda good: [one[key] for one in good["deployment"][name]]


def goals(key):
    return lambda good: [str(one[key]) for one in good["indicators"]["sdgs"]]


def licences(key):
    def read(good):
        ids = {one["code"]: one[key] for licence in good["indicators"]["licenses"] for one in licence["ids"]}
        return [ids[code] for code in sorted(ids)]

    return read


def part(name, key):
    return lambda good: good[name] and good[name][key]


texts = {name: lambda good, name=name: good[name] for name in ["id", "name", "summary", "status", "stage", "stage_label", "url", "website", "standard_version"]}
texts |= {name: part("dates", name) for name in ["nominated", "recognized", "reviewed", "valid_until"]}
texts |= {f"archived_{name}": part("archived", name) for name in ["on", "reason", "reason_label", "by", "of"]}
texts |= {name: part("identifiers", name) for name in ["wikidata", "doi", "dpga_id"]}
texts["json"] = lambda good: good["url"].replace("/goods/", "/api/v1/goods/").rstrip("/") + ".json"
lists = {name: lambda good, name=name: good[name] for name in ["aliases", "previous_ids"]}
lists |= {"categories": codes("categories"), "category_labels": labels("categories"), "sectors": codes("sectors"), "sector_labels": labels("sectors")}
lists |= {"goals": goals("goal"), "goal_labels": goals("label"), "licenses": licences("code"), "license_labels": licences("label")}
for name in ["developed_in", "used_in", "languages"]:
    lists[name] = deployment(name, "code")
    lists[name.replace("languages", "language") + "_labels"] = deployment(name, "label")
lists["derived_from"] = lambda good: [one["good"] or one["url"] for one in good["derived_from"]]
lists["repositories"] = lambda good: [one["url"] for one in good["repositories"]]
lists["owners"] = lambda good: [one["name"] for one in good["organizations"] if one["role"] == "owner"]
lists["organizations"] = lambda good: list(dict.fromkeys(one["name"] for one in good["organizations"]))
lists["facets"] = lambda good: [f"{kind}:{one['code']}" for kind, values in good["facets"].items() for one in values]
lists["assessment"] = lambda good: [f"{one['indicator']}:{one['result']}" for one in good["assessment"]]

texts["changed"] = lambda good: good["changed"]
texts["dpga_gid"] = lambda good: good["identifiers"]["dpga_gid"]

goods = json.loads((api / "goods.full.json").read_text("utf-8"))["goods"]
data = (api / "goods.csv").read_bytes()
assert data.endswith(b"\r\n") and not data.startswith(b"\xef\xbb\xbf")
with open(api / "goods.csv", encoding="utf-8", newline="") as file:
    reader = csv.DictReader(file, strict=True)
    rows = list(reader)
assert [row["id"] for row in rows] == [good["id"] for good in goods]
assert set(reader.fieldnames) == set(texts) | set(lists), set(reader.fieldnames) ^ (set(texts) | set(lists))
# Outside of quotation marks there are no line ends but those of rows (RFC 4180, 2.1 and 2.6).
bare = re.sub(rb'"(?:[^"]|"")*"', b"", data)
assert bare.count(b"\r\n") == bare.count(b"\n") == bare.count(b"\r") == len(rows) + 1
count = 0
for row, good in zip(rows, goods):
    assert None not in row and None not in row.values(), good["id"]
    for name, value in row.items():
        count += 1
        where = f"{name} of {good['id']}: {value!r}"
        # What a spreadsheet computes, also behind signs that cannot be seen.
        for start in re.split(r"""[,;|"\t\r\n]""", value):
            seen = re.sub(r"^[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+", "", start)
            assert not re.match("[=+@＝＋－＠-]", seen), where
        assert not re.match("[\t\r]", value), where
        if name in texts:
            assert cell(value) == (texts[name](good) or ""), where
        else:
            assert items(value) == lists[name](good), where
print(count)
