//! Text that is made to break, to stall or to deceive.

use crate::hostile::registry::{change_fails, file_fails, lines_fail, many, many_lines_fail};
use crate::support::sound_entry;

#[test]
fn documents_that_are_no_mapping() {
    for content in ["- a\n- b\n", "hello\n", "17\n", "true\n", "[]\n", "''\n"] {
        let code = if content == "''\n" {
            "empty-value"
        } else {
            "wrong-type"
        };
        file_fails(content, code);
    }
    file_fails("{}\n", "missing-key");
}

#[test]
fn aliases_that_explode() {
    let level = |n: usize, below: &str| format!("a{n}: &a{n} [{}]\n", [below; 9].join(", "));
    let lists: String = (0..12)
        .map(|n: usize| match n.checked_sub(1) {
            None => level(n, "x"),
            Some(below) => level(n, &format!("*a{below}")),
        })
        .collect();
    file_fails(&lists, "yaml-limit");
    file_fails(lists.replace('[', "[[").replace(']', "]]"), "yaml-limit");
    let long = format!(
        "a: &a {}\nb: [{}]\n",
        "x".repeat(99_999),
        "*a, ".repeat(9_999)
    );
    file_fails(long, "yaml-limit");
    let many = format!(
        "a: &a [{}]\nb: [{}]\n",
        "1,".repeat(99_999),
        "*a, ".repeat(9_999)
    );
    file_fails(many, "yaml-limit");
    file_fails("a: &a [*a]\n", "yaml-limit");
    file_fails("a: *nowhere\n", "yaml-syntax");
}

#[test]
fn ten_thousand_levels() {
    let open = "[".repeat(10_000);
    let close = "]".repeat(10_000);
    file_fails(&open, "yaml-limit");
    file_fails(format!("{open}{close}"), "yaml-limit");
    lines_fail(&format!("extra: {open}{close}\n"), "yaml-limit");
    file_fails("{a: ".repeat(10_000), "yaml-limit");
    file_fails("- ".repeat(10_000), "yaml-limit");
    file_fails("? ".repeat(10_000), "yaml-syntax");
    let block = many(1_400, |n| format!("{}a:\n", " ".repeat(n)));
    file_fails(block, "yaml-limit");
}

#[test]
fn tabs_and_nuls() {
    let tab = change_fails("    role: owner", "\trole: owner", "yaml-syntax");
    assert!(
        tab.stdout.contains("this line is indented with a tab"),
        "{}",
        tab.stdout
    );
    lines_fail("description:\n\t- x\n", "yaml-syntax");
    let nul = lines_fail("description: a\0b\n", "yaml-syntax");
    assert!(nul.stdout.contains(":82:15\n"), "{}", nul.stdout);
    assert!(nul.stdout.contains("U+0000"), "{}", nul.stdout);
    lines_fail(
        "description: \"a\\0b\"\nwebsite: \"\\0\"\n",
        "duplicate-key",
    );
}

#[test]
fn controls_and_marks_of_direction_in_values_and_keys() {
    for wild in [
        "\\x1b[2J", "\\u202E", "\\u2066", "\\x9b", "\\r\\n", "\\x7f", "\\u200F",
    ] {
        change_fails("Harvest Ledger", "Harvest Ledger\nx: y", "unknown-key");
        let value = format!("previous_ids: [\"{wild}id\"]\n");
        lines_fail(&value, "wrong-format");
        lines_fail(&format!("\"{wild}key\": 1\n"), "unknown-key");
        lines_fail(
            &format!("extra: {{\"{wild}\": 1, \"{wild}\": 2}}\n"),
            "duplicate-key",
        );
        lines_fail(
            &format!("translations: {{\"{wild}\": {{name: x}}}}\n"),
            "invalid-language",
        );
        lines_fail(
            &format!("standard_version: [\"{wild}\"]\n\"{wild}\": 2\n"),
            "wrong-type",
        );
        change_fails(
            "https://harvest-ledger.example.org\n",
            &format!("\"https://example.org/{wild}\"\n"),
            "invalid-address",
        );
    }
    lines_fail("\u{202e}key: 1\n", "unknown-key");
    lines_fail("x: \u{1b}[2J\n", "yaml-syntax");
    lines_fail("x: *\u{202e}\n", "yaml-syntax");
    lines_fail("x: !\u{202e} y\n", "yaml-syntax");
}

