"""Reads `catalog.jsonld` as RDF (rdflib) and holds the graph against the shapes of DCAT-AP and of `dcat.ttl` (pySHACL)."""
import pathlib, sys

import pyshacl
from rdflib import DCAT, DCTERMS, FOAF, RDF, RDFS, SH, SKOS, Graph, Namespace

catalog, profile = map(pathlib.Path, sys.argv[1:])
graph = Graph().parse(catalog, format="json-ld")
shapes = Graph().parse(profile, format="json-ld").parse(pathlib.Path(__file__).with_name("dcat.ttl"))
assert len(set(shapes.subjects(RDF.type, SH.NodeShape))) > 20, profile

# Vocabularies of which rdflib has no list: https://spdx.github.io/spdx-spec/v2.3/file-information/#84-file-checksum-field,
# https://www.w3.org/TR/vcard-rdf/
SPDX = Namespace("http://spdx.org/rdf/terms#")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
OTHERS = {SPDX.checksum, SPDX.Checksum, SPDX.algorithm, SPDX.checksumValue, SPDX.ChecksumAlgorithm}
OTHERS |= {VCARD.Kind, VCARD.Organization, VCARD.fn, VCARD.hasEmail, VCARD.hasURL}

faults = []
# Each of these knows its vocabulary and nothing else.
for word in {*graph.predicates(), *graph.objects(predicate=RDF.type)} - OTHERS:
    if not any(word in vocabulary for vocabulary in (DCAT, DCTERMS, FOAF, RDF, RDFS, SKOS)):
        faults.append(f"{word} is in no vocabulary")
# In RDFS every node is a resource, which the profile asks of addresses of files.
_, report, _ = pyshacl.validate(graph, shacl_graph=shapes, inference="rdfs")
for result in report.subjects(RDF.type, SH.ValidationResult):
    told = (SH.focusNode, SH.resultPath, SH.value, SH.resultMessage)
    faults.append(" ".join(str(report.value(result, one)) for one in told))
print(*sorted(faults)[:40], sep="\n")
listed = {*graph.objects(predicate=DCAT.dataset)}
print(len(listed), "listed,", len(faults), "faults")
sys.exit(1 if faults else 0)
