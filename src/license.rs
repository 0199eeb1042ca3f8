//! SPDX licence expressions: the ids in them, in the spelling of the SPDX list.

use spdx::{Expression, LicenseItem, ParseMode};

/// The ids of an expression in the list's spelling, each once, in order; the text itself where it
/// is no expression.
#[must_use]
pub fn ids(expression: &str) -> Vec<String> {
    // Most expressions are one id.
    if let Some(id) = spdx::license_id(expression).filter(|id| id.name == expression) {
        return vec![id.name.to_owned()];
    }
    parsed_ids(expression)
}

fn parsed_ids(expression: &str) -> Vec<String> {
    let mut ids = Vec::new();
    match parse(expression) {
        Some(parsed) => {
            for requirement in parsed.requirements() {
                let id = name(&requirement.req.license);
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        None => ids.push(expression.trim().to_owned()),
    }
    ids
}

/// An expression read leniently in case, as SPDX asks; deprecated ids are kept as they are.
#[must_use]
pub fn parse(expression: &str) -> Option<Expression> {
    let mode = ParseMode {
        allow_slash_as_or_operator: false,
        allow_imprecise_license_names: false,
        allow_postfix_plus_on_gpl: true,
        allow_deprecated: true,
        allow_unknown: false,
    };
    Expression::parse_mode(&canonical_case(expression), mode).ok()
}

/// The expression with each id in the list's own case.
#[must_use]
pub fn canonical_case(expression: &str) -> String {
    let mut out = String::with_capacity(expression.len());
    let mut word = String::new();
    let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    for c in expression.trim().chars().chain(std::iter::once('\0')) {
        if is_id(c) {
            word.push(c);
            continue;
        }
        out.push_str(listed(&word).unwrap_or(&word));
        word.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

/// The list's spelling of an id, whatever its case.
#[must_use]
pub fn listed(id: &str) -> Option<&'static str> {
    spdx::license_id(id).map(|found| found.name).or_else(|| {
        spdx::identifiers::LICENSES
            .iter()
            .map(|license| license.name)
            .find(|name| name.eq_ignore_ascii_case(id))
    })
}

fn name(item: &LicenseItem) -> String {
    match item {
        LicenseItem::Spdx { id, .. } => id.name.to_owned(),
        LicenseItem::Other(other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{ids, parsed_ids};

    #[test]
    fn every_id_of_the_list_is_an_expression_of_its_own() {
        for license in spdx::identifiers::LICENSES {
            assert_eq!(ids(license.name), parsed_ids(license.name));
        }
    }

    #[test]
    fn an_expression_is_listed_under_each_of_its_ids() {
        assert_eq!(ids("MIT OR Apache-2.0"), ["MIT", "Apache-2.0"]);
        assert_eq!(
            ids("GPL-2.0-only WITH Classpath-exception-2.0"),
            ["GPL-2.0-only"]
        );
    }

    #[test]
    fn case_is_put_right_and_deprecated_ids_stay() {
        assert_eq!(ids("OdbL-1.0"), ["ODbL-1.0"]);
        assert_eq!(ids("GPL-3.0"), ["GPL-3.0"]);
    }

    #[test]
    fn what_is_no_expression_stays_as_it_is() {
        assert_eq!(ids("see website"), ["see website"]);
    }
}
