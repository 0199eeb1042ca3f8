download.file("{url}", "{name}", mode = "wb")
print("{name}")
