//! What of an entry is compared with others.

use super::address::{Repository, Resource, kept_at, repository_of_file, resource};
use super::hash::{Sort, apart, joined, pair};
use super::lexicon::Lexicon;
use super::name::{self, Folded};
use super::words::Words;
use crate::validate::identity::{Field, Identity};

/// How many names, addresses and organisations of an entry are looked at; no honest one has more.
const NAMES: usize = 24;
const ADDRESSES: usize = 48;
const ORGANIZATIONS: usize = 16;

/// The traits of one entry, as hashes.
#[derive(Debug, Default)]
pub(in crate::validate) struct Traits {
    pub(super) names: Vec<Name>,
    /// Where it is kept, each with where it says so.
    pub(super) repositories: Vec<(Repository, Field)>,
    /// Its websites, each with where it says so.
    pub(super) pages: Vec<(u64, Field)>,
    /// Websites of its organisations.
    pub(super) homes: Vec<u64>,
    /// Accounts that own its repositories.
    pub(super) accounts: Vec<u64>,
    /// What ties it to others of the same people: accounts, hosts, organisations.
    pub(super) ties: Vec<u64>,
    /// What its names share with those that differ in a slip.
    pub(super) slips: Vec<u64>,
    /// Its name as one word, the product that it means, and the part of it; 0 for no part.
    pub(super) title: (u64, u64, u64),
    /// What leads to the entries that it may be like.
    pub(super) keys: Vec<u64>,
    /// Names of its organisations.
    houses: Vec<u64>,
}

/// A name.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) place: Field,
    pub(super) grade: Grade,
    /// All its words; 0 where nothing may equal it.
    pub(super) whole: u64,
    /// Its telling words; 0 where there are none.
    pub(super) core: u64,
    /// Whether it is long enough that two goods do not have it by chance.
    pub(super) is_long: bool,
    /// Whether it is the name of an organisation, which may use it in all of its goods.
    pub(super) is_house: bool,
}

/// How much a name is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grade {
    /// The name of the entry.
    Name,
    /// Another name that it gives.
    Alias,
    /// A name made of one: an acronym, or without the organisation in front.
    Made,
}

impl Traits {
    pub(in crate::validate) fn of(identity: &Identity, lexicon: &Lexicon) -> Self {
        let mut traits = Self {
            names: Vec::with_capacity(8),
            slips: Vec::with_capacity(32),
            keys: Vec::with_capacity(64),
            ..Self::default()
        };
        traits.addresses(identity, lexicon);
        let front = traits.organizations(identity, lexicon);
        for said in identity.names.iter().take(NAMES) {
            traits.name(&said.text, said.place, (&front, lexicon));
        }
        traits.index();
        traits
    }

    fn addresses(&mut self, identity: &Identity, lexicon: &Lexicon) {
        for said in identity.repositories.iter().take(ADDRESSES) {
            match resource(&said.text, lexicon) {
                Resource::Page(page) if page.host.is_some() => match kept_at(&said.text) {
                    Some(repository) => {
                        self.ties.extend(page.host);
                        self.repositories.push((repository, said.place));
                    }
                    None => self.resource(Resource::Page(page), said.place),
                },
                spot => self.resource(spot, said.place),
            }
        }
        for said in identity.license_files.iter().take(ADDRESSES) {
            let found = repository_of_file(&said.text, lexicon);
            let found = found.map(|repository| (repository, said.place));
            self.repositories.extend(found);
        }
        for said in identity.websites.iter().take(ADDRESSES) {
            self.resource(resource(&said.text, lexicon), said.place);
        }
    }

    fn resource(&mut self, spot: Resource, place: Field) {
        match spot {
            Resource::Repository(repository) => {
                self.accounts.extend(repository.of.map(|of| of.account));
                self.repositories.push((repository, place));
            }
            Resource::Account(account) => self.accounts.push(account),
            Resource::Page(page) => {
                self.ties.extend(page.host);
                self.pages.push((page.whole, place));
            }
            Resource::Nothing => {}
        }
    }

    /// Takes the organisations as ties; gives the words that may come before a name.
    fn organizations(&mut self, identity: &Identity, lexicon: &Lexicon) -> Vec<Words> {
        let mut front = Vec::new();
        for organization in identity.organizations.iter().take(ORGANIZATIONS) {
            let words = name::organization(&organization.name, lexicon);
            if !words.is_empty() {
                self.ties.push(joined(Sort::Organization, words.iter()));
                self.houses.push(joined(Sort::Name, words.iter()));
                front.push(words);
            }
            let website = organization.website.as_deref().unwrap_or_default();
            if let Resource::Page(page) = resource(website, lexicon) {
                self.homes.push(page.whole);
                let host = page.host.map(|host| pair(Sort::Organization, host, 0));
                self.ties.extend(host);
            }
        }
        front
    }

