//! Distinguishes the accounts of a good on code hosts from those of others.

use std::collections::BTreeSet;

use crate::address::Address;
use crate::entry::Entry;
use crate::slug::fold;

/// Hosts on which the first part of a path is an account.
const HOSTS: [&str; 5] = [
    "github.com",
    "gitlab.com",
    "bitbucket.org",
    "codeberg.org",
    "raw.githubusercontent.com",
];

/// Hosts on which the first part of the host is one, each with the host it belongs to.
const PAGES: [(&str, &str); 3] = [
    (".github.io", "github.com"),
    (".gitlab.io", "gitlab.com"),
    (".codeberg.page", "codeberg.org"),
];

/// First parts of paths that are pages of the host itself.
const NO_ACCOUNT: [&str; 8] = [
    "about",
    "customer-terms",
    "explore",
    "features",
    "marketplace",
    "site",
    "sponsors",
    "topics",
];

/// A host and an account on it, in lower case.
type Account = (String, String);

/// How to recognise the good's own account.
#[derive(Debug)]
pub(super) struct Accounts {
    known: BTreeSet<Account>,
    /// Names of the good, of its organisations and of their hosts, folded.
    names: Vec<String>,
}

impl Accounts {
    /// The accounts that an entry names outside its answers.
    pub(super) fn of(entry: &Entry) -> Self {
        let organizations = entry.organizations.iter();
        let addresses: Vec<&str> = entry
            .repositories
            .iter()
            .map(|repository| &repository.url)
            .chain(&entry.website)
            .chain(&entry.identifiers.same_as)
            .chain(organizations.flat_map(|one| one.website.iter().chain(&one.same_as)))
            .map(String::as_str)
            .collect();
        let hosts = addresses.iter().filter_map(|one| Address::parse(one));
        let names = entry
            .aliases
            .iter()
            .chain([&entry.name])
            .chain(entry.organizations.iter().map(|one| &one.name))
            .map(|name| fold(name))
            .chain(hosts.map(|address| fold(&address.host)));
        Self {
            known: addresses.iter().filter_map(|one| account(one)).collect(),
            names: names.collect(),
        }
    }

    /// The links, if all of them are in accounts that are not the good's own, as far as its own
    /// accounts are known.
    pub(super) fn others<'l>(&self, links: &[&'l str]) -> Vec<&'l str> {
        let is_other = |link: &&str| account(link).is_some_and(|one| !self.owns(&one));
        if self.known.is_empty() || !links.iter().all(is_other) {
            return Vec::new();
        }
        links.to_vec()
    }

    fn owns(&self, account: &Account) -> bool {
        let name = fold(&account.1);
        self.known.contains(account) || self.names.iter().any(|own| own.contains(&name))
    }
}

/// The account that an address on a code host belongs to.
fn account(link: &str) -> Option<Account> {
    let address = Address::parse(link)?;
    for (tail, host) in PAGES {
        if let Some(account) = address.host.strip_suffix(tail) {
            return Some((host.to_owned(), account.to_owned()));
        }
    }
    let host = HOSTS.iter().find(|host| address.host == **host)?;
    let mut parts = address.path.split('/').filter(|part| !part.is_empty());
    let first = parts.next()?.to_lowercase();
    let account = if first == "orgs" {
        parts.next()?.to_lowercase()
    } else {
        first
    };
    let host = match *host {
        "raw.githubusercontent.com" => "github.com",
        host => host,
    };
    (!NO_ACCOUNT.contains(&account.as_str())).then(|| (host.to_owned(), account))
}

#[cfg(test)]
mod tests {
    use super::{Accounts, account};
    use crate::entry::{Entry, Repository};

    #[test]
    fn an_account_is_found_in_every_form_of_its_address() {
        let wanted = Some(("github.com".to_owned(), "water".to_owned()));
        for link in [
            "https://github.com/Water/map",
            "https://raw.githubusercontent.com/water/map/main/LICENSE",
            "https://water.github.io/map",
            "https://github.com/orgs/water/repositories",
        ] {
            assert_eq!(account(link), wanted, "{link}");
        }
        assert_eq!(account("https://github.com/site/terms"), None);
        assert_eq!(account("https://water.example/map"), None);
    }

    #[test]
    fn another_account_is_another_project_unless_its_name_shows_otherwise() {
        let entry = Entry {
            name: "Well Map".to_owned(),
            repositories: vec![Repository {
                url: "https://github.com/water/map".to_owned(),
                ..Repository::default()
            }],
            ..Entry::default()
        };
        let accounts = Accounts::of(&entry);
        let other = "https://github.com/fire/map/LICENSE";
        assert_eq!(accounts.others(&[other]), [other]);
        for own in ["https://github.com/Water/x", "https://gitlab.com/well-map"] {
            assert!(accounts.others(&[own]).is_empty(), "{own}");
            assert!(accounts.others(&[own, other]).is_empty(), "{own}");
        }
        assert!(Accounts::of(&Entry::default()).others(&[other]).is_empty());
    }
}
