//! The page of one good.

mod indicators;
mod like;
mod notice;

pub(super) use indicators::title;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::address::encode_path;
use crate::catalog::{Good, Status};
use crate::config::Extra;
use crate::derive::facets::Kind;
use crate::markdown::{clean, external_link, html, plain};
use crate::search::Texts;

use super::Html;
use super::changes::{self, Change};
use super::extra::{self, snippet};
use super::facts::{self, Dated, Fact, GoalLink, Listed, Role, readable};
use super::frame::{About, Frame, Here, Link};
use super::plan::{badge_address, good_address};
use indicators::{Answered, Finding, findings, indicators};
use like::Like;
use notice::{Notice, notice};

/// `good.html`.
#[derive(Serialize)]
pub(super) struct GoodPage<'a> {
    page: Frame<'a>,
    id: &'a str,
    name: String,
    aliases: Vec<String>,
    summary: String,
    /// The language of the texts where it is not the page's.
    lang: Option<&'a str>,
    /// The language of what only the entry's author wrote, likewise.
    own_lang: Option<&'a str>,
    /// The description, where it begins with the summary: it stands in the summary's place.
    opening: Option<Html>,
    /// The description, where it has words of its own.
    description: Option<Html>,
    /// Code and link of each category.
    categories: Vec<(String, Link)>,
    sectors: Vec<Link>,
    collections: Vec<Link>,
    status: Option<Notice>,
    website: Option<Html>,
    repositories: Vec<Html>,
    licenses: Vec<Link>,
    goals: Vec<GoalLink>,
    roles: Vec<Role>,
    dates: Vec<Dated>,
    identifiers: Vec<Fact>,
    deployment: Vec<Listed>,
    awards: Html,
    highlights: Html,
    standard_version: Option<String>,
    /// What keeps a candidate from being recognised.
    findings: Vec<Finding>,
    /// What the part on the Standard is called.
    standard: String,
    answered: Vec<Answered>,
    unanswered: Vec<Answered>,
    translations: Vec<Translated>,
    history: Vec<Change>,
    /// Recognised goods that are like this one, and what they share with it.
    related: Vec<Like<'a>>,
    share: Share,
    /// Where its badge is; nothing where the good is not recognised.
    badge: Option<String>,
    edit: Option<String>,
    json: String,
    /// Files in which other programs read about it.
    descriptions: Vec<Link>,
}

/// What others need to lead to a good from elsewhere.
#[derive(Serialize)]
struct Share {
    /// An e-mail that names it.
    mail: String,
    /// The badge in Markdown and in HTML; nothing where the good is not recognised.
    snippets: Vec<String>,
    /// The frame that shows its card elsewhere; nothing where the site has no such cards.
    frame: Option<String>,
}

/// The texts of a good in one other language.
#[derive(Serialize)]
struct Translated {
    lang: String,
    dir: &'static str,
    language: String,
    name: Option<String>,
    summary: Option<String>,
    description: Option<Html>,
}

/// The page of one good.
pub(super) fn good<'a>(here: &'a Here<'_>, position: usize) -> GoodPage<'a> {
    let good = here.site.good(position);
    let entry = &good.entry;
    let texts = here.texts(entry);
    let own = here.site.languages[0].tag.as_str();
    let (opening, description) = descriptions(&texts);
    let (answered, unanswered) = indicators(here, position)
        .into_iter()
        .partition(|indicator| !indicator.parts.is_empty());
    GoodPage {
        page: frame(here, position, &texts),
        id: &good.id,
        name: texts.name.into_owned(),
        aliases: cleaned(&entry.aliases),
        summary: texts.summary.into_owned(),
        lang: texts.lang,
        own_lang: (here.language.tag != own).then_some(own),
        opening,
        description,
        categories: here.coded_links(Kind::Category, position),
        sectors: here.value_links(Kind::Sector, position),
        collections: here.value_links(Kind::Collection, position),
        status: notice(here, good),
        website: entry
            .website
            .as_deref()
            .map(|url| Html::new(external_link(url, &readable(url)))),
        repositories: facts::repositories(good),
        licenses: here.value_links(Kind::License, position),
        goals: facts::goal_links(here, position),
        roles: facts::roles(here, position),
        dates: facts::dates(here, position),
        identifiers: facts::identifiers(here, good),
        deployment: facts::deployment(here, position),
        awards: facts::evidence(&entry.deployment.awards, 2),
        highlights: facts::evidence(&entry.highlights, 2),
        standard_version: entry
            .standard_version
            .as_deref()
            .map(|v| clean(v).into_owned()),
        findings: findings(here, position),
        standard: here
            .language
            .t(&format!("good-standard-{}", good.status.code())),
        answered,
        unanswered,
        translations: translations(here, good),
        history: changes::of_good(here, position),
        related: like::related(here, position),
        share: share(here, position),
        badge: (good.status == Status::Current).then(|| here.links.to(&badge_address(&good.id))),
        edit: edit(here, good),
        json: here.links.to(&format!("api/v1/goods/{}.json", good.id)),
        descriptions: extra::descriptions(here, good),
    }
}

