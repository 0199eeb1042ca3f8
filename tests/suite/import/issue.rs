//! `dpg forge` and `dpg import issue` as people and workflows call them.

use std::fs::{create_dir_all, read_to_string, write};
use std::process::{Command, Stdio};

use dpg_registry::load::yaml;
use dpg_registry::markdown::html;

use crate::hostile::corpus::payloads;
use crate::support::{Run, dpg, files, project};

/// A new registry with one entry.
fn registry() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let settings = "format = 1\ntitle = \"Goods\"\nbase_url = \"https://example.org/\"\n";
    write(root.path().join("site.toml"), settings).unwrap();
    create_dir_all(root.path().join("registry")).unwrap();
    let entry = project().join("registry/dhis2.yaml");
    std::fs::copy(entry, root.path().join("registry/dhis2.yaml")).unwrap();
    root
}

fn run(root: &tempfile::TempDir, arguments: &[&str]) -> Run {
    dpg(
        root.path(),
        &[&["--as-of", "2026-07-01"], arguments].concat(),
    )
}

/// Imports a text.
fn import(root: &tempfile::TempDir, text: &str, more: &[&str]) -> Run {
    let file = root.path().join("issue.md");
    write(&file, text).unwrap();
    run(
        root,
        &[&["import", "issue", file.to_str().unwrap()], more].concat(),
    )
}

const ISSUE: &str = "### Name\n\nHarvest Ledger\n\n### Summary\n\nRecords what farmers deliver.\n\n\
### Categories\n\n- [x] Open software\n\n### Organisations\n\nHarvest Foundation | owner\n\n\
### 1. Relevance to the Sustainable Development Goals\n\n2 | Farmers see what they are owed.\n\n\
### 2. Approved open licences\n\nApache-2.0 | https://example.org/LICENSE\n";

#[test]
fn own_fields_that_are_numbers_or_yes_and_no_are_asked_and_read() {
    let root = registry();
    create_dir_all(root.path().join("schema")).unwrap();
    let fields = r#"{"title": "Own", "type": "object", "properties": {
      "start_year": {"title": "Start year", "description": "The year.", "type": "integer", "minimum": 1950},
      "share": {"title": "Share", "type": "number"},
      "pilot": {"title": "Pilot", "type": "boolean"}}}"#;
    write(root.path().join("schema/extra.schema.json"), fields).unwrap();
    assert_eq!(run(&root, &["forge", "github"]).status, 0);
    let form = files(root.path()).into_iter();
    let form = form.filter(|(path, _)| path.contains("ISSUE_TEMPLATE"));
    let form: Vec<String> = form
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect();
    assert!(form[0].contains("label: Start year"), "{}", form[0]);
    assert!(form[0].contains("A number in digits"), "{}", form[0]);
    assert!(form[0].contains("label: Pilot"), "{}", form[0]);

    // Own fields are asked after the good itself.
    let with = |own: &str| ISSUE.replace("### Organisations", &format!("{own}### Organisations"));
    let own = "### Start year\n\n2019\n\n### Share\n\n0.5\n\n### Pilot\n\nNo\n\n";
    let imported = import(&root, &with(own), &[]);
    assert_eq!(imported.status, 0, "{}{}", imported.stdout, imported.stderr);
    let path = root.path().join("registry/harvest-ledger.yaml");
    let text = read_to_string(&path).unwrap();
    assert!(
        text.contains("  start_year: 2019\n  share: 0.5\n  pilot: false\n"),
        "{text}"
    );

    std::fs::remove_file(&path).unwrap();
    let wrong = "### Start year\n\nabout 2019\n\n";
    let imported = import(&root, &with(wrong), &["--format", "markdown"]);
    assert_eq!(imported.status, 1);
    for words in ["extra.start_year", "expected a number"] {
        assert!(
            imported.stdout.contains(words),
            "{words}: {}",
            imported.stdout
        );
    }
}

#[test]
fn an_issue_becomes_a_valid_entry_in_canonical_form() {
    let root = registry();
    let imported = import(&root, ISSUE, &[]);
    assert_eq!(imported.status, 0, "{}{}", imported.stdout, imported.stderr);
    assert!(
        imported
            .stderr
            .contains("wrote `registry/harvest-ledger.yaml`: 0 errors"),
        "{}",
        imported.stderr
    );
    let text = read_to_string(root.path().join("registry/harvest-ledger.yaml")).unwrap();
    assert!(text.contains("\nstage: nominee\n"), "{text}");
    let checked = run(&root, &["fmt", "--check"]);
    assert_eq!(checked.status, 0, "{}", checked.stdout);
    assert_eq!(run(&root, &["validate"]).status, 0);
}

