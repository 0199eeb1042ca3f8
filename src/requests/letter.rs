//! The text of a request, from the template `request.md` of the theme.

use anyhow::{Context as _, Result};
use serde::Serialize;

use super::contacts::Contact;
use super::{Asked, form_of, page_of};
use crate::derive::duties::Duty;
use crate::derive::queue::{Due, Group};
use crate::invisible::clean;
use crate::report::markdown::prose;
use crate::site::Site;
use crate::site::addresses::good_address;
use crate::site::context::Context;
use crate::standard::Assessed;

/// The name of the template.
const TEMPLATE: &str = "request.md";

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A mail: plain text.
    Mail,
    /// An issue or a comment: Markdown, in which nothing of an entry is markup.
    Issue,
}

/// A request, written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// What it is about, on one line of plain text.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// `request.md`.
#[derive(Serialize)]
struct LetterPage {
    /// Whether it is Markdown, for an issue; else it is plain text, for a mail.
    markdown: bool,
    subject: String,
    names: String,
    registry: Place,
    organization: Place,
    goods: Vec<Item>,
}

/// A name and an absolute address.
#[derive(Serialize)]
struct Place {
    name: String,
    href: String,
}

/// A good, with the addresses of its page, of the form, and of the editor of its file.
#[derive(Serialize)]
struct Item {
    name: String,
    id: String,
    /// What it is, in a word, if it is not recognised.
    status: Option<String>,
    href: String,
    form: String,
    edit: Option<String>,
    due: Option<String>,
    gaps: Vec<Gap>,
}

/// An indicator that is not met.
#[derive(Serialize)]
struct Gap {
    number: String,
    title: String,
    reason: String,
    help: Option<String>,
}

/// Writes requests in one language of a site.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    site: &'a Site,
    language: usize,
    purpose: Purpose,
}

impl<'a> Writer<'a> {
    /// A language by its position among those of the site.
    #[must_use]
    pub fn new(site: &'a Site, language: usize, purpose: Purpose) -> Self {
        Self {
            site,
            language,
            purpose,
        }
    }

    /// The request to an organisation, and to the persons that a mail greets.
    ///
    /// # Errors
    /// If the template of the theme uses something missing; the error names the place.
    pub fn letter(&self, asked: &Asked<'_>, contacts: &[Contact]) -> Result<Letter> {
        let config = &self.site.sources().config;
        let context = Context::new(self.site, self.language, "");
        let subject = |registry: &str| {
            let mut args = fluent_bundle::FluentArgs::new();
            args.set("count", asked.goods.len());
            args.set("registry", registry.to_owned());
            let locale = &context.language.locale;
            locale
                .get("request-subject", Some(&args))
                .unwrap_or_else(|| registry.to_owned())
        };
        let names = contacts
            .iter()
            .filter_map(|contact| contact.name.as_deref());
        let names: Vec<String> = names.map(|name| self.text(name)).collect();
        let goods = asked.goods.iter();
        let page = LetterPage {
            markdown: self.purpose == Purpose::Issue,
            subject: subject(&self.text(&config.title)),
            names: context.language.list(&names),
            registry: Place {
                name: self.text(&config.title),
                href: context.absolute(context.language, ""),
            },
            organization: Place {
                name: self.text(asked.name),
                href: page_of(&context, asked.organization),
            },
            goods: goods.map(|duty| self.item(&context, duty)).collect(),
        };
        let values = tera::Context::from_serialize(&page)?;
        let text = context.language.templates.render(TEMPLATE, &values);
        let text = text.with_context(|| format!("template `{TEMPLATE}`"))?;
        Ok(Letter {
            subject: plain(&subject(&plain(&config.title))),
            text: format!("{}\n", text.trim()),
        })
    }

    fn item(&self, context: &Context<'_>, duty: &Duty<'_>) -> Item {
        let good = self.site.good(duty.good);
        let texts = context.texts(&good.entry);
        Item {
            name: self.text(&texts.name),
            id: good.id.clone(),
            status: context.status_unless_current(good),
            href: context.absolute(context.language, &good_address(&good.id)),
            form: form_of(context, good),
            edit: context.editor_of(good),
            due: duty.due.and_then(|due| why(context, due)),
            gaps: duty.gaps.iter().map(|gap| self.gap(context, gap)).collect(),
        }
    }

    fn gap(&self, context: &Context<'_>, gap: &Assessed) -> Gap {
        let locale = &context.language.locale;
        let mut all = self.site.sources().standard.indicators().iter();
        let indicator = all.find(|one| one.key == gap.key);
        let title = indicator.map(|one| context.indicator_title(one));
        Gap {
            number: gap.number.clone(),
            title: self.text(&title.unwrap_or_default()),
            reason: self.text(&gap.sentence(locale)),
            help: gap.help(locale).map(|help| self.text(&help)),
        }
    }

    /// A text of others on one line, in which nothing is markup.
    fn text(&self, text: &str) -> String {
        match self.purpose {
            Purpose::Mail => plain(text),
            Purpose::Issue => prose(text),
        }
    }
}

/// A text on one line, without invisible characters.
pub(super) fn plain(text: &str) -> String {
    let text = clean(text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Why a good is due, and what its organisation has to do; nothing if that is for others to do.
pub(super) fn why(context: &Context<'_>, due: &Due) -> Option<String> {
    let language = context.language;
    let on = |id: &str, day: Option<jiff::civil::Date>| {
        let day = day.map(|day| language.day(day)).unwrap_or_default();
        language.text(id, &[("day", &day)])
    };
    match due.group {
        Group::Expired => Some(on("request-expired", due.day)),
        Group::Expiring => Some(on("request-expiring", due.day)),
        Group::Lapsed => Some(on("request-lapsed", due.day)),
        Group::Outdated if due.day.is_none() => Some(language.t("request-unconfirmed")),
        Group::Outdated => Some(on("request-outdated", due.day)),
        Group::Waiting | Group::Decided | Group::Undated => {
            due.turn
                .filter(|turn| *turn == crate::derive::progress::Turn::Applicant)?;
            Some(match due.lapses_on {
                Some(day) => on("request-turn-until", Some(day)),
                None => language.t("request-turn"),
            })
        }
    }
}
