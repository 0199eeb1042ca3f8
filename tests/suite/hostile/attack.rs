//! A site of nothing but attacks: every payload in every kind of text, all outputs, two languages, a real browser.

use std::path::Path;
use std::sync::OnceLock;

use dpg_registry::embedded::{Files, builtin_schema};
use dpg_registry::invisible::{clean, is_invisible};
use serde_json::{Value, json};

use crate::changes::history::Story;
use crate::hostile::corpus::{CANARY, Laced, Lacer, bent, classes, payloads, quoted, yaml};
use crate::hostile::outputs;
use crate::support::sites::{judge, opened};
use crate::support::{copy, dpg, git, project, sound_entry};

/// How many entries attack.
const ENTRIES: usize = 14;

/// Values of a vocabulary of the registry's own.
const TOPICS: usize = 40;

/// The registry, and how many of its texts are as they were written.
pub(crate) struct Attack {
    pub(crate) story: Story,
    pub(crate) raw: Vec<Laced>,
    pub(crate) entries: usize,
    kept: usize,
}

/// Payloads from a place on, around the end.
fn some(from: usize, count: usize) -> impl Iterator<Item = String> {
    payloads().into_iter().cycle().skip(from).take(count)
}

/// The built-in schema with fields and a vocabulary of the registry's own, whose labels attack too.
fn schema() -> Files {
    let mut files = builtin_schema();
    let mut texts = some(0, 1_000);
    let mut text = || texts.next().unwrap();
    let topics: Vec<Value> = (0..TOPICS)
        .map(|n| json!({"const": format!("t{n}"), "title": text(), "description": text(), "x-titles": {"ar": text()}, "x-names": [text()]}))
        .collect();
    let topic = json!({"title": text(), "oneOf": topics});
    let extra = json!({
        "title": text(), "description": text(), "type": "object",
        "properties": {
            "topics": {"title": text(), "description": text(), "x-titles": {"ar": text()}, "type": "array", "maxItems": 3,
                       "items": {"title": text(), "$ref": "vocabulary/topic.schema.json"}, "uniqueItems": true},
            "lead": {"title": text(), "description": text(), "type": "string", "maxLength": 200},
            "story": {"title": text(), "description": text(), "$ref": "entry.schema.json#/$defs/markdown"},
            "page": {"title": text(), "description": text(), "$ref": "entry.schema.json#/$defs/url"},
        },
        "additionalProperties": false,
    });
    files.insert(
        "vocabulary/topic.schema.json".to_owned(),
        topic.to_string().into_bytes(),
    );
    files.insert(
        "extra.schema.json".to_owned(),
        extra.to_string().into_bytes(),
    );
    files
}

/// Entries and collections with payloads in all their texts.
fn laced(schema: &Files) -> Vec<Laced> {
    let texts = payloads();
    let mut lacer = Lacer::new(schema, &texts);
    let mut all: Vec<Laced> = (0..ENTRIES).map(|number| lacer.entry(number)).collect();
    let ids: Vec<String> = all.iter().map(|one| one.id.clone()).collect();
    all.extend((0..4).map(|number| lacer.collection(number, &ids[number..])));
    all
}

