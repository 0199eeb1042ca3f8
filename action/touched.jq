# Of the document of `dpg review`, read as a stream and so of any size: the commit that it is compared with, the entries that the
# change touches, whether it touches the rules that entries are checked by, and whether there is anything else to say.
reduce (inputs | select(length == 2)) as [$path, $value] ({};
  if ($path | length) == 1
    or ($path[0] == "entries" and ($path[2] == "id" or $path[2] == "change"))
    or ($path[0] == "others" and $path[2] == "judges")
    or ($path[0] == "findings" and $path[2] == "code")
  then setpath($path; $value) else . end)
| if (.base | type) == "string" and ([.entries, .others, .findings] | all(type == "array")) then .
  else error("this is no review") end
