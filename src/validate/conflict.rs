//! Finds what a merge left in a file that it could not finish.

use super::finding::{Finding, On};
use crate::diagnostic::{Code, Related};
use crate::load::Document;

/// The marks that a merge leaves around two versions of the same lines.
pub(super) fn find(document: &Document, text: &str) -> Option<Finding> {
    if !text.contains("<<<<<<< ") && !text.contains(">>>>>>> ") {
        return None;
    }
    let marks = || {
        let lines = text.lines().enumerate();
        lines.filter(|(_, line)| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> "))
    };
    let (first, _) = marks().next()?;
    let (last, _) = marks().take(2).last()?;
    let message = if first == last {
        "this line is left over from a merge conflict".to_owned()
    } else {
        format!(
            "unresolved merge conflict from line {} to line {}",
            first + 1,
            last + 1
        )
    };
    let others = || marks().skip(2).step_by(2);
    let all = others().count();
    let others = others().map(|(line, _)| Related {
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