/// The settings, with payloads in all texts.
fn settings() -> String {
    // They are one line, and what nobody sees is refused in them.
    let line = |text: String| -> String {
        let seen = text
            .chars()
            .filter(|c| !c.is_control() && !is_invisible(*c));
        seen.collect()
    };
    let text = |from: usize, count: usize, most: usize| {
        let all = line(some(from, count).collect::<Vec<_>>().join(" "));
        quoted(&clean(&all).chars().take(most).collect::<String>())
    };
    let entry = |n: usize| {
        let label = text(40 + n, 3, 60);
        format!("[[navigation.extra]]\nlabel = {label}\nto = \"/goods/\"\n")
    };
    let links = (0..10).map(entry).collect::<Vec<_>>().concat();
    format!(
        "format = 1\ntitle = {}\ndescription = {}\nbase_url = \"https://example.org/a/registry/\"\n\
         languages = [\"en\", \"ar\"]\nfacets = [\"topics\", \"lead\"]\nfacet_feeds = true\n\
         edit_url = \"https://github.com/example/goods/edit/main/\"\ncompat = [\"v0\", \"v2\", \"app-v1\"]\n\
         extras = [\"shields\", \"codemeta\", \"publiccode\", \"embed\", \"cards\", \"markdown\"]\n\
         lists = [\"goals\", \"categories\", \"sectors\", \"licenses\", \"countries\", \"regions\", \"organizations\", \"languages\", \"collections\"]\n\
         downloads = [\"full\", \"ndjson\", \"sqlite\", \"parquet\"]\n\
         [data]\nlicense = \"CC-BY-4.0\"\nattribution = {}\ncitation = {}\ncontact = \"{CANARY}\"\n\
         {links}[footer]\ntext = {}\n",
        text(0, 12, 200),
        text(100, 20, 300),
        text(200, 5, 200),
        text(300, 10, 500),
        text(0, 1_000, 20_000),
    )
}

/// Messages of a language, each of them a payload.
fn messages() -> String {
    let english = std::fs::read_to_string(project().join("themes/default/locales/en.ftl")).unwrap();
    let plain = english
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .filter(|(_, text)| !text.contains('{'));
    let keys = plain
        .map(|(key, _)| key)
        .filter(|key| key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    let spell = |text: String| -> String {
        let spell = |c: char| {
            if c.is_ascii_alphanumeric() || c == ' ' {
                c.to_string()
            } else {
                format!("\\U{:06X}", u32::from(c))
            }
        };
        text.chars().map(spell).collect()
    };
    let lines = keys.zip(some(7, 10_000));
    let lines = lines.map(|(key, text)| format!("{key} = {{ \"{}\" }}", spell(text)));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

fn made() -> Attack {
    let schema = schema();
    let raw = laced(&schema);
    let mut laced = raw.clone();
    let kept = bent(&mut laced, &schema);
    for (at, one) in laced.iter_mut().take(ENTRIES).enumerate() {
        let mut texts =
            some(at * 3, 3).map(|text| format!("Picture {text}").replace(['\0', '\n'], " "));
        let mut text = || texts.next().unwrap();
        one.value["logo"] = json!({"file": "logo.svg", "alt": text()});
        one.value["screenshots"] = json!([{"file": "shot.png", "alt": text(), "caption": text()}]);
    }
    let story = Story::new();
    for name in ["vocabulary/topic.schema.json", "extra.schema.json"] {
        story.0.write(&format!("schema/{name}"), &schema[name]);
    }
    story.0.write("site.toml", settings());
    story.0.write("themes/default/locales/ar.ftl", messages());
    for (at, (class, texts)) in classes().into_iter().enumerate() {
        let front = format!(
            "title: {}\ndescription: {}\n",
            quoted(&texts[0]),
            quoted(&texts[1])
        );
        let body = texts.join("\n\n");
        story.0.write(
            &format!("content/{class}.md"),
            format!("---\n{front}---\n{body}\n"),
        );
        // Goods of the past: what is left of them is a page, an object and lines of feeds.
        let mut gone = laced[at % ENTRIES].clone();
        gone.value["name"] = json!(format!("Gone {}", texts[2]));
        story.set(&format!("gone-{at}"), Some(&yaml(&gone.value)));
    }
    for one in &laced {
        story.0.write(&one.path(), yaml(&one.value));
    }
    copy(
        &project().join("tests/fixtures/pictures/registry"),
        &story.root().join("registry"),
    );
    // The example that the schema gives for ids.
    story.set("harvest-ledger", Some(&sound_entry()));
    story.commit("2026-01-01");
    for at in 0..classes().len() {
        story.set(&format!("gone-{at}"), None);
    }
    story.commit("2026-02-01");
    Attack {
        story,
        raw,
        entries: ENTRIES,
        kept,
    }
}

pub(crate) fn attack() -> &'static Attack {
    static ATTACK: OnceLock<Attack> = OnceLock::new();
    ATTACK.get_or_init(made)
}

/// The site, built once.
fn site() -> &'static Path {
    static SITE: OnceLock<std::path::PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let root = attack().story.root();
        let run = dpg(root, &["-q", "build", "--as-of", "2026-07-01"]);
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        root.join("public")
    })
}

