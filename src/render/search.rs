//! The search index of a site, made when its first file is asked for.

use std::sync::OnceLock;
use std::thread;

use rayon::ThreadPoolBuilder;

use crate::catalog::Catalog;
use crate::search::{File, Index, Layout, Neutral, Subject};

use super::links::LinkStyle;
use super::site::Site;

/// What is known of the index before it is made, and what was made of it.
pub(super) struct Search {
    layout: Layout,
    /// Positions of the goods in the order of the index.
    order: Vec<usize>,
    neutral: OnceLock<Neutral>,
    /// By language.
    indexes: Vec<OnceLock<Index>>,
}

impl Search {
    /// An index of goods in an order, in so many languages.
    pub(super) fn new(catalog: &Catalog, order: Vec<usize>, languages: usize) -> Self {
        Self {
            layout: Layout::new(catalog),
            order,
            neutral: OnceLock::new(),
            indexes: (0..languages).map(|_| OnceLock::new()).collect(),
        }
    }
}

/// The files of each language; none where pages are read from a folder, as nothing is fetched there.
pub(super) fn files(site: &Site) -> impl Iterator<Item = File> {
    let files = site.search.layout.files();
    files.filter(move |_| is_published(site))
}

/// The files of no language.
pub(super) fn neutral(site: &Site) -> impl Iterator<Item = File> {
    File::neutral().filter(move |_| is_published(site))
}

fn is_published(site: &Site) -> bool {
    site.sources.style == LinkStyle::Pretty
}

/// Where a file of the index lies, in a language by its position.
#[must_use]
pub fn path(site: &Site, language: usize, file: File) -> String {
    let prefix = match file.is_neutral() {
        true => "",
        false => &site.languages[language].prefix,
    };
    format!("{prefix}search/{}", file.path())
}

/// A file of the index in a language by its position; the first call for one makes all its files.
#[must_use]
pub fn bytes(site: &Site, language: usize, file: File) -> Vec<u8> {
    let search = &site.search;
    let neutral = search.neutral.get_or_init(|| {
        let subject = subject(site, language);
        apart(|| Neutral::build(&subject))
    });
    if file.is_neutral() {
        return neutral.file(file).to_vec();
    }
    let index = search.indexes[language].get_or_init(|| {
        let subject = subject(site, language);
        apart(|| Index::build(&subject, search.layout, neutral))
    });
    index.file(file).to_vec()
}

fn subject(site: &Site, language: usize) -> Subject<'_> {
    let spoken = &site.languages[language];
    Subject {
        catalog: &site.sources.catalog,
        facets: &site.sources.derived.facets,
        vocabularies: &site.sources.vocabularies,
        order: &site.search.order,
        labels: &spoken.labels,
        spoken: &spoken.tag,
        own: &site.languages[0].tag,
    }
}

/// Works on threads of its own.
///
/// Pages are rendered on threads that take up other pages while they wait for a part of theirs; one
/// that made the index could come upon a file of it, and wait for itself.
fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let threads = rayon::current_num_threads();
    let pool = ThreadPoolBuilder::new().num_threads(threads).build();
    thread::scope(|scope| {
        let worker = scope.spawn(|| match pool {
            Ok(pool) => pool.install(work),
            Err(_) => work(),
        });
        match worker.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
