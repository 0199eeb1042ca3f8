import sqlite3
from urllib.request import urlretrieve

urlretrieve("{url}", "{name}")
database = sqlite3.connect("{name}")
found = "SELECT id, goods.name FROM search JOIN goods ON number = search.rowid WHERE search MATCH ? ORDER BY rank"
print(database.execute(found, ["open data"]).fetchall())
print(database.execute("SELECT code, count(*) FROM good_countries WHERE used GROUP BY code").fetchall())
