import gzip
import json
from urllib.request import urlopen

with urlopen("{url}") as response, gzip.open(response) as lines:
    goods = [json.loads(line) for line in lines]
print([good["id"] for good in goods])
