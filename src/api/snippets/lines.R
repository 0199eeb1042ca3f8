library(jsonlite)

lines <- readLines("{url}", encoding = "UTF-8")
goods <- lapply(lines, fromJSON, simplifyVector = FALSE)
print(vapply(goods, function(good) good$id, ""))