#[test]
fn keys_without_measure() {
    let key = "x".repeat(1_000_000);
    lines_fail(&format!("{key}: 1\n"), "yaml-syntax");
    let run = lines_fail(&format!("? {key}\n: 1\n"), "too-long");
    assert!(run.stdout.len() < 1_500, "{}", run.stdout.len());
    let keys = many(100_000, |n| format!("k{n}: 1\n"));
    let run = many_lines_fail(&keys, "unknown-key");
    assert_eq!(run.stdout.matches("[unknown-key]").count(), 20);
    let all = "the entry has 100009 values, expected at most 1000";
    assert!(run.stdout.contains(all), "{}", run.stdout);
}

#[test]
fn thousands_of_findings_in_one_file() {
    let list = many(5_000, |n| format!("  - url: x{n}\n"));
    let entry = sound_entry().replace("repositories:\n", &format!("repositories:\n{list}"));
    let run = file_fails(entry, "invalid-address");
    assert_eq!(run.stdout.matches("[invalid-address]").count(), 20);
    let items = many(60_000, |n| format!("  - x{n}\n"));
    many_lines_fail(&format!("aliases:\n  - x7\n{items}"), "repeated-item");
    // All on one line, which is not to be counted through for each.
    let numbers = vec!["1"; 20_000].join(",");
    many_lines_fail(&format!("aliases: [é,{numbers}]\n"), "wrong-type");
    let twice = vec!["a: 1"; 20_000].join(", ");
    many_lines_fail(&format!("extra: {{{twice}}}\n"), "duplicate-key");
    let keys = many(20_000, |n| format!("k{n}: 1, "));
    many_lines_fail(&format!("dates: {{{keys}}}\n"), "unknown-key");
}

#[test]
fn numbers_that_are_none() {
    let long = "9".repeat(5_000);
    for number in [".nan", ".inf", "-.INF", "99999999999999999999999", &long] {
        change_fails("goal: 2", &format!("goal: {number}"), "yaml-syntax");
        lines_fail(&format!("extra: {{{number}: 1}}\n"), "yaml-syntax");
    }
    for number in ["-1", "18", "2.5", "1e300", "0x63"] {
        change_fails("goal: 2", &format!("goal: {number}"), "unknown-value");
    }
    change_fails("name: Harvest Ledger", "name: 0o17", "wrong-type");
    change_fails("name: Harvest Ledger", "name: true", "wrong-type");
    change_fails("name: Harvest Ledger", "name: ~", "empty-value");
}

#[test]
fn the_darker_corners_of_yaml() {
    let anchors = "extra: {a: &x 1, b: &x 2}\nstandard_version: *x\n";
    let run = lines_fail(anchors, "wrong-type");
    assert!(!run.stdout.contains("\"*x\""), "{}", run.stdout);
    lines_fail("<<: {colour: green}\n", "unknown-key");
    lines_fail("<<: {}\n<<: {}\n", "duplicate-key");
    lines_fail("standard_version: !evil 1\n", "yaml-syntax");
    for tag in [
        "!",
        "!!binary",
        "!!python/object:os.system",
        "!<tag:evil,2000:x>",
    ] {
        change_fails(
            "name: Harvest",
            &format!("name: {tag} Harvest"),
            "yaml-syntax",
        );
    }
    file_fails(format!("!evil\n{}", sound_entry()), "yaml-syntax");
    let documents = format!("{}---\n{}", sound_entry(), sound_entry());
    let run = file_fails(documents, "yaml-syntax");
    assert!(run.stdout.contains(":82:1\n"), "{}", run.stdout);
    lines_fail("1: a\ntrue: b\nnull: c\n1.5: d\n", "unknown-key");
    lines_fail("1: a\n0x1: b\n", "duplicate-key");
    lines_fail("? [a, b]\n: 1\n", "yaml-syntax");
    lines_fail("{a: b}: 1\n", "yaml-syntax");
    lines_fail("? &a [x]\n: 1\n", "yaml-syntax");
    lines_fail("\"\": 1\n", "unknown-key");
    lines_fail("a/b~c: 1\n", "unknown-key");
}
