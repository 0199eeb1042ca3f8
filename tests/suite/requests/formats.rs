//! What is asked of whom, and how it is written.

use serde_json::{Value, json};

use super::support::{good, mails, on, registry, requests, with_gap};
use crate::support::{Scratch, files};

/// Contacts of two of the four organisations, one of which has two.
const CONTACTS: &str = "organization,name,email\nseedling foundation,Ada Lovelace,ada@seedling.example\nágua & solo,\"João \"\"Jo\"\" de Água, Ltda\",joao@agua.example\nagua-solo,,office@agua.example\n";

/// What the mail to the Seedling Foundation says.
const SEEDLING: [&str; 7] = [
    "Dear Ada Lovelace,\n",
    "1. The gone Ledger\n\nRecognition ended on 1 April 2026. ",
    "2. The open Ledger (Candidate)\n\n1 question is open:\n\n- Protection from harassment (indicator 9c): ",
    "- Update in a form: <https://goods.example.org/r/contribute/?id=open>\n",
    "- Edit the file: <https://host.example/o/n/edit/main/registry/open.yaml>\n",
    "- See the page: <https://goods.example.org/r/goods/open/>\n",
    "<https://goods.example.org/r/organization/seedling-foundation/>",
];

#[test]
fn each_organisation_gets_a_mail_with_its_own_goods() {
    let registry = registry();
    let outside = tempfile::tempdir().unwrap();
    let file = outside.path().join("contacts.csv");
    std::fs::write(&file, CONTACTS).unwrap();
    let from = ["--from", "team@goods.example"];
    let contacts = ["--contacts", file.to_str().unwrap()];
    let run = requests(registry.root(), &[contacts, from].concat());
    assert_eq!((run.status, run.stdout.as_str()), (0, ""), "{}", run.stderr);
    assert_eq!(
        run.stderr,
        "3 requests for 4 goods in `requests`; 1 without a contact; 1 organisation has nothing to update\n"
    );
    let Some(read) = mails(&registry.root().join("requests")) else {
        return;
    };
    let names: Vec<&String> = read.as_object().unwrap().keys().collect();
    assert_eq!(
        names,
        ["agua-solo.eml", "quoted-ltd.eml", "seedling-foundation.eml"]
    );
    let seedling = &read["seedling-foundation.eml"];
    let ada = json!([["Ada Lovelace", "ada@seedling.example"]]);
    assert_eq!(seedling["to"], ada);
    let subject = "Please update your 2 entries in Register of “Öffentliche” Goods";
    assert_eq!(seedling["subject"], subject);
    let text = seedling["text"].as_str().unwrap();
    for part in SEEDLING {
        assert!(text.contains(part), "no `{part}` in {text}");
    }
    assert!(!text.contains("soon"), "{text}");
    let soon = &read["agua-solo.eml"];
    let both = json!([
        ["João \"Jo\" de Água, Ltda", "joao@agua.example"],
        ["", "office@agua.example"]
    ]);
    assert_eq!(soon["to"], both);
    let text = soon["text"].as_str().unwrap();
    assert!(text.contains("Recognition ends on 11 July 2026."), "{text}");
    let asked = &read["quoted-ltd.eml"];
    assert_eq!(asked["to"], json!([]));
    let text = asked["text"].as_str().unwrap();
    assert!(text.starts_with("To \"Quoted\", Ltd,\n"), "{text}");
    let until = "The review waits for you until 20 July 2026.";
    assert!(text.contains(until), "{text}");
}

