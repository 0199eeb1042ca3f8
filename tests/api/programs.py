"""What programs of other people do with the API, in small: each function is one kind of program, reads the
files of a site as it would fetch them, and checks what it got. Prints one JSON object with a number for each.

    programs.py FOLDER        FOLDER: `api/v1` of a site
"""

import csv
import gzip
import json
import re
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

csv.field_size_limit(1 << 30)
folder = Path(sys.argv[1])


def read(name):
    return json.loads((folder / unquote(name)).read_text(encoding="utf-8"))


def stream():
    """The goods in full, one after the other; never all of them in memory."""
    for part in next(list for list in read("index.json")["parts"] if list["name"] == "goods.ndjson.gz")["urls"]:
        with gzip.open(folder / part.split("/api/v1/")[1]) as lines:
            for line in lines:
                yield json.loads(line)


def same(found, expected, what):
    if found != expected:
        sys.exit(f"{what}: found {str(found)[:2000]}, expected {str(expected)[:2000]}")


summaries = read("goods.json")["goods"]
facets = {facet["kind"]: facet["values"] for facet in read("facets.json")["facets"]}


def consolidate():
    """One table of recognised goods and nominees by name, as the Alliance's scripts make it."""
    table = {}
    for good in stream():
        if good["status"] != "former":
            table[good["id"]] = (good["name"], good["website"], [one["url"] for one in good["repositories"]])
    expected = {
        good["id"]: (good["name"], good["website"], [one["url"] for one in good["repositories"]])
        for good in summaries
        if good["status"] != "former"
    }
    same(table, expected, "consolidated")
    return len(table)


def map_of_countries():
    """Recognised goods per country by alpha-3 code, as maps name their shapes."""
    known = {one["alpha3"]: one["m49"] for region in read("regions.json")["regions"] for one in region["countries"]}
    shapes = Counter()
    for value in facets["country"]:
        if value["code"] not in ("AQ", "XK"):
            same(known[value["alpha3"]], value["m49"], value["code"])
        shapes[value["alpha3"]] += value["counts"]["current"]
    used = Counter()
    codes = {value["code"]: value["alpha3"] for value in facets["country"]}
    for good in summaries:
        if good["status"] == "current":
            used.update({codes[one["code"]] for one in good["developed_in"] + good["used_in"]})
    same(+shapes, used, "goods per country")
    return len(used)


def country_pages():
    """The goods of each country, goal, region and so on from its own list."""
    count = 0
    by_id = {good["id"]: good for good in summaries}
    lists = [value for kind, values in facets.items() if kind != "region" for value in values if value["json"]]
    for value in lists:
        listed = read(value["json"].split("/api/v1/")[1])
        counts = Counter(good["status"] for good in listed["goods"])
        same({status: counts[status] for status in value["counts"]}, value["counts"], value["json"])
        same((listed["code"], listed["count"]), (value["code"], len(listed["goods"])), value["json"])
        for good in listed["goods"]:
            whole = by_id[good["id"]]
            same([good[key] for key in ("status", "url", "name", "summary")], [whole[key] for key in ("status", "url", "name", "summary")], value["json"])
            if listed["kind"] == "country":
                same(good["developed"], any(one["code"] == listed["code"] for one in whole["developed_in"]), value["json"])
                same(good["used"], any(one["code"] == listed["code"] for one in whole["used_in"]), value["json"])
        count += 1
    regions = read("regions.json")["regions"]
    for region in regions:
        codes = {one["code"] for one in region["countries"]}
        there = [good for good in summaries if codes & {one["code"] for one in good["developed_in"] + good["used_in"]}]
        counts = Counter(good["status"] for good in there)
        same({status: counts[status] for status in region["counts"]}, region["counts"], region["label"])
        if region["json"]:
            listed = read(region["json"].split("/api/v1/")[1])
            same([good["id"] for good in listed["goods"]], [good["id"] for good in there], region["label"])
            count += 1
        else:
            same(there, [], region["label"])
    return count


