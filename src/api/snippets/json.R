library(jsonlite)

found <- fromJSON("{url}", simplifyVector = FALSE)
print(names(found))
