//! What of an entry is compared with others, as hashes: a registry may hold tens of thousands.

use super::address::{Repository, Spot, kept_at, spot};
use super::lexicon::Lexicon;
use super::name::{self, Folded, Version};
use crate::validate::identity::{Identity, Place};

/// How many names, addresses and organisations of an entry are looked at; no honest one has more.
const NAMES: usize = 24;
const ADDRESSES: usize = 48;
const ORGANIZATIONS: usize = 16;

/// The traits of one entry.
#[derive(Debug, Default)]
pub(super) struct Traits {
    pub(super) names: Vec<Name>,
    pub(super) repositories: Vec<Kept>,
    /// Its websites, each with where it is written.
    pub(super) pages: Vec<(u64, Place)>,
    /// Websites of its organisations.
    pub(super) homes: Vec<u64>,
    /// Accounts that own its repositories.
    pub(super) owners: Vec<u64>,
    /// What ties it to others of the same people: accounts, hosts, organisations.
    pub(super) ties: Vec<u64>,
    /// What leads to the entries that it may be like.
    pub(super) keys: Vec<u64>,
    /// Names of its organisations.
    houses: Vec<u64>,
}

/// A name.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) place: Place,
    pub(super) grade: Grade,
    /// All its words; 0 where nothing may equal it.
    pub(super) whole: u64,
    /// Its telling words; 0 where there are none.
    pub(super) core: u64,
    /// Whether it is long enough not to be borne by two goods by chance.
    pub(super) is_long: bool,
    /// Whether an organisation bears it, which may do so in all of its goods.
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

/// Where a good is kept.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) place: Place,
    pub(super) whole: u64,
    pub(super) folder: u64,
    /// The account and the name there without its version, the latter comparable to a whole name.
    pub(super) named: Option<(u64, u64, Version)>,
}

/// The sorts of what is hashed, so that no two of different sorts are taken for one.
#[derive(Clone, Copy)]
enum Sort {
    Repository = 1,
    Page,
    Name,
    Account,
    Host,
    Organization,
    Named,
    Product,
    Slip,
}

