//! A registry of four organisations, and its mails as Python reads them.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::sites::{passes, run};
use crate::support::{Run, Scratch, dpg, lacks, sound_entry};

/// The day of most tests.
pub(super) const DAY: &str = "2026-07-01";

/// Reads mails as a mail program does and gives headers, addresses, text and defects as JSON.
const READ: &str = r#"
import email, email.policy, json, sys
read = {}
for path in sys.argv[1:]:
    raw = open(path, "rb").read()
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    lines = raw + mail.get_payload(decode=True)
    to = [[one.display_name, one.addr_spec] for one in (mail["To"].addresses if mail["To"] else [])]
    sender = [[one.display_name, one.addr_spec] for one in (mail["From"].addresses if mail["From"] else [])]
    defects = [str(one) for one in mail.defects] + [str(one) for name in mail.keys() for one in mail[name].defects]
    read[path.rsplit("/", 1)[-1]] = {
        "names": mail.keys(), "to": to, "from": sender, "subject": mail["Subject"],
        "date": mail["Date"].datetime.isoformat(), "id": mail["Message-ID"], "unsent": mail["X-Unsent"],
        "type": mail.get_content_type(), "text": mail.get_content().replace("\r\n", "\n"), "defects": defects,
        "bare": lines.count(b"\n") - lines.count(b"\r\n"), "longest": max(len(line) for line in raw.split(b"\r\n")),
    }
print(json.dumps(read))
"#;

/// The sound entry as a good of an organisation, with more lines at its top.
pub(super) fn good(id: &str, organization: &str, lines: &str) -> (String, String) {
    let text = sound_entry()
        .replace("Harvest Ledger", &format!("The {id} Ledger"))
        .replace("harvest-ledger.example", &format!("{id}.example"))
        .replace("harvest/ledger", id)
        .replace(
            "  - name: Seedling Foundation",
            &format!("  - name: {organization}"),
        )
        .replace("stage: under-review\n", lines);
    (format!("registry/{id}.yaml"), text)
}

/// An entry without its answer on harassment.
pub(super) fn with_gap((path, text): (String, String)) -> (String, String) {
    let cut = text.replace("  harassment:\n    answer: no\n", "");
    assert_ne!(cut, text);
    (path, cut)
}

/// Seedling Foundation has an expired good and a candidate with an open question, Água & Solo a good that ends soon,
/// `"Quoted", Ltd` a question that reviewers asked; Done has nothing to do.
pub(super) fn registry() -> Scratch {
    let asked = "stage: under-review\nreview:\n  steps:\n    - {state: submitted, on: 2026-06-01}\n    - {state: clarification, on: 2026-06-20, by: grey-heron, due: 2026-07-20}\n";
    let entries = [
        good(
            "gone",
            "Seedling Foundation",
            "stage: dpg\ndates: {reviewed: 2025-04-01}\n",
        ),
        with_gap(good("open", "Seedling Foundation", "stage: nominee\n")),
        good(
            "soon",
            "Água & Solo",
            "stage: dpg\ndates: {reviewed: 2025-07-11}\n",
        ),
        good("asked", "'\"Quoted\", Ltd'", asked),
        good(
            "done",
            "Done",
            "stage: dpg\ndates: {reviewed: 2026-06-01}\n",
        ),
        good("waits", "Done", "stage: nominee\n"),
    ];
    let entries: Vec<(&str, &str)> = entries
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    let scratch = Scratch::with(&entries);
    let settings = "format = 1\ntitle = \"Register of “Öffentliche” Goods\"\nbase_url = \"https://goods.example.org/r/\"\nedit_url = \"https://host.example/o/n/edit/main/\"\n";
    scratch.write("site.toml", settings);
    scratch
}

/// `dpg requests` on the day.
pub(super) fn requests(root: &Path, arguments: &[&str]) -> Run {
    on(root, DAY, arguments)
}

/// The same on another day.
pub(super) fn on(root: &Path, day: &str, arguments: &[&str]) -> Run {
    dpg(root, &[&["requests", "--as-of", day], arguments].concat())
}

/// The mails in a folder, by the names of their files, as Python reads them; nothing, said plainly, without Python.
pub(super) fn mails(folder: &Path) -> Option<Value> {
    if run(Command::new("python3").arg("--version")).is_none() {
        lacks("Python");
        return None;
    }
    let files = crate::support::files(folder);
    let mails = files.iter().filter(|(name, _)| name.ends_with(".eml"));
    let paths = mails.map(|(name, _)| folder.join(name));
    let read = passes(Command::new("python3").args(["-c", READ]).args(paths));
    Some(serde_json::from_str(&read).unwrap())
}
