//! What happened to goods, told from the history of real git repositories.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::support::program::program;
use crate::support::{Run, Scratch, dpg, entry_of, git};

/// A registry whose commits are made on days of their own.
pub(crate) struct Story(pub(crate) Scratch);

impl Story {
    pub(crate) fn new() -> Self {
        let scratch = Scratch::new();
        git(scratch.root(), &["init", "-q", "-b", "main"]);
        Self(scratch)
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.root()
    }

    /// Writes an entry, or takes it away where there is no text.
    pub(crate) fn set(&self, path: &str, text: Option<&str>) -> &Self {
        let path = format!("registry/{path}.yaml");
        match text {
            Some(text) => self.0.write(&path, text),
            None => self.0.remove(&path),
        }
        self
    }

    /// Makes a commit of all there is.
    pub(crate) fn commit(&self, when: &str) -> &Self {
        self.git(when, &["add", "-A"]);
        self.git(
            when,
            &["commit", "-q", "--allow-empty", "-m", "<b>Secret</b> words"],
        );
        self
    }

    /// Runs `git` at some time.
    pub(crate) fn git(&self, when: &str, arguments: &[&str]) {
        let when = if when.contains('T') {
            when.to_owned()
        } else {
            format!("{when}T12:00:00Z")
        };
        let output = Command::new("git")
            .args(arguments)
            .current_dir(self.root())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .envs([
                ("GIT_AUTHOR_NAME", "Nobody Known"),
                ("GIT_AUTHOR_EMAIL", "nobody@example.org"),
                ("GIT_AUTHOR_DATE", "2001-01-01T00:00:00Z"),
                ("GIT_COMMITTER_NAME", "Nobody Known"),
                ("GIT_COMMITTER_EMAIL", "nobody@example.org"),
                ("GIT_COMMITTER_DATE", when.as_str()),
            ])
            .output()
            .unwrap();
        let words = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {arguments:?}: {words}");
    }