#[test]
fn what_is_missing_is_told_and_what_is_there_is_kept() {
    let root = registry();
    let imported = import(
        &root,
        "### Name\n\nLedger\n\n### Used in\n\nAtlantis\n",
        &["--format", "markdown"],
    );
    assert_eq!(imported.status, 1, "{}", imported.stdout);
    assert!(
        imported.stdout.contains("`missing-key`"),
        "{}",
        imported.stdout
    );
    assert!(
        imported.stdout.contains("Used in: `Atlantis`"),
        "{}",
        imported.stdout
    );
    let text = read_to_string(root.path().join("registry/ledger.yaml")).unwrap();
    assert!(text.contains("Atlantis"), "{text}");
}

#[test]
fn an_entry_that_exists_is_never_replaced() {
    let root = registry();
    let before = read_to_string(root.path().join("registry/dhis2.yaml")).unwrap();
    let imported = import(&root, "### Name\n\nDHIS2\n", &["--format", "markdown"]);
    assert_eq!(imported.status, 1);
    assert!(
        imported
            .stdout
            .contains("there is a good with the id `dhis2` already"),
        "{}",
        imported.stdout
    );
    assert_eq!(
        read_to_string(root.path().join("registry/dhis2.yaml")).unwrap(),
        before
    );
}

#[test]
fn the_yaml_of_an_entry_in_an_issue_becomes_its_file() {
    let root = registry();
    let entry = read_to_string(project().join("registry/dhis2.yaml")).unwrap();
    let entry = entry.replacen("name: DHIS2", "name: Another Ledger", 1);
    let imported = import(
        &root,
        &format!("From the form.\n\n~~~\n~~~\n````yaml\n{entry}````\n"),
        &[],
    );
    let text = read_to_string(root.path().join("registry/another-ledger.yaml"));
    assert_eq!(text.unwrap(), entry, "{}", imported.stderr);
}

/// What attackers write, each as the answer to every question with a text.
fn hostile() -> Vec<String> {
    let long = "`$(touch pwned)` @everyone <!-- x\n".repeat(15_000);
    [
        "$(touch pwned) `touch pwned`; touch pwned | tee pwned\n${{ github.token }} %0A::error::x",
        "::set-output name=x::y\n::add-mask::a\n##[command]touch pwned\n::stop-commands::x",
        "<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) @everyone #1 org/x@abc",
        "---\nstage: dpg\n- ../../etc/passwd\n!!python/object:os.system x\n&a *a\n... # y\n\tz: {",
        "\u{202e}evil\u{2066}\u{0}\u{1b}[31m\u{feff}\u{7f}\u{85}\u{2028}",
        "```yaml\n- no entry\n```\n### Stage\n\ndpg\n### Review\n\nyes",
        long.as_str(),
    ]
    .map(str::to_owned)
    .to_vec()
}

/// All files of a registry, but for the issue itself.
fn state(root: &tempfile::TempDir) -> Vec<(String, Vec<u8>)> {
    let all = files(root.path()).into_iter();
    all.filter(|(path, _)| path != "issue.md").collect()
}

#[test]
fn hostile_texts_change_nothing_but_the_texts_of_their_entry() {
    for text in hostile() {
        let root = registry();
        let before = state(&root);
        let issue = format!(
            "### Name\n\nLedger {text}\n\n### Summary\n\n{text}\n\n### Description\n\n{text}\n\n### Website\n\n{text}\n\n\
             ### Organisations\n\n{text} | owner | {text}\n\n### 3. Clear ownership: Evidence\n\n{text}\n"
        );
        let imported = import(&root, &issue, &["--format", "markdown"]);
        assert!(imported.status <= 1, "{text}: {}", imported.stderr);
        assert_eq!(imported.stderr, "", "the log shows nothing of it");
        is_a_reply(&imported.stdout);
        let (path, bytes) = added(&root, &before).unwrap();
        let name = path.strip_prefix("registry/ledger").unwrap();
        assert!(name.ends_with(".yaml") && !name.contains('/'), "{path}");
        // What was written is there as text, and nothing else is.
        let entry = yaml::parse(std::str::from_utf8(&bytes).unwrap())
            .unwrap()
            .value;
        let keys: Vec<&String> = entry.as_object().unwrap().keys().collect();
        let known = [
            "name",
            "summary",
            "description",
            "website",
            "organizations",
            "stage",
            "standard_version",
            "indicators",
        ];
        assert!(
            keys.iter().all(|key| known.contains(&key.as_str())),
            "{keys:?}"
        );
        assert_eq!(entry["stage"], "nominee", "{text}");
        let said = entry["description"].as_str().unwrap();
        assert!(text.starts_with(&said[..said.len().min(40)]), "{said}");
    }
}

/// The one file that came, if one did; everything else must be as it was.
fn added(root: &tempfile::TempDir, before: &[(String, Vec<u8>)]) -> Option<(String, Vec<u8>)> {
    let mut after = state(root);
    let is_new = |(path, _): &(String, Vec<u8>)| before.iter().all(|(known, _)| known != path);
    let new = after.iter().position(is_new).map(|at| after.remove(at));
    assert_eq!(after, before, "another file changed");
    new
}