impl Traits {
    pub(super) fn of(identity: &Identity, lexicon: &Lexicon) -> Self {
        let mut traits = Self::default();
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
            match spot(&said.text, lexicon) {
                Spot::Page { host, page } => {
                    self.host(&host);
                    match kept_at(&page) {
                        Some(repository) => self.kept(&repository, said.place),
                        None => self.pages.push((hash(Sort::Page, [&page]), said.place)),
                    }
                }
                spot => self.spot(spot, said.place),
            }
        }
        for said in identity.websites.iter().take(ADDRESSES) {
            self.spot(spot(&said.text, lexicon), said.place);
        }
    }

    fn spot(&mut self, spot: Spot, place: Place) {
        match spot {
            Spot::Repository(repository) => self.kept(&repository, place),
            Spot::Owner(account) => self.owners.push(hash(Sort::Account, [&account])),
            Spot::Page { host, page } => {
                self.host(&host);
                self.pages.push((hash(Sort::Page, [&page]), place));
            }
            Spot::Nothing => {}
        }
    }

    /// Two hosts that differ in a hyphen belong to the same people more often than not.
    fn host(&mut self, host: &str) {
        if !host.is_empty() {
            self.ties.push(hash(Sort::Host, host.split('-')));
        }
    }

    fn kept(&mut self, repository: &Repository, place: Place) {
        let named = repository.owner.as_ref().map(|(account, name)| {
            let (stem, version) = name::unversioned(name);
            let account = hash(Sort::Account, [account]);
            self.owners.push(account);
            (account, hash(Sort::Name, [&stem]), version)
        });
        self.repositories.push(Kept {
            place,
            whole: hash(Sort::Repository, [&repository.shown]),
            folder: hash(Sort::Repository, [&repository.folder]),
            named,
        });
    }

    /// Takes the organisations as ties; gives the words that may stand in front of a name.
    fn organizations(&mut self, identity: &Identity, lexicon: &Lexicon) -> Vec<String> {
        let mut front = Vec::new();
        for organization in identity.organizations.iter().take(ORGANIZATIONS) {
            let words = name::organization(&organization.name, lexicon);
            if !words.is_empty() {
                self.ties.push(hash(Sort::Organization, &words));
                self.houses.push(words_hash(&words));
            }
            front.extend(words);
            let website = organization.website.as_deref().unwrap_or_default();
            if let Spot::Page { host, page } = spot(website, lexicon) {
                self.homes.push(hash(Sort::Page, [&page]));
                if !host.is_empty() {
                    self.ties.push(hash(Sort::Organization, ["www", &host]));
                }
            }
        }
        front
    }

    fn name(&mut self, text: &str, place: Place, (front, lexicon): (&[String], &Lexicon)) {
        let grade = if place == Place::Name {
            Grade::Name
        } else {
            Grade::Alias
        };
        let (whole, held) = name::forms(text);
        let folded = Folded::new(whole, lexicon);
        self.named(&folded, place, grade);
        if let Some((before, inside)) = held {
            self.named(&Folded::new(before, lexicon), place, grade);
            self.named(&Folded::new(inside, lexicon), place, Grade::Alias);
        }
        for initials in folded.initials().into_iter().flatten() {
            self.made(hash(Sort::Name, [&initials]), 0, place);
        }
        if grade == Grade::Name {
            if let Some(rest) = folded.behind(front, lexicon) {
                self.made(0, words_hash(rest), place);
            }
            let (product, _) = folded.parts(lexicon);
            if !product.is_empty() {
                self.keys.push(hash(Sort::Product, product));
            }
        }
    }

    /// A name as it is given; one of generic words alone is none.
    fn named(&mut self, folded: &Folded, place: Place, grade: Grade) {
        if folded.core.is_empty() {
            return;
        }
        let letters: usize = folded.core.iter().map(|word| word.chars().count()).sum();
        let whole = words_hash(&folded.words);
        let core = words_hash(&folded.core);
        self.names.push(Name {
            place,
            grade,
            whole,
            core: if letters > 2 { core } else { 0 },
            is_long: folded.core.len() > 1 && letters > 9,
            is_house: self
                .houses
                .iter()
                .any(|&house| house == whole || house == core),
        });
        self.slips(&folded.words);
        if folded.core != folded.words {
            self.slips(&folded.core);
        }
    }

    fn made(&mut self, whole: u64, core: u64, place: Place) {
        self.names.push(Name {
            place,
            grade: Grade::Made,
            whole,
            core,
            is_long: false,
            is_house: false,
        });
    }

    /// Keys that a name shares with every name that is near to it: of several words all but one, of
    /// one word all letters but one.
    fn slips(&mut self, words: &[String]) {
        match words {
            [word] => {
                let word = word.strip_prefix("open").unwrap_or(word);
                let letters: Vec<char> = word.chars().collect();
                if (5..=24).contains(&letters.len()) {
                    self.keys.push(hash(Sort::Slip, [word]));
                    for left_out in 1..letters.len() {
                        let (before, after) = letters.split_at(left_out);
                        let rest: String = before.iter().chain(&after[1..]).collect();
                        self.keys.push(hash(Sort::Slip, [&rest]));
                    }
                }
            }
            _ if words.len() > 8 => {}
            _ => {
                let is_long = |(_, word): &(usize, &String)| word.chars().count() > 4;
                for (left_out, _) in words.iter().enumerate().filter(is_long) {
                    let (before, after) = words.split_at(left_out);
                    let before = before.iter().map(String::as_str).chain(["*"]);
                    let rest = before.chain(after[1..].iter().map(String::as_str));
                    self.keys.push(hash(Sort::Slip, rest));
                }
            }
        }
    }

    /// The keys that make two entries one good by themselves.
    pub(super) fn sure_keys(&self) -> impl Iterator<Item = u64> {
        let names = self.names.iter();
        let names = names.filter(|name| name.grade == Grade::Name);
        let kept = self.repositories.iter().map(|kept| kept.whole);
        kept.chain(names.map(|name| name.whole))
    }

    /// Sorts what is looked up, and collects the keys.
    fn index(&mut self) {
        self.owners.sort_unstable();
        self.owners.dedup();
        self.ties.extend(&self.owners);
        self.ties.sort_unstable();
        self.ties.dedup();
        let keys = &mut self.keys;
        keys.extend(self.repositories.iter().map(|kept| kept.whole));
        keys.extend(self.pages.iter().map(|(page, _)| page));
        for name in &self.names {
            keys.extend([name.whole, name.core].into_iter().filter(|&key| key != 0));
            if name.grade != Grade::Made {
                let named = self.owners.iter().map(|&owner| pair(owner, name.whole));
                keys.extend(named);
            }
        }
        let named = self.repositories.iter().filter_map(|kept| kept.named);
        keys.extend(named.map(|(owner, stem, _)| pair(owner, stem)));
        keys.sort_unstable();
        keys.dedup();
    }
}

/// Words as one, so that `Play Time` is `PlayTime`.
fn words_hash(words: &[String]) -> u64 {
    hash(Sort::Name, [words.concat()])
}

fn pair(owner: u64, name: u64) -> u64 {
    let both = [owner.to_le_bytes(), name.to_le_bytes()].concat();
    fnv(Sort::Named, both.into_iter())
}

/// The hash of a text in pieces.
fn hash<T: AsRef<str>>(sort: Sort, pieces: impl IntoIterator<Item = T>) -> u64 {
    let mut bytes = Vec::new();
    for piece in pieces {
        bytes.extend_from_slice(piece.as_ref().as_bytes());
        if matches!(sort, Sort::Slip | Sort::Product) {
            bytes.push(b' ');
        }
    }
    fnv(sort, bytes.into_iter())
}

/// FNV-1a, the same in every run and on every machine.
fn fnv(sort: Sort, bytes: impl Iterator<Item = u8>) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ sort as u64;
    bytes.fold(start, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