#[test]
fn a_mail_is_as_the_standards_have_it() {
    let registry = registry();
    let run = requests(registry.root(), &["--from", "team@goods.example"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let Some(read) = mails(&registry.root().join("requests")) else {
        return;
    };
    let ours = json!([["Register of “Öffentliche” Goods", "team@goods.example"]]);
    for (name, mail) in read.as_object().unwrap() {
        assert_eq!(mail["defects"], json!([]), "{name}");
        assert_eq!(mail["bare"], 0, "{name}: a line ends without CR");
        assert!(mail["longest"].as_u64().unwrap() <= 78, "{name}");
        assert_eq!(mail["type"], "text/plain");
        assert_eq!(mail["date"], "2026-07-01T12:00:00+00:00");
        let id = mail["id"].as_str().unwrap();
        assert!(id.ends_with("@goods.example.org>"), "{id}");
        assert_eq!((&mail["from"], &mail["unsent"]), (&ours, &Value::Null));
    }
}

#[test]
fn a_mail_without_a_sender_is_a_draft_and_the_contact_of_the_data_is_one() {
    let registry = registry();
    let sender = |arguments: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().to_str().unwrap();
        let run = requests(registry.root(), &[arguments, &["--out", out]].concat());
        assert_eq!(run.status, 0, "{}", run.stderr);
        let read = mails(folder.path())?;
        let mail = &read["agua-solo.eml"];
        Some((mail["from"].clone(), mail["unsent"].clone()))
    };
    let Some((from, unsent)) = sender(&[]) else {
        return;
    };
    assert_eq!((from, unsent), (json!([]), json!("1")));
    let settings = std::fs::read_to_string(registry.root().join("site.toml")).unwrap();
    let with = format!("{settings}[data]\ncontact = \"data@goods.example\"\n");
    registry.write("site.toml", with);
    let address = |arguments: &[&str]| sender(arguments).unwrap().0[0][1].clone();
    assert_eq!(address(&[]), "data@goods.example");
    assert_eq!(address(&["--from", "me@goods.example"]), "me@goods.example");
    let wrong = requests(registry.root(), &["--from", "A <a@b.example>"]);
    assert_eq!(wrong.status, 2);
    assert!(
        wrong.stderr.contains("expected one address"),
        "{}",
        wrong.stderr
    );
}

#[test]
fn one_request_is_printed_and_the_same_request_has_the_same_bytes() {
    let registry = registry();
    let print = |arguments: &[&str]| {
        let run = requests(
            registry.root(),
            &[&["--organization", "agua-solo"], arguments].concat(),
        );
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert_eq!(run.stderr, "1 request for 1 good\n");
        run.stdout
    };
    for format in ["eml", "md", "csv"] {
        let given = print(&["--format", format]);
        assert_eq!(
            given,
            print(&["--format", format, "--jobs", "1"]),
            "{format}"
        );
        assert!(given.contains("The soon Ledger"), "{given}");
    }
    let later = on(
        registry.root(),
        "2026-07-02",
        &["--organization", "agua-solo"],
    );
    assert_ne!(print(&[]), later.stdout, "the day is the date of the mail");
    assert!(!registry.root().join("requests").exists());
    let done = requests(registry.root(), &["--organization", "Done"]);
    assert_eq!((done.status, done.stdout.as_str()), (0, ""));
    assert_eq!(
        done.stderr,
        "no request was written; 1 organisation has nothing to update\n"
    );
    let unknown = requests(registry.root(), &["--organization", "Seedlin Foundation"]);
    assert_eq!(unknown.status, 2);
    assert!(
        unknown
            .stderr
            .contains("did you mean `Seedling Foundation`?"),
        "{}",
        unknown.stderr
    );
}

#[test]
fn markdown_shows_what_entries_say_and_does_nothing_of_it() {
    let name = "\"@octocat #1 <b>[x](https://evil.example)</b>\"";
    let (path, text) = with_gap(good("odd", name, "stage: nominee\n"));
    let scratch = Scratch::with(&[(path.as_str(), text)]);
    let run = requests(scratch.root(), &["--format", "md"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let written = files(&scratch.root().join("requests"));
    let (_, text) = written
        .iter()
        .find(|(name, _)| name.ends_with(".md"))
        .unwrap();
    let text = String::from_utf8_lossy(text);
    assert!(
        text.starts_with("# Please update your entry in Fixtures\n"),
        "{text}"
    );
    assert!(text.contains("## The odd Ledger (Candidate)\n"), "{text}");
    for raw in ["<b>", " @octocat", " #1", "[x](", "<https://evil"] {
        assert!(!text.contains(raw), "`{raw}` in {text}");
    }
    let refused = requests(scratch.root(), &["--format", "md", "--contacts", "x.csv"]);
    assert_eq!(refused.status, 2);
    assert!(
        refused.stderr.contains("everybody reads"),
        "{}",
        refused.stderr
    );
}

#[test]
fn a_table_has_a_row_for_each_organisation_and_good_and_computes_nothing() {
    let registry = registry();
    let (path, text) = with_gap(good("formula", "'=HYPERLINK(1)'", "stage: nominee\n"));
    registry.write(&path, text);
    let outside = tempfile::tempdir().unwrap();
    let contacts = outside.path().join("contacts.csv");
    std::fs::write(
        &contacts,
        "Organisation;E-Mail;Name;Phone\n=HYPERLINK(1);a@x.example;=1+1;1\nSeedling Foundation;b@x.example;;\n",
    )
    .unwrap();
    let run = requests(
        registry.root(),
        &[
            "--format",
            "csv",
            "--out",
            "-",
            "--contacts",
            contacts.to_str().unwrap(),
        ],
    );
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(run.stderr.contains("not used: `Phone`\n"), "{}", run.stderr);
    let table = run.stdout.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let cell = |row: usize, name: &str| {
        let at = header.iter().position(|one| one == name).unwrap();
        rows[row][at].to_owned()
    };
    let ids: Vec<String> = (0..rows.len()).map(|row| cell(row, "id")).collect();
    assert_eq!(ids.len(), 5, "{ids:?}");
    let formula = ids.iter().position(|id| id == "formula").unwrap();
    assert_eq!(cell(formula, "organization"), "'=HYPERLINK(1)");
    assert_eq!(cell(formula, "name"), "'=1+1");
    assert_eq!(cell(formula, "email"), "a@x.example");
    let gone = ids.iter().position(|id| id == "gone").unwrap();
    assert_eq!(cell(gone, "open"), "0");
    assert_eq!(cell(gone, "day"), "2026-04-01");
    assert!(cell(gone, "due").contains("1 April 2026"));
    assert_eq!(cell(gone, "email"), "b@x.example");
    let many = requests(registry.root(), &["--out", "-"]);
    assert_eq!(many.status, 2);
    assert!(many.stderr.contains("--format csv"), "{}", many.stderr);
}

#[test]
fn a_theme_replaces_the_text_or_a_message() {
    let registry = registry();
    registry.write(
        "themes/mine/templates/request.md",
        "{{ subject }}\n{% for good in goods %}{{ good.id }} {{ good.gaps | length }} {{ good.form }}\n{% endfor %}",
    );
    registry.write(
        "themes/mine/locales/en.ftl",
        "request-subject = { $count } to do\n",
    );
    let settings = std::fs::read_to_string(registry.root().join("site.toml")).unwrap();
    registry.write("site.toml", format!("{settings}theme = \"mine\"\n"));
    let arguments = ["--format", "md", "--organization", "seedling-foundation"];
    let run = requests(registry.root(), &arguments);
    assert_eq!(
        run.stdout,
        "2 to do\ngone 0 https://goods.example.org/r/contribute/?id=gone\nopen 1 https://goods.example.org/r/contribute/?id=open\n",
        "{}",
        run.stderr
    );
    registry.write("themes/mine/templates/request.md", "{{ nothing }}");
    let run = requests(registry.root(), &arguments);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("template `request.md`"),
        "{}",
        run.stderr
    );
}

#[test]
fn the_folder_is_one_of_requests_and_git_ignores_it() {
    let registry = registry();
    registry.commit();
    assert_eq!(requests(registry.root(), &[]).status, 0);
    let status = crate::support::git(registry.root(), &["status", "--porcelain"]);
    assert_eq!(status, "", "git sees nothing of the requests");
    // Another day, on which less is asked: what is left of before is named, and nothing is deleted.
    registry.remove("registry/soon.yaml");
    let again = requests(registry.root(), &[]);
    assert_eq!(again.status, 0);
    assert!(
        again
            .stderr
            .contains("`requests` still has 1 file of an earlier run, such as `agua-solo.eml`"),
        "{}",
        again.stderr
    );
    assert!(registry.root().join("requests/agua-solo.eml").exists());
    registry.write("other/notes.txt", "mine");
    for (folder, why) in [
        ("other", "it contains `notes.txt`"),
        ("registry/mails", "`registry` of the registry"),
        ("content", "`content` of the registry"),
    ] {
        let run = requests(registry.root(), &["--out", folder]);
        assert_eq!(run.status, 2, "{folder}");
        assert!(run.stderr.contains(why), "{}", run.stderr);
    }
    assert_eq!(files(&registry.root().join("other")).len(), 1);
}
