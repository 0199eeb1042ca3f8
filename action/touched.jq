# Of the document of `dpg review`, read as a stream and so of any size: what it is held against, which entries the change
# touches, whether it touches what entries are judged by, and whether there is anything else to say.
reduce (inputs | select(length == 2)) as [$path, $value] ({};
  if ($path | length) == 1
    or ($path[0] == "entries" and ($path[2] == "id" or $path[2] == "change"))
    or ($path[0] == "others" and $path[2] == "judges")
    or ($path[0] == "findings" and $path[2] == "code")
  then setpath($path; $value) else . end)
| if (.base | type) == "string" and ([.entries, .others, .findings] | all(type == "array")) then .
  else error("this is no review") end
