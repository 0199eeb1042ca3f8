# The comment: the marker, where it comes from, what to mind, the report.
# GitHub takes 65,536 characters; strangers' text is cut below that and calls nobody.
def neutral:
  gsub("<!-- dpg review -->\n?"; "")
  | gsub("[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{7f}]"; "")
  | gsub("(?<before>^|[^A-Za-z0-9_/])@(?=[A-Za-z0-9])"; "\(.before)@\u200b");

def cut(most):
  if length <= most then . else
    "_Cut: the whole report is in the artefact `dpg-report` of the check._\n\n" + (.[:most] | sub("\n[^\n]*$"; ""))
  end;

def links:
  ["Commit \($sha[:12])"]
  + (if $log == "" then [] else ["[log](\($log))"] end)
  + (if $preview == "" then [] else ["[preview](\($preview))"] end)
  | join(" · ");

def warning:
  if $outside == 0 then "" else
    "> [!WARNING]\n> This pull request also changes \($outside) \(if $outside == 1 then "file" else "files" end) outside "
    + "`\($entries)`. Such a change can alter what this report says and what the preview runs: look at it first.\n\n"
  end;

($report | neutral | cut(64000)) as $text
| {body: "\($marker)\n\(links)\n\n\(warning)\(if $text == "" then "This pull request changes nothing in the registry any more.\n" else $text end)"}
