//! The same bytes and the same queries in Rust and in the module that browsers load.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use dpg_registry::catalog::Status;
use dpg_registry::derive::facets::Kind;
use dpg_registry::media::mark::of;
use dpg_registry::search::{Engine, Filters, Sort, words};
use serde_json::{Value, json};

use super::engine::{engine, sites};
use crate::support::{lacks, project};

/// What somebody may type; the last ones mean harm.
fn queries() -> Vec<String> {
    let plain = "|a|o|he|hea|health|helth|heatlh|education offline android|DHIS|dhis2|dhsi2|OpenMRS\
        |open mrs|opn mrs|openmrs kenya|health kenya|helth records kenya|water|datas|the|the data\
        |for all|software|climat change adaptatoin|free sotfware for schools|schools|school \
        |governement|بيانات|بيانا|الصحة|صحة|教育|教|教育平台|здоровье|здоровя|santé|sante|Éducation\
        |MIT|gpl-3.0|apache 2.0|unicef|unicfe|wolrd bank|kolibri|moodle|mod|x-road|xroad|covid-19\
        |covid19|open source|good health and well-being|no poverty|ghana|côte d'ivoire\
        |cote divoire|2030|agriculture farmers weather|digital identity|identty|zzzzzzzz\
        |qwertyuiop health|xhealthx educationn|interoperabiltiy|nteroperability\
        |interopreabilityy|e-learning|elearning|c++|r|ai|sdg 3|SDG3|goal 3|3|health goal|goals|country ken|\
        water kenya|usa|offline health records|open source hospital system for Kenya|digital identity for refugees|\
        cash transfer payments|school management offline|free tool for the|vaccination certify|interoperable payments|EMR offline|signal|medical record|التعليم|تعليم|للصحة|Ａｐａｃｈｅ\
        |<script>alert(1)</script> <b>health|.*+?^${}()[]\\ health|\\u0000 %00 ../../etc/passwd\
        |constructor __proto__ toString hasOwnProperty|😀 😁😀 health😀|𝐡𝐞𝐚𝐥𝐭𝐡 ｶﾞｯｺｳ ½ ﷺ\
        |ไทย ภาษาไทย ខ្មែរ မြန်မာ ລາວ|हिन्दी தமிழ் বাংলা한국어 日本語のデータ\
        |a b c d e f g h i j k l m n o p q r s t u v w|\0health\0 \u{202e}data\
        |\u{10ffff}\u{e000}\u{fffd}| ";
    let mut queries: Vec<String> = plain.split('|').map(str::to_owned).collect();
    for (part, times) in [
        ("health ", 2_000),
        ("é", 10_000),
        ("x", 10_000),
        ("| ", 10_000),
    ] {
        queries.push(part.repeat(times));
    }
    queries
}

