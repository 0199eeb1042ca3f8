//! What comes first: of each question of the summary the sentence with the largest share.

use super::limits::{FINDINGS, SMALLEST};
use super::say::{Question, Say};
use super::whole::Analysis;

/// The findings of the summary, in the order of the questions: of the sentences that can answer a question, the one with
/// the largest share, the first of equal ones. There are none about few goods.
#[must_use]
pub fn findings(analysis: &Analysis) -> Vec<&Say> {
    if analysis.base < SMALLEST {
        return Vec::new();
    }
    let questions = [Question::Coverage, Question::Trust, Question::Dependence];
    let found = questions.into_iter().filter_map(|question| {
        let says = analysis.says.iter().rev();
        let says = says.filter(|say| say.question == Some(question));
        let says = says.filter(|say| say.share.is_some_and(|share| share.part > 0));
        // The last of equal ones is taken, so the order is turned.
        says.max_by(|a, b| {
            let of = |say: &Say| say.share.map_or((0, 1), |share| (share.part, share.base));
            let ((a, of_a), (b, of_b)) = (of(a), of(b));
            (a * of_b).cmp(&(b * of_a))
        })
    });
    found.take(FINDINGS).collect()
}
