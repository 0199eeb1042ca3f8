//! The results of all goods under the Standard, with what human reviewers decided.

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::entry::{Decided, Decision, Entry};
use crate::standard::{Assessed, Outcome, Standard};

/// For each good of the catalogue, in its order, the result of every indicator.
#[must_use]
pub fn assessments(catalog: &Catalog, standard: &Standard) -> Vec<Vec<Assessed>> {
    let goods = catalog.goods().par_iter();
    goods
        .map(|good| assessment(&good.entry, standard))
        .collect()
}

/// The results of one entry.
///
/// A decision outranks *needs human* and *not asked*, and `not-met` also *met*, until the answer it
/// was made on changes; one without a hash counts for good. A gap stays a gap.
#[must_use]
pub fn assessment(entry: &Entry, standard: &Standard) -> Vec<Assessed> {
    let mut results = standard.assess(entry);
    for assessed in &mut results {
        let Some(decision) = entry.decisions.get(&assessed.key) else {
            continue;
        };
        let made_on = decision.answer_hash.as_deref();
        if made_on.is_none_or(|hash| hash == standard.answer_hash(entry, &assessed.key)) {
            decide(assessed, decision);
        }
    }
    results
}

fn decide(assessed: &mut Assessed, decision: &Decision) {
    let outcome = match (decision.result, assessed.result) {
        (_, Outcome::Gap) | (Decided::Met, Outcome::Met) => return,
        (Decided::Met, Outcome::NeedsHuman | Outcome::NotAsked) => Outcome::Met,
        (Decided::NotMet, _) => Outcome::Gap,
    };
    let code = match outcome {
        Outcome::Met => "decided-met",
        _ => "decided-not-met",
    };
    assessed.result = outcome;
    assessed.applicable = true;
    assessed.code = (outcome == Outcome::Gap).then(|| code.to_owned());
    code.clone_into(&mut assessed.reason);
    assessed.args = vec![("on".to_owned(), decision.on.to_string())];
}