    fn name(&mut self, text: &str, place: Field, (front, lexicon): (&[Words], &Lexicon)) {
        let grade = match place {
            Field::Name => Grade::Name,
            _ => Grade::Alias,
        };
        let (whole, held) = name::forms(text);
        let folded = Folded::new(whole, lexicon);
        self.named(&folded, place, grade);
        if let Some((before, inside)) = held {
            self.named(&Folded::new(before, lexicon), place, grade);
            self.named(&Folded::new(inside, lexicon), place, Grade::Alias);
        }
        for initials in folded.initials().into_iter().flatten() {
            self.made(joined(Sort::Name, [&*initials]), 0, place);
        }
        if grade == Grade::Name {
            if let Some(rest) = folded.behind(front, lexicon) {
                self.made(0, joined(Sort::Name, rest), place);
            }
            let (product, parts) = folded.parts();
            if !product.is_empty() {
                let part = match parts[..] {
                    [] => 0,
                    _ => joined(Sort::Name, parts),
                };
                let product = apart(Sort::Product, product);
                self.title = (joined(Sort::Name, folded.words()), product, part);
                self.keys.push(product);
            }
        }
    }

    /// A name as it is given; one of generic words alone is none.
    fn named(&mut self, folded: &Folded, place: Field, grade: Grade) {
        let (words, telling) = (folded.words(), folded.core());
        if telling.is_empty() {
            return;
        }
        let letters: usize = telling.iter().map(|word| word.chars().count()).sum();
        let of = |words: &[&str]| joined(Sort::Name, words.iter().copied());
        let (whole, core) = (of(&words), of(&telling));
        self.names.push(Name {
            place,
            grade,
            whole,
            core: if letters > 2 { core } else { 0 },
            is_long: telling.len() > 1 && letters > 9,
            is_house: self
                .houses
                .iter()
                .any(|&house| house == whole || house == core),
        });
        self.slips(&words);
        if telling != words {
            self.slips(&telling);
        }
    }

    fn made(&mut self, whole: u64, core: u64, place: Field) {
        self.names.push(Name {
            place,
            grade: Grade::Made,
            whole,
            core,
            is_long: false,
            is_house: false,
        });
    }

    /// What a name shares with every name that is near to it: of several words all but one, of one
    /// word all letters but one.
    fn slips(&mut self, words: &[&str]) {
        match words {
            [word] => {
                let word = word.strip_prefix("open").unwrap_or(word);
                let letters = word.chars().count();
                if (5..=24).contains(&letters) {
                    self.slips.push(joined(Sort::Letters, [word]));
                    let left_out = word.char_indices().skip(1).map(|(at, letter)| {
                        let behind = at + letter.len_utf8();
                        joined(Sort::Letters, [&word[..at], &word[behind..]])
                    });
                    self.slips.extend(left_out);
                }
            }
            _ if words.len() > 8 => {}
            _ => {
                let is_long = |(_, word): &(usize, &&str)| word.len() > 4;
                for (left_out, _) in words.iter().enumerate().filter(is_long) {
                    let (before, after) = words.split_at(left_out);
                    let rest = before.iter().chain(&["*"]).chain(&after[1..]).copied();
                    self.slips.push(apart(Sort::Slip, rest));
                }
            }
        }
    }

    /// The keys that make two entries one good by themselves.
    pub(super) fn sure_keys(&self) -> impl Iterator<Item = u64> {
        let names = self.names.iter();
        let names = names.filter(|name| name.grade == Grade::Name);
        let kept = self.repositories.iter().map(|(kept, _)| kept.whole);
        kept.chain(names.map(|name| name.whole))
    }

    /// Sorts what is looked up, and collects the keys.
    fn index(&mut self) {
        sort(&mut self.accounts);
        self.ties.extend(&self.accounts);
        sort(&mut self.ties);
        sort(&mut self.slips);
        let keys = &mut self.keys;
        keys.extend(&self.slips);
        keys.extend(self.pages.iter().map(|(page, _)| page));
        for (kept, _) in &self.repositories {
            keys.push(kept.whole);
            keys.extend(kept.of.map(|of| pair(Sort::Named, of.account, of.stem)));
        }
        for name in &self.names {
            keys.extend([name.whole, name.core].into_iter().filter(|&key| key != 0));
            if name.grade != Grade::Made {
                let accounts = self.accounts.iter();
                keys.extend(accounts.map(|&account| pair(Sort::Named, account, name.whole)));
            }
        }
        sort(keys);
    }
}

fn sort(hashes: &mut Vec<u64>) {
    hashes.sort_unstable();
    hashes.dedup();
}
