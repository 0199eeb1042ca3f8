from urllib.request import urlretrieve

import duckdb

urlretrieve("{url}", "{name}")
print(duckdb.sql("SELECT status, count(*) FROM '{name}' GROUP BY status"))
