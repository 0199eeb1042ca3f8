//! Chooses which findings are printed: the first of each rule; the others are counted.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::plural::grouped;
use crate::diagnostic::{Code, Diagnostic};

/// How many findings of each rule are printed, unless all are requested.
pub const MOST: usize = 20;

/// How to see the findings that are not printed.
pub const SHOW_ALL: &str = "run `dpg validate --all` to see all";

/// Whether all findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// All of them.
    All,
    /// The first [`MOST`] of each rule.
    Few,
}

/// Selects findings and counts those that it leaves out.
#[derive(Debug)]
pub struct Picker {
    show: Show,
    seen: BTreeMap<Code, usize>,
    rest: BTreeMap<Code, usize>,
}

impl From<bool> for Show {
    fn from(all: bool) -> Self {
        if all { Self::All } else { Self::Few }
    }
}

impl Picker {
    /// A selection that has seen nothing yet.
    #[must_use]
    pub fn new(show: Show) -> Self {
        Self {
            show,
            seen: BTreeMap::new(),
            rest: BTreeMap::new(),
        }
    }

    /// The findings that are printed, out of some.
    #[must_use]
    pub fn pick<'a>(
        &mut self,
        findings: impl IntoIterator<Item = &'a Diagnostic>,
    ) -> Vec<&'a Diagnostic> {
        let findings = findings.into_iter();
        findings
            .filter(|one| self.show == Show::All || self.takes(one))
            .collect()
    }

    fn takes(&mut self, finding: &Diagnostic) -> bool {
        let seen = self.seen.entry(finding.code).or_default();
        *seen += 1;
        let is_taken = *seen <= MOST;
        if !is_taken {
            *self.rest.entry(finding.code).or_default() += finding.count();
        }
        is_taken
    }

    /// The findings that are left out, a line per rule, and `advice` on how to see them; empty if none
    /// are.
    #[must_use]
    pub fn rest(&self, advice: &str) -> String {
        let mut out = String::new();
        for (code, number) in &self.rest {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "... and {} more `{code}`", grouped(*number));
        }
        if !out.is_empty() {
            let _ = writeln!(out, "{advice}");
        }
        out
    }
}

/// The hidden parts of a finding, in words: related places, of which the format leaves out `hidden`;
/// and similar findings.
#[must_use]
pub fn left_out(finding: &Diagnostic, hidden: usize) -> Vec<String> {
    let places = match finding.related_left_out + hidden {
        0 => None,
        1 => Some("and 1 more place".to_owned()),
        more => Some(format!("and {} more places", grouped(more))),
    };
    let alike = match finding.alike_left_out {
        0 => None,
        more => Some(format!(
            "and {} more `{}` in this file",
            grouped(more),
            finding.code
        )),
    };
    places.into_iter().chain(alike).collect()
}

#[cfg(test)]
mod tests {
    use super::{MOST, Picker, Show};
    use crate::diagnostic::{Code, Diagnostic, Severity, Span};

    fn finding(code: Code) -> Diagnostic {
        Diagnostic {
            path: "a.yaml".to_owned(),
            span: Span::default(),
            pointer: String::new(),
            severity: Severity::Error,
            code,
            message: String::new(),
            help: String::new(),
            fix: None,
            related: Vec::new(),
            related_left_out: 0,
            alike_left_out: 0,
            about: None,
        }
    }

    #[test]
    fn of_each_rule_so_many_are_printed_and_the_others_counted() {
        let mut all = vec![finding(Code::NoGoal); 5_000];
        all.push(finding(Code::NoOwner));
        let mut picker = Picker::new(Show::Few);
        assert_eq!(picker.pick(&all[..3_000]).len(), MOST);
        assert_eq!(picker.pick(&all[3_000..]).len(), 1);
        assert_eq!(
            picker.rest("see all"),
            "... and 4,980 more `no-goal`\nsee all\n"
        );
        let mut picker = Picker::new(Show::All);
        assert_eq!(picker.pick(&all).len(), 5_001);
        assert_eq!(picker.rest("see all"), "");
    }
}
