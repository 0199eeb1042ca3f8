//! What other programs read besides the API: feeds, the sitemap, headers, catalogues, badges.

pub(crate) mod badge;
pub(crate) mod cards;
mod codemeta;
pub(crate) mod dcat;
pub(crate) mod download;
pub(crate) mod edition;
pub(crate) mod extras;
pub(crate) mod feed;
pub(crate) mod headers;
pub(crate) mod llms;
pub(crate) mod opensearch;
pub(crate) mod pictures;
mod publiccode;
pub(crate) mod redirects;
pub(crate) mod report_table;
pub(crate) mod schema_org;
mod shields;
pub(crate) mod sitemap;
mod twin;

pub use headers::{Header, headers};

use crate::config::Extra;
use crate::derive::facets::ValueAt;
pub use pictures::Form;

/// Every kind of file that other programs read besides the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Export {
    /// What happened last, as Atom.
    Feed,
    /// The same as JSON Feed.
    JsonFeed,
    /// The same of the goods of a facet's value, as Atom.
    ValueFeed(ValueAt),
    /// `sitemap.xml`, or one part of it when there are too many addresses for one file.
    Sitemap {
        /// Nothing for `sitemap.xml` itself, else the part, from 1.
        part: Option<usize>,
    },
    /// `robots.txt`.
    Robots,
    /// `_redirects`, which some hosts read.
    Redirects,
    /// `_headers`, which the same hosts read.
    Headers,
    /// `.nojekyll`, without which GitHub Pages would leave out files when it publishes a branch.
    NoJekyll,
    /// The badge of a good that is or was recognised.
    Badge {
        /// Its position in the catalogue.
        position: usize,
    },
    /// A file of a good that `site.toml` asks for.
    Extra {
        /// Which.
        extra: Extra,
        /// The good's position in the catalogue.
        position: usize,
    },
    /// The numbers of a figure of the report.
    ReportTable {
        /// Its position in the analysis.
        figure: usize,
    },
    /// A file of an edition.
    OfEdition {
        /// The position of the edition, the newest first.
        edition: usize,
        /// The position of the file in it; none for its manifest.
        file: Option<usize>,
    },
    /// The catalogue for data portals.
    Dcat,
    /// `llms.txt`, for language models.
    Llms,
    /// `opensearch.xml`, from which browsers learn to search here.
    OpenSearch,
    /// The rules that the form of an entry checks by.
    Rules,
    /// The file of an entry to fill in by hand.
    EntryTemplate,
    /// The picture beside a link to the site.
    SiteCard,
    /// A picture of a good.
    Picture {
        /// The good's position in the catalogue.
        position: usize,
        /// Which, and how large.
        form: Form,
    },
}
