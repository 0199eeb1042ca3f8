# The comment: the marker, what it belongs to, what to mind, the report.
# GitHub takes 65,536 characters; strangers' text is cut below that and calls nobody.

# What is parted by a sign is changed by a filter, which puts the sign back; the first part has none before it.
# `gsub` would do, but takes the square of the matches.
def each_after($sign; first; filter): split($sign) | (.[:1] | map(first)) + (.[1:] | map(filter)) | join("");

# A character that is not seen behind `#` and the like, so that no number of a thread follows.
def parted($sign): each_after($sign; .; if test("\\A[0-9&]") then "\($sign)\u200b\(.)" else "\($sign)\(.)" end);

# A sign can also be written as its number or name: `&#64;`, `&#x40;` and `&commat;` are `@`. Other references stay.
def signs:
  "\\A(?:#0*64(?![0-9]);?|#[xX]0*40(?![0-9A-Fa-f]);?|commat;)" as $at
  | "\\A(?:#0*35(?![0-9]);?|#[xX]0*23(?![0-9A-Fa-f]);?|num;)" as $hash
  | split("#&") | join("#\u200b&")
  | each_after("&"; parted("#");
      if test($at) then sub($at; "@") | parted("#")
      elif test($hash) then sub($hash; "#\u200b") | parted("#")
      elif test("\\A#(?:[0-9]+|[xX][0-9A-Fa-f]+);") then "&#" + (.[1:] | parted("#"))
      else "&" + parted("#") end);

# No mention: GitHub sees one in each `@` with a name behind it, wherever it stands. In addresses `%40` means the same.
def no_mentions:
  gsub("(?<address>https?://[^\\s<>]+)"; .address | split("@") | join("%40"))
  | split("@") | join("@\u200b");

# No reference to other threads, whose people would be told: `#1`, `GH-1` and addresses.
# Addresses of `redirect.github.com` stay whole: they lead to a thread and do not tell it.
def no_references:
  reduce ("H-", "h-", "/issues/", "/pull/", "/discussions/") as $sign (.; parted($sign))
  | "https://redirect.github.com/" as $quiet
  | each_after($quiet; .;
      $quiet + sub("\\A(?<thread>[\\w.-]{1,100}/[\\w.-]{1,100}/(?:issues|pull|discussions)/)\u200b"; .thread));

def neutral:
  explode | map(select(. == 9 or . == 10 or (. > 31 and . != 127))) | implode
  | reduce ($nothing, $marker) as $line (.; split("\($line)\n") | join("") | split($line) | join(""))
  | signs | no_mentions | no_references;

def cut($most):
  (length > $most) as $is_long
  | .[:$most] | neutral
  | if $is_long or length > $most then
      "_Cut: the whole report is in the artefact `dpg-report` of the check._\n\n" + (.[:$most] | sub("\n[^\n]*$"; ""))
    else . end;

def links:
  (if $sha == "" then [] else ["Commit \($sha[:12])"] end)
  + (if $pull == "" then [] else ["Pull request #\($pull)"] end)
  + (if $log == "" then [] else ["[log](\($log))"] end)
  + (if $preview == "" then [] else ["[preview](\($preview))"] end)
  | join(" · ");

def files: "\(.) \(if . == 1 then "file" else "files" end)";

def warning:
  [ (if $outside > 0 then "This pull request also changes \($outside | files) outside `\($entries)`." else empty end),
    (if $unlisted > 0 then "It changes \($unlisted | files) more than GitHub lists: there may be more outside `\($entries)`."
      else empty end) ]
  | if . == [] then "" else
      "> [!WARNING]\n> \(join(" ")) Such a change can alter what this report says and what the preview runs: "
      + "look at it first.\n\n"
    end;

($report | cut(64000)) as $text
| {body: "\($marker)\n\(links)\n\n\(warning)\(if $text == "" then "**The check failed and left no report.** Its log says why.\n" else $text end)"}
