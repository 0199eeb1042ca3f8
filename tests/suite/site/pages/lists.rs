//! Lists of many goods in parts, and what strangers may write into the database.

use std::io::Read;

use rusqlite::Connection;
use serde_json::Value;

use crate::support::rendered::{files, text};

use super::site::{database_saying, site_of};

/// The files below `api/v1/` that begin so.
fn api(site: &dpg_registry::site::Site, begin: &str) -> Vec<(String, Vec<u8>)> {
    let begin = format!("api/v1/{begin}");
    let found = files(site, |path| path.starts_with(&begin)).into_iter();
    found
        .map(|(planned, bytes)| (planned.path, bytes))
        .collect()
}

fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut lines = Vec::new();
    flate2::read::GzDecoder::new(bytes)
        .read_to_end(&mut lines)
        .unwrap();
    lines
}

#[test]
fn a_list_of_more_than_2500_goods_has_parts_that_have_all_of_it() {
    let site = site_of(2501);
    let parts = api(&site, "parts/");
    let paths: Vec<&str> = parts.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "api/v1/parts/goods-1.json",
            "api/v1/parts/goods-2.json",
            "api/v1/parts/goods-1.ndjson.gz",
            "api/v1/parts/goods-2.ndjson.gz"
        ]
    );
    let mut goods = Vec::new();
    for (number, (_, bytes)) in parts[..2].iter().enumerate() {
        let part: Value = serde_json::from_slice(bytes).unwrap();
        assert_eq!(
            (&part["part"], &part["parts"]),
            (&(number + 1).into(), &2.into())
        );
        assert_eq!(part["count"], part["goods"].as_array().unwrap().len());
        goods.extend(part["goods"].as_array().unwrap().clone());
    }
    let whole: Value = serde_json::from_str(&text(&site, "api/v1/goods.json")).unwrap();
    assert!(whole["goods"].as_array() == Some(&goods));
    let lines: Vec<u8> = parts[2..]
        .iter()
        .flat_map(|(_, bytes)| unpacked(bytes))
        .collect();
    assert!(lines == text(&site, "api/v1/goods.ndjson").into_bytes());
    let packed = api(&site, "goods.ndjson.gz").remove(0).1;
    assert!(unpacked(&packed) == lines);

    let index: Value = serde_json::from_str(&text(&site, "api/v1/index.json")).unwrap();
    for list in index["parts"].as_array().unwrap() {
        for url in list["urls"].as_array().unwrap() {
            let name = url.as_str().unwrap().split("/api/v1/").nth(1).unwrap();
            assert!(paths.contains(&format!("api/v1/{name}").as_str()), "{name}");
        }
        assert_eq!(list["urls"].as_array().unwrap().len(), 2);
    }
}

#[test]
fn a_list_of_2500_goods_has_no_parts() {
    let site = site_of(2500);
    assert_eq!(api(&site, "parts/"), []);
    let index: Value = serde_json::from_str(&text(&site, "api/v1/index.json")).unwrap();
    let urls = &index["parts"][0]["urls"];
    assert!(urls[0].as_str().unwrap().ends_with("/api/v1/goods.json"));
}

#[test]
fn words_of_sql_in_an_entry_are_words_in_the_database() {
    let hostile = "x'); DROP TABLE goods; --\" OR 1=1 \u{202e}NEAR(";
    let site = database_saying(hostile);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("catalog.sqlite");
    std::fs::write(&file, api(&site, "catalog.sqlite").remove(0).1).unwrap();
    let database = Connection::open(&file).unwrap();
    let one = |query: &str| -> String { database.query_row(query, [], |row| row.get(0)).unwrap() };
    assert_eq!(one("PRAGMA integrity_check"), "ok");
    assert_eq!(one("SELECT CAST(count(*) AS TEXT) FROM goods"), "3");
    let name = one("SELECT name FROM goods ORDER BY number LIMIT 1");
    assert_eq!(name, hostile.replace('\u{202e}', ""));
    let found =
        "SELECT CAST(count(*) AS TEXT) FROM search WHERE search MATCH '\"drop table goods\"'";
    assert_eq!(one(found), "3");
}
