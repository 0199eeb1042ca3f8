//! Small sites made of one full entry and many plain ones.

use std::path::Path;
use std::sync::LazyLock;

use dpg_registry::catalog::{Catalog, Good};
use dpg_registry::collection::Requirements;
use dpg_registry::config::Config;
use dpg_registry::derive::history::Timeline;
use dpg_registry::derive::{Options, derive};
use dpg_registry::embedded::{self, Files};
use dpg_registry::entry::{
    Archived, Deployment, Entry, Goal, Indicators, License, Organization, Stage, Translation,
};
use dpg_registry::links::LinkStyle;
use dpg_registry::media::{Library, Listed};
use dpg_registry::own::Additions;
use dpg_registry::questions::Questions;
use dpg_registry::site::{Site, Sources, content};
use dpg_registry::standard::decisions::assessment;
use dpg_registry::standard::{self, Standard};
use dpg_registry::synonyms::Synonyms;
use dpg_registry::theme::{Theme, brand, locales};
use dpg_registry::validate::CollectionSource;
use dpg_registry::vocabulary::Vocabularies;
use dpg_registry::wording::wordings;
use serde_json::{Value, json};

/// The three ways a site may be published.
pub(crate) const BASES: [(&str, LinkStyle); 3] = [
    ("https://example.org/", LinkStyle::Pretty),
    ("https://example.org/registry/", LinkStyle::Pretty),
    ("https://example.org/registry/", LinkStyle::Portable),
];

/// Everything that an author might try in a text.
const HOSTILE: &str = "\"><script>alert(1)</script><img src=x onerror=alert(2)> 'onload='x \
    </title></textarea>--><![CDATA[<b> {{ 7 * 7 }} {% raw %} &lt;b&gt; \u{202E}rtl\u{200B} \
    [a](javascript:alert(3)) ![b](data:text/html,x) <https://example.org/\"onclick=\"y> \
    javascript:alert(4) https://example.org/'onclick='z ../../x \u{0000}\u{0007}";

/// The project's own root.
fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// How many goods have a status.
pub(crate) fn goods_of(site: &Site, status: &str) -> usize {
    let goods = site.sources().catalog.goods().iter();
    goods.filter(|good| good.status.code() == status).count()
}

/// A site with entries whose every text is hostile.
pub(crate) fn hostile_site() -> Site {
    let (base, style) = BASES[1];
    build(hostile_catalog(HOSTILE), &config(base), style)
}

/// A text in escapes, as TOML and YAML both read them between quotes.
pub(crate) fn spelt(text: &str) -> String {
    let escapes = text.chars().map(|c| format!("\\U{:08X}", u32::from(c)));
    escapes.collect::<Vec<_>>().concat()
}

/// A site in which every text of its entries, its collection, its pages and its settings is given.
pub(crate) fn site_saying(text: &str, style: LinkStyle) -> Site {
    let spelt = spelt(text);
    let config = format!(
        "title = \"{spelt}\"\ndescription = \"{spelt}\"\nextras = [\"embed\", \"markdown\", \"codemeta\", \"publiccode\", \"shields\"]\n\
         compat = [\"v0\", \"v2\"]\n{}\n[logo]\nfile = \"logo.svg\"\nalt = \"{spelt}\"\n\
         [[navigation.extra]]\nlabel = \"{spelt}\"\nto = \"/goods/?q={spelt}\"\n[footer]\ntext = \"{spelt}\"\n",
        config(BASES[1].0).replace("title = \"Test <b>& registry\"\n", ""),
    );
    let mut site = Parts::new(hostile_catalog(text), &config, style);
    let page = |front: &str| format!("---\n{front}---\n{text} &#x202e;&#8294;&#27;\n");
    let both = page(&format!("title: \"{spelt}\"\ndescription: \"{spelt}\"\n"));
    let title = page(&format!("title: \"{spelt}\"\n"));
    site.content = [("about.md", both), ("more.md", title)]
        .map(|(name, text)| (name.to_owned(), text.into_bytes()))
        .into();
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><title>A\u{202e}&#x202e;</title></svg>";
    site.logo = Some(logo.to_owned());
    site.build()
}

