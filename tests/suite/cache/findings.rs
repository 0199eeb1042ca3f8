//! `dpg validate` with a cache says the same as without, whatever was edited in between.

use std::fs;
use std::path::Path;

use crate::support::dice::Dice;
use crate::support::property::tries;
use crate::support::{Run, Scratch, copy, dpg, entry_of, files, project};

/// How a file is damaged; gives its new bytes from its text.
type Edit = fn(&str, &mut Faults<'_>) -> Vec<u8>;

/// What an edit may draw on.
struct Faults<'a> {
    dice: &'a mut Dice,
    ids: &'a [String],
}

impl Faults<'_> {
    fn id(&mut self) -> &str {
        let at = self.dice.roll(self.ids.len());
        &self.ids[at]
    }
}

/// All edits of one file.
const EDITS: [Edit; 22] = [
    |text, _| format!("{text}colour: green\n").into(),
    |text, _| format!("{text}  - : [ {{\n").into(),
    |text, _| text.replacen("summary:", "sumary:", 1).into(),
    |text, _| format!("{text}name: again\nname: once more\n").into(),
    |text, _| format!("\u{feff}{text}").into(),
    |text, _| text.replace('\n', "\r\n").into(),
    |text, _| [text.as_bytes(), b"# caf\xe9\n"].concat(),
    |_, _| b"# nothing\n".to_vec(),
    |_, _| Vec::new(),
    |text, _| format!("{text}# {}\n", "x".repeat(1 << 20)).into(),
    |text, _| {
        text.replacen("summary: ", &format!("summary: {}", "x".repeat(4_000)), 1)
            .into()
    },
    |text, _| {
        text.replacen('\n', "\n<<<<<<< HEAD\n=======\n>>>>>>> other\n", 1)
            .into()
    },
    |text, _| {
        text.replacen("summary: ", "summary: a\u{200b}b\u{202e} ", 1)
            .into()
    },
    |text, _| keyed(text, "stage: nominee"),
    |text, _| keyed(text, "stage: nobody"),
    |text, _| keyed(text, "name: Harvest Ledger"),
    |text, _| {
        keyed(
            text,
            "summary: This is a fork of OpenMRS, and built on top of DHIS2.",
        )
    },
    |text, _| keyed(text, "dates: {nominated: 2026-06-15, reviewed: 2026-08-15}"),
    |text, of| keyed(text, &format!("previous_ids: [{}, gone, admin]", of.id())),
    |text, of| {
        keyed(
            text,
            &format!("derived_from: [{{good: {}}}, {{good: gone}}]", of.id()),
        )
    },
    |text, of| {
        keyed(
            text,
            &format!("archived: {{reason: superseded, by: {}}}", of.id()),
        )
    },
    |text, _| format!("{text}{}", "name: x\nkey: 1\n".repeat(120)).into(),
];

/// A text with another value of a key at the top, which stands on one line.
fn keyed(text: &str, line: &str) -> Vec<u8> {
    let key = line.split(' ').next().unwrap();
    let kept = text.lines().filter(|line| !line.starts_with(key));
    let kept: Vec<&str> = kept.chain([line]).collect();
    (kept.join("\n") + "\n").into()
}

/// What the command says in a format.
fn said(root: &Path, day: &str, arguments: &[&str]) -> Run {
    let fixed = ["validate", "--as-of", day];
    dpg(root, &[&fixed[..], arguments].concat())
}

/// Compares what is said with the cache and without, in some format.
fn check(root: &Path, (day, dice): (&str, &mut Dice), after: &str) {
    let formats: [&[&str]; 5] = [
        &["--format", "json"],
        &["--all"],
        &["--format", "sarif"],
        &["--format", "github"],
        &["--format", "json", "registry/entry-3.yaml"],
    ];
    for format in [formats[0], formats[dice.roll(formats.len())]] {
        let [kept, fresh]: [Run; 2] = [&[][..], &["--no-cache"]]
            .map(|caching: &[&str]| said(root, day, &[format, caching].concat()));
        let told = |run: &Run| (run.status, run.stdout.clone(), run.stderr.clone());
        assert_eq!(told(&kept), told(&fresh), "{format:?} after {after}");
    }
}