/// The description as what opens the page or as a part of its own, whichever spares repetition.
fn descriptions(texts: &Texts<'_>) -> (Option<Html>, Option<Html>) {
    let Some(text) = texts.description else {
        return (None, None);
    };
    let summary = texts.summary.trim().trim_end_matches(['…', '.']);
    if plain(text).starts_with(summary) {
        return (Some(Html::new(html(text, 1))), None);
    }
    (None, Some(Html::new(html(text, 2))))
}

fn frame<'a>(here: &'a Here<'_>, position: usize, texts: &Texts<'_>) -> Frame<'a> {
    let id = &here.site.good(position).id;
    here.frame(About {
        title: if here.site.shares_name(position) {
            format!("{} ({id})", texts.name)
        } else {
            texts.name.to_string()
        },
        description: match (texts.summary.trim(), texts.description) {
            ("", Some(long)) => plain(long),
            (summary, _) => summary.to_owned(),
        },
        above: vec![(here.language.t("menu-goods"), "goods/".to_owned())],
        name: texts.name.to_string(),
        json_ld: Some(super::json_ld::json_ld(here, position)),
    })
}

fn cleaned(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| clean(text).into_owned()).collect()
}

fn share(here: &Here<'_>, position: usize) -> Share {
    let good = here.site.good(position);
    let name = clean(&good.entry.name);
    let address = here.absolute(here.language, &good_address(&good.id));
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let snippets = if good.status == Status::Current {
        let badge = here.absolute(&here.site.languages[0], &badge_address(&good.id));
        let what = here.language.t("notice-dpg");
        vec![
            format!("[![{what}]({badge})]({address})"),
            format!("<a href=\"{address}\"><img src=\"{badge}\" alt=\"{what}\"></a>"),
        ]
    } else {
        Vec::new()
    };
    let extras = &here.site.sources.config.extras;
    Share {
        mail: format!(
            "mailto:?subject={}&body={}",
            encode(&name),
            encode(&address)
        ),
        snippets,
        frame: extras
            .contains(&Extra::Embed)
            .then(|| snippet(here, position)),
    }
}

fn edit(here: &Here<'_>, good: &Good) -> Option<String> {
    let base = here.site.sources.config.edit_url.as_deref()?;
    let mut address = base.to_owned();
    address.extend(encode_path(&good.path));
    Some(address)
}

fn translations(here: &Here<'_>, good: &Good) -> Vec<Translated> {
    let others = good.entry.translations.iter();
    let others = others.filter(|(tag, _)| tag.as_str() != here.language.tag);
    let text = |text: &Option<String>| text.as_deref().map(|text| clean(text).into_owned());
    let all = others.map(|(tag, translation)| Translated {
        lang: clean(tag).into_owned(),
        dir: super::site::direction(tag),
        language: here.language.label(
            "language",
            (
                tag,
                here.site.sources.vocabularies.get("language").label(tag),
            ),
        ),
        name: text(&translation.name),
        summary: text(&translation.summary),
        description: translation
            .description
            .as_deref()
            .map(|text| Html::new(html(text, 3))),
    });
    all.collect()
}
