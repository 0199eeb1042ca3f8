//! The pictures: their numbers are those of the API, each says what it shows, the map leads everywhere.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use regex::Regex;
use serde_json::Value;

use crate::site::pages::html::{Tag, tags};
use crate::site::pages::site::{BASES, hostile_site, site};
use crate::support::rendered::text;
use crate::support::{dpg, imported, lacks, own_registry, project, real_entries};

/// One picture of a page, as its reader finds it.
struct Picture {
    id: String,
    svg: String,
    /// Labels and numbers of the table behind it.
    rows: Vec<(String, Vec<u64>)>,
}

/// The pictures of a page.
fn pictures(html: &str) -> Vec<Picture> {
    let figure = Regex::new(r#"(?s)<figure class="picture" id="([^"]+)">(.*?)</figure>"#).unwrap();
    let svg = Regex::new(r#"(?s)<svg class="chart.*</svg>"#).unwrap();
    let row = Regex::new(r#"<tr><th scope="row">(.*?)</th>(.*?)</tr>"#).unwrap();
    let number = Regex::new(r#"<td class="n">(\d+)</td>"#).unwrap();
    let tag = Regex::new("<[^>]+>").unwrap();
    let rows = |text: &str| {
        let rows = row.captures_iter(text).map(|row| {
            let numbers = number.captures_iter(&row[2]);
            let numbers = numbers.map(|number| number[1].parse().unwrap());
            (tag.replace_all(&row[1], "").into_owned(), numbers.collect())
        });
        rows.collect()
    };
    let found = figure.captures_iter(html).map(|figure| Picture {
        id: figure[1].to_owned(),
        svg: svg.find(&figure[2]).map_or("", |m| m.as_str()).to_owned(),
        rows: rows(&figure[2]),
    });
    found.collect()
}

/// The numbers written in bars and cells, in their order.
fn drawn(svg: &str) -> Vec<u64> {
    let number = Regex::new(r#"<text class="n[^"]*"[^>]*>(\d+)</text>"#).unwrap();
    let numbers = number.captures_iter(svg);
    numbers.map(|number| number[1].parse().unwrap()).collect()
}

fn read(site: &Path, path: &str) -> String {
    std::fs::read_to_string(site.join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn json(site: &Path, name: &str) -> Value {
    serde_json::from_str(&read(site, &format!("api/v1/{name}"))).unwrap()
}

/// Three counts of a JSON object.
fn counts(value: &Value) -> Vec<u64> {
    let statuses = ["current", "candidate", "former"].iter();
    statuses.map(|s| value[s].as_u64().unwrap()).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('\'', "&#39;")
}

fn built(root: &Path) -> std::path::PathBuf {
    let run = dpg(root, &["-q", "build", "--as-of", "2026-07-13"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    root.join("public")
}

/// Facets without a picture: each is a part of what another one shows, or says only who has something.
const PARTS: [&str; 3] = ["link", "developed-in", "used-in"];

/// The statistics page of a site says what the API says.
fn check_statistics(site: &Path) {
    let pictures = pictures(&read(site, "statistics/index.html"));
    let picture = |id: &str| pictures.iter().find(|picture| picture.id == id);
    let statistics = json(site, "statistics.json");
    for facet in json(site, "facets.json")["facets"].as_array().unwrap() {
        let kind = facet["kind"].as_str().unwrap();
        let values = facet["values"].as_array().unwrap();
        let Some(picture) = picture(&format!("by-{kind}")) else {
            let told = values.is_empty() || PARTS.contains(&kind);
            assert!(told, "{kind}");
            continue;
        };
        let mut of_label: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for value in values {
            let label = escaped(value["label"].as_str().unwrap());
            let label = match kind {
                "goal" => format!("{}. {label}", value["code"].as_str().unwrap()),
                // A licence goes by its id where people read.
                "license" => value["code"].as_str().unwrap().to_owned(),
                _ => label,
            };
            of_label.insert(label, counts(&value["counts"]));
        }
        for (label, numbers) in &picture.rows {
            assert_eq!(of_label.get(label), Some(numbers), "{kind}: {label}");
        }
        let shown: Vec<u64> = picture.rows.iter().map(|(_, numbers)| numbers[0]).collect();
        if kind == "goal" {
            check_treemap(picture);
        } else {
            let drawn = drawn(&picture.svg);
            assert!(shown == drawn || drawn.is_empty() && shown.iter().all(|&n| n == 0));
        }
    }
    let status = &picture("by-status").unwrap().rows;
    let status: Vec<u64> = status.iter().map(|(_, numbers)| numbers[0]).collect();
    assert_eq!(status, counts(&statistics["goods"]));
    // Stages that say no more than the statuses have no picture.
    if let Some(stages) = picture("by-stage") {
        let all: u64 = stages.rows.iter().map(|(_, numbers)| numbers[0]).sum();
        assert_eq!(all, status.iter().sum::<u64>());
    }
    check_indicators(&pictures, &statistics);
}

/// Every goal that has goods is a link with its number.
fn check_treemap(picture: &Picture) {
    for (label, numbers) in &picture.rows {
        let (number, name) = label.split_once(". ").unwrap();
        let goods = match numbers[0] {
            1 => "1 good".to_owned(),
            many => format!("{many} goods"),
        };
        let title = format!("<title>Goal {number}: {name}: {goods}</title>");
        let drawn = picture.svg.contains(&title);
        assert_eq!(drawn, numbers[0] > 0, "{title}");
    }
}

fn check_indicators(pictures: &[Picture], statistics: &Value) {
    let rows = |id: &str| -> Vec<Vec<u64>> {
        let found = pictures.iter().find(|picture| picture.id == id);
        let rows = found.map(|picture| picture.rows.iter().map(|(_, n)| n.clone()).collect());
        rows.unwrap_or_default()
    };
    let indicators = statistics["indicators"].as_array().unwrap();
    let met = indicators
        .iter()
        .map(|i| vec![i["met"]["current"].as_u64().unwrap()]);
    assert_eq!(rows("by-standard"), met.collect::<Vec<_>>());
    let results = ["met", "needs_human", "gap", "not_asked"];
    let of = |i: &Value| {
        results
            .map(|r| i[r]["candidate"].as_u64().unwrap())
            .to_vec()
    };
    let results: Vec<Vec<u64>> = indicators.iter().map(of).collect();
    match statistics["goods"]["candidate"].as_u64() {
        Some(0) => assert!(rows("results").is_empty()),
        _ => assert_eq!(rows("results"), results),
    }
    let page = pictures.iter().find(|picture| picture.id == "by-standard");
    for doubt in ["Gap", "Needs a reviewer", "Not asked"] {
        assert!(
            !page.unwrap().svg.contains(doubt),
            "no verdict on current goods"
        );
    }
}

/// The maps show what goods say, and every country that has goods leads to its goods.
fn check_map(site: &Path) {
    let map = read(site, "map/index.html");
    let goods = json(site, "goods.json");
    let goods = goods["goods"].as_array().unwrap();
    let facets = json(site, "facets.json");
    let facets = facets["facets"].as_array().unwrap();
    let facet = |kind: &str| facets.iter().find(|f| f["kind"] == kind).unwrap();
    let pictures = pictures(&map);
    for (key, id) in [("used_in", "map-used"), ("developed_in", "map-developed")] {
        let mut wanted: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for good in goods {
            let at = ["current", "candidate", "former"]
                .iter()
                .position(|status| good["status"] == *status)
                .unwrap();
            for country in good[key].as_array().unwrap() {
                let label = escaped(country["label"].as_str().unwrap());
                wanted.entry(label).or_insert_with(|| vec![0; 3])[at] += 1;
            }
        }
        let picture = pictures.iter().find(|picture| picture.id == id).unwrap();
        let rows: BTreeMap<_, _> = picture.rows.iter().cloned().collect();
        assert_eq!(rows, wanted, "{id}");
        for (label, numbers) in &picture.rows {
            let count = match numbers[0] {
                0 => "no recognised goods".to_owned(),
                1 => "1 good".to_owned(),
                many => format!("{many} goods"),
            };
            let title = format!("<title>{label}: {count}</title>");
            assert!(picture.svg.contains(&title), "{id}: {title}");
        }
    }
    let index = read(site, "country/index.html");
    for (kind, from) in [
        ("used-in", &map),
        ("developed-in", &map),
        ("country", &index),
    ] {
        for country in facet(kind)["values"].as_array().unwrap() {
            let url = country["url"].as_str().unwrap();
            let path = url.strip_prefix("https://example.org").unwrap();
            assert!(from.contains(&format!("href=\"{path}\"")), "{path}");
            assert!(site.join(&path[1..]).join("index.html").is_file(), "{path}");
        }
    }
}

fn check(root: &Path) {
    let site = built(root);
    check_statistics(&site);
    check_map(&site);
    for page in ["map", "country", "statistics"] {
        let bytes = compressed(&site.join(page).join("index.html"));
        assert!(
            bytes.is_none_or(|bytes| bytes <= 40_000),
            "{page}: {bytes:?}"
        );
    }
}

/// The size of a file on the wire; nothing where there is no `gzip`, which is said.
fn compressed(file: &Path) -> Option<usize> {
    let mut gzip = Command::new("gzip");
    gzip.args(["-9", "-c"]).arg(file).stdin(Stdio::null());
    let Ok(output) = gzip.output() else {
        lacks("gzip");
        return None;
    };
    Some(output.stdout.len())
}

#[test]
fn numbers_of_the_own_registry_are_those_of_the_api() {
    check(own_registry().path());
}

#[test]
fn numbers_of_the_real_entries_are_those_of_the_api() {
    let Some(real) = real_entries() else { return };
    for source in [real.clone(), real.join("live/dpgs-2026-07-13.json")] {
        let root = imported(&source);
        let config = "format = 1\ntitle = \"Real\"\nbase_url = \"https://example.org/\"\n";
        std::fs::write(root.path().join("site.toml"), config).unwrap();
        check(root.path());
    }
}

/// The pages that show pictures.
const PAGES: [&str; 5] = ["statistics", "map", "category", "license", "country"];

#[test]
fn every_picture_has_a_name_a_description_and_its_numbers_and_no_style() {
    let (base, style) = BASES[0];
    for (site, languages) in [
        (site(base, style), ["", "ar/"]),
        (hostile_site(), ["", "ar/"]),
    ] {
        for page in PAGES {
            for language in languages {
                let html = text(&site, &format!("{language}{page}/index.html"));
                let tags = tags(&html);
                check_words(&tags, &html);
                assert!(!html.contains("style=\"") && !html.contains("<style"));
                assert!(html.contains("/assets/pictures."), "{page}");
                let found = pictures(&html);
                assert!(!found.is_empty(), "{page}");
                for picture in found.iter().filter(|picture| !picture.svg.is_empty()) {
                    assert!(!picture.rows.is_empty(), "{page}: {}", picture.id);
                }
            }
        }
    }
}

/// Each drawing points to its title and description, and only those without links are images.
fn check_words(all: &[Tag], html: &str) {
    let text = |id: &str| {
        let tag = all.iter().find(|tag| tag.get("id") == Some(id));
        tag.map_or("", |tag| tag.text.as_str())
    };
    for svg in all.iter().filter(|tag| tag.name == "svg") {
        let Some(name) = svg.get("aria-labelledby") else {
            continue;
        };
        assert!(!text(name).is_empty(), "{svg:?}");
        assert!(
            !text(svg.get("aria-describedby").unwrap()).is_empty(),
            "{svg:?}"
        );
        let start = html.find(&format!("aria-labelledby=\"{name}\"")).unwrap();
        let end = html[start..].find("</figure>").unwrap();
        let drawing = &html[start..start + end];
        let drawing = drawing.split("<details").next().unwrap();
        let links = drawing.contains("<a ");
        let role = if links { "group" } else { "img" };
        assert_eq!(svg.get("role"), Some(role), "{name}");
    }
}

#[test]
fn hostile_labels_in_pictures_stay_text() {
    let site = hostile_site();
    let html = text(&site, "statistics/index.html");
    let picture = pictures(&html);
    let sectors = picture.iter().find(|p| p.id == "by-sector").unwrap();
    assert!(sectors.svg.contains("&lt;script&gt;"), "{}", sectors.svg);
    assert!(!html.contains("<script>"));
    let map = text(&site, "map/index.html");
    assert!(map.contains("Not on the map, but in the table:") && !map.contains("<script>"));
}

#[test]
fn pictures_begin_at_the_right_where_text_does() {
    let (base, style) = BASES[0];
    let site = site(base, style);
    let bar = |path: &str| {
        let html = text(&site, path);
        let category = pictures(&html)
            .into_iter()
            .find(|p| p.id == "by-category")
            .unwrap();
        category.svg
    };
    let (english, arabic) = (
        bar("statistics/index.html"),
        bar("ar/statistics/index.html"),
    );
    assert!(
        english.contains("<rect class=\"amount\" x=\"0%\"") && english.contains("width=\"84%\"")
    );
    assert!(
        arabic.contains("<rect class=\"amount\" x=\"16%\"") && arabic.contains("width=\"84%\"")
    );
    assert!(!arabic.contains("scale("), "text is never mirrored");
}

#[test]
fn growth_is_drawn_where_days_are_known_and_said_to_be_unknown_elsewhere() {
    let (base, style) = BASES[0];
    let html = text(&site(base, style), "statistics/index.html");
    assert!(html.contains("1 of 61 recognised goods have a date of recognition."));
    let growth = |html: &str| {
        pictures(html)
            .into_iter()
            .find(|p| p.id == "growth")
            .unwrap()
    };
    let dated = growth(&html);
    assert_eq!(dated.rows, [("2024-03".to_owned(), vec![1, 1])]);
    assert_eq!(drawn(&dated.svg), [1]);
    let own = own_registry();
    let none = read(&built(own.path()), "statistics/index.html");
    assert!(growth(&none).svg.is_empty() && none.contains("No good has a date of recognition yet"));
}

#[test]
fn a_theme_may_bring_its_own_map() {
    let root = own_registry();
    let file = root.path().join("themes/default/map/world.json");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(
        &file,
        r#"{"width": 9, "height": 9, "areas": {"KE": "M1 1l2 2 0-2z"}, "dots": {}, "land": ""}"#,
    )
    .unwrap();
    let map = read(&built(root.path()), "map/index.html");
    assert!(map.contains("viewBox=\"0 0 9 9\"") && map.contains("d=\"M1 1l2 2 0-2z\""));
    std::fs::write(
        &file,
        r#"{"width": 9, "height": 9, "areas": {"KE": "\"><b>"}, "dots": {}, "land": ""}"#,
    )
    .unwrap();
    let run = dpg(root.path(), &["-q", "build"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("world.json"), "{}", run.stderr);
}

#[test]
fn the_geometry_names_its_source() {
    let text = std::fs::read_to_string(project().join("themes/default/map/world.json")).unwrap();
    let world: Value = serde_json::from_str(&text).unwrap();
    let about = world["about"].as_str().unwrap();
    assert!(about.contains("Natural Earth") && about.contains("public domain"));
}
