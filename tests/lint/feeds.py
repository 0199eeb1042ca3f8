"""Reads all feeds of a site with parsers of others: atoma, which refuses what the formats forbid, and feedparser."""
import json, pathlib, sys, xml.etree.ElementTree as tree
from datetime import datetime
from urllib.parse import urlsplit

import atoma, feedparser

site = pathlib.Path(sys.argv[1])
space = "{http://www.w3.org/2005/Atom}"


def read(path):
    """An Atom feed without a fault."""
    xml = path.read_bytes()
    atom = atoma.parse_atom_bytes(xml)
    loose = feedparser.parse(xml)
    assert not loose.bozo, (path, loose.bozo_exception)
    assert loose.version == "atom10" and len(loose.entries) == len(atom.entries), path
    assert atom.authors and atom.title.value, path
    days = [entry.updated for entry in atom.entries]
    assert days == sorted(days, reverse=True) and atom.updated == max(days, default=atom.updated), path
    ids = [entry.id_ for entry in atom.entries]
    assert len(set(ids)) == len(ids), path
    # It says itself where it is, and all that it names is a whole address.
    links = {(link.rel, link.type_): link.href for link in atom.links}
    own = links["self", "application/atom+xml"]
    assert own.endswith("/" + path.relative_to(site).as_posix()) and atom.id_ == own, path
    for address in [*ids, *links.values(), *(link.href for entry in atom.entries for link in entry.links)]:
        parts = urlsplit(address)
        assert parts.scheme in ("http", "https") and parts.netloc, (path, address)
    # Required by RFC 4287, 4.1.1 and 4.1.2, each exactly once.
    root = tree.fromstring(xml)
    for element in [root, *root.findall(f"{space}entry")]:
        for name in ["id", "title", "updated"]:
            assert len(element.findall(space + name)) == 1, (path, name)
        datetime.fromisoformat(element.find(f"{space}updated").text)
    return atom


atom = read(site / "feed.xml")
of_values = [read(path) for path in sorted(site.glob("*/*/feed.xml"))]
names = [atom.id_, *(feed.id_ for feed in of_values)]
titles = [atom.title.value, *(feed.title.value for feed in of_values)]
assert len(set(names)) == len(names) and len(set(titles)) == len(titles)

feed = atoma.parse_json_feed(json.loads((site / "feed.json").read_text()))
assert feed.version == "https://jsonfeed.org/version/1.1" and feed.feed_url.endswith("/feed.json")
assert [entry.id_ for entry in atom.entries] == [item.id_ for item in feed.items]
for entry, item in zip(atom.entries, feed.items):
    assert entry.title.value == item.title and entry.links[0].href == item.url
    assert entry.updated == item.date_published
    assert entry.summary.value == item.content_text
newest = atom.entries[0].title.value if atom.entries else "nothing"
print(len(atom.entries), len(of_values), sum(len(one.entries) for one in of_values), newest)
