"""Reads `catalog.jsonld` as a data portal does, with ckanext-dcat, and prints the data sets of CKAN as JSON."""
import json, pathlib, sys

from ckan.common import config
from ckanext.dcat.processors import RDFParser

# What a running portal would read from its settings.
config.update({"ckan.locale_default": "en", "ckanext.dcat.clean_tags": False})
parser = RDFParser(profiles=["euro_dcat_ap_3"])
parser.parse(pathlib.Path(sys.argv[1]).read_text(), _format="json-ld")
json.dump(list(parser.datasets()), sys.stdout)
