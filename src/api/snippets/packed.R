library(jsonlite)

connection <- gzcon(url("{url}", "rb"))
lines <- readLines(connection, encoding = "UTF-8")
close(connection)
goods <- lapply(lines, fromJSON, simplifyVector = FALSE)
print(vapply(goods, function(good) good$id, ""))
