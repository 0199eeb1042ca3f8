//! Whether a text has the e-mail address of somebody.

use crate::import::reader::has_email;

/// Whether a text has an e-mail address. `git@host:path` and `ssh://git@host` are addresses of repositories.
#[must_use]
pub fn names_person(text: &str) -> bool {
    has_email(text)
        && text
            .split_whitespace()
            .any(|word| has_email(word) && !is_repository(word))
}

/// Whether a word is where a program of version control finds something.
fn is_repository(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '<', '"', '\'', '[', '`']);
    if word.starts_with("ssh://") || word.starts_with("git+ssh://") {
        return true;
    }
    let path = word
        .split_once('@')
        .and_then(|(_, rest)| rest.split_once(':'));
    path.is_some_and(|(host, path)| !host.contains(['@', ',', ';']) && path.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::names_person;

    #[test]
    fn addresses_of_repositories_are_no_e_mail() {
        for text in [
            "git@github.example:anacim/meteo.git",
            "see ssh://git@a.example/x",
        ] {
            assert!(!names_person(text), "{text}");
        }
        for text in [
            "contact: Mme T, t@example.org",
            "git@a.example:x/y or jo@b.example",
            "jo@b.example: the lead",
        ] {
            assert!(names_person(text), "{text}");
        }
    }
}
