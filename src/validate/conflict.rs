//! Finds what a merge left in a file that it could not finish.

use super::finding::{Finding, On};
use crate::diagnostic::{Code, Related};
use crate::load::Document;

/// The lines with marks that a merge leaves around two versions of the same lines.
fn marks(text: &str) -> impl Iterator<Item = usize> {
    let is_likely = text.contains("<<<<<<< ") || text.contains(">>>>>>> ");
    let lines = text.lines().enumerate().filter(move |_| is_likely);
    let marked = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
    lines
        .filter(move |(_, line)| marked(line))
        .map(|(at, _)| at)
}

/// Whether a merge left marks in a text.
pub(super) fn is_in(text: &str) -> bool {
    marks(text).next().is_some()
}

/// The marks that a merge leaves around two versions of the same lines.
pub(super) fn find(document: &Document, text: &str) -> Option<Finding> {
    let first = marks(text).next()?;
    let last = marks(text).take(2).last()?;
    let message = if first == last {
        "this line is left over from a merge conflict".to_owned()
    } else {
        format!(
            "unresolved merge conflict from line {} to line {}",
            first + 1,
            last + 1
        )
    };
    let others = || marks(text).skip(2).step_by(2);
    let all = others().count();
    let others = others().map(|line| Related {
        path: document.path.clone(),
        line: Some(line + 1),
        column: Some(1),
        message: "another conflict".to_owned(),
    });
    Some(
        Finding::new(Code::MergeConflict, "", message)
            .on(On::At((first + 1, 1)))
            .related(others, all)
            .help("keep one of the two versions or combine them, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`"),
    )
}
