import sqlite3
from urllib.request import urlopen

with urlopen("{url}") as response:
    database = sqlite3.connect(":memory:")
    database.deserialize(response.read())
print(database.execute("SELECT status, count(*) FROM goods GROUP BY status").fetchall())
