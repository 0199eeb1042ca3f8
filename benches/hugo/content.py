#!/usr/bin/env python3
"""Writes the goods of a built site as content of Hugo: one file per good, with everything that the API contains.

    benches/hugo/content.py SITE INTO      SITE: what `dpg build` wrote; INTO: the content folder of the Hugo site
"""

import json
import pathlib
import sys


def labels(values):
    return list(dict.fromkeys(value["label"] for value in values))


def content(good):
    """Front matter in JSON, which Hugo reads fastest, and the description as text."""
    description = good.pop("description") or ""
    for derived in ("url", "assessment"):
        good.pop(derived, None)
    deployment = good["deployment"]
    licenses = [one for license in good["indicators"]["licenses"] for one in license["ids"]]
    front = {
        "title": good["name"],
        "url": f"/goods/{good['id']}/",
        "outputs": ["html", "json", "badge"] if good["stage"] == "dpg" else ["html", "json"],
        "categories": labels(good["categories"]),
        "countries": labels(deployment["developed_in"] + deployment["used_in"]),
        "goals": labels(good["indicators"]["sdgs"]),
        "licenses": list(dict.fromkeys(one["code"] for one in licenses)),
        "organizations": list(dict.fromkeys(one["name"] for one in good["organizations"])),
        "sectors": labels(good["sectors"]),
        "params": {"good": good},
    }
    return f"{json.dumps(front, ensure_ascii=False, indent=1)}\n\n{description}\n"


def main():
    site, into = map(pathlib.Path, sys.argv[1:])
    goods = into / "goods"
    goods.mkdir(parents=True)
    (goods / "_index.md").write_text('{"title": "Goods"}\n')
    with open(site / "api/v1/goods.ndjson") as lines:
        for line in lines:
            good = json.loads(line)
            (goods / f"{good['id']}.md").write_text(content(good))


main()
