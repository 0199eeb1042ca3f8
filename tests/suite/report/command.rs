//! `dpg report`: its formats, its file, and what changed since an earlier state.

use super::support::{DAY, entry, registry, report};
use crate::support::{Scratch, dpg, git};

#[test]
fn markdown_has_every_section_and_absolute_links() {
    let registry = registry(25, "dpg");
    let text = report(registry.root(), &[]);
    for part in [
        "# Report on the registry\n",
        "\n## Coverage and gaps\n",
        "\n## Who works on the same\n",
        "\n## Method and limits\n",
        "](https://example.org/goal/2/)",
        "](https://example.org/goods/?goal=2&category=software)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(text, report(registry.root(), &["--format", "md"]));
}

#[test]
fn what_an_entry_says_is_no_markup_and_no_formula() {
    let registry = registry(1, "dpg");
    let path = "registry/good-0.yaml";
    let text = std::fs::read_to_string(registry.root().join(path)).unwrap();
    let name = "\"=HYPERLINK(1)|[x](http://e.org)<script>\"";
    registry.write(path, text.replace("Owner 0", name));
    let text = report(registry.root(), &[]);
    assert!(
        text.contains("=HYPERLINK(1)\\|\\[x\\](http://e.org)&lt;script\\>"),
        "{text}"
    );
    let table = report(registry.root(), &["--format", "csv"]);
    assert!(
        table.contains(",'=HYPERLINK(1)|[x](http://e.org)<script>,"),
        "{table}"
    );
    let html = report(registry.root(), &["--format", "html"]);
    assert!(!html.contains("<script"), "{html}");
}

#[test]
fn html_is_one_file_and_the_table_has_every_number() {
    let registry = registry(25, "dpg");
    let out = registry.root().join("report.html");
    let run = dpg(
        registry.root(),
        &[
            "report",
            "--as-of",
            DAY,
            "--format",
            "html",
            "--out",
            "report.html",
        ],
    );
    assert_eq!((run.status, run.stdout.as_str()), (0, ""), "{}", run.stderr);
    let html = std::fs::read_to_string(out).unwrap();
    assert!(
        html.contains("<style>") && html.contains("@page"),
        "no styles"
    );
    for never in ["<script", "<link", "src=\"", "href=\"/"] {
        assert!(!html.contains(never), "{never}");
    }
    let table = report(registry.root(), &["--format", "csv"]);
    assert!(
        table.starts_with("figure,row,label,number,count,list\r\n"),
        "{table}"
    );
    assert!(
        table.contains("\r\nstatus,current,Recognised,goods,25,https://example.org/goods/\r\n"),
        "{table}"
    );
}

/// A registry with two states: a good comes, one loses its recognition, one leaves.
fn two_states() -> (Scratch, String) {
    let registry = registry(25, "dpg");
    let before = registry.commit();
    registry.remove("registry/good-1.yaml");
    let (path, text) = entry(2, "ineligible");
    registry.write(&path, text);
    let (path, text) = entry(30, "dpg");
    registry.write(&path, text);
    registry.commit();
    (registry, before)
}

#[test]
fn a_comparison_says_what_came_what_went_and_which_numbers_differ() {
    let (registry, before) = two_states();
    let text = report(registry.root(), &["--compare", &before]);
    for part in [
        "1 entry was added, 1 was removed. There were 25 recognised goods then, there are 24 now.",
        "### Newly recognised\n\n- [Good 30](https://example.org/goods/good-30/)\n",
        "### No longer recognised\n\n- [Good 1](https://example.org/goods/good-1/)\n",
        "- [Good 2](https://example.org/goods/good-2/)",
        "| Entries by status | Recognised | Goods | 25 | 24 | −1 |",
        "| Entries by status | Former | Goods | 0 | 1 | +1 |",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let table = report(registry.root(), &["--compare", &before, "--format", "csv"]);
    assert!(
        table.starts_with("figure,row,number,before,now,change\r\n"),
        "{table}"
    );
    assert!(
        table.contains("Entries by status,Recognised,Goods,25,24,-1\r\n"),
        "{table}"
    );
}

#[test]
fn the_same_state_has_no_difference_and_a_day_names_its_last_commit() {
    let (registry, _) = two_states();
    // On another day, more has expired.
    let expired = report(registry.root(), &["--compare", "HEAD"]);
    assert!(expired.contains("| Expired | Goods |"), "{expired}");
    for wanted in ["HEAD", "2026-01-01"] {
        let arguments = ["-q", "report", "--as-of", "2026-01-01", "--compare", wanted];
        let text = dpg(registry.root(), &arguments).stdout;
        assert!(text.contains("## Changes since 1 January 2026"), "{text}");
        assert!(text.contains("None of the numbers"), "{wanted}: {text}");
    }
}

#[test]
fn a_state_that_is_not_there_is_an_error() {
    let registry = registry(2, "dpg");
    git(registry.root(), &["init", "-q", "-b", "main"]);
    registry.commit();
    for (wanted, why) in [
        (
            "2020-01-01",
            "no commit is as old as 2020-01-01: the oldest day of this history is 2026-01-01",
        ),
        (
            "2026-13-01",
            "`2026-13-01` looks like a day, but there is no such day: the month is a number from 01 to 12",
        ),
        ("nowhere", "there is no commit `nowhere`"),
        ("--all", "there is no commit `--all`"),
    ] {
        let run = dpg(registry.root(), &["report", &format!("--compare={wanted}")]);
        assert_eq!(run.status, 2, "{}", run.stdout);
        assert!(run.stderr.contains(why), "{}", run.stderr);
    }
}

#[test]
fn a_comparison_has_names_of_what_is_not_there_any_more_and_no_codes() {
    let registry = registry(25, "dpg");
    let (path, text) = entry(40, "dpg");
    let text = text.replace("[KE]", "[BR]").replace("[IN]", "[BR]");
    let text = text.replace("goal: 2\n", "goal: 14\n");
    registry.write(&path, text.replace("- health", "- energy"));
    let before = registry.commit();
    registry.remove(&path);
    registry.commit();
    let text = report(registry.root(), &["--compare", &before]);
    let since = text.split("\n## Changes since").nth(1).unwrap();
    let since = since.split("\n## ").next().unwrap();
    for part in [
        "| Goals by region | Goal 14: Life Below Water | Americas | 1 | 0 | −1 |",
        "| Sectors by goal | Energy | Goal 14: Life Below Water | 1 | 0 | −1 |",
        "- [Good 40](https://example.org/goods/good-40/)",
    ] {
        assert!(since.contains(part), "{part}: {since}");
    }
    let code =
        regex::Regex::new(r"\| (0\d\d|\d{1,2}|[A-Z]{2}|energy) \| [^|]+ \| \d+ \| \d+ \|").unwrap();
    assert!(!code.is_match(since), "{since}");
}
