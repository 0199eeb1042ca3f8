//! A disk that is full, and one that cannot be written to: what was there stays, the message says what to do, and the next
//! run succeeds.

use crate::publish::command::small;
use crate::publish::mounts::with_mounts;
use crate::support::project;

/// Each command that writes, and one that only reads, with their exit statuses.
const COMMANDS: &str = r#"
    commands() {
        "$DPG" -q build --no-cache --as-of 2026-07-13; echo "build $?" >&3
        "$DPG" -q fmt; echo "fmt $?" >&3
        "$DPG" -q import table table.csv --into .; echo "table $?" >&3
        "$DPG" -q import publiccode "$FIXTURES/publiccode/clinic" --into .; echo "import $?" >&3
        "$DPG" -q export table --out out.xlsx; echo "export $?" >&3
        "$DPG" -q forge github; echo "forge $?" >&3
        "$DPG" -q fmt --check; echo "check $?" >&3
    }
    state() { find . -type f -not -name filler -exec sha256sum {} + | sort; }
"#;

/// Prepares a registry with a site on a small disk, runs the commands in a state of the disk, then where it is well again.
fn in_trouble(trouble: &str, well: &str, why: &str, advice: &str) {
    let scratch = small();
    let fixtures = project().join("tests/fixtures");
    let lines = format!(
        "set +e
         FIXTURES={}
         mkdir small
         mount -t tmpfs -o size=64m none small
         cp -r registry site.toml small
         cd small
         {COMMANDS}
         \"$DPG\" -q build --no-cache --as-of 2026-07-13
         sed -i 's/^name: /name:    /' registry/harvest-ledger.yaml
         \"$DPG\" -q export table --out table.csv
         sed -i 's/Harvest Ledger/Harvest Book/' table.csv
         state >../before
         {trouble}
         commands 3>../said >../out 2>../errors
         state >../after
         {well}
         commands 3>../again >../out 2>../again-errors
         ls -A >../names",
        fixtures.display()
    );
    let Some(run) = with_mounts(scratch.root(), &lines) else {
        return;
    };
    assert_eq!(run.status, 0, "{}", run.stderr);
    let read = |name: &str| std::fs::read_to_string(scratch.root().join(name)).unwrap();
    assert_eq!(read("before"), read("after"), "what was there has changed");
    let errors = read("errors");
    assert_eq!(
        read("said"),
        "build 2\nfmt 2\ntable 2\nimport 2\nexport 2\nforge 2\ncheck 1\n",
        "{errors}"
    );
    for (count, text) in [(6, why), (6, advice)] {
        assert_eq!(errors.matches(text).count(), count, "{text} in {errors}");
    }
    assert_eq!(
        read("again"),
        "build 0\nfmt 0\ntable 0\nimport 0\nexport 0\nforge 0\ncheck 0\n",
        "{}",
        read("again-errors")
    );
    let names = read("names");
    assert!(
        !names.contains(".new") && !names.contains(".public"),
        "{names}"
    );
}

#[test]
fn on_a_full_disk_everything_stays_as_it_was() {
    in_trouble(
        "dd if=/dev/zero of=filler bs=4k 2>/dev/null || true",
        "rm filler",
        "No space left on device",
        "help: free some space, or name a place on another disk",
    );
}

#[test]
fn where_nothing_can_be_written_everything_stays_as_it_was() {
    in_trouble(
        "mount -o remount,ro .",
        "mount -o remount,rw .",
        "Read-only file system",
        "help: name a place that can be written to",
    );
}