/// Some entries, and a collection with results.
fn registry() -> Scratch {
    let scratch = Scratch::new();
    for number in 0..12 {
        let entry = entry_of(&format!("Entry Number {number}"));
        scratch.write(&format!("registry/entry-{number}.yaml"), entry);
    }
    scratch.write(
        "registry/collections/some.yaml",
        "title: Some\ntext: Goods.\ncriteria: {properties: {categories: {contains: {const: data}}}}\n\
         framework: {title: F, status: published}\n\
         requirements: [{id: A1, title: T, asks: It has one., level: required, categories: [data]}]\n\
         results:\n  entry-1: {A1: {result: open}}\n  entry-2: {A1: {result: meets}}\n",
    );
    scratch
}

#[test]
fn edits_by_chance_give_the_findings_of_a_run_without_a_cache() {
    for seed in 1..=u64::from(tries(3)) {
        let scratch = registry();
        let root = scratch.root();
        let mut dice = Dice::seeded(seed);
        let ids: Vec<String> = (0..12).map(|number| format!("entry-{number}")).collect();
        check(root, ("2026-06-01", &mut dice), "nothing");
        for round in 0..10 {
            for _ in 0..=dice.roll(3) {
                let from = format!("registry/entry-{}.yaml", dice.roll(12));
                let to = match dice.roll(6) {
                    0 => from.replace("registry/", "registry/more/"),
                    1 => from.replace("entry-", "copy-"),
                    2 => from.replace("entry-", "Copy_"),
                    _ => from.clone(),
                };
                if dice.chance(8) {
                    let _ = fs::remove_file(root.join(&to));
                    continue;
                }
                let number = from.trim_matches(|c: char| !c.is_ascii_digit());
                let text = entry_of(&format!("Entry Number {number}"));
                let mut faults = Faults {
                    dice: &mut dice,
                    ids: &ids,
                };
                let at = faults.dice.roll(EDITS.len());
                let edited = EDITS[at](&text, &mut faults);
                scratch.write(&to, edited);
            }
            let day = ["2026-06-01", "2026-07-01", "2026-09-01"][dice.roll(3)];
            check(
                root,
                (day, &mut dice),
                &format!("round {round} of seed {seed}"),
            );
        }
    }
}

#[test]
fn findings_depend_on_the_schema_and_the_day() {
    let scratch = Scratch::new();
    let root = scratch.root();
    let entry = entry_of("Some Good") + "dates: {nominated: 2026-06-15}\n";
    scratch.write("registry/some-good.yaml", entry);
    let codes = |day| {
        let found = said(root, day, &["--format", "json"]).stdout;
        let has = |code: &str| found.contains(&format!("\"{code}\""));
        (has("date-in-future"), has("unknown-sector"))
    };
    assert_eq!(codes("2026-06-01"), (true, false));
    assert_eq!(codes("2026-07-01"), (false, false));
    copy(&project().join("schema"), &root.join("schema"));
    let sectors = root.join("schema/vocabulary/sector.schema.json");
    let text = fs::read_to_string(&sectors).unwrap();
    fs::write(&sectors, text.replace("\"agriculture\"", "\"farming\"")).unwrap();
    assert_eq!(codes("2026-07-01"), (false, true));
}

#[test]
fn the_options_decide_where_findings_are_kept() {
    let scratch = registry();
    let root = scratch.root();
    said(root, "2026-06-01", &["--no-cache"]);
    assert!(!root.join(".dpg").exists());
    said(root, "2026-06-01", &["--cache", "named"]);
    said(root, "2026-06-01", &[]);
    for folder in ["named", ".dpg"] {
        let names = files(&root.join(folder)).into_iter().map(|(name, _)| name);
        let kept: Vec<String> = names.filter(|name| name.starts_with("findings-")).collect();
        assert_eq!(kept.len(), 1, "{folder}");
    }
    let run = said(root, "2026-06-01", &["--cache", "site.toml"]);
    assert_eq!(run.status, 2, "{}", run.stderr);
}

#[test]
fn what_did_not_change_is_not_kept_twice() {
    let scratch = registry();
    let root = scratch.root();
    said(root, "2026-06-01", &[]);
    let before = files(&root.join(".dpg"));
    said(root, "2026-06-01", &["--format", "sarif"]);
    assert_eq!(files(&root.join(".dpg")), before);
}
