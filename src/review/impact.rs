//! What a reviewer should ask about impact and breadth.

use serde::Serialize;

use crate::entry::Entry;
use crate::good::Status;
use crate::standard::Technical;
use crate::validate::Rules;

/// What an entry says about impact and breadth, and what a reviewer should ask; no verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Impact {
    /// The targets that it names.
    pub targets: Vec<String>,
    /// The goals for which it names none.
    pub goals_without_target: Vec<u8>,
    /// The technical products, such as a library, that it describes the good as.
    pub technical: Vec<Technical>,
    /// The same in sentences.
    pub facts: Vec<String>,
    /// Id of the document that the questions follow, if any is asked.
    pub source: Option<String>,
    /// What to ask; empty if the good is not described as a technical product.
    pub questions: Vec<String>,
}

/// What an entry says about impact and breadth; none unless it is a candidate or is being recognised.
pub(super) fn impact(before: Option<&Entry>, entry: &Entry, rules: &Rules) -> Option<Impact> {
    let is_wanted = match Status::of(entry) {
        Status::Candidate => true,
        Status::Current => before.map(Status::of) != Some(Status::Current),
        Status::Former => false,
    };
    if !is_wanted {
        return None;
    }
    let impact = rules.standard().impact(entry);
    let questions = impact.questions(rules.messages());
    let source = rules.standard().source_of_impact();
    let source = source.filter(|_| !questions.is_empty());
    Some(Impact {
        facts: impact.facts(rules.messages()),
        source: source.map(|(id, _)| id.clone()),
        questions,
        targets: impact.targets,
        goals_without_target: impact.goals_without_target,
        technical: impact.technical,
    })
}
