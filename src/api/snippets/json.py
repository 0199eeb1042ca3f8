import json
from urllib.request import urlopen

with urlopen("{url}") as response:
    found = json.load(response)
print(list(found))
