import csv
import io
import re
from urllib.request import urlopen


def cell(text):
    """Takes the guard against formulas away."""
    return re.sub(r"""(^|[,;|"\t\r\n])'""", r"\1", text)


def items(cell):
    found = re.findall(r"(?:\\.|[^|\\])+", cell, re.S)
    return [re.sub(r"\\(.)", r"\1", item, flags=re.S) for item in found]


with urlopen("{url}") as response:
    text = io.TextIOWrapper(response, "utf-8", newline="")
    goods = [{name: cell(value) for name, value in row.items()} for row in csv.DictReader(text)]
print([(good["id"], items(good["licenses"])) for good in goods])
