//! What the head of a file says of its licence and its owners.

use std::sync::LazyLock;

use regex::Regex;

/// The most lines of a text in which notices are searched.
const MOST_LINES: usize = 5000;

/// The longest line that is read.
const MOST: usize = 300;

/// A line of a head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::inspect) enum Notice {
    /// An SPDX expression after `SPDX-License-Identifier:`.
    License(String, usize),
    /// Who holds the copyright, without years and contacts.
    Owner(String, usize),
}

/// The notices in the first lines of a text.
pub(in crate::inspect) fn notices(text: &str, lines: usize) -> Vec<Notice> {
    static LICENSE: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"SPDX-License-Identifier:[ \t]*([A-Za-z0-9.+()\- ]+)";
        Regex::new(pattern).expect("the pattern is fixed")
    });
    static ANY: LazyLock<Regex> =
        LazyLock::new(|| Regex::new("(?i)copyright|spdx-|©").expect("the pattern is fixed"));
    let mut found = Vec::new();
    // Most heads have none; one search says so.
    let end = text.match_indices('\n').nth(lines.min(MOST_LINES));
    if !ANY.is_match(&text[..end.map_or(text.len(), |(at, _)| at)]) {
        return found;
    }
    for (at, line) in text.lines().take(lines.min(MOST_LINES)).enumerate() {
        if line.len() > MOST {
            continue;
        }
        if let Some(stated) = LICENSE.captures(line) {
            found.push(Notice::License(stated[1].trim().to_owned(), at + 1));
        } else if let Some(owner) = owner(line) {
            found.push(Notice::Owner(owner, at + 1));
        }
    }
    found
}

/// The holder that a line of copyright names: it needs a year, or `(c)`, to be one.
fn owner(line: &str) -> Option<String> {
    static OWNER: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"(?i)(?:\bcopyright\b|SPDX-FileCopyrightText:|©)[ \t:]*((?:\(c\)|©|&copy;|[ \t,–-]|\b(?:19|20)\d\d\b|present|\bby\b)*)(.*)$";
        Regex::new(pattern).expect("the pattern is fixed")
    });
    let found = OWNER.captures(line)?;
    // In the middle of code it is a credit that the program shows.
    let before = &line[..found.get(0)?.start()];
    if before.contains(['\'', '"', '`', '=']) {
        return None;
    }
    let signs = &found[1];
    let is_statement = signs.contains(|c: char| c.is_ascii_digit())
        || signs.to_ascii_lowercase().contains("(c)")
        || line.contains('©')
        || line.contains("SPDX-FileCopyrightText");
    let name = found[2].split(['<', '(', '@', '|']).next()?;
    let name = name.split(". All rights").next()?;
    let name = name.split(", All rights").next()?;
    let name = name.split(" All rights").next()?;
    let name = name.trim_matches(|c: char| c.is_whitespace() || "*#/\\-.,;:\"'`–—".contains(c));
    let has_letters = name.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let is_template = name.contains(['[', '{', '}', '=', '$', '%'])
        || ["holder", "owner", "notice", "name of author", "yyyy"]
            .iter()
            .any(|word| name.to_ascii_lowercase().contains(word));
    (is_statement && has_letters && !is_template && name.len() <= 100).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Notice, notices, owner};

    #[test]
    fn heads_state_licences_and_owners() {
        let head = "// SPDX-FileCopyrightText: 2021 A Group <a@b.org>\n// SPDX-License-Identifier: GPL-3.0-or-later\n";
        assert_eq!(
            notices(head, 10),
            [
                Notice::Owner("A Group".to_owned(), 1),
                Notice::License("GPL-3.0-or-later".to_owned(), 2)
            ]
        );
    }

    #[test]
    fn owners_are_read_without_years_and_contacts() {
        let of = |line: &str| owner(line);
        assert_eq!(
            of("Copyright (c) 2010-2024, University of X").unwrap(),
            "University of X"
        );
        assert_eq!(
            of(" * Copyright © 2019 by Open Y. All rights reserved.").unwrap(),
            "Open Y"
        );
        assert_eq!(of("Copyright [yyyy] [name of copyright owner]"), None);
        assert_eq!(of("a copyright notice that is included in"), None);
        assert_eq!(
            of("Copyright (C) 2007 Free Software Foundation, Inc. <https://fsf.org/>").unwrap(),
            "Free Software Foundation, Inc"
        );
    }
}