#[test]
fn the_corpus_has_many_payloads_of_every_class_and_none_twice() {
    let classes = classes();
    let mut all: Vec<&String> = classes.values().flatten().collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
    assert!(
        count >= 300 && classes.len() >= 20,
        "{count} of {}",
        classes.len()
    );
    assert!(
        classes.values().all(|texts| texts.len() >= 10),
        "{classes:?}"
    );
}

#[test]
fn nothing_runs_and_nothing_is_asked_for_whatever_a_registry_says() {
    let attack = attack();
    // Otherwise the payloads were bent away, and the browser looks at harmless texts.
    assert!(
        attack.kept > ENTRIES * 60,
        "{} texts are as written",
        attack.kept
    );
    println!(
        "{} texts as written, in {} entries",
        attack.kept, attack.entries
    );
    let corpus = project().join("tests/fixtures/payloads.json");
    let corpus = corpus.to_str().unwrap();
    let options = [corpus, "--base", "/a/registry/", "--step", "3"];
    judge("attack.mjs", site(), &options);
}

#[test]
fn a_theme_that_does_not_escape_is_found() {
    let story = Story::new();
    let attack = format!("summary: \"{}\"", "Farmers <script>pwned=1</script>");
    let entry = sound_entry();
    let summary = entry.lines().find(|line| line.starts_with("summary:"));
    let entry = entry.replace(summary.unwrap(), &attack);
    story.set("harvest-ledger", Some(&entry));
    let page = "themes/default/templates/good.html";
    let template = std::fs::read_to_string(project().join(page)).unwrap();
    let hole = template.replace("{{ summary }}", "{{ summary | safe }}");
    assert_ne!(hole, template);
    story.0.write(page, hole);
    story.commit("2026-01-01");
    let run = dpg(story.root(), &["-q", "build", "--as-of", "2026-07-01"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let corpus = project().join("tests/fixtures/payloads.json");
    let one = "goods/harvest-ledger/";
    let options = [corpus.to_str().unwrap(), "--step", "1000", "--below", one];
    let Some((is_sound, said)) = opened("attack.mjs", &story.root().join("public"), &options)
    else {
        return;
    };
    let place = format!("{one}: the canary is set");
    assert!(!is_sound && said.contains(&place), "{said}");
}

#[test]
fn every_file_is_well_formed_and_computes_nothing() {
    outputs::files_are_sound(site(), ENTRIES);
}

#[test]
fn tables_and_the_database_hold_texts() {
    outputs::tables_are_texts(attack().story.root(), site());
}

#[test]
fn what_commands_print_is_text_for_terminals_logs_and_programs() {
    let root = tempfile::tempdir().unwrap();
    let from = attack().story.root();
    for name in ["site.toml", "schema", "registry"] {
        let (from, to) = (from.join(name), root.path().join(name));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(from, to).unwrap();
        }
    }
    git(root.path(), &["init", "-q", "-b", "main"]);
    git(
        root.path(),
        &["commit", "-q", "--allow-empty", "-m", "A state"],
    );
    outputs::commands_are_tame(root.path(), 0);
    // The same before anything was bent: all of it is refused.
    for one in &attack().raw {
        std::fs::write(root.path().join(one.path()), yaml(&one.value)).unwrap();
    }
    outputs::commands_are_tame(root.path(), 1);
}
