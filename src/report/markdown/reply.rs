//! The reply to an issue that proposes a good.

use std::fmt::Write;

use super::finding::diagnostic;
use super::inline::{code, prose};
use crate::diagnostic::{Diagnostic, Severity};
use crate::issue::Remark;
use crate::report::plural::plural;

/// The first line of a reply, by which it is found again to be renewed.
pub const MARK: &str = "<!-- dpg issue -->";

/// The most findings that are shown.
const MOST: usize = 40;

/// What became of an issue.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Nothing was written; the reason is a sentence without a full stop at its end.
    Refused(String),
    /// An entry was written.
    Written {
        /// The path of its file from the root, with `/`.
        path: String,
        /// What was found in it.
        findings: Vec<Diagnostic>,
        /// Answers that are not one of the values to choose from.
        remarks: Vec<Remark>,
    },
}

impl Outcome {
    /// Whether there is an entry without errors.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        match self {
            Self::Refused(_) => false,
            Self::Written { findings, .. } => count(findings, Severity::Error) == 0,
        }
    }

    /// What became of it, in one sentence without a full stop.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            Self::Refused(why) => format!("nothing was written: {why}"),
            Self::Written { path, findings, .. } => {
                format!("wrote `{path}`: {}", counts(findings))
            }
        }
    }
}

/// The reply as Markdown; what the issue said is in it as text only.
#[must_use]
pub fn reply(outcome: &Outcome) -> String {
    let mut out = format!("{MARK}\n");
    let (path, findings, remarks) = match outcome {
        Outcome::Refused(why) => {
            let _ = writeln!(out, "This issue did not become an entry: {}.", prose(why));
            let _ = writeln!(out, "\nEdit the issue, and this reply is renewed.");
            return out;
        }
        Outcome::Written {
            path,
            findings,
            remarks,
        } => (path, findings, remarks),
    };
    let _ = writeln!(
        out,
        "Thank you. Your answers are now the file {}: {}.",
        code(path, 300),
        counts(findings)
    );
    if !findings.is_empty() {
        out.push_str(
            "\nEdit the issue to answer what is open; this reply and the file are renewed.\n\n",
        );
        for one in findings.iter().take(MOST) {
            out.push_str(&diagnostic(one));
        }
        let rest = findings.len().saturating_sub(MOST);
        if rest > 0 {
            let _ = writeln!(out, "- and {rest} more");
        }
    }
    if !remarks.is_empty() {
        out.push_str("\nThese answers are none of the values to choose from:\n\n");
        for one in remarks.iter().take(MOST) {
            let _ = writeln!(out, "- {}: {}", prose(&one.label), code(&one.answer, 120));
        }
    }
    out
}

fn counts(findings: &[Diagnostic]) -> String {
    format!(
        "{}, {}",
        plural(count(findings, Severity::Error), "error"),
        plural(count(findings, Severity::Warning), "warning")
    )
}

fn count(findings: &[Diagnostic], severity: Severity) -> usize {
    findings
        .iter()
        .filter(|one| one.severity == severity)
        .count()
}
