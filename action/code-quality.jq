# Findings, one JSON object per line, as GitLab's code quality report. Takes `prefix`, where the registry lies.
[inputs | {
  check_name: .code,
  description: (if .help then "\(.message) (\(.help))" else .message end),
  fingerprint: ([.path, .code, .pointer, .message] | join("|") | @base64),
  severity: ({error: "major", warning: "minor"}[.severity] // "info"),
  location: {path: ($prefix + .path), lines: {begin: (.line // 1)}}
}]
