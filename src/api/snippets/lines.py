import json
from urllib.request import urlopen

with urlopen("{url}") as response:
    goods = [json.loads(line) for line in response]
print([good["id"] for good in goods])
