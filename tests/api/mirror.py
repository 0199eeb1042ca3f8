"""A copy of the goods that is kept up to date by deltas, as the reference describes it. Prints one JSON object:
what was fetched, and the ids that the copy has.

    mirror.py SITE FILE        SITE: `api/v1` of a site, in the place of a host; FILE: of the copy
"""

import gzip
import hashlib
import json
import sys
from pathlib import Path

site, file = Path(sys.argv[1]), Path(sys.argv[2])
fetched = []


def get(url):
    """The file at an address, which begins as all of this API or is relative to it."""
    path = url.split("/api/v1/")[-1]
    fetched.append(path)
    return (site / path).read_bytes()


def digest(copy):
    lines = (f"{id} {copy[id]['sha256']}\n" for id in sorted(copy))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def whole():
    """All goods; the hash of a line with its end is that of the object's file."""
    lines = gzip.decompress(get("goods.ndjson.gz")).splitlines(keepends=True)
    goods = [(json.loads(line), hashlib.sha256(line).hexdigest()) for line in lines]
    return {good["id"]: {"sha256": sha256, "object": good} for good, sha256 in goods}


copy = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
deltas = json.loads(get("deltas.json"))
if copy and digest(copy) != deltas["digest"]:
    # The day of the last change in the copy may not have been over.
    since = max(good["object"]["changed"] or "" for good in copy.values())
    for month in deltas["months"]:
        if month["month"] < since[:7]:
            break
        for line in gzip.decompress(get(month["url"])).splitlines():
            change = json.loads(line)
            if change["status"] in ("moved", "removed"):
                copy.pop(change["id"], None)
            else:
                copy[change["id"]] = {"sha256": change["sha256"], "object": change["object"]}
if digest(copy) != deltas["digest"]:
    copy = whole()
complete = digest(copy) == deltas["digest"]
file.write_text(json.dumps(copy), encoding="utf-8")
print(json.dumps({"fetched": fetched, "complete": complete, "ids": sorted(copy)}))
