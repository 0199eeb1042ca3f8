//! What a good's page and a list tell beside the entry itself: what they share, how they are made
//! up, how to lead here from elsewhere.

use dpg_registry::render::plan;
use dpg_registry::site::Site;
use jiff::civil::date;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::support::rendered::text;
use crate::support::sites::{BASE, own};

use super::html::tags;
use super::site::{BASES, site};

fn html(site: &Site, path: &str) -> String {
    text(site, path)
}

#[test]
fn the_goods_that_are_like_a_good_are_named_with_what_both_have() {
    let read = |path: &str| std::fs::read_to_string(own().join(path)).unwrap();
    let list: Value = serde_json::from_str(&read("api/v1/goods.json")).unwrap();
    let mut with_others = 0;
    for good in list["goods"].as_array().unwrap() {
        let id = good["id"].as_str().unwrap();
        let html = read(&format!("goods/{id}/index.html"));
        let Some((_, related)) = html.split_once("<section class=\"related\"") else {
            continue;
        };
        with_others += 1;
        let cards = related.split("<li class=\"card\"").skip(1);
        for card in cards {
            assert!(card.contains("<span class=\"kind\">"), "{id}: {card}");
            let other = card.split("data-id=\"").nth(1).unwrap();
            let other = other.split('"').next().unwrap();
            assert_ne!(other, id);
            let is_current = |one: &&Value| one["id"] == other && one["status"] == "current";
            let goods = list["goods"].as_array().unwrap();
            assert!(goods.iter().any(|one| is_current(&one)), "{id}: {other}");
            for way in card
                .split("class=\"why\"")
                .nth(1)
                .unwrap()
                .split("</ul>")
                .next()
                .unwrap()
                .split(&format!("href=\"{BASE}"))
                .skip(1)
            {
                let way = way.split('"').next().unwrap();
                let there = read(&format!("{way}index.html"));
                assert!(
                    there.contains(&format!("/goods/{other}/\"")),
                    "{id}: {other} in {way}"
                );
            }
        }
    }
    assert!(with_others > 40, "{with_others}");
}

#[test]
fn a_list_says_what_it_is_made_of_in_the_numbers_of_the_lists_it_leads_to() {
    let (base, style) = BASES[0];
    let site = site(base, style);
    let catalogue = html(&site, "goods/index.html");
    let aside = catalogue.split("<aside class=\"breakdowns\"").nth(1);
    let aside = aside.unwrap().split("</aside>").next().unwrap();
    let mut shares = 0;
    for item in aside.split("<li>").skip(1) {
        let Some(href) = item.split("href=\"/").nth(1) else {
            assert!(item.contains("data-code=\"-\""), "{item}");
            continue;
        };
        let href = href.split('"').next().unwrap();
        let count = item.split("class=\"count\">").nth(1).unwrap();
        let count = count.split('<').next().unwrap();
        let path = percent_decode_str(href).decode_utf8().unwrap();
        let list = html(&site, &format!("{path}index.html"));
        let counts = list.split("class=\"counts\">").nth(1).unwrap();
        let said = counts.split(' ').next().unwrap();
        // The page of a country says in a line of its own how many goods are developed and how many are used there.
        let beside = format!(": {count}</a>");
        assert!(said == count || list.contains(&beside), "{href}: {count}");
        shares += 1;
    }
    assert!(shares > 10, "{shares}");
    let own = html(&site, "category/software/index.html");
    let own = own.split("<aside class=\"breakdowns\"").nth(1).unwrap();
    assert!(!own.contains("id=\"by-category\"") && own.contains("id=\"by-goal\""));
}

#[test]
fn a_good_can_be_shared_and_bears_a_badge_once_it_is_recognised() {
    let (base, style) = BASES[1];
    let site = site(base, style);
    let good = html(&site, "goods/full/index.html");
    assert!(good.contains("mailto:?subject=A%20Full%20Entry&amp;body=https%3A%2F%2Fexample%2Eorg"));
    let snippets: Vec<String> = tags(&good)
        .into_iter()
        .filter(|tag| tag.name == "code")
        .map(|tag| tag.text.trim().to_owned())
        .collect();
    let badge = "https://example.org/registry/badges/full.svg";
    let address = "https://example.org/registry/goods/full/";
    let markdown = format!("[![Digital public good]({badge})]({address})");
    assert!(snippets.contains(&markdown), "{snippets:?}");
    let svg = html(&site, "badges/full.svg");
    assert!(svg.contains("Digital public good") && svg.contains(&date(2026, 1, 5).to_string()));
    let planned = plan(&site).unwrap();
    assert!(!planned.iter().any(|one| one.path == "badges/nominee.svg"));
    assert!(!html(&site, "goods/nominee/index.html").contains("badges/"));
}

#[test]
fn each_indicator_shows_good_examples_that_meet_it() {
    let api = own().join("api/v1/standard.json");
    let standard: Value = serde_json::from_slice(&std::fs::read(api).unwrap()).unwrap();
    for indicator in standard["indicators"].as_array().unwrap() {
        let key = indicator["indicator"].as_str().unwrap();
        let file = own().join(format!("standard/{key}/index.html"));
        let html = std::fs::read_to_string(file).unwrap();
        let examples = html.split("<section class=\"example\"").skip(1);
        for example in examples {
            let id = example
                .split(&format!("href=\"{BASE}goods/"))
                .nth(1)
                .unwrap();
            let id = id.split('/').next().unwrap();
            let good = own().join(format!("api/v1/goods/{id}.json"));
            let good: Value = serde_json::from_slice(&std::fs::read(good).unwrap()).unwrap();
            let assessed = good["assessment"].as_array().unwrap();
            let own = assessed.iter().find(|one| one["indicator"] == key).unwrap();
            assert_eq!(own["result"], "met", "{key}: {id}");
            assert!(
                example.contains("rel=\"nofollow"),
                "{key}: {id} has no link"
            );
        }
    }
}
