//! A build with a cache writes the same bytes as one without, whatever was edited in between.

use std::fs;
use std::path::{Path, PathBuf};

use dpg_registry::load::{Content, parse};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

use crate::support::dice::Dice;
use crate::support::property::tries;
use crate::support::sites::own_root;
use crate::support::{copy, dpg, files, git, imported, project, real_entries};

/// A registry that is edited, with the site that is built after each edit.
struct Edited {
    root: tempfile::TempDir,
    day: Date,
    dice: Dice,
}

/// What is edited.
type Edit = (&'static str, fn(&mut Edited));

/// All edits.
const EDITS: [Edit; 29] = [
    ("a summary", |one| {
        one.change("summary", |dice| json!(words(dice)));
    }),
    ("a name", |one| {
        one.change("name", |dice| json!(words(dice)));
    }),
    ("a name that two entries have", Edited::share_name),
    ("aliases", |one| {
        one.change("aliases", |dice| json!([words(dice)]));
    }),
    ("a description", |one| {
        one.change("description", |dice| json!(words(dice).repeat(9)));
    }),
    ("a stage", |one| {
        one.change("stage", |dice| {
            json!(["dpg", "nominee", "under-review", "ineligible"][dice.roll(4)])
        });
    }),
    ("an archived good", Edited::archive),
    ("organisations", |one| {
        one.change("organizations", |dice| {
            json!([{ "name": (["Seedling Foundation", "Village Labs"][dice.roll(2)]), "role": "owner" }])
        });
    }),
    ("a new organisation", |one| {
        one.change("organizations", |dice| {
            json!([{ "name": words(dice), "role": "owner", "website": "https://new.example.org/" }])
        });
    }),
    ("where it is used", |one| {
        one.change("deployment", |dice| {
            json!({ "used_in": (["KE", "IN", "BR", "FR"][..=dice.roll(4)]).to_vec(), "languages": ["sw"] })
        });
    }),
    ("goals", |one| {
        one.inside(
            "indicators",
            "sdgs",
            |dice| json!([{ "goal": dice.roll(17) + 1, "evidence": [words(dice)] }]),
        );
    }),
    ("a licence", |one| {
        one.inside(
            "indicators",
            "licenses",
            |dice| json!([{ "spdx": (["MIT", "Apache-2.0", "MIT OR GPL-3.0-only"][dice.roll(3)]) }]),
        );
    }),
    ("an answer", |one| {
        one.inside(
            "indicators",
            "documentation",
            |dice| json!({ "answer": "yes", "evidence": [words(dice)] }),
        );
    }),
    ("a parent", Edited::derive),
    ("a translation", |one| {
        one.change(
            "translations",
            |dice| json!({ "fr": { "name": words(dice) } }),
        );
    }),
    ("dates", |one| {
        one.change(
            "dates",
            |dice| json!({ "reviewed": format!("2026-0{}-01", dice.roll(9) + 1) }),
        );
    }),
    ("an entry that is removed", |one| {
        let path = one.entry();
        fs::remove_file(path).unwrap();
    }),
    ("an entry that is added", Edited::add),
    ("an entry with another id", Edited::rename),
    ("settings", |one| {
        let title = words(&mut one.dice);
        let extras = ["", "facet_feeds = true\n", "extras = [\"codemeta\"]\n"][one.dice.roll(3)];
        one.rewrite("site.toml", |text| {
            let kept = text.lines().filter(|line| {
                !["title", "extras", "facet_feeds"]
                    .iter()
                    .any(|key| line.starts_with(key))
            });
            let kept: Vec<&str> = kept.collect();
            format!("title = \"{title}\"\n{extras}{}\n", kept.join("\n"))
        });
    }),
    ("a template", |one| {
        one.theme("templates/good.html", ("</article>", "</article><hr>"));
    }),
    ("a style", |one| {
        one.theme("assets/style.css", ("}", "} hr { color: teal }"));
    }),
    ("a page of the maintainers", |one| {
        let added = words(&mut one.dice);
        one.rewrite("content/about.md", |text| format!("{text}\n\n{added}\n"));
    }),
    ("a collection", |one| {
        let added = words(&mut one.dice);
        let folder = one.root.path().join("registry/collections");
        let first = files(&folder).into_iter().next().unwrap().0;
        let path = format!("registry/collections/{first}");
        one.rewrite(&path, |text| {
            text.replacen("title: ", &format!("title: {added} "), 1)
        });
    }),
    ("the day", |one| {
        one.day = one
            .day
            .saturating_add(jiff::Span::new().days(i64::try_from(one.dice.roll(60)).unwrap()));
    }),
    ("a commit", |one| {
        git(one.root.path(), &["add", "-A", "registry"]);
        git(
            one.root.path(),
            &["commit", "-q", "--allow-empty", "-m", "A state"],
        );
    }),
    ("a published file", Edited::tamper),
    ("a logo", Edited::show),
    ("another picture in a file", |one| {
        let colour = one.dice.roll(1000);
        one.draw("logo.svg", colour);
    }),
];

/// Some words by chance.
fn words(dice: &mut Dice) -> String {
    let all = ["Zebra", "river", "health", "open", "maps", "school", "Aqua"];
    let some: Vec<&str> = (0..=dice.roll(4))
        .map(|_| all[dice.roll(all.len())])
        .collect();
    some.join(" ")
}

impl Edited {
    fn new(root: tempfile::TempDir, seed: u64) -> Self {
        copy(&project().join("schema"), &root.path().join("schema"));
        Self {
            root,
            day: date(2026, 6, 1),
            dice: Dice::seeded(seed),
        }
    }

    /// Builds with the cache into the site that is there, and without into a fresh folder, and compares.
    fn check(&self, after: &str) {
        let day = self.day.to_string();
        let build = |out: &str, more: &[&str]| {
            let fixed = [
                "-q",
                "build",
                "--skip-invalid",
                "--as-of",
                &day,
                "--out",
                out,
            ];
            dpg(self.root.path(), &[&fixed[..], more].concat())
        };
        let kept = build("public", &[]);
        let fresh = build("fresh", &["--no-cache"]);
        assert_eq!(
            (kept.status, &kept.stdout),
            (fresh.status, &fresh.stdout),
            "after {after}: {}",
            kept.stderr
        );
        assert_eq!(fresh.status, 0, "{}{}", fresh.stdout, fresh.stderr);
        let [kept, fresh] = ["public", "fresh"].map(|name| files(&self.root.path().join(name)));
        let names =
            |files: &[(String, Vec<u8>)]| files.iter().map(|one| one.0.clone()).collect::<Vec<_>>();
        assert_eq!(names(&kept), names(&fresh), "after {after}");
        for ((path, kept), (_, fresh)) in kept.iter().zip(&fresh) {
            let texts = [kept, fresh].map(|bytes| String::from_utf8_lossy(bytes));
            assert!(
                kept == fresh,
                "`{path}` after {after}: {}\n---\n{}",
                texts[0],
                texts[1]
            );
        }
        fs::remove_dir_all(self.root.path().join("fresh")).unwrap();
    }

    /// The file of some entry.
    fn entry(&mut self) -> PathBuf {
        let folder = self.root.path().join("registry");
        let mut all = fs::read_dir(folder)
            .unwrap()
            .map(|one| one.unwrap().path())
            .collect::<Vec<_>>();
        all.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
        all.sort();
        all.swap_remove(self.dice.roll(all.len()))
    }

    /// The id of some entry.
    fn id(&mut self) -> String {
        self.entry()
            .file_stem()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned()
    }

    /// Changes what an entry says.
    fn edit(&mut self, path: &Path, edit: impl FnOnce(&mut Value, &mut Dice)) {
        let Content::Yaml(source) = parse(fs::read(path).unwrap()) else {
            panic!("{}", path.display());
        };
        let mut value = source.value;
        edit(&mut value, &mut self.dice);
        fs::write(path, serde_json::to_string_pretty(&value).unwrap()).unwrap();
    }

    fn change(&mut self, key: &str, value: impl FnOnce(&mut Dice) -> Value) {
        let path = self.entry();
        self.edit(&path, |entry, dice| entry[key] = value(dice));
    }

    fn inside(&mut self, key: &str, inner: &str, value: impl FnOnce(&mut Dice) -> Value) {
        let path = self.entry();
        self.edit(&path, |entry, dice| entry[key][inner] = value(dice));
    }

    fn share_name(&mut self) {
        let other = self.entry();
        let mut name = Value::Null;
        self.edit(&other, |entry, _| name = entry["name"].clone());
        self.change("name", |_| name);
    }

    fn archive(&mut self) {
        let successor = self.id();
        self.change("archived", |dice| match dice.roll(3) {
            0 => json!(null),
            1 => json!({ "on": "2026-01-02", "reason": "inactive" }),
            _ => json!({ "on": "2026-01-02", "reason": "superseded", "by": successor }),
        });
        // An empty key is an error.
        let folder = self.root.path().join("registry");
        for (name, bytes) in files(&folder) {
            if let Some(text) = String::from_utf8(bytes)
                .unwrap_or_default()
                .strip_suffix("\"archived\": null\n}")
            {
                fs::write(
                    folder.join(name),
                    format!("{}\n}}", text.trim_end().trim_end_matches(',')),
                )
                .unwrap();
            }
        }
    }

    fn derive(&mut self) {
        let parent = self.id();
        self.change(
            "derived_from",
            |_| json!([{ "good": parent, "kind": "fork" }]),
        );
    }

    /// Gives an entry a logo and a screenshot.
    fn show(&mut self) {
        self.draw("logo.svg", 0);
        let folder = "tests/fixtures/pictures/registry/media/shot.png";
        let shot = fs::read(project().join(folder)).unwrap();
        fs::write(self.root.path().join("registry/media/shot.png"), shot).unwrap();
        self.change("logo", |_| json!({ "file": "logo.svg", "alt": "A square" }));
        self.change(
            "screenshots",
            |_| json!([{ "file": "shot.png", "alt": "Stripes" }]),
        );
    }

    /// Writes a picture that entries may show.
    fn draw(&self, file: &str, colour: usize) {
        let folder = self.root.path().join("registry/media");
        fs::create_dir_all(&folder).unwrap();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path fill=\"#{colour:03}\" d=\"M0 0h9v9z\"/></svg>"
        );
        fs::write(folder.join(file), svg).unwrap();
    }

    fn add(&mut self) {
        let from = self.entry();
        let number = self.dice.roll(1000);
        let path = from.with_file_name(format!("added-{number}.yaml"));
        fs::copy(&from, &path).unwrap();
        self.edit(&path, |entry, dice| {
            entry["name"] = json!(words(dice));
            entry.as_object_mut().unwrap().remove("previous_ids");
        });
    }

    fn rename(&mut self) {
        let from = self.entry();
        let id = from.file_stem().unwrap().to_str().unwrap().to_owned();
        let number = self.dice.roll(1000);
        let path = from.with_file_name(format!("renamed-{number}.yaml"));
        fs::rename(&from, &path).unwrap();
        self.edit(&path, |entry, _| entry["previous_ids"] = json!([id]));
    }

    fn rewrite(&self, path: &str, edit: impl FnOnce(String) -> String) {
        let path = self.root.path().join(path);
        let text = edit(fs::read_to_string(&path).unwrap());
        fs::write(path, text).unwrap();
    }

    /// Gives the site a file of a theme with another word in it, or takes it away.
    fn theme(&self, file: &str, (word, other): (&str, &str)) {
        let path = self.root.path().join("themes/default").join(file);
        if path.exists() {
            fs::remove_file(path).unwrap();
            return;
        }
        let own = fs::read_to_string(project().join("themes/default").join(file)).unwrap();
        assert!(own.contains(word), "{file}");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, own.replacen(word, other, 1)).unwrap();
    }

    /// Somebody writes into the site, or removes something there.
    fn tamper(&mut self) {
        let site = self.root.path().join("public");
        let mut all = files(&site);
        all.retain(|(path, _)| path != ".dpg-site");
        let (path, bytes) = all.swap_remove(self.dice.roll(all.len()));
        if self.dice.chance(2) {
            fs::remove_file(site.join(path)).unwrap();
        } else {
            fs::write(site.join(path), [&bytes[..], b" "].concat()).unwrap();
        }
    }
}

