"""Judges the publiccode.yml files below some folders: read by PyYAML, held against the standard's keys.

A file is a beginning, so it is judged twice: with the keys that its head names it must be complete,
and without any one of them it must not be.
"""

import copy
import json
import re
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

SCHEMA = json.loads(Path(__file__).with_name("publiccode-0.4.schema.json").read_text("utf-8"))
# The standard demands these of at least one language, which the schema does not say.
OF_SOME_LANGUAGE = ("longDescription", "features")
SAMPLES = {
    "url": "https://example.org/code.git",
    "platforms": ["web"],
    "categories": ["data-collection"],
    "developmentStatus": "stable",
    "softwareType": "standalone/web",
    "maintenance": {"type": "none"},
    "localisation.localisationReady": True,
    "localisation.availableLanguages": ["en"],
    "legal.license": "MIT",
    "longDescription": "What it does. " * 12,
    "features": ["Does it"],
}


def faults(file):
    found = [f"/{'/'.join(map(str, error.path))}: {error.message}" for error in Draft202012Validator(SCHEMA).iter_errors(file)]
    texts = file.get("description", {}).values()
    found += [f"no {key} in any language" for key in OF_SOME_LANGUAGE if not any(key in one for one in texts)]
    return found


def with_keys(file, keys):
    file = copy.deepcopy(file)
    for key in keys:
        at = file
        *above, last = key.split(".")
        for part in above:
            at = at.setdefault(part, {})
        assert last not in at, f"{key} is said to be missing and is there"
        at[last] = SAMPLES[last if above and above[0] == "description" else key]
    return file


def judge(path):
    text = path.read_text("utf-8")
    head = [line for line in text.splitlines() if line.startswith("#")]
    keys = [found[1] for line in head if (found := re.match(r"#   ([A-Za-z.-]+): \S", line))]
    assert len(keys) == len(head) - 2, head
    file = yaml.safe_load(text)
    assert not (found := faults(with_keys(file, keys))), found
    for key in keys:
        others = [other for other in keys if other != key]
        assert faults(with_keys(file, others)), f"{key} need not be there"
    assert "contacts" not in file.get("maintenance", {})


def main():
    paths = sorted(path for folder in sys.argv[1:] for path in Path(folder).rglob("publiccode.yml"))
    wrong = 0
    for path in paths:
        try:
            judge(path)
        except (AssertionError, yaml.YAMLError) as error:
            wrong += 1
            print(f"{path}: {error}")
    print(f"{len(paths)} files, {wrong} wrong")
    return 1 if wrong or not paths else 0


sys.exit(main())