/// A current good, a candidate and a former one with a text in all its places.
fn hostile_catalog(text: &str) -> Catalog {
    let mut entry = full(text);
    entry.previous_ids.push("fine-id".to_owned());
    let current = good("hostile", entry.clone());
    entry.stage = Stage::Nominee;
    let candidate = good("hostile-candidate", entry.clone());
    entry.archived = Some(Archived {
        reason: Some(text.to_owned()),
        note: Some(text.to_owned()),
        by: Some("hostile".to_owned()),
        ..Archived::default()
    });
    let former = good("hostile-former", entry);
    let collection = CollectionSource {
        id: "set".to_owned(),
        title: text.to_owned(),
        text: text.to_owned(),
        goods: vec!["hostile".to_owned(), "hostile-candidate".to_owned()],
        requirements: requirements(text, "hostile"),
        ..CollectionSource::default()
    };
    Catalog::new(vec![current, candidate, former], vec![collection])
}

/// Requirements with a text in all their places, and results of one good.
fn requirements(text: &str, good: &str) -> Requirements {
    let requirement = |id: &str, level: &str| json!({"id": id, "group": "g", "title": text, "asks": text, "evidence": text, "level": level});
    let mut of_data = requirement("A3", "required");
    of_data["categories"] = json!(["data"]);
    let mut known = requirement("A4", "required");
    known["check"] = json!({"properties": {"stage": {"const": "dpg"}}});
    let result = |result: &str| {
        json!({"result": result, "on": "2026-02-01", "note": text,
               "evidence": [text, {"text": text, "url": text}, {"url": "https://evidence.example.com/"}]})
    };
    let value = json!({
        "framework": {"title": text, "version": text, "status": "draft", "date": "2026-01-01", "url": text,
                      "text": text, "groups": [{"id": "g", "title": text, "text": text}]},
        "requirements": [requirement("A1", "required"), requirement("A2", "recommended"), of_data, known],
        "results": {good: {"A1": result("meets"), "A2": result("partly"), "A3": result("open")}},
    });
    serde_json::from_value(value).unwrap()
}

/// A site of 63 goods, most of them plain.
pub(crate) fn site(base: &str, style: LinkStyle) -> Site {
    let mut entry = full("plain text");
    "A Full Entry".clone_into(&mut entry.name);
    "Says everything that can be said.".clone_into(&mut entry.summary);
    entry.translations.insert(
        "ar".to_owned(),
        Translation {
            summary: Some("سجل تجريبي".to_owned()),
            ..Translation::default()
        },
    );
    let mut goods = vec![good("full", entry)];
    goods.extend((0..60).map(|number| good(&format!("plain-{number}"), plain(number))));
    let nominee = Entry {
        stage: Stage::Nominee,
        ..plain(100)
    };
    let archived = Entry {
        archived: Some(Archived {
            by: Some("full".to_owned()),
            ..Archived::default()
        }),
        // The name of another good.
        ..plain(1)
    };
    goods.extend([good("nominee", nominee), good("archived", archived)]);
    let collection = CollectionSource {
        id: "basics".to_owned(),
        title: "Basics".to_owned(),
        text: "Where to *begin*.".to_owned(),
        goods: goods.iter().map(|good| good.id.clone()).collect(),
        requirements: requirements("Plain *text*.", "plain-7"),
        ..CollectionSource::default()
    };
    let catalog = Catalog::new(goods, vec![collection]);
    build(catalog, &config(base), style)
}

fn good(id: &str, entry: Entry) -> Good {
    static STANDARD: LazyLock<Standard> = LazyLock::new(|| {
        let files = embedded::builtin_schema();
        let vocabularies = Vocabularies::new(&files).unwrap();
        Standard::new(&files, &vocabularies).unwrap()
    });
    let assessed = assessment(&entry, &STANDARD);
    Good::new(
        id.to_owned(),
        format!("registry/{id}.yaml"),
        entry,
        assessed,
    )
}

fn plain(number: usize) -> Entry {
    let words = ["Élan", "bridge", "Crane", "9 Lives", "Zebra", "صحة"];
    Entry {
        name: format!("{} {number}", words[number % words.len()]),
        summary: format!("Plain good number {number}."),
        categories: vec!["software".to_owned()],
        sectors: vec!["صحة عامة".to_owned()],
        stage: Stage::Dpg,
        organizations: vec![Organization {
            name: format!("Organisation {number}"),
            role: "owner".to_owned(),
            ..Organization::default()
        }],
        indicators: Indicators {
            sdgs: vec![Goal {
                goal: 3,
                ..Goal::default()
            }],
            licenses: vec![License {
                spdx: "GPL-3.0".to_owned(),
                ..License::default()
            }],
            ..Indicators::default()
        },
        deployment: Deployment {
            used_in: vec!["KE".to_owned()],
            ..Deployment::default()
        },
        ..Entry::default()
    }
}

