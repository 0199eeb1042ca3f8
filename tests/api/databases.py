"""Opens `catalog.sqlite` with Python's own SQLite and `goods.parquet` with DuckDB, and compares every count and
value with the JSON documents.

    databases.py FOLDER        FOLDER: `api/v1` of a site

Then it runs each query of `docs/api.md`.
"""

import json
import re
import sqlite3
import sys
from collections import Counter
from pathlib import Path

import duckdb

folder = Path(sys.argv[1])
PLURALS = {
    "goal": "goals", "category": "categories", "sector": "sectors", "license": "licenses", "country": "countries",
    "organization": "organizations", "language": "languages", "collection": "collections",
}


def read(name):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def same(found, expected, what):
    if found != expected:
        sys.exit(f"{what}: found {str(found)[:2000]}, expected {str(expected)[:2000]}")


goods = read("goods.json")["goods"]
full = {good["id"]: good for good in map(json.loads, (folder / "goods.ndjson").read_text(encoding="utf-8").splitlines())}
facets = read("facets.json")["facets"]
database = sqlite3.connect(f"file:{folder / 'catalog.sqlite'}?mode=ro", uri=True)
ask = lambda query, *values: database.execute(query, values).fetchall()

same(ask("PRAGMA integrity_check"), [("ok",)], "integrity")
same(ask("PRAGMA foreign_key_check"), [], "foreign keys")
same(ask("PRAGMA user_version"), [(1,)], "version")
same(dict(ask("SELECT key, value FROM about"))["count"], str(len(goods)), "about")
status = {key: value for key, value in read("index.json")["goods"].items() if value}
same(dict(ask("SELECT status, count(*) FROM goods GROUP BY status")), status, "goods per status")
# Regions have tables of their own; what is derived from licences, countries and links has none.
for facet in (facet for facet in facets if facet["kind"] in PLURALS):
    table = PLURALS[facet["kind"]]
    rows = ask(f"SELECT code, status, count(*) FROM good_{table} JOIN goods ON id = good GROUP BY code, status")
    found = {(code, status): count for code, status, count in rows}
    expected = {(value["code"], status): count for value in facet["values"] for status, count in value["counts"].items() if count}
    same(found, expected, table)
    same(ask(f"SELECT code, label FROM {table} ORDER BY code"), sorted((value["code"], value["label"]) for value in facet["values"]), table)
own = [facet for facet in facets if facet["kind"] in goods[0]["facets"]]
same({code for (code,) in ask("SELECT code FROM facets")}, {facet["kind"] for facet in own}, "own facets")
for facet in own:
    query = "SELECT code, status, count(*) FROM good_facets JOIN goods ON id = good WHERE facet = ? GROUP BY code, status"
    found = {(code, status): count for code, status, count in ask(query, facet["kind"])}
    expected = {(value["code"], status): count for value in facet["values"] for status, count in value["counts"].items() if count}
    same(found, expected, facet["kind"])
    labels = ask("SELECT code, label FROM facet_values WHERE facet = ? ORDER BY code", facet["kind"])
    same(labels, sorted((value["code"], value["label"]) for value in facet["values"]), facet["kind"])
for region in read("regions.json")["regions"]:
    query = (
        "SELECT status, count(DISTINCT good) FROM good_countries JOIN goods ON id = good"
        " JOIN region_countries ON country = code WHERE region = ? GROUP BY status"
    )
    same(dict(ask(query, region["code"])), {key: value for key, value in region["counts"].items() if value}, region["label"])
same(ask("SELECT code, alpha3, m49 FROM countries ORDER BY code"), sorted((value["code"], value["alpha3"], value["m49"]) for facet in facets if facet["kind"] == "country" for value in facet["values"]), "codes of countries")
columns = ["id", "status", "stage", "name", "summary", "website", "url", "json", "dpga_id", "changed", "dpga_gid"]
rows = ask(f"SELECT {', '.join(columns)} FROM goods ORDER BY number")
same([dict(zip(columns, row)) for row in rows], [{column: good[column] for column in columns} for good in goods], "goods")
results = Counter((one["indicator"], one["result"]) for good in full.values() for one in good["assessment"])
same(Counter({(key, result): count for key, result, count in ask("SELECT indicator, result, count(*) FROM assessments GROUP BY 1, 2")}), results, "results")

# Every good is found by the first word of its name.
for number, id, name in ask("SELECT number, id, name FROM goods"):
    word = next((word for word in name.split() if word.isalnum()), None)
    if word:
        found = {row[0] for row in ask("SELECT rowid FROM search WHERE search MATCH ?", f'name:"{word}"')}
        if number not in found:
            sys.exit(f"{id} is not found by {word}")

table = str(folder / "goods.parquet")
sql = lambda query: duckdb.sql(query.replace("GOODS", f"read_parquet('{table}')")).fetchall()
same(dict(sql("SELECT status, count(*) FROM GOODS GROUP BY status")), status, "goods per status in Parquet")
codes = {"goal": "goals", "category": "categories", "license": "licenses", "country": "countries"}
# Regions have tables of their own; what is derived from licences, countries and links has none.
for facet in (facet for facet in facets if facet["kind"] in PLURALS):
    if facet["kind"] not in codes:
        continue
    column = codes[facet["kind"]]
    rows = sql(f"SELECT code, status, count(DISTINCT id) FROM (SELECT unnest({column}) AS code, status, id FROM GOODS) GROUP BY ALL")
    found = {(code, status): count for code, status, count in rows}
    expected = {(value["code"], status): count for value in facet["values"] for status, count in value["counts"].items() if count}
    same(found, expected, f"{column} in Parquet")
rows = sql("SELECT id, name, description, repositories, assessment, CAST(recognized AS TEXT), CAST(changed AS TEXT) FROM GOODS")
same(
    rows,
    [
        (
            good["id"], good["name"], full[good["id"]]["description"], [one["url"] for one in good["repositories"]],
            [f"{one['indicator']}:{one['result']}" for one in full[good["id"]]["assessment"]], good["dates"]["recognized"], good["changed"],
        )
        for good in goods
    ],
    "rows of Parquet",
)
lines = duckdb.sql(f"SELECT count(*) FROM read_json('{folder / 'goods.ndjson.gz'}', format = 'newline_delimited', maximum_object_size = 67108864)").fetchall()[0][0]
same(lines, len(goods), "lines that DuckDB reads")
page = (Path(__file__).parents[2] / "docs/api.md").read_text(encoding="utf-8")
queries = re.findall(r"```sql\n(.*?)```", page, re.S)
for query in queries:
    if "goods.parquet" in query:
        rows = duckdb.sql(query.replace("goods.parquet", table)).fetchall()
    else:
        rows = ask(query.replace("'health record'", "'data'"))
    if not rows:
        sys.exit(f"no rows: {query}")
same(len(queries), 2, "queries of docs/api.md")
print(json.dumps({"goods": len(goods), "sqlite": sqlite3.sqlite_version, "duckdb": duckdb.__version__}))
