//! The numbers on lists, indexes, the front page, the statistics and in the API are the same.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::site::pages::html::{Tag, tags};
use crate::support::files;
use crate::support::sites::{BASE, own, real};

/// A built site: its pages by address, and two documents of its API.
struct Built {
    pages: BTreeMap<String, Vec<Tag>>,
    facets: Value,
    statistics: Value,
}

impl Built {
    fn read(site: &Path) -> Self {
        let document = |path: &str| -> Value {
            serde_json::from_slice(&std::fs::read(site.join(path)).unwrap()).unwrap()
        };
        let pages = files(site).into_iter().filter_map(|(path, bytes)| {
            let address = path.strip_suffix("index.html")?.to_owned();
            Some((address, tags(std::str::from_utf8(&bytes).unwrap())))
        });
        Self {
            pages: pages.collect(),
            facets: document("api/v1/facets.json"),
            statistics: document("api/v1/statistics.json"),
        }
    }

    /// All pages of one list, the first one first.
    fn list(&self, address: &str) -> Vec<&[Tag]> {
        let first = self.pages.get(address).map(Vec::as_slice);
        let others = (2..).map_while(|number| {
            let page = self.pages.get(&format!("{address}page/{number}/"));
            page.map(Vec::as_slice)
        });
        first.into_iter().chain(others).collect()
    }

    /// How many goods a list shows on all its pages.
    fn cards(&self, address: &str) -> usize {
        let pages = self.list(address);
        let tags = pages.iter().flat_map(|page| page.iter());
        tags.filter(|tag| has_class(tag, "card")).count()
    }

    /// The numbers beside the link to an address in a list of pages, each only where it is shown.
    fn beside(&self, list: &str, to: &str) -> Vec<Vec<usize>> {
        let pages = self.list(list);
        let found = pages.iter().flat_map(|page| beside(page, to));
        found.collect()
    }

    /// Each facet's kind, and of its values the address below it and the counts. What is developed or used in a country is
    /// listed on the page of the country, which has more.
    fn values(&self) -> Vec<(&str, String, [usize; 3])> {
        let facets = self.facets["facets"].as_array().unwrap().iter();
        let values = facets.flat_map(|facet| {
            let kind = facet["kind"].as_str().unwrap();
            let values = facet["values"].as_array().unwrap().iter();
            values.filter_map(move |value| {
                let url = value["url"].as_str().unwrap();
                let (_, address) = url.split_once(&format!("/{}/", listed_by(kind))).unwrap();
                let path = percent_decode_str(address).decode_utf8().unwrap();
                (listed_by(kind) == kind)
                    .then(|| (kind, format!("{kind}/{path}"), counts(&value["counts"])))
            })
        });
        values.collect()
    }
}

/// The kind whose pages list the goods of a facet's values.
fn listed_by(kind: &str) -> &str {
    match kind {
        "developed-in" | "used-in" => "country",
        kind => kind,
    }
}

fn counts(object: &Value) -> [usize; 3] {
    ["current", "candidate", "former"]
        .map(|status| usize::try_from(object[status].as_u64().unwrap()).unwrap())
}

fn has_class(tag: &Tag, class: &str) -> bool {
    tag.get("class")
        .is_some_and(|classes| classes.split(' ').any(|one| one == class))
}

/// The address of a link inside the site, below its base path.
fn address(href: &str) -> Option<Cow<'_, str>> {
    let below = href.strip_prefix(BASE).or(href.strip_prefix('/'))?;
    percent_decode_str(below).decode_utf8().ok()
}