/// That a reply, as its host shows it, is text: nothing in it runs, is loaded, calls anybody or leads elsewhere.
fn is_a_reply(reply: &str) {
    let hidden = "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}\u{2028}\u{2029}";
    let shows = |c: char| c == '\n' || !(c.is_control() || hidden.contains(c));
    assert!(reply.chars().all(shows), "{reply}");
    let page = html(reply, 1);
    for part in [
        "<script",
        "<img",
        "<svg",
        "<iframe",
        "href=\"javascript",
        "href=\"data:",
    ] {
        assert!(!page.contains(part), "{part}: {page}");
    }
}

#[test]
fn an_issue_with_any_attack_in_any_answer_adds_one_file_or_none() {
    const QUESTIONS: [&str; 8] = [
        "Name",
        "Summary",
        "Description",
        "Website",
        "Repositories",
        "Organisations",
        "2. Approved open licences",
        "3. Clear ownership: Evidence",
    ];
    let payloads = payloads();
    let mut files = 0;
    for some in payloads.chunks(2 * QUESTIONS.len()) {
        let root = registry();
        let before = state(&root);
        let answers = QUESTIONS.iter().zip(some.chunks(2));
        let answers = answers
            .map(|(question, texts)| format!("### {question}\n\nLedger {}\n\n", texts.join("\n")));
        let issue = answers.collect::<Vec<_>>().concat();
        let imported = import(&root, &issue, &["--format", "markdown"]);
        assert!(imported.status <= 1, "{issue}: {}", imported.stderr);
        assert_eq!(imported.stderr, "", "the log shows nothing of it");
        is_a_reply(&imported.stdout);
        let Some((path, bytes)) = added(&root, &before) else {
            continue;
        };
        files += 1;
        let name = path.strip_prefix("registry/").unwrap();
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let id = name.strip_suffix(".yaml").unwrap();
        assert!(id.chars().all(is_plain), "{path}");
        let entry = yaml::parse(std::str::from_utf8(&bytes).unwrap());
        assert_eq!(entry.unwrap().value["stage"], "nominee", "{issue}");
    }
    assert!(
        files * QUESTIONS.len() > payloads.len() / 2,
        "{files} files"
    );
}

#[test]
fn blocks_of_yaml_that_attack_the_reader_are_refused_with_a_reply() {
    let deep = format!(
        "name: x\nextra: {}{}\n",
        "[".repeat(5_000),
        "]".repeat(5_000)
    );
    let mut bomb = "name: &b0 [x, x, x, x, x, x, x, x]\n".to_owned();
    for at in 1..12 {
        let again = format!("*b{}, ", at - 1).repeat(8);
        bomb += format!("k{at}: &b{at} [{again}x]\n").as_str();
    }
    let large = format!("name: Large\nsummary: {}\n", "y".repeat(1_100_000));
    let tagged = "name: !!python/object:os.system touch pwned\n".to_owned();
    for yaml in [deep, bomb, large, tagged] {
        let root = registry();
        let before = state(&root);
        let block = format!("```yaml\n{yaml}```\n");
        let imported = import(&root, &block, &["--format", "markdown"]);
        assert_eq!(imported.status, 1, "{}", imported.stderr);
        let refused = "This issue did not become an entry";
        assert!(imported.stdout.contains(refused), "{}", imported.stdout);
        assert_eq!(state(&root), before);
    }
}

#[test]
fn an_issue_can_come_from_standard_input() {
    let root = registry();
    let mut child = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args([
            "--root",
            root.path().to_str().unwrap(),
            "import",
            "issue",
            "-",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::io::Write::write_all(child.stdin.as_mut().unwrap(), ISSUE.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(root.path().join("registry/harvest-ledger.yaml").is_file());
}

#[test]
fn forms_are_written_where_each_host_looks_and_checked() {
    let root = registry();
    let hosts = ["github", "gitlab", "forgejo"];
    let check = || run(&root, &[&["forge", "--check"], &hosts[..]].concat());
    assert_eq!(check().status, 1);
    assert_eq!(run(&root, &[&["forge"], &hosts[..]].concat()).status, 0);
    let github = read_to_string(root.path().join(".github/ISSUE_TEMPLATE/good.yml")).unwrap();
    assert!(
        github.contains("https://example.org/contribute/"),
        "{github}"
    );
    assert!(
        root.path()
            .join(".gitlab/issue_templates/good.md")
            .is_file()
    );
    assert!(
        root.path()
            .join(".forgejo/issue_template/good.yml")
            .is_file()
    );
    assert_eq!(check().status, 0);
    write(root.path().join(".github/ISSUE_TEMPLATE/good.yml"), "old").unwrap();
    let stale = check();
    assert_eq!(stale.status, 1);
    assert!(
        stale.stderr.contains("run `dpg forge github`"),
        "{}",
        stale.stderr
    );
}
