"""Changes cells of a workbook of `dpg export table` by chance, as people do, and saves it.

    python3 edit.py FILE COUNT

Prints the changes as JSON: [{"id", "path", "after"}, ...].
"""

import json
import random
import sys

from openpyxl import load_workbook

# What people write into a cell of each kind.
TEXTS = ["A new text.", "Ünïcode – 漢字", "=1+1", "-5 apples", "two\nlines", "' quoted"]
FIELDS = {
    "summary": TEXTS,
    "description": TEXTS,
    "website": ["https://example.org/new", "http://example.net/a?b=c&d"],
    "aliases": ["One", "One\nTwo"],
    "dates.reviewed": ["2026-01-31"],
    "deployment.used_in": ["KE", "KE\nTZ\nUG"],
    "deployment.languages": ["fr\nsw"],
    "indicators.privacy.answer": ["yes", "no", "unknown"],
    "indicators.privacy.evidence": ["https://example.org/privacy", "A text\n---\nAnother text\nhttps://example.org/b"],
    "indicators.documentation.evidence": ["https://example.org/docs\nhttps://example.org/more"],
    "stage": ["nominee"],
}

file, count = sys.argv[1], int(sys.argv[2])
chance = random.Random(1)
book = load_workbook(file)
sheet = book.worksheets[0]
columns = {cell.value: cell.column for cell in sheet[1]}
rows = range(3, sheet.max_row + 1)
changes, seen = [], set()
while len(changes) < count:
    row, path = chance.choice(rows), chance.choice(sorted(FIELDS))
    after = chance.choice(FIELDS[path])
    cell = sheet.cell(row, columns[path])
    if (row, path) in seen or (cell.value or "") in (after, "(edit this in the file)"):
        continue
    seen.add((row, path))
    cell.value = after
    cell.data_type = "s"
    changes.append({"id": sheet.cell(row, columns["id"]).value, "path": path, "after": after})
# People sort rows and move columns.
book.save(file)
print(json.dumps(changes))