    /// What happened: day, id, kind, and what else is said of it.
    fn told(&self) -> Vec<Value> {
        let run = dpg(self.root(), &["changes", "--format", "json"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let lines = run.stdout.lines().skip(1);
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// The same in short.
    fn short(&self) -> Vec<String> {
        let told = self.told();
        let word = |event: &Value, key: &str| event[key].as_str().unwrap().to_owned();
        told.iter()
            .map(|event| ["on", "id", "kind"].map(|key| word(event, key)).join(" "))
            .collect()
    }
}

/// An entry with one text in place of another.
fn edited(entry: &str, from: &str, to: &str) -> String {
    assert!(entry.contains(from), "{from}");
    entry.replacen(from, to, 1)
}

/// The same, recognised, with the day of its review.
fn recognised(entry: &str, reviewed: &str) -> String {
    let to = format!("stage: dpg\ndates: {{recognized: 2026-01-05, reviewed: {reviewed}}}");
    edited(entry, "stage: under-review", &to)
}

#[test]
fn each_kind_of_change_is_told_with_the_committers_day_in_utc() {
    let (well, seed) = (entry_of("Well Watch"), entry_of("Seed Bank"));
    let story = Story::new();
    story
        .set("well", Some(&well))
        .commit("2026-01-31T23:30:00-05:00");
    let dpg = recognised(&well, "2026-01-05");
    story
        .set("well", Some(&dpg))
        .set("seed", Some(&seed))
        .commit("2026-02-02");
    story.set(
        "well",
        Some(&edited(
            &dpg,
            "reviewed: 2026-01-05",
            "reviewed: 2027-01-04",
        )),
    );
    story.commit("2027-01-04");
    let seed =
        edited(&seed, "agriculture", "health").replace("Runs on PostgreSQL", "Runs on SQLite");
    story.set("seed", Some(&seed)).commit("2027-01-05");
    story
        .set("seed", None)
        .set("seed-vault", Some(&seed))
        .commit("2027-02-01");
    let archived = format!("{seed}archived: {{on: 2027-03-01, reason: superseded, by: well}}\n");
    story
        .set("seed-vault", Some(&archived))
        .commit("2027-03-01");
    story.set("seed-vault", None).commit("2027-04-01");
    assert_eq!(
        story.short(),
        [
            "2026-02-01 well added",
            "2026-02-02 seed added",
            "2026-02-02 well recognized",
            "2027-01-04 well renewed",
            "2027-01-05 seed updated",
            "2027-02-01 seed-vault renamed",
            "2027-03-01 seed-vault archived",
            "2027-04-01 seed-vault removed",
        ]
    );
    let told = story.told();
    assert_eq!(told[0]["stage"], "under-review");
    assert_eq!(told[4]["fields"], json!(["sectors"]));
    assert_eq!(told[4]["indicators"], json!(["platform_independence"]));
    assert_eq!(told[5]["previous_id"], "seed");
    for event in &told[6..] {
        assert_eq!(
            (&event["reason"], &event["successor"]),
            (&json!("superseded"), &json!("well"))
        );
        assert_eq!(event["name"], "Seed Bank");
    }
}

#[test]
fn an_id_from_before_makes_a_rename_and_likeness_alone_does_not() {
    let (well, seed) = (entry_of("Well Watch"), entry_of("Seed Bank"));
    let story = Story::new();
    story
        .set("well", Some(&well))
        .set("seed", Some(&seed))
        .set("barn", Some(&entry_of("Barn Door")));
    story.commit("2026-01-01");
    // Another name and other addresses, in texts that are almost the same.
    story
        .set("barn", None)
        .set("gate", Some(&entry_of("Gate Post")))
        .commit("2026-01-02");
    let other = format!("{}previous_ids: [well]\n", entry_of("Spring Watch"));
    story
        .set("well", None)
        .set("spring", Some(&other))
        .commit("2026-01-03");
    // Named only afterwards.
    story.set("seed", None).commit("2026-01-04");
    let named = edited(&other, "[well]", "[well, seed]");
    story.set("spring", Some(&named)).commit("2026-01-05");
    let told = story.short();
    assert_eq!(
        told[3..],
        [
            "2026-01-02 barn removed",
            "2026-01-02 gate added",
            "2026-01-03 spring renamed",
            "2026-01-03 spring updated",
            "2026-01-04 seed removed",
            "2026-01-05 spring renamed",
        ]
    );
}

#[test]
fn of_two_goods_that_become_one_the_second_went() {
    let (well, seed) = (entry_of("Well Watch"), entry_of("Seed Bank"));
    let story = Story::new();
    story
        .set("well", Some(&well))
        .set("seed", Some(&seed))
        .commit("2026-01-01");
    let both = format!("{well}previous_ids: [well, seed]\n");
    story
        .set("well", None)
        .set("seed", None)
        .set("both", Some(&both));
    story.commit("2026-01-02");
    let told = story.told();
    assert_eq!(
        story.short()[2..],
        ["2026-01-02 both renamed", "2026-01-02 seed removed"]
    );
    assert_eq!(
        (&told[2]["previous_id"], &told[3]["successor"]),
        (&json!("well"), &json!("both"))
    );
}

#[test]
fn form_folders_collections_and_other_files_are_no_change_of_a_good() {
    let well = entry_of("Well Watch");
    let story = Story::new();
    story.set("well", Some(&well)).commit("2026-01-01");
    story
        .set("well", Some(&well.replace('\n', "\r\n")))
        .commit("2026-01-02");
    story
        .set("well", Some(&format!("# a comment\n{well}aliases: []\n")))
        .commit("2026-01-03");
    story
        .set("well", None)
        .set("water/well", Some(&well))
        .commit("2026-01-04");
    story.set("collections/wells", Some("title: Wells\ngoods: [well]\n"));
    story.0.write("registry/LICENSE", "CC0");
    story.0.write("registry/.hidden/x.yaml", &well);
    story.0.write("elsewhere.yaml", &well);
    story.commit("2026-01-05");
    assert_eq!(story.short(), ["2026-01-01 well added"]);
}

#[test]
fn a_faulty_version_is_passed_over_and_what_was_taken_back_is_told_both_times() {
    let well = entry_of("Well Watch");
    let story = Story::new();
    story.set("well", Some("name: [\n")).commit("2026-01-01");
    story.set("well", Some(&well)).commit("2026-01-02");
    story
        .set("well", Some("<<<<<<< HEAD\n"))
        .commit("2026-01-03");
    story
        .0
        .write("registry/well.yaml", b"name: caf\xe9\nstage: dpg\n");
    story.commit("2026-01-04");
    story.set("well", Some(&well)).commit("2026-01-04");
    story
        .set("well", Some(&edited(&well, "agriculture", "health")))
        .commit("2026-01-05");
    story.git("2026-01-06", &["revert", "--no-edit", "HEAD"]);
    story.set("well", None).commit("2026-01-07");
    story.git("2026-01-08", &["revert", "--no-edit", "HEAD"]);
    // On one day, each kind once.
    story
        .set("well", Some(&edited(&well, "- software", "- data")))
        .commit("2026-01-09");
    story
        .set("well", Some(&edited(&well, "agriculture", "health")))
        .commit("2026-01-09");
    assert_eq!(
        story.short(),
        [
            "2026-01-02 well added",
            "2026-01-05 well updated",
            "2026-01-06 well updated",
            "2026-01-07 well removed",
            "2026-01-08 well added",
            "2026-01-09 well updated",
        ]
    );
    assert_eq!(story.told()[5]["fields"], json!(["categories", "sectors"]));
}

#[test]
fn a_merge_brings_its_changes_on_the_day_it_is_made() {
    let story = Story::new();
    story
        .set("well", Some(&entry_of("Well Watch")))
        .commit("2026-01-01");
    story.git("2026-01-01", &["switch", "-q", "-c", "topic"]);
    story
        .set("seed", Some(&entry_of("Seed Bank")))
        .commit("2026-01-02");
    story.set(
        "seed",
        Some(&edited(&entry_of("Seed Bank"), "agriculture", "health")),
    );
    story.commit("2026-01-03");
    story.git("2026-01-03", &["switch", "-q", "main"]);
    story
        .set("barn", Some(&entry_of("Barn Door")))
        .commit("2026-01-04");
    story.git(
        "2026-01-05",
        &["merge", "-q", "--no-ff", "-m", "Merge", "topic"],
    );
    let expected = [
        "2026-01-01 well added",
        "2026-01-04 barn added",
        "2026-01-05 seed added",
    ];
    assert_eq!(story.short(), expected);
}

#[test]
fn whatever_the_machine_is_set_to_the_same_is_told() {
    let well = entry_of("Well Watch");
    let story = Story::new();
    story
        .set("well", Some(&well))
        .set("bäd näme", Some(&well))
        .commit("2026-01-01");
    story
        .set("well", None)
        .set("a/spring", Some(&well))
        .commit("2026-01-02");
    let plain = dpg(story.root(), &["changes", "--format", "json"]);
    let settings = "[diff]\nrenames = copies\nnoprefix = true\nrelative = true\norderFile = /nowhere\n\
        external = false\nignoreSubmodules = none\n[log]\nshowSignature = true\nfollow = true\nshowRoot = false\n\
        diffMerges = combined\n[core]\nquotePath = true\npager = false\n[i18n]\nlogOutputEncoding = UTF-16\n[color]\nui = always\n";
    story.0.write("settings", settings);
    let output = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(["changes", "--format", "json"])
        .current_dir(story.root())
        .env("GIT_CONFIG_GLOBAL", story.root().join("settings"))
        .env("TZ", "Pacific/Kiritimati")
        .output()
        .unwrap();
    let set = Run::from(output);
    assert_eq!(
        (set.status, &set.stdout),
        (0, &plain.stdout),
        "{}",
        set.stderr
    );
    assert_eq!(plain.stdout.lines().count(), 3, "{}", plain.stdout);
}

#[test]
fn a_registry_in_a_folder_of_its_repository_knows_its_own_history_only() {
    let story = Story::new();
    story
        .set("well", Some(&entry_of("Well Watch")))
        .commit("2026-01-01");
    let inner = story.root().join("inner");
    for file in ["site.toml", "registry/seed.yaml"] {
        let text = match file {
            "site.toml" => std::fs::read_to_string(story.root().join(file)).unwrap(),
            _ => entry_of("Seed Bank"),
        };
        story.0.write(&format!("inner/{file}"), text);
    }
    story.commit("2026-01-02");
    let run = dpg(&inner, &["changes"]);
    assert_eq!(run.stdout, "2026-01-02  added       seed  Seed Bank\n");
}

#[test]
fn only_what_shows_changes_reads_the_history() {
    let story = Story::new();
    story
        .set("harvest-ledger", Some(&crate::support::sound_entry()))
        .commit("2026-01-01");
    let bin = story.root().join("bin");
    let log = story.root().join("asked");
    let script = format!(
        "#!/bin/sh\necho \"$@\" >>'{}'\nexec \"$GIT\" \"$@\"\n",
        log.display()
    );
    std::fs::create_dir(&bin).unwrap();
    program(&bin.join("git"), &script);
    let path = std::env::var("PATH").unwrap();
    let real = path.split(':').map(|folder| format!("{folder}/git"));
    let real = real
        .into_iter()
        .find(|file| Path::new(file).is_file())
        .unwrap();
    let asked = |arguments: &[&str]| {
        std::fs::write(&log, "").unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_dpg"))
            .args(arguments)
            .current_dir(story.root())
            .env("PATH", format!("{}:{path}", bin.display()))
            .env("GIT", &real)
            .output()
            .unwrap();
        assert!(output.status.code().unwrap() < 2);
        std::fs::read_to_string(&log).unwrap().contains("rev-list")
    };
    assert!(asked(&["-q", "build"]));
    for command in [&["-q", "validate"][..], &["-q", "review"], &["-q", "queue"]] {
        assert!(!asked(command), "{command:?}");
    }
}

#[test]
fn what_is_worked_on_the_day_it_is_added_is_only_added() {
    let story = Story::new();
    let well = entry_of("Well Watch");
    story.set("well", Some(&well)).commit("2026-01-01");
    let worked = edited(&well, "agriculture", "health");
    story.set("well", Some(&worked)).commit("2026-01-01");
    assert_eq!(story.short(), ["2026-01-01 well added"]);
    story.set("well", Some(&well)).commit("2026-01-02");
    assert_eq!(story.short().last().unwrap(), "2026-01-02 well updated");
}

#[test]
fn the_help_says_that_json_is_an_object_per_line() {
    let run = dpg(std::path::Path::new("/"), &["changes", "--help"]);
    assert_eq!(run.status, 0);
    assert!(
        run.stdout.contains("One JSON object per line"),
        "{}",
        run.stdout
    );
    assert!(!run.stdout.contains("One JSON document"), "{}", run.stdout);
}
