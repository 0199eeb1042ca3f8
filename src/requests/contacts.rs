//! The contacts of organisations, from a file that is no part of the registry. Problems are all found, and say what to
//! write; they never repeat a name or an address of a person, because they end up in logs.

mod csv;
mod table;
mod yaml;

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use super::Organizations;
use crate::config::is_email;
use crate::invisible::is_invisible;
use crate::report::spell::spell;
use table::Row;

pub use table::Fault;

/// The most characters of a name.
const LONGEST_NAME: usize = 200;

/// How many unknown organisations are compared with all names to find what was meant.
const COMPARED: usize = 20;

/// Somebody who answers for an organisation. It has no `Debug`, so that no message prints it by mistake.
#[derive(Clone, PartialEq, Eq)]
pub struct Contact {
    /// How the person is addressed.
    pub name: Option<String>,
    /// One address of electronic mail.
    pub email: String,
}

/// The contacts of organisations, in the order of the file.
#[derive(Default)]
pub struct Contacts {
    by_organization: HashMap<usize, Vec<Contact>>,
    /// Columns and keys that mean nothing here.
    pub unused: BTreeSet<String>,
}

impl Contacts {
    /// Reads a file: YAML if its name says so, else CSV.
    ///
    /// # Errors
    /// All problems, by line.
    pub fn read(
        (file, text): (&Path, &str),
        organizations: &Organizations<'_>,
    ) -> Result<Self, Vec<Fault>> {
        let text = text.trim_start_matches('\u{feff}');
        let extension = file.extension().and_then(|extension| extension.to_str());
        let is_yaml = extension.is_some_and(|one| ["yaml", "yml"].contains(&&*one.to_lowercase()));
        let table = if is_yaml {
            yaml::table(text)
        } else {
            csv::table(text)
        };
        let mut check = Check {
            organizations,
            seen: HashMap::new(),
            compared: 0,
            faults: table.faults,
        };
        let mut contacts = Self {
            by_organization: HashMap::new(),
            unused: table.unused,
        };
        for row in &table.rows {
            if let Some((organization, contact)) = check.row(row) {
                let of = contacts.by_organization.entry(organization);
                of.or_default().push(contact);
            }
        }
        if check.faults.is_empty() {
            return Ok(contacts);
        }
        check.faults.sort();
        Err(check.faults)
    }

    /// The contacts of an organisation, by its position in the facet.
    #[must_use]
    pub fn of(&self, organization: usize) -> &[Contact] {
        let found = self.by_organization.get(&organization);
        found.map_or(&[], Vec::as_slice)
    }
}

/// What was seen of a file so far.
struct Check<'a> {
    organizations: &'a Organizations<'a>,
    /// The line of each organisation and address.
    seen: HashMap<(usize, String), usize>,
    compared: usize,
    faults: Vec<Fault>,
}

impl Check<'_> {
    /// The contact of a row; nothing if something is wrong with it.
    fn row(&mut self, row: &Row) -> Option<(usize, Contact)> {
        let before = self.faults.len();
        for (field, text) in &row.fields {
            if text.chars().any(|c| c.is_control() || is_invisible(c)) {
                self.fault(row, format!("`{field}` has a line break, a control character or an invisible character: write one line of text"));
            }
        }
        if self.faults.len() > before {
            return None;
        }
        let text = |field: &str| row.fields.get(field).map_or("", |text| text.trim());
        let organization = self.organization(row, text("organization"));
        let (name, email) = (text("name"), text("email"));
        if name.chars().count() > LONGEST_NAME {
            let count = name.chars().count();
            self.fault(
                row,
                format!("`name` has {count} characters, expected at most {LONGEST_NAME}"),
            );
        }
        if name.contains("=?") {
            let message = "`name` is encoded for mail: write it as people read it";
            self.fault(row, message.to_owned());
        }
        if let Some(why) = refusal(email) {
            self.fault(row, why);
        }
        let organization = organization?;
        if self.faults.len() > before {
            return None;
        }
        let key = (organization, email.to_lowercase());
        if let Some(first) = self.seen.get(&key) {
            let message = format!(
                "this organisation has this address in line {first} already: remove one of the two"
            );
            self.fault(row, message);
            return None;
        }
        self.seen.insert(key, row.line);
        let name = (!name.is_empty()).then(|| name.to_owned());
        let email = email.to_owned();
        Some((organization, Contact { name, email }))
    }

    fn organization(&mut self, row: &Row, text: &str) -> Option<usize> {
        if text.is_empty() {
            self.fault(row, "`organization` is empty: write the name of an organisation of the registry, or the last part of the address of its page".to_owned());
            return None;
        }
        let found = self.organizations.find(text);
        if found.is_none() {
            self.compared += 1;
            let near = (self.compared <= COMPARED).then(|| self.organizations.closest(text));
            let hint = near.flatten().map_or_else(
                || {
                    "write its name as an entry has it, or the last part of the address of its page"
                        .to_owned()
                },
                |near| format!("did you mean `{}`?", spell(near)),
            );
            self.fault(
                row,
                format!(
                    "no entry names the organisation `{}`: {hint}",
                    spell(shown(text))
                ),
            );
        }
        found
    }

    fn fault(&mut self, row: &Row, message: String) {
        self.faults.push(Fault {
            line: row.line,
            message,
        });
    }
}

/// As much of a text as a message repeats.
fn shown(text: &str) -> &str {
    text.char_indices()
        .nth(LONGEST_NAME)
        .map_or(text, |(end, _)| &text[..end])
}

/// Why a text is no address to send to; nothing if it is one.
fn refusal(email: &str) -> Option<String> {
    const EXAMPLE: &str = "write one address such as `goods@ministry.example`";
    if is_email(email) {
        return None;
    }
    if email.is_empty() {
        return Some(format!("`email` is empty: {EXAMPLE}"));
    }
    if email.matches('@').count() > 1 || email.contains([',', ';', ' ']) {
        return Some("`email` has more than one address, or a name: write one row for each address, and the name in `name`".to_owned());
    }
    let (name, host) = email.split_once('@').unwrap_or((email, ""));
    if name.is_ascii()
        && !host.is_ascii()
        && let Ok(url::Host::Domain(host)) = url::Host::parse(host)
    {
        return Some(format!(
            "the host of `email` has letters that mail cannot have: write it as `{}`",
            spell(&host)
        ));
    }
    Some(format!(
        "`email` is no address of electronic mail: {EXAMPLE}"
    ))
}
