//! The keys of `site.toml` by their tables, and what somebody meant who wrote one that is not there.

use crate::suggest::closest;

/// Every key of `site.toml`: those at its top, then those of each table.
pub const KEYS: [(&str, &[&str]); 9] = [
    (
        "",
        &[
            "format",
            "title",
            "description",
            "base_url",
            "languages",
            "theme",
            "registry",
            "edit_url",
            "documentation",
            "compat",
            "extras",
            "lists",
            "downloads",
            "facets",
            "facet_feeds",
            "lifecycle",
            "review",
            "data",
            "logo",
            "colors",
            "navigation",
            "footer",
        ],
    ),
    ("lifecycle", &["valid_days", "renewal_days", "update_days"]),
    ("review", &["two_reviewers", "answer_days"]),
    ("data", &["license", "attribution", "citation", "contact"]),
    ("logo", &["file", "alt"]),
    ("colors", &["accent", "accent_dark"]),
    ("navigation", &["menu", "extra"]),
    ("[navigation.menu]", &["label", "to"]),
    ("footer", &["text"]),
];

/// Adds to the complaint about an unknown key what was meant: a key of the same table, or one that belongs elsewhere.
pub(super) fn suggest(error: toml::de::Error) -> anyhow::Error {
    match meant(error.message()) {
        Some(meant) => anyhow::Error::new(error).context(meant),
        None => error.into(),
    }
}

/// What the complaint about a key leads to. It lists the keys of the table in which the key is, so that a key of that
/// table comes before one of another.
fn meant(message: &str) -> Option<String> {
    let mut names = message.strip_prefix("unknown field `")?.split('`');
    let key = names.next()?;
    let expected: Vec<&str> = names.skip(1).step_by(2).collect();
    if let Some(near) = closest(key, expected.iter().copied()) {
        return Some(format!("did you mean `{near}`?"));
    }
    let all = || KEYS.iter().flat_map(|(_, keys)| keys.iter().copied());
    let near = closest(key, all())?;
    let tables = KEYS.iter().filter(|(_, keys)| keys.contains(&near));
    let table = tables.map(|(table, _)| *table).next()?;
    let place = match table {
        "" => "to the top of the file, above the first line in `[` and `]`".to_owned(),
        table => format!("to the table `[{table}]`"),
    };
    Some(if key == near {
        format!("`{key}` belongs {place}: move it there")
    } else {
        format!("did you mean `{near}`? It belongs {place}")
    })
}

#[cfg(test)]
mod tests {
    use super::meant;

    const OF_DATA: &str = "expected one of `license`, `attribution`, `citation`, `contact`";

    #[test]
    fn a_slip_in_a_table_is_answered_with_a_key_of_that_table() {
        let said = meant(&format!("unknown field `licence`, {OF_DATA}"));
        assert_eq!(said.as_deref(), Some("did you mean `license`?"));
        let said = meant(&format!("unknown field `colour`, {OF_DATA}"));
        assert_eq!(
            said.as_deref(),
            Some(
                "did you mean `colors`? It belongs to the top of the file, above the first line in `[` and `]`"
            )
        );
    }

    #[test]
    fn a_key_in_the_wrong_table_is_sent_where_it_belongs() {
        let top = meant(&format!("unknown field `facets`, {OF_DATA}"));
        assert_eq!(
            top.as_deref(),
            Some(
                "`facets` belongs to the top of the file, above the first line in `[` and `]`: move it there"
            )
        );
        let table = meant("unknown field `contact`, expected one of `format`, `title`");
        assert_eq!(
            table.as_deref(),
            Some("`contact` belongs to the table `[data]`: move it there")
        );
        assert_eq!(meant("unknown field `zzzzzzzz`, expected `a` or `b`"), None);
        assert_eq!(meant("invalid type"), None);
    }
}