/// Per link to an address in the content of a page, the numbers that stand beside it: what is marked
/// as a number in the same item of a list, cell of a picture or row of a table.
fn beside(page: &[Tag], to: &str) -> Vec<Vec<usize>> {
    let main = page.iter().position(|tag| tag.name == "main").unwrap();
    let main = &page[main..];
    let starts = |tag: &Tag| matches!(tag.name.as_str(), "li" | "tr" | "a" | "figure" | "footer");
    let leads = |tag: &Tag| {
        let href = tag.get("href").filter(|_| tag.name == "a");
        href.is_some_and(|href| address(href) == Some(to.into()))
    };
    let number = |tag: &Tag| {
        let is_number = has_class(tag, "count") || has_class(tag, "n") || tag.name == "strong";
        let digits: String = tag.text.chars().filter(char::is_ascii_digit).collect();
        digits.parse::<usize>().ok().filter(|_| is_number)
    };
    let links = (0..main.len()).filter(|&at| leads(&main[at]));
    let numbers = links.map(|at| {
        let item = main[at + 1..].iter().take_while(|tag| !starts(tag));
        item.filter_map(number).collect()
    });
    numbers
        .filter(|numbers: &Vec<usize>| !numbers.is_empty())
        .collect()
}

/// Whether there are such numbers, and each link has this one first.
fn all_say(beside: &[Vec<usize>], count: usize) -> bool {
    !beside.is_empty() && beside.iter().all(|numbers| numbers[0] == count)
}

/// The numbers of values on the front page: all, or those that recognised goods have.
fn check_home(site: &Built, values: &[(&str, String, [usize; 3])]) {
    let mut in_home = 0;
    for facet in site.facets["facets"].as_array().unwrap() {
        let kind = facet["kind"].as_str().unwrap();
        let of_kind = values.iter().filter(|value| value.0 == kind).count();
        let is_listed = !["goal", "category", "collection"].contains(&kind);
        let shown = site.beside("", &format!("{kind}/"));
        // The menu leads to some of them without a number.
        if is_listed && !shown.is_empty() {
            let recognised = values
                .iter()
                .filter(|value| value.0 == kind && value.2[0] > 0);
            let either = [of_kind, recognised.count()];
            let says = |numbers: &Vec<usize>| either.contains(&numbers[0]);
            assert!(
                shown.iter().all(says),
                "{kind} on the front page: {shown:?}"
            );
            in_home += 1;
        }
    }
    assert!(in_home >= 2, "{in_home} facets on the front page");
}

fn check(site: &Path) {
    let site = Built::read(site);
    let all = counts(&site.statistics["goods"]);
    let lists = ["goods/", "status/candidate/", "status/former/"];
    for (list, count) in lists.into_iter().zip(all) {
        assert_eq!(site.cards(list), count, "cards of {list}");
        // The front page is about what can be used.
        let is_home = |page: &&&str| !page.is_empty() || list != "status/former/";
        for page in ["", "statistics/"].iter().filter(is_home) {
            let beside = site.beside(page, list);
            assert!(all_say(&beside, count), "{list} in `{page}`: {beside:?}");
        }
    }
    let values = site.values();
    assert!(values.len() > 100, "{} values", values.len());
    let mut in_statistics = 0;
    for (kind, address, counts) in &values {
        assert_eq!(site.cards(address), counts[0], "cards of {address}");
        let index = site.beside(&format!("{kind}/"), address);
        assert!(
            all_say(&index, counts[0]),
            "{address} in its index: {index:?}"
        );
        if *kind == "collection" {
            let front = site.beside("", address);
            assert!(all_say(&front, counts[0]), "{address}: {front:?}");
        }
        let rows = site.beside("statistics/", address);
        if !rows.is_empty() {
            assert!(all_say(&rows, counts[0]), "{address}: {rows:?}");
            assert!(rows.contains(&counts.to_vec()), "{address}: {rows:?}");
            in_statistics += 1;
        }
    }
    assert!(
        in_statistics >= 17 + 4,
        "{in_statistics} values in the statistics"
    );
    check_home(&site, &values);
    for indicator in site.statistics["indicators"].as_array().unwrap() {
        let address = format!("standard/{}/", indicator["indicator"].as_str().unwrap());
        let met = counts(&indicator["met"])[0];
        let standard = site.beside("standard/", &address);
        assert!(all_say(&standard, met), "{address}: {standard:?}");
        let row = &site.beside("statistics/", &address)[0];
        assert_eq!(row[0], met, "{address} in the statistics");
    }
}

#[test]
fn all_counts_of_the_own_registry_agree() {
    check(own());
}

#[test]
fn all_counts_of_the_real_entries_agree() {
    let Some(site) = real() else { return };
    check(site);
}
