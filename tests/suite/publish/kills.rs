//! `dpg build` is killed at random moments, each chosen by what it has done by then.

use std::path::Path;

use dpg_registry::fs::is_unfinished;
use dpg_registry::publish::{Mode, Output, Target};

use crate::publish::command::{names, site, small};
use crate::publish::support::{Small, expected};
use crate::support::dice::Dice;
use crate::support::kill::killed_after;
use crate::support::property::tries;
use crate::support::{Scratch, dpg, entry_of};

const DAY: &str = "2026-07-13";

/// What stands in the output before each run, and after it is cleaned up.
const BEFORE: Small = Small(&[
    ("goods/gone/index.html", "old"),
    ("goods/index.html", "old"),
    ("index.html", "old"),
]);

/// What others put there.
const FOREIGN: [(&str, &str); 3] = [
    (".git/HEAD", "ref: refs/heads/main"),
    ("CNAME", "goods.example.org"),
    ("goods/gone/note.txt", "a note"),
];

/// Publishes the small site by the library, which is quick.
fn publish_before(scratch: &Scratch) {
    let out = scratch.root().join("public");
    let output = Output::open(Target {
        out: &out,
        root: scratch.root(),
        registry: "registry",
        compress: false,
        mode: Mode::Auto,
        records: None,
        waiting: &|| unreachable!("nobody publishes any more"),
        step: &|| (),
    });
    output.unwrap().publish(&BEFORE).unwrap();
}

/// The files that dpg wrote, without those of others.
fn ours(out: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = site(out);
    all.retain(|(path, _)| FOREIGN.iter().all(|(other, _)| other != path));
    all
}

fn has_foreign(out: &Path, when: &str) {
    for (path, text) in FOREIGN {
        let read = std::fs::read_to_string(out.join(path)).ok();
        assert_eq!(read.as_deref(), Some(text), "`{path}` {when}");
    }
}

#[test]
fn killed_builds_leave_a_whole_site_and_the_next_run_nothing_else() {
    let scratch = small();
    let out = scratch.root().join("public");
    let build = ["-q", "build", "--no-cache", "--as-of", DAY];
    let run = dpg(scratch.root(), &[&build[..], &["--out", "after"]].concat());
    assert_eq!(run.status, 0, "{}", run.stderr);
    let after = site(&scratch.root().join("after"));
    std::fs::remove_dir_all(scratch.root().join("after")).unwrap();
    let before: Vec<_> = expected(&BEFORE)
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    publish_before(&scratch);
    for (path, text) in FOREIGN {
        scratch.write(&format!("public/{path}"), text);
    }
    let (most, killed) = killed_after(usize::MAX, scratch.root(), &build);
    assert!(!killed && most > after.len(), "{most} changes");
    let (mut dice, mut kills) = (Dice::seeded(0x5eed_d1ce), 0);
    let wanted = tries(80);
    for round in 0..5 * wanted {
        publish_before(&scratch);
        // Half of them late, where the sites change places.
        let changes = match round % 2 {
            0 => 1 + dice.roll(most),
            _ => most - dice.roll(40),
        };
        let (_, killed) = killed_after(changes, scratch.root(), &build);
        kills += u32::from(killed);
        let when = format!("after round {round}, killed after {changes} of {most} changes");
        let now = ours(&out);
        assert!(
            now == before || now == after,
            "neither site is whole {when}"
        );
        has_foreign(&out, &when);
        if round % 20 == 0 {
            assert_eq!(dpg(scratch.root(), &build).status, 0);
            assert!(ours(&out) == after, "{when}");
        } else {
            publish_before(&scratch);
            assert!(ours(&out) == before, "{when}");
        }
        has_foreign(&out, &when);
        assert_eq!(
            names(scratch.root()),
            ["public", "registry", "site.toml"],
            "{when}"
        );
        if kills == wanted {
            println!("{wanted} of {} builds were killed", round + 1);
            return;
        }
    }
    panic!("only {kills} builds were killed in time");
}

/// The bytes of each file of a site.
type Bytes = std::collections::BTreeMap<String, Vec<u8>>;

#[test]
fn killed_updates_leave_whole_files_and_the_next_run_the_whole_site() {
    let scratch = small();
    let root = scratch.root();
    let texts = ["One Good", "Another Good"].map(entry_of);
    let build = ["-q", "build", "--publish", "changed", "--as-of", DAY];
    let sites = texts.each_ref().map(|text| {
        scratch.write("registry/good.yaml", text);
        let fresh = ["--no-cache", "--out", "fresh"];
        assert_eq!(dpg(root, &[&build[..], &fresh].concat()).status, 0);
        let bytes: Bytes = site(&root.join("fresh")).into_iter().collect();
        std::fs::remove_dir_all(root.join("fresh")).unwrap();
        bytes
    });
    assert_eq!(dpg(root, &build).status, 0);
    scratch.write("registry/good.yaml", &texts[0]);
    let (most, killed) = killed_after(usize::MAX, root, &build);
    assert!(!killed && most > 20, "{most} changes");
    let (mut dice, wanted) = (Dice::seeded(0x0dd_ba11), tries(40));
    for round in 0..wanted {
        let next = (round as usize + 1) % 2;
        scratch.write("registry/good.yaml", &texts[next]);
        let changes = 1 + dice.roll(most);
        killed_after(changes, root, &build);
        let when = format!("in round {round}, killed after {changes} of {most} changes");
        let found = site(&root.join("public")).into_iter();
        // What had no name yet when its writer was killed is not part of the site; the next run removes it.
        for (path, bytes) in found.filter(|(path, _)| !is_unfinished(path.as_ref())) {
            let mut whole = sites.iter().filter_map(|site| site.get(&path));
            assert!(whole.any(|whole| *whole == bytes), "`{path}` {when}");
        }
        assert_eq!(dpg(root, &build).status, 0, "{when}");
        let now: Bytes = site(&root.join("public")).into_iter().collect();
        assert!(now == sites[next], "{when}");
        assert_eq!(
            names(root),
            [".dpg", "public", "registry", "site.toml"],
            "{when}"
        );
    }
}
