//! Keeps so many findings of one rule in one file, and counts the others.

use std::collections::BTreeMap;

use super::finding::Finding;
use crate::diagnostic::{Code, Diagnostic};

/// How many findings of one rule a file may have that are listed one by one.
pub(super) const MOST: usize = 100;

/// A finding that may stand for others of its rule.
pub(super) trait Counted {
    /// The rule.
    fn code(&self) -> Code;
    /// How many more findings of the rule the file has than are listed.
    fn left_out(&mut self) -> &mut usize;
}

impl Counted for Finding {
    fn code(&self) -> Code {
        self.code
    }

    fn left_out(&mut self) -> &mut usize {
        &mut self.alike_left_out
    }
}

impl Counted for Diagnostic {
    fn code(&self) -> Code {
        self.code
    }

    fn left_out(&mut self) -> &mut usize {
        &mut self.alike_left_out
    }
}

/// The first findings of each rule; the last one of them says how many more there are.
pub(super) fn few<T: Counted>(mut findings: Vec<T>) -> Vec<T> {
    if findings.len() <= MOST {
        return findings;
    }
    let mut all: BTreeMap<Code, usize> = BTreeMap::new();
    for finding in &mut findings {
        *all.entry(finding.code()).or_default() += 1 + *finding.left_out();
    }
    let mut seen: BTreeMap<Code, usize> = BTreeMap::new();
    findings.retain_mut(|finding| {
        let seen = seen.entry(finding.code()).or_default();
        *seen += 1;
        if *seen == MOST {
            *finding.left_out() = all[&finding.code()] - MOST;
        }
        *seen <= MOST
    });
    findings
}

#[cfg(test)]
mod tests {
    use super::{MOST, few};
    use crate::diagnostic::Code;
    use crate::validate::finding::Finding;

    #[test]
    fn the_last_finding_that_is_listed_counts_the_others() {
        let finding = |code| Finding::new(code, "", "");
        let mut all: Vec<Finding> = (0..MOST + 7).map(|_| finding(Code::TooLong)).collect();
        all.push(finding(Code::TooFew));
        let few_of_all = few(all);
        let mut more = few_of_all.clone();
        more.extend(vec![finding(Code::TooLong); 2]);
        assert_eq!(few(more)[MOST - 1].alike_left_out, 9);
        let few = few_of_all;
        let counts: Vec<usize> = few.iter().map(|one| one.alike_left_out).collect();
        assert_eq!(few.len(), MOST + 1);
        assert_eq!(counts[MOST - 2..], [0, 7, 0]);
    }
}