/// The entry of `full.yaml` with a text in all its places.
fn full(text: &str) -> Entry {
    let path = project().join("tests/fixtures/full.yaml");
    let yaml = dpg_registry::fs::read_text(&path).unwrap();
    let value: Value = serde_yaml::from_str(&yaml).unwrap();
    serde_json::from_value(with(value, text)).unwrap()
}

fn with(value: Value, text: &str) -> Value {
    match value {
        Value::String(word) if word == "HOSTILE" => Value::String(text.to_owned()),
        Value::Array(items) => items.into_iter().map(|item| with(item, text)).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(key, member)| {
                let key = if key == "HOSTILE" {
                    text.to_owned()
                } else {
                    key
                };
                (key, with(member, text))
            })
            .collect(),
        other => other,
    }
}

/// The settings of most sites.
fn config(base: &str) -> String {
    format!(
        "format = 1\ntitle = \"Test <b>& registry\"\nbase_url = \"{base}\"\n\
         languages = [\"en\", \"ar\"]\nfacet_feeds = true\nedit_url = \"https://edit.example.com/main/\"\n\
         [data]\nlicense = \"CC-BY-4.0\"\nattribution = \"Ministry <b>\"\ncitation = \"Ministry <b> (2026). 10.5281/zenodo.1234567\"\n\
         contact = \"data@ministry.example\""
    )
}

fn build(catalog: Catalog, config: &str, style: LinkStyle) -> Site {
    Parts::new(catalog, config, style).build()
}

/// A site of so many plain goods.
pub(crate) fn site_of(count: usize) -> Site {
    let goods = (0..count).map(|number| good(&format!("plain-{number:05}"), plain(number)));
    let catalog = Catalog::new(goods.collect(), Vec::new());
    build(catalog, &config(BASES[0].0), BASES[0].1)
}

/// A site whose goods have a text in all places, and that has a database and a table in columns.
pub(crate) fn database_saying(text: &str) -> Site {
    let settings = "downloads = [\"sqlite\", \"parquet\"]";
    // Before the first table of the settings.
    let config = format!("{settings}\n{}", config(BASES[0].0));
    build(hostile_catalog(text), &config, BASES[0].1)
}

/// The pictures that `full.yaml` names.
fn pictures() -> Library {
    let root = project().join("tests/fixtures/pictures");
    Listed::new(&root, "registry").unwrap().judged(None)
}

/// What a site is made of.
struct Parts {
    catalog: Catalog,
    config: Config,
    style: LinkStyle,
    content: Files,
    logo: Option<String>,
}

impl Parts {
    fn new(catalog: Catalog, config: &str, style: LinkStyle) -> Self {
        let about =
            "---\ntitle: About <b>\n---\n\nSee [goods](/goods/) and [the standard](/standard/).\n";
        Self {
            catalog,
            config: Config::parse(config).unwrap(),
            style,
            content: Files::from([("about.md".to_owned(), about.as_bytes().to_vec())]),
            logo: None,
        }
    }

    fn build(self) -> Site {
        let Self {
            catalog, config, ..
        } = self;
        let schema = embedded::builtin_schema();
        let theme = embedded::theme(project(), "default").unwrap();
        let theme = brand(theme, &config.appearance, self.logo.map(String::into_bytes)).unwrap();
        let vocabularies = Vocabularies::new(&schema).unwrap();
        let standard = Standard::new(&schema, &vocabularies).unwrap();
        let as_of = jiff::civil::date(2026, 7, 13);
        let lens = Options {
            facets: &[],
            standard: &standard,
            vocabularies: &vocabularies,
            review: dpg_registry::config::ReviewPolicy::default(),
            periods: config.lifecycle,
            as_of,
        };
        let derived = derive(&catalog, lens);
        Site::new(Sources {
            basis: None,
            editions: dpg_registry::editions::Editions::default(),
            own: Additions::default(),
            as_of,
            style: self.style,
            signer: None,
            locales: locales(&config.languages, (&theme, &schema), "").unwrap(),
            wordings: wordings(&config.languages, &schema).unwrap(),
            messages: standard::messages(&schema).unwrap(),
            theme: Theme::new(&theme).unwrap(),
            content: content(&self.content, &[]).unwrap(),
            timeline: Timeline::new(None, &catalog),
            config,
            catalog,
            pictures: pictures().into(),
            links: dpg_registry::observations::Ledger::default(),
            observations: std::collections::BTreeMap::new(),
            derived,
            standard,
            synonyms: Synonyms::new(&schema).unwrap(),
            questions: Questions::new(&schema, &vocabularies, &[]).unwrap(),
            vocabularies,
        })
    }
}
