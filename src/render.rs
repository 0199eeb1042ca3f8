//! Turns a site into a plan of files, and each file into bytes.
//!
//! [`plan()`] is cheap and complete; [`Renderer::file`] is pure, so a build renders in parallel and a
//! server renders only requested files.

mod navigation;
mod plan;
mod prints;
mod search;

use anyhow::{Context as _, Result, bail};

use crate::api::{self, Described, Document, Seals};
use crate::body::Body;
use crate::config::Extra;
use crate::exports::dcat::dcat;
use crate::exports::download::Download;
use crate::exports::{Export, badge, cards, extras, feed, headers, llms, opensearch, pictures};
use crate::exports::{redirects, report_table, sitemap};
use crate::hex::hex;
use crate::pages;
use crate::site::Site;
use crate::site::context::Context;
use navigation::check_navigation;

pub use plan::{Item, Planned};
pub use prints::prints;
pub use search::SearchIndex;

/// Every file of a site: assets, then the pages of each language, then files without a language.
///
/// # Errors
/// If a link of the navigation leads to nothing in the site; the error names its line in `site.toml`.
pub fn plan(site: &Site) -> Result<Vec<Planned>> {
    let plan = plan::plan(site);
    check_navigation(site, &plan)?;
    Ok(plan)
}

/// Everything that the files of a site are rendered from.
pub struct Renderer<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its plan.
    pub plan: &'a [Planned],
    /// What its manifest says of its documents.
    pub seals: &'a Seals<'a>,
    /// Gives its search index, which may be made only when its first file is requested.
    pub index: &'a (dyn Fn() -> &'a SearchIndex + Sync),
}

impl Renderer<'_> {
    /// The content of one file, by its position in the plan.
    ///
    /// # Errors
    /// If a template of the theme uses something missing; the error names the page and the place.
    pub fn file(&self, position: usize) -> Result<Body<'_>> {
        let Planned {
            path,
            language,
            item,
        } = &self.plan[position];
        let context = || Context::new(self.site, *language, path);
        let body = match item {
            Item::Page(page) => pages::render(&context(), page).map(Body::from),
            Item::Document(document) => api::write(self.site, self.seals, *document),
            Item::Export(Export::Picture { position, form }) => {
                pictures::content(self.site, *position, *form).map(Body::from)
            }
            Item::Export(Export::Extra {
                extra: Extra::Cards,
                position,
            }) => cards::of_good(&context(), *position).map(Body::from),
            Item::Export(Export::OfEdition { edition, file }) => {
                let editions = &self.site.sources.editions;
                let content = file.map(|file| editions.content(*edition, file));
                let manifest = || Ok(editions.list()[*edition].manifest.clone());
                content.unwrap_or_else(manifest).map(Body::from)
            }
            Item::Export(Export::SiteCard) => cards::of_site(&context()).map(Body::from),
            Item::Export(export) => self.export(&context(), export).map(Body::from),
            Item::Search(file) => Ok((self.index)().file(*language, *file).to_vec().into()),
            Item::Asset(position) => {
                let asset = &self.site.sources.theme.assets()[*position];
                Ok(asset.bytes.clone().into())
            }
        };
        body.with_context(|| format!("cannot render `{path}`"))
    }

    /// Whether a file says something of other ones that is known when they are written.
    #[must_use]
    pub fn is_about_others(&self, position: usize) -> bool {
        matches!(
            self.plan[position].item,
            Item::Document(
                Document::Manifest | Document::Deltas | Document::Signature | Document::DataPackage
            ) | Item::Export(Export::Dcat)
        )
    }

    fn export(&self, context: &Context<'_>, export: &Export) -> Result<String> {
        match export {
            Export::Feed => Ok(feed::atom(context)),
            Export::JsonFeed => feed::json(context),
            Export::ValueFeed(at) => Ok(feed::of_value(context, *at)),
            Export::Sitemap { part } => {
                let pages = self.plan.iter().filter(|planned| planned.is_listed());
                let pages: Vec<&str> = pages.map(|page| page.address(self.site)).collect();
                Ok(sitemap::sitemap(self.site, &pages, *part))
            }
            Export::Robots => Ok(sitemap::robots(self.site)),
            Export::Redirects => Ok(redirects::redirects_file(self.site)),
            Export::NoJekyll => Ok(String::new()),
            Export::Headers => {
                let paths = self.plan.iter().map(|planned| planned.path.as_str());
                Ok(headers::headers_file(self.site, &paths.collect::<Vec<_>>()))
            }
            Export::Badge { position } => Ok(badge::badge(context, *position)),
            Export::Extra { extra, position } => extras::content(context, *extra, *position),
            Export::Llms => {
                let documents = api::all()
                    .filter(|one| one.is_on(&self.site.sources.config))
                    .filter(|one| api::is_there(self.site, one))
                    .map(|one| (one.name, one.holds));
                Ok(llms::llms(context, &documents.collect::<Vec<_>>()))
            }
            Export::ReportTable { figure } => report_table::table(context, *figure),
            Export::OpenSearch => Ok(opensearch::opensearch(context)),
            Export::Rules => Ok(self.site.sources.questions.rules().to_owned()),
            Export::EntryTemplate => Ok(pages::contribute::template(self.site)),
            Export::Picture { .. } | Export::SiteCard | Export::OfEdition { .. } => {
                bail!("its content is no text")
            }
            Export::Dcat => {
                let downloads: Result<Vec<_>> = api::downloads(&self.site.sources.config)
                    .map(|(document, one)| self.download(*document, one))
                    .collect();
                dcat(context, &downloads?)
            }
        }
    }

    fn download(&self, document: Document, one: &'static Described) -> Result<Download> {
        let seal = api::seal(self.site, self.seals, document)?;
        Ok(Download {
            name: one.name,
            holds: one.holds,
            media_type: one.media.kind(),
            format: one.media.format(),
            bytes: seal.bytes,
            sha256: hex(seal.sha256),
        })
    }
}
