//! Which findings are about an indicator, and which say no more than that it has a gap.

use crate::diagnostic::Code;

/// Whether a finding says no more than that an indicator has a gap.
pub(super) fn says_gap(code: Code) -> bool {
    matches!(code, Code::IndicatorGap | Code::NoGoal | Code::NoLicense)
}

/// The indicator that a pointer leads into, or the decision on it.
pub(super) fn indicator_of(pointer: &str) -> Option<&str> {
    let mut tokens = pointer.split('/').skip(1);
    let is_of_one = matches!(tokens.next(), Some("indicators" | "decisions"));
    tokens.next().filter(|_| is_of_one)
}
