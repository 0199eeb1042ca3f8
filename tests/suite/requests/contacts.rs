//! Files of contacts: their problems, where they may be, and that nothing of them is published.

use std::path::{Path, PathBuf};

use super::support::{mails, registry, requests};
use crate::support::{Run, Scratch, dpg, files, git};

/// A file of contacts outside of any registry.
struct Outside(tempfile::TempDir);

impl Outside {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

/// `dpg requests` with a file of contacts.
fn with(registry: &Scratch, contacts: &Path) -> Run {
    requests(registry.root(), &["--contacts", contacts.to_str().unwrap()])
}

/// Rows, each with what is said of it; nothing if it is right.
const ROWS: [(&str, &str); 14] = [
    ("Seedling Foundation,secret@one.example,Secret", ""),
    (
        "Seedlng Foundation,secret@two.example,",
        "did you mean `Seedling Foundation`?",
    ),
    (
        "Nobody At All,secret@three.example,",
        "no entry names the organisation `Nobody At All`: write",
    ),
    (
        "seedling-foundation,SECRET@one.example,",
        "has this address in line 2 already",
    ),
    ("Done,secret,", "`email` is no address"),
    ("Done,,Secret", "`email` is empty"),
    (",secret@four.example,", "`organization` is empty"),
    (
        "Done,secret@a.example; secret@b.example,",
        "more than one address",
    ),
    ("Done,Secret <secret@a.example>,", "or a name"),
    (
        "Done,secret@bücher.example,",
        "write it as `xn--bcher-kva.example`",
    ),
    (
        "Done,\"secret@a.example\r\nBcc: secret@evil.example\",",
        "`email` has a line break",
    ),
    // The cell before has two lines.
    (
        "\"Done\",secret@c.example,\"Secret\rX: y\"",
        "`name` has a line break",
    ),
    (
        "Done,secret@d.example,Se\u{202e}cret",
        "`name` has a line break, a control character or an invisible",
    ),
    (
        "Done,secret@e.example,=?utf-8?q?Secret=0D=0AX=3A_y?=",
        "`name` is encoded for mail",
    ),
];

#[test]
fn problems_are_told_by_line_and_without_addresses() {
    let registry = registry();
    let outside = Outside::new();
    let text = ROWS.map(|(row, _)| row).join(
        "
",
    );
    let file = outside.path("contacts.csv", &format!("organization,email,name\n{text}"));
    let run = with(&registry, &file);
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    let lines: Vec<&str> = run.stderr.lines().collect();
    let faults = ROWS
        .iter()
        .zip(2_usize..)
        .filter(|((_, why), _)| !why.is_empty());
    for ((((_, why), at), line), number) in faults.zip(&lines).zip(0..) {
        // A cell over two lines moves those after it.
        let at = at + usize::from(number > 9);
        let start = format!("{}:{at}: ", file.display());
        assert!(
            line.starts_with(&start) && line.contains(why),
            "{start}{why}\n{line}"
        );
    }
    assert_eq!(lines.last(), Some(&"13 problems: nothing was written"));
    assert!(
        !run.stderr.to_lowercase().contains("secret"),
        "{}",
        run.stderr
    );
    assert!(!registry.root().join("requests").exists());
}

/// Names and texts of files, each with what is said of it.
const FILES: [(&str, &str, &str); 10] = [
    ("a.csv", "", ":1: there is no `organization`"),
    (
        "b.csv",
        "organization,e_mail\n",
        "there is no `email` (`e_mail` may be meant)",
    ),
    (
        "c.csv",
        "organization,email,mail\n",
        "two columns are `email`",
    ),
    (
        "d.yaml",
        "organization: Done\n",
        ":1: expected a list of contacts",
    ),
    (
        "e.yaml",
        "- organization: Done\n  email: 5\n",
        ":1: `email` is no text",
    ),
    (
        "f.yaml",
        "- organization: Done\n  email: a@b.example\n- Done\n",
        ":3: expected a list",
    ),
    ("g.yml", "- organization: Done\n- [", ":2: invalid YAML"),
    (
        "h.yaml",
        "- organization: Done\n  mial: a@b.example\n",
        "there is no `email`",
    ),
    (
        "i.yaml",
        "- organization: Done\n  email: a@b.example\n  email: c@d.example\n",
        ":3: this key is there twice",
    ),
    (
        "j.yaml",
        "- organization: Done\n  email: \"a@b.example\\r\\nBcc: c@d.example\"\n",
        ":1: `email` has a line break",
    ),
];

#[test]
fn files_that_are_no_contacts_say_what_they_should_be() {
    let registry = registry();
    let outside = Outside::new();
    for (name, text, why) in FILES {
        let run = with(&registry, &outside.path(name, text));
        assert_eq!(run.status, 1, "{name}: {}", run.stderr);
        assert!(run.stderr.contains(why), "{name}: {}", run.stderr);
    }
    let latin = outside.0.path().join("latin.csv");
    std::fs::write(
        &latin,
        b"organization,email,name\nDone,a@b.example,Jos\xe9\n",
    )
    .unwrap();
    for (file, why) in [
        (latin.as_path(), "is not UTF-8: save it as"),
        (Path::new("nowhere.csv"), "nowhere.csv"),
    ] {
        let run = with(&registry, file);
        assert_eq!(run.status, 2);
        assert!(run.stderr.contains(why), "{}", run.stderr);
    }
}

#[test]
fn no_cell_adds_a_header_or_a_recipient() {
    let registry = registry();
    let outside = Outside::new();
    let names = [
        "Ada, bcc: x@evil.example; <y@evil.example>",
        "\"\"; Bcc: q@evil.example",
        "名前 (comment) \\",
    ];
    for name in names {
        let quoted = name.replace('"', "\"\"");
        let text = format!(
            "organization,name,email\nDone,,d@x.example\nágua & solo,\"{quoted}\",a@x.example\n"
        );
        let file = outside.path("contacts.csv", &text);
        let run = with(&registry, &file);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let Some(read) = mails(&registry.root().join("requests")) else {
            return;
        };
        let mail = &read["agua-solo.eml"];
        let to = mail["to"].as_array().unwrap();
        assert_eq!(to.len(), 1, "{mail}");
        assert_eq!(to[0][1], "a@x.example");
        let headers = mail["names"].as_array().unwrap();
        assert_eq!(headers.len(), 9, "{headers:?}");
        assert!(!headers.iter().any(|one| one == "Bcc"), "{headers:?}");
        assert_eq!(mail["defects"].as_array().unwrap().len(), 0, "{mail}");
    }
}

#[test]
fn contacts_in_the_registry_in_a_site_or_tracked_by_git_are_refused() {
    let registry = registry();
    let text = "organization,email\nDone,secret@done.example\n";
    assert_eq!(dpg(registry.root(), &["-q", "build"]).status, 0);
    let places = [
        "registry/contacts.csv",
        "content/contacts.csv",
        "themes/x/contacts.csv",
        "public/contacts.csv",
    ];
    for place in places {
        registry.write(place, text);
        for path in [
            PathBuf::from(place),
            registry.root().join("registry/..").join(place),
        ] {
            let run = with(&registry, &path);
            assert_eq!(run.status, 2, "{place}");
            assert!(
                run.stderr.contains("move it out of the registry"),
                "{}",
                run.stderr
            );
        }
        // A link from outside does not help.
        let outside = tempfile::tempdir().unwrap();
        let link = outside.path().join("contacts.csv");
        std::os::unix::fs::symlink(registry.root().join(place), &link).unwrap();
        assert_eq!(with(&registry, &link).status, 2, "{place}");
        registry.remove(place);
    }
    registry.write(".gitignore", "/public/\n/.dpg/\n/requests/\n/private/\n");
    registry.write("contacts.csv", text);
    registry.commit();
    let tracked = with(&registry, Path::new("contacts.csv"));
    assert_eq!(tracked.status, 2);
    assert!(
        tracked.stderr.contains("git rm --cached"),
        "{}",
        tracked.stderr
    );
    git(registry.root(), &["rm", "-q", "--cached", "contacts.csv"]);
    let untracked = with(&registry, Path::new("contacts.csv"));
    assert_eq!(untracked.status, 0, "{}", untracked.stderr);
    assert!(
        untracked.stderr.contains("`git add` would take them"),
        "{}",
        untracked.stderr
    );
    registry.write("private/contacts.csv", text);
    let ignored = with(&registry, Path::new("private/contacts.csv"));
    assert_eq!(ignored.status, 0);
    assert!(!ignored.stderr.contains("git add"), "{}", ignored.stderr);
}

#[test]
fn nothing_of_contacts_is_in_the_registry_the_site_or_the_cache() {
    let registry = registry();
    let outside = Outside::new();
    let file = outside.path(
        "contacts.yaml",
        "- organization: Água & Solo\n  name: Sekretwort\n  email: sekretwort@agua.example\n",
    );
    assert_eq!(dpg(registry.root(), &["-q", "build"]).status, 0);
    let before = files(registry.root());
    let run = with(&registry, &file);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(!run.stderr.contains("ekretwort"), "{}", run.stderr);
    assert_eq!(dpg(registry.root(), &["-q", "build"]).status, 0);
    let has = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("ekretwort");
    let after = files(registry.root());
    let with_it: Vec<&String> = after
        .iter()
        .filter(|(_, bytes)| has(bytes))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(with_it, ["requests/agua-solo.eml"]);
    let new = after
        .iter()
        .filter(|(path, _)| !before.iter().any(|(old, _)| old == path));
    let new: Vec<&String> = new.map(|(path, _)| path).collect();
    assert!(
        new.iter().all(|path| path.starts_with("requests/")),
        "{new:?}"
    );
}
