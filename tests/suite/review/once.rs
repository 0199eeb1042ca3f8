//! `dpg review` says each thing once: as the comment on a pull request, and as text.

use serde_json::Value;

use crate::support::{Scratch, entry_of, golden, project, sound_entry};

const LEDGER: &str = "registry/harvest-ledger.yaml";

/// An entry with gaps, a finding on an answer and one on no answer.
fn incomplete(name: &str) -> String {
    let entry = entry_of(name);
    let entry = entry.split("  harassment:").next().unwrap();
    assert!(entry.contains("spdx: Apache-2.0"), "{entry}");
    entry
        .replace("spdx: Apache-2.0", "spdx: My-Own-1.0")
        .replace("- agriculture", "- beekeeping")
        .replace("stage: ", "deployment: {used_in: [KE, HT, IN]}\nstage: ")
}

/// The review of one added entry with gaps, as Markdown, as text, and for programs.
fn added() -> (String, String, Value) {
    let scratch = Scratch::with(&[(LEDGER, sound_entry())]);
    scratch.commit();
    scratch.write("registry/barn-door.yaml", incomplete("Barn Door"));
    let written = |format| {
        scratch
            .review(&["--base", "HEAD", "--format", format])
            .stdout
    };
    let review = scratch.reviewed(&["--base", "HEAD"]);
    (written("markdown"), written("text"), review)
}

/// A text without what makes it Markdown.
fn plain(text: &str) -> String {
    let text = text.replace(['\\', '`', '*'], "");
    text.replace("&#58;", ":").to_lowercase()
}

#[test]
fn a_gap_is_said_once_with_its_place_and_what_to_write() {
    let (markdown, text, review) = added();
    let entry = &review["entries"][0];
    let indicators = entry["indicators"].as_array().unwrap().iter();
    let open: Vec<&Value> = indicators.filter(|one| one["result"] != "met").collect();
    assert!(open.len() > 1, "{entry:#}");
    for (format, written) in [("markdown", markdown), ("text", text)] {
        let written = plain(&written);
        for one in &open {
            let key = one["indicator"].as_str().unwrap();
            let reason = plain(one["reason"].as_str().unwrap());
            let reason = reason.trim_end_matches('.');
            assert_eq!(written.matches(reason).count(), 1, "{format}: {reason}");
            let help = plain(one["help"].as_str().unwrap());
            let help = help.trim_end_matches('.');
            assert_eq!(written.matches(help).count(), 1, "{format}: {help}");
            let mut lines = written.lines().skip_while(|line| !line.contains(reason));
            let said: String = lines.by_ref().take(3).collect();
            let is_placed = said.contains("line ") || said.contains("barn-door.yaml:");
            assert!(said.contains(key) && is_placed, "{format}: {said}");
        }
        // The table of answers and the counts say the rest.
        let texts = entry["indicators"].as_array().unwrap().iter();
        for met in texts.filter(|one| one["result"] == "met") {
            let reason = plain(met["reason"].as_str().unwrap());
            assert_eq!(written.matches(&reason).count(), 1, "{format}: {reason}");
        }
    }
}

#[test]
fn every_finding_is_said_once_and_those_on_no_answer_come_first() {
    let (markdown, text, review) = added();
    let findings = review["entries"][0]["findings"].as_array().unwrap();
    let (mut of_answers, mut others) = (0, 0);
    for (format, written) in [("markdown", markdown), ("text", text)] {
        let written = plain(&written);
        let checklist = written.find("checklist:").unwrap();
        for finding in findings {
            if finding["code"] == "indicator-gap" {
                continue;
            }
            let message = plain(finding["message"].as_str().unwrap());
            assert_eq!(written.matches(&message).count(), 1, "{format}: {message}");
            let help = plain(finding["help"].as_str().unwrap());
            assert!(written.contains(&help), "{format}: {help}");
            let at = written.find(&message).unwrap();
            let pointer = finding["pointer"].as_str().unwrap();
            let is_of_answer = pointer.starts_with("/indicators/");
            assert_eq!(at > checklist, is_of_answer, "{format}: {message}");
            *if is_of_answer {
                &mut of_answers
            } else {
                &mut others
            } += 1;
        }
    }
    assert!(of_answers > 0 && others > 0, "{findings:#?}");
}

#[test]
fn counts_are_said_once_and_all_but_the_first_are_folded() {
    let (markdown, _, review) = added();
    let effect = review["entries"][0]["effect"].as_array().unwrap();
    assert!(effect.len() > 2, "{effect:#?}");
    let (before, counts) = markdown.split_once("**Counts:** ").unwrap();
    assert!(!before.contains("candidate"), "{before}");
    let (first, folded) = counts.split_once('\n').unwrap();
    assert_eq!(first, "goods: +1 candidate");
    let folded = folded.trim_start();
    assert!(folded.starts_with("<details><summary>"), "{folded}");
    for count in effect.iter().filter(|one| one["kind"] == "country") {
        let label = count["label"].as_str().unwrap();
        assert_eq!(folded.matches(label).count(), 1, "{label}: {folded}");
    }
}

#[test]
fn what_was_met_before_is_said_where_the_gap_is() {
    let scratch = Scratch::with(&[(LEDGER, sound_entry())]);
    scratch.commit();
    let entry = sound_entry();
    scratch.write(LEDGER, entry.split("  harassment:").next().unwrap());
    for format in ["markdown", "text"] {
        let written = scratch
            .review(&["--base", "HEAD", "--format", format])
            .stdout;
        assert_eq!(plain(&written).matches("(was met)").count(), 1, "{written}");
    }
}

#[test]
fn the_report_on_each_kind_of_change_reads_well() {
    let scratch = Scratch::with(&[
        (LEDGER, sound_entry()),
        ("registry/orchard-map.yaml", entry_of("Orchard Map")),
        ("registry/seed-bank.yaml", entry_of("Seed Bank")),
    ]);
    scratch.commit();
    let changed = sound_entry().replace("- agriculture", "- health");
    scratch.write(LEDGER, changed.split("  harassment:").next().unwrap());
    scratch.remove("registry/orchard-map.yaml");
    scratch.remove("registry/seed-bank.yaml");
    scratch.write("registry/seed-vault.yaml", incomplete("Seed Bank"));
    scratch.write("registry/barn-door.yaml", incomplete("Barn Door"));
    let folder = project().join("tests/fixtures/review");
    for (format, file) in [("markdown", "comment.md"), ("text", "report.txt")] {
        let run = scratch.review(&["--base", "HEAD", "--format", format]);
        golden(&folder.join(file), &run.stdout);
    }
}
