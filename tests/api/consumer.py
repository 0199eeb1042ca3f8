"""What a program does that knows nothing but the reference at /api/: lists goods by goal and licence,
and keeps a copy of the registry. Prints one JSON object.

    consumer.py BASE FOLDER        BASE: what every address begins with, FOLDER: of the copy
"""

import hashlib
import json
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

base, folder = sys.argv[1], Path(sys.argv[2])
fetched = []


def get(path):
    fetched.append(path)
    with urlopen(base + path) as response:
        return response.read()


def by(goal, licence):
    goods = json.loads(get("goods.json"))["goods"]
    return [
        good["id"]
        for good in goods
        if good["status"] == "current"
        and any(one["goal"] == goal for one in good["goals"])
        and any(one["code"] == licence for one in good["licenses"])
    ]


def mirror():
    """Fetches what differs and deletes what is gone; gives what it fetched and what it deleted."""
    manifest = json.loads(get("manifest.json"))
    named = {file["path"]: file["sha256"] for file in manifest["goods"] + manifest["files"]}
    before = len(fetched)
    for path, digest in named.items():
        copy = folder / path
        if copy.exists() and hashlib.sha256(copy.read_bytes()).hexdigest() == digest:
            continue
        content = get(path)
        if hashlib.sha256(content).hexdigest() != digest:
            sys.exit(f"{path} is not what the manifest says")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(content)
    gone = [file for file in folder.rglob("*.*") if file.is_file() and file.relative_to(folder).as_posix() not in named]
    for file in gone:
        file.unlink()
    return {"fetched": sorted(fetched[before:]), "deleted": sorted(file.relative_to(folder).as_posix() for file in gone)}


def status(path):
    try:
        with urlopen(base + path) as response:
            return response.status
    except HTTPError as error:
        return error.code


print(json.dumps({"goods": by(3, "MIT"), "mirror": mirror(), "missing": status("goods/no-such-good.json")}))
