from urllib.request import urlretrieve

import duckdb

urlretrieve("{url}", "{name}")
goals = "SELECT unnest(goals) AS goal FROM '{name}' WHERE status = 'current'"
print(duckdb.sql(f"SELECT goal, count(*) FROM ({goals}) GROUP BY goal ORDER BY goal"))
