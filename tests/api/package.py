"""Checks a Data Package and all its files (frictionless): sizes, hashes, and every row of its table."""
import sys

from frictionless import Package, validate

report = validate(sys.argv[1])
for error in report.flatten(["title", "type", "note", "rowNumber"])[:20]:
    print(*error)
package = Package(sys.argv[1])
for resource in package.resources:
    if resource.type == "table":
        print(f"{resource.path}: {len(resource.read_rows())} rows")
sys.exit(0 if report.valid else 1)