/// Every third edit, one after the other: all of them in one test would take minutes.
fn each(first: usize) {
    let mut one = Edited::new(own_root(), 7);
    one.check("nothing");
    for (what, edit) in EDITS.iter().skip(first).step_by(3) {
        edit(&mut one);
        one.check(what);
    }
}

#[test]
fn every_edit_gives_the_bytes_of_a_build_without_a_cache_1() {
    each(0);
}

#[test]
fn every_edit_gives_the_bytes_of_a_build_without_a_cache_2() {
    each(1);
}

#[test]
fn every_edit_gives_the_bytes_of_a_build_without_a_cache_3() {
    each(2);
}

#[test]
fn edits_by_chance_give_the_bytes_of_a_build_without_a_cache() {
    let seeds = u64::from(tries(1));
    for seed in 1..=seeds {
        let mut one = Edited::new(own_root(), seed);
        for _ in 0..8 {
            let mut told = Vec::new();
            for _ in 0..=one.dice.roll(3) {
                let (what, edit) = EDITS[one.dice.roll(EDITS.len())];
                edit(&mut one);
                told.push(what);
            }
            one.check(&format!("{} (seed {seed})", told.join(", ")));
        }
    }
}

#[test]
fn edits_of_real_entries_give_the_bytes_of_a_build_without_a_cache() {
    let Some(real) = real_entries() else {
        return;
    };
    let mut one = Edited::new(imported(&real), 3);
    for what in ["a summary", "a stage", "an entry that is removed"] {
        let edit = EDITS.iter().find(|edit| edit.0 == what).unwrap().1;
        edit(&mut one);
        one.check(what);
    }
}
