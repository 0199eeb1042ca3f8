# Without `na.strings` the code of Namibia would be read as a missing value.
goods <- read.csv("{url}", colClasses = "character", na.strings = character(), encoding = "UTF-8")

# Takes the guard against formulas away.
goods[] <- lapply(goods, function(cells) gsub("(^|[,;|\"\t\r\n])'", "\\1", cells, perl = TRUE))

items <- function(cell) {
  found <- regmatches(cell, gregexpr("(?s)(?:\\\\.|[^|\\\\])+", cell, perl = TRUE))[[1]]
  gsub("(?s)\\\\(.)", "\\1", found, perl = TRUE)
}
print(setNames(lapply(goods$licenses, items), goods$id))