def goals_per_good():
    """Goals by their one code, from the summaries, the objects and the lists."""
    pairs = {(goal["code"], good["id"]) for good in summaries for goal in good["goals"]}
    full = {(goal["code"], good["id"]) for good in stream() for goal in good["indicators"]["sdgs"]}
    same(full, pairs, "goals of the objects")
    listed = {
        (goal["code"], good["id"]) for goal in facets["goal"] if goal["json"] for good in read(f"goals/{goal['code']}.json")["goods"]
    }
    same(listed, pairs, "goals of the lists")
    return len(pairs)


def dashboard():
    """Numbers from the statistics, from the table and from the index are the same."""
    with open(folder / "goods.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    statistics = read("statistics.json")
    counts = Counter(row["status"] for row in rows)
    for name, given in [("index", read("index.json")["goods"]), ("statistics", statistics["goods"])]:
        same({status: counts[status] for status in given}, given, name)
    months = Counter(row["recognized"][:7] for row in rows if row["status"] == "current" and row["recognized"])
    same({one["month"]: one["count"] for one in statistics["recognized"]}, dict(months), "months")
    same({one["code"]: one["count"] for one in statistics["stages"] if one["count"]}, dict(Counter(good["stage"] for good in stream() if not good["archived"])), "stages")
    same([row["changed"] or None for row in rows], [good["changed"] for good in summaries], "days of change")
    manifest = read("manifest.json")
    same([good["changed"] for good in manifest["goods"]], [good["changed"] for good in summaries], "days in the manifest")
    same({manifest["count"], read("goods.json")["count"], read("deltas.json")["count"]}, {len(rows)}, "counts")
    return len(rows)


def importer():
    """Goods in a database with foreign keys, as a registry of a partner keeps them; compared with the facets."""
    database = sqlite3.connect(":memory:")
    database.executescript(
        "PRAGMA foreign_keys = ON;"
        "CREATE TABLE product (slug TEXT PRIMARY KEY, name TEXT NOT NULL, dpga_id TEXT, changed TEXT, status TEXT NOT NULL);"
        "CREATE TABLE sector (slug TEXT NOT NULL REFERENCES product, code TEXT NOT NULL, UNIQUE (slug, code));"
        "CREATE TABLE licence (slug TEXT NOT NULL REFERENCES product, code TEXT NOT NULL, UNIQUE (slug, code));"
    )
    for good in summaries:
        row = (good["id"], good["name"], good["dpga_id"], good["changed"], good["status"])
        database.execute("INSERT INTO product VALUES (?, ?, ?, ?, ?)", row)
        database.executemany("INSERT OR IGNORE INTO sector VALUES (?, ?)", [(good["id"], one["code"]) for one in good["sectors"]])
        database.executemany("INSERT INTO licence VALUES (?, ?)", [(good["id"], one["code"]) for one in good["licenses"]])
    query = "SELECT code, count(*) FROM licence JOIN product USING (slug) WHERE status = 'current' GROUP BY code"
    expected = {value["code"]: value["counts"]["current"] for value in facets["license"] if value["counts"]["current"]}
    same(dict(database.execute(query)), expected, "goods per licence")
    return database.execute("SELECT count(*) FROM product").fetchone()[0]


def activity():
    """Where the code of recognised goods is, for a script that looks at how active it is."""
    hosts = Counter()
    for good in summaries:
        if good["status"] == "current":
            hosts.update(re.sub(r"^https?://(www\.)?([^/]*).*", r"\2", one["url"]) for one in good["repositories"])
    return sum(hosts.values())


def recipe():
    """jq, as the reference of many sites shows it; nothing without it."""
    query = '[.goods[] | select(.status == "current") | .goals[].code] | group_by(.) | map({(.[0]): length}) | add // {}'
    try:
        said = subprocess.run(["jq", query, folder / "goods.json"], capture_output=True, check=True, text=True).stdout
    except FileNotFoundError:
        return None
    expected = {value["code"]: value["counts"]["current"] for value in facets["goal"] if value["counts"]["current"]}
    same(json.loads(said), expected, "jq")
    return len(expected)


programs = [consolidate, map_of_countries, country_pages, goals_per_good, dashboard, importer, activity, recipe]
print(json.dumps({program.__name__: program() for program in programs}))
