//! The front page and a good's page answer a visitor's questions in their order, and what is missing leaves
//! no hole.

use regex::Regex;
use serde_json::Value;

use crate::support::sites::{BASE, judge, own};

fn read(path: &str) -> String {
    std::fs::read_to_string(own().join(path)).unwrap()
}

fn goods() -> Vec<Value> {
    let list: Value = serde_json::from_str(&read("api/v1/goods.json")).unwrap();
    list["goods"].as_array().unwrap().clone()
}

/// The pages of all goods by id, with their status.
fn pages() -> impl Iterator<Item = (String, String, String)> {
    goods().into_iter().map(|good| {
        let text = |key: &str| good[key].as_str().unwrap().to_owned();
        let html = read(&format!("goods/{}/index.html", text("id")));
        (text("id"), text("status"), html)
    })
}

/// The content of the page, without what all pages have around it.
fn main_of(html: &str) -> &str {
    let (_, main) = html.split_once("<main").unwrap();
    main.split_once("</main>").unwrap().0
}

#[test]
fn a_good_says_what_it_is_then_whether_to_trust_it_then_how_to_start_then_who_uses_it() {
    let html = read("goods/openmrs/index.html");
    let order = [
        "<h1>",
        "class=\"by\"",
        "class=\"lead\"",
        "class=\"goal-line\"",
        "class=\"trust\"",
        "class=\"start\"",
        "class=\"sections\"",
        "id=\"facts\"",
        "id=\"description\"",
        "id=\"deployment\"",
        "id=\"standard\"",
        "id=\"related\"",
        "id=\"share\"",
        "class=\"technical\"",
    ];
    let places = order.map(|part| html.find(part).unwrap_or_else(|| panic!("no {part}")));
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn the_buttons_lead_to_the_addresses_of_the_entry_each_once() {
    let html = read("goods/openmrs/index.html");
    let (_, start) = html.split_once("class=\"start\"").unwrap();
    let (start, _) = start.split_once("</ul>").unwrap();
    let button =
        Regex::new(r#"(?s)<a class="button" href="([^"]+)"[^>]*>.*?</svg>\s*([^<]+)</a>"#).unwrap();
    let found: Vec<(&str, &str)> = button
        .captures_iter(start)
        .map(|one| (one.get(1).unwrap().as_str(), one.get(2).unwrap().as_str()))
        .collect();
    let expected = [
        ("https://openmrs.org/", "Visit website"),
        ("https://wiki.openmrs.org/display/docs", "Documentation"),
        ("https://github.com/openmrs/openmrs-core", "Source code"),
    ];
    assert_eq!(found, expected);
    for (id, _, html) in pages() {
        let mut addresses: Vec<&str> = button
            .captures_iter(&html)
            .map(|one| one.get(1).unwrap().as_str())
            .collect();
        let all = addresses.len();
        addresses.sort_unstable();
        addresses.dedup();
        assert_eq!(addresses.len(), all, "{id}");
    }
}

#[test]
fn what_an_entry_does_not_say_leaves_no_hole_in_its_page() {
    let element = r"<(ul|ol|dl|dd|dt|p|h1|h2|h3|section|aside|details|nav|strong)\b[^>]*>\s*</";
    let hole = Regex::new(element).unwrap();
    let mut without_use = 0;
    for (id, status, html) in pages() {
        let main = main_of(&html);
        let found = hole.find(main).map(|hole| hole.as_str());
        assert_eq!(found, None, "{id}");
        assert!(
            status != "current" || main.contains("class=\"recognised\""),
            "{id}"
        );
        without_use += usize::from(!main.contains("class=\"used\""));
        // What the page links to within itself is there.
        for link in main.split("href=\"#").skip(1) {
            let target = link.split('"').next().unwrap();
            assert!(html.contains(&format!("id=\"{target}\"")), "{id}: {target}");
        }
    }
    assert!(without_use > 5, "{without_use}");
}

/// The fact of a kind on the page of a good.
fn fact(html: &str, kind: &str) -> String {
    let (_, fact) = html.split_once(&format!("<div class=\"{kind}\">")).unwrap();
    fact.split_once("</div>").unwrap().0.to_owned()
}

#[test]
fn a_recognised_good_says_by_whom_and_leads_to_the_record() {
    let ids = Regex::new(r#""dpga_id":"(\d+)""#).unwrap();
    let (mut alliance, mut here) = (0, 0);
    for (id, status, html) in pages() {
        if status != "current" {
            continue;
        }
        let whole = read(&format!("api/v1/goods/{id}.json"));
        let number = ids.captures(&whole).map(|found| found[1].to_owned());
        let fact = fact(&html, "recognised");
        if let Some(number) = number {
            let record = format!("href=\"https://app.digitalpublicgoods.net/a/{number}\"");
            assert!(fact.contains(&record), "{id}: {fact}");
            assert!(fact.contains("Digital Public Goods Alliance"), "{id}");
            alliance += 1;
        } else {
            assert!(
                fact.contains(&format!("href=\"{BASE}about/\"")),
                "{id}: {fact}"
            );
            here += 1;
        }
    }
    assert!(alliance > 20 && here > 0, "{alliance} {here}");
}

#[test]
fn the_licence_answers_whether_one_may_change_a_good_and_sell_support_for_it() {
    let mpl = fact(&read("goods/openmrs/index.html"), "license");
    for part in [
        "Licence: MPL-2.0",
        "You may use, change and sell it",
        "Paid support, training and hosting too.",
        "Changed files stay under this licence",
    ] {
        assert!(mpl.contains(part), "{part}: {mpl}");
    }
    let mut limited = 0;
    for (id, _, html) in pages() {
        if !html.contains("<div class=\"license\">") {
            continue;
        }
        let fact = fact(&html, "license");
        if fact.contains("-NC") {
            assert!(fact.contains("but not sell"), "{id}: {fact}");
            limited += 1;
        }
    }
    assert!(limited > 0);
}

#[test]
fn a_page_says_each_thing_once() {
    let list =
        Regex::new(r#"(?s)<dt>(Developed|Used) in .*?<ul class="inline">(.*?)</ul>"#).unwrap();
    for (id, status, html) in pages() {
        let lists: Vec<String> = list
            .captures_iter(&html)
            .map(|found| found[2].to_owned())
            .collect();
        assert!(lists.len() < 2 || lists[0] != lists[1], "{id}");
        // What a candidate has to resolve is not said again as "not answered".
        if let Some((_, silent)) = html.split_once("<div class=\"silent\">")
            && let Some((_, open)) = html.split_once("id=\"open\"")
        {
            let open = open.split_once("</section>").unwrap().0;
            for link in silent
                .split("</div>")
                .next()
                .unwrap()
                .split("href=")
                .skip(1)
            {
                let address = link.split('>').next().unwrap();
                assert!(!open.contains(address), "{id}: {address}");
            }
        }
        let said = html.matches("not recognised yet").count();
        assert_eq!(said, usize::from(status == "candidate"), "{id}");
    }
}

#[test]
fn each_answer_is_a_row_that_opens_without_a_script_and_says_its_result() {
    let mut rows = 0;
    for (id, status, html) in pages() {
        for row in html.split("<details class=\"indicator\">").skip(1) {
            let (summary, _) = row.split_once("</summary>").unwrap();
            assert!(summary.contains("<h3>"), "{id}: {summary}");
            assert!(
                status == "former" || summary.contains("class=\"verdict "),
                "{id}: {summary}"
            );
            rows += 1;
        }
    }
    assert!(rows > 500, "{rows}");
}

#[test]
fn every_good_is_recognised_a_candidate_or_former_in_one_word() {
    let words = [
        ("current", "Recognised"),
        ("candidate", "Candidate"),
        ("former", "Former"),
    ];
    let tag = Regex::new(
        r#"(?s)<div class="tags"><span class="tag [a-z-]+">\s*(?:<svg.*?</svg>)?\s*([^<]+)</span>"#,
    )
    .unwrap();
    for (id, status, html) in pages() {
        let said = tag.captures(&html).unwrap_or_else(|| panic!("{id}"));
        let word = words.iter().find(|(code, _)| *code == status).unwrap().1;
        assert_eq!(said[1].trim(), word, "{id}");
    }
}

#[test]
fn example_searches_find_recognised_goods() {
    let html = read("index.html");
    let example =
        Regex::new(r#"href="[^"]*goods/\?([a-z]+)=([^"&]+)&amp;([a-z]+)=([^"&]+)""#).unwrap();
    let mut examples = 0;
    for found in example.captures_iter(&html) {
        let keys = [(&found[1], &found[2]), (&found[3], &found[4])];
        let goods = goods().into_iter().filter(|good| {
            good["status"] == "current" && keys.iter().all(|(kind, code)| has(good, (kind, code)))
        });
        assert!(goods.count() > 0, "{}", &found[0]);
        examples += 1;
    }
    assert!(examples >= 3, "{examples}");
}

/// Whether a good has a value, by what its own object in the API says.
fn has(good: &Value, (kind, code): (&str, &str)) -> bool {
    let id = good["id"].as_str().unwrap();
    let whole: Value = serde_json::from_str(&read(&format!("api/v1/goods/{id}.json"))).unwrap();
    let code = code
        .replace("%2D", "-")
        .replace("%2E", ".")
        .replace("%20", " ")
        .replace("%2F", "/");
    let text = match kind {
        "country" => whole["deployment"].to_string(),
        "sector" => whole["sectors"].to_string(),
        "category" => whole["categories"].to_string(),
        _ => whole["indicators"]["sdgs"].to_string(),
    };
    let number = format!("\"goal\":{code},");
    text.contains(&format!("\"{code}\"")) || text.contains(&number)
}

#[test]
fn the_front_page_promises_and_counts_only_what_visitors_can_use() {
    let html = read("index.html");
    let main = main_of(&html);
    let order = [
        "<h1>",
        "class=\"find\"",
        "class=\"try",
        "class=\"numbers",
        "id=\"what\"",
        "id=\"needs\"",
        "id=\"goals\"",
        "id=\"collections\"",
        "id=\"featured\"",
        "id=\"ways\"",
    ];
    let places = order.map(|part| main.find(part).unwrap_or_else(|| panic!("no {part}")));
    assert!(places.is_sorted(), "{places:?}");
    assert!(
        !main.contains("former"),
        "former goods are only in statistics"
    );
    // Every goal once.
    let goals = main.matches("<a class=\"goal-").count();
    assert_eq!(goals, 17);
}

#[test]
fn the_first_screen_of_a_phone_and_the_printed_page_show_what_they_should() {
    judge("first-screen.mjs", own(), &["--base", BASE]);
}
