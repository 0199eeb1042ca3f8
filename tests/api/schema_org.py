"""Reads the data in the pages of goods as JSON-LD (rdflib) and holds it against the vocabulary of schema.org."""
import json, pathlib, sys
from html.parser import HTMLParser

from rdflib import Graph

from vocabulary import Vocabulary

site, quads = map(pathlib.Path, sys.argv[1:])


class Blocks(HTMLParser):
    """The contents of the data blocks of a page."""

    def __init__(self):
        super().__init__()
        self.inside, self.found = False, []

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "script" and dict(attributes).get("type") == "application/ld+json"

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.found.append(data)


things = []
for page in sorted(site.glob("goods/*/index.html")):
    blocks = Blocks()
    blocks.feed(page.read_text())
    for block in blocks.found:
        thing = json.loads(block)
        assert thing.pop("@context") == "https://schema.org", page
        things.append(thing)

vocabulary = Vocabulary(quads)
data = json.dumps({"@context": vocabulary.context(), "@graph": things})
graph = Graph().parse(data=data, format="json-ld", publicID="file:///")
faults = sorted(vocabulary.faults(graph))
print(*faults[:40], sep="\n")
print(len(things), "goods,", len(faults), "faults")
sys.exit(1 if faults else 0)
