"""Reads the feeds of a site with parsers of others: atoma, which refuses what the formats forbid, and feedparser."""
import json, pathlib, sys, xml.etree.ElementTree as tree
from datetime import datetime

import atoma, feedparser

site = pathlib.Path(sys.argv[1])
xml = (site / "feed.xml").read_bytes()
atom = atoma.parse_atom_bytes(xml)
text = (site / "feed.json").read_text()
feed = atoma.parse_json_feed(json.loads(text))
loose = feedparser.parse(xml)

assert not loose.bozo, loose.bozo_exception
assert loose.version == "atom10" and len(loose.entries) == len(atom.entries)
assert atom.authors and atom.updated == max(entry.updated for entry in atom.entries)
ids = [entry.id_ for entry in atom.entries]
assert len(set(ids)) == len(ids) and ids == [item.id_ for item in feed.items]
links = {(link.rel, link.type_) for link in atom.links}
assert ("self", "application/atom+xml") in links, links
assert feed.version == "https://jsonfeed.org/version/1.1" and feed.feed_url.endswith("/feed.json")
for entry, item in zip(atom.entries, feed.items):
    assert entry.title.value == item.title and entry.links[0].href == item.url
    assert entry.updated == item.date_published
    assert entry.summary.value == item.content_text
# Required by RFC 4287, 4.1.1 and 4.1.2, each exactly once.
space = "{http://www.w3.org/2005/Atom}"
root = tree.fromstring(xml)
for element in [root, *root.findall(f"{space}entry")]:
    for name in ["id", "title", "updated"]:
        assert len(element.findall(space + name)) == 1, name
    datetime.fromisoformat(element.find(f"{space}updated").text)
print(len(atom.entries), len(feed.items), atom.entries[0].title.value)