/// What Node says to some questions about a site; nothing where there is no Node.
pub(super) fn answers(site: &Path, questions: &Value) -> Option<Value> {
    let child = Command::new("node")
        .arg(project().join("tests/search/answers.mjs"))
        .arg(site)
        .arg(project().join("themes/default/assets/search.js"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        lacks("node");
        return None;
    };
    let mut stdin = child.stdin.take().unwrap();
    let text = questions.to_string();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().unwrap();
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
    writer.join().unwrap().unwrap();
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// How queries are narrowed and sorted, for Node and for Rust.
type Way = (Value, Filters, Sort);

fn ways() -> [Way; 3] {
    let narrow = Filters {
        facets: vec![
            (Kind::Goal, vec!["3".to_owned(), "4".to_owned()]),
            (Kind::Category, vec!["software".to_owned()]),
        ],
        statuses: Status::ALL.to_vec(),
    };
    let all = Status::ALL.map(Status::code);
    let narrowed = json!({"goal": ["3", "4"], "category": ["software"], "status": all});
    let former = Filters {
        statuses: vec![Status::Former],
        ..Filters::default()
    };
    let gone = json!({"status": ["former"]});
    [
        (
            json!({"filters": {}, "sort": "best"}),
            Filters::default(),
            Sort::Best,
        ),
        (
            json!({"filters": narrowed, "sort": "new"}),
            narrow,
            Sort::New,
        ),
        (json!({"filters": gone, "sort": "name"}), former, Sort::Name),
    ]
}

fn check(engine: &Engine<'_>, query: &str, (way, filters, sort): &Way, said: &Value) {
    let found = engine.find(query, filters, *sort).unwrap();
    let shown: String = query.chars().take(80).collect();
    let context = format!("`{shown}` {way}");
    assert_eq!(json!(found), said["found"], "{context}");
    let cards = engine
        .cards(&found.docs[..found.docs.len().min(20)])
        .unwrap();
    assert_eq!(json!(cards), said["cards"], "{context}");
    let places = cards.iter().map(|card| found.places(card.doc));
    let places: Vec<_> = places.collect();
    assert_eq!(json!(places), said["places"], "{context}");
    let missing: Vec<_> = cards.iter().map(|card| found.missing(card.doc)).collect();
    assert_eq!(json!(missing), said["missing"], "{context}");
    let destinations = engine.destinations(query).unwrap();
    assert_eq!(json!(destinations), said["destinations"], "{context}");
    for kind in Kind::ALL {
        let choices = engine.facet(kind, query, filters).unwrap();
        let mut said = said["choices"][kind.segment()].clone();
        for choice in said.as_array_mut().into_iter().flatten() {
            // Where the page shows it among equals: nothing that the program tells.
            choice.as_object_mut().unwrap().remove("place");
        }
        assert_eq!(json!(choices), said, "{context} {kind:?}");
    }
}

#[test]
fn the_browser_finds_what_the_program_finds() {
    for site in sites() {
        let (queries, ways) = (queries(), ways());
        let mut asked = Vec::new();
        for query in &queries {
            for (way, ..) in &ways {
                asked.push(json!({"query": query, "filters": way["filters"], "sort": way["sort"]}));
            }
        }
        let kinds = Kind::ALL.map(Kind::segment);
        let questions = json!({"texts": [], "queries": asked, "facets": kinds});
        let Some(said) = answers(site, &questions) else {
            return;
        };
        let engine = engine(site);
        let answers = said["answers"].as_array().unwrap();
        assert_eq!(answers.len(), queries.len() * ways.len());
        for (query, answers) in queries.iter().zip(answers.chunks(ways.len())) {
            for (way, said) in ways.iter().zip(answers) {
                check(&engine, query, way, said);
            }
        }
    }
}

#[test]
fn the_browser_cuts_all_characters_into_the_same_words() {
    let assigned = regex::Regex::new(r"^\P{Cn}$").unwrap();
    let mut texts: Vec<String> = Vec::new();
    let mut buffer = [0; 4];
    for c in (0..=0x10_ffff).filter_map(char::from_u32) {
        let is_private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
        if !is_private && assigned.is_match(c.encode_utf8(&mut buffer)) {
            texts.push(format!("a{c}B {c}{c} 字{c}"));
        }
    }
    assert!(texts.len() > 140_000, "{}", texts.len());
    texts.extend(queries());
    let questions = json!({"texts": texts, "queries": [], "facets": []});
    let Some(said) = answers(sites()[0], &questions) else {
        return;
    };
    let mut compared = 0;
    for (text, said) in texts.iter().zip(said["words"].as_array().unwrap()) {
        // Newer than what Node knows.
        if !said.is_null() {
            compared += 1;
            assert_eq!(json!(words(text)), *said, "{}", text.escape_unicode());
        }
    }
    assert!(compared > 140_000, "{compared}");
}

#[test]
fn the_browser_draws_the_same_marks() {
    let assigned = regex::Regex::new(r"^\P{Cn}$").unwrap();
    for site in sites() {
        let text = std::fs::read_to_string(site.join("api/v1/goods.json")).unwrap();
        let goods: Value = serde_json::from_str(&text).unwrap();
        let goods = goods["goods"].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let mut faces: Vec<(String, String)> = goods
            .map(|good| (text(&good["id"]), text(&good["name"])))
            .collect();
        assert!(!faces.is_empty());
        for (id, _) in &faces {
            let page =
                std::fs::read_to_string(site.join(format!("goods/{id}/index.html"))).unwrap();
            assert_eq!(page.matches("<h1>").count(), 1);
            let above = page.split("<h1>").next().unwrap();
            assert!(above.contains("class=\"face\""), "{id} has no mark");
        }
        let hostile = queries()
            .into_iter()
            .map(|name| ("a.b-c9".to_owned(), name));
        faces.extend(hostile);
        let letters = (0..0x3_0000).filter_map(char::from_u32);
        let letters = letters.filter(|c| assigned.is_match(c.encode_utf8(&mut [0; 4])));
        faces.extend(letters.map(|c| (format!("{:x}", u32::from(c)), format!("x{c} {c}y"))));
        let questions = json!({"texts": [], "faces": faces, "queries": [], "facets": []});
        let Some(said) = answers(site, &questions) else {
            return;
        };
        let mut compared = 0;
        for ((id, name), said) in faces.iter().zip(said["faces"].as_array().unwrap()) {
            if !said.is_null() {
                compared += 1;
                assert_eq!(json!(of(id, name)), *said, "{id} {}", name.escape_unicode());
            }
        }
        assert!(compared > 100_000, "{compared}");
    }
}
