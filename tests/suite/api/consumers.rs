//! Programs that know nothing but the reference: they list goods, keep a copy, and run what it shows.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::site::serve::Server;
use crate::support::sites::{own, run};
use crate::support::{lacks, project};

/// What a consumer says after one turn; nothing where its interpreter is missing.
fn consumer(interpreter: &str, script: &str, (server, folder): (&Server, &Path)) -> Option<Value> {
    let mut command = Command::new(interpreter);
    command.arg(project().join("tests/api").join(script));
    command
        .arg(format!("http://{}/api/v1/", server.host))
        .arg(folder);
    let output = run(&mut command)?;
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// Changes one good, takes one away, and looks at what a mirror fetches.
fn mirrors(interpreter: &str, script: &str) {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let turn = || consumer(interpreter, script, (&server, folder.path()));
    let Some(first) = turn() else {
        return lacks(interpreter);
    };
    let goods = first["goods"].as_array().unwrap();
    assert!(
        goods.contains(&json!("opencrvs")) || !goods.is_empty(),
        "{goods:?}"
    );
    assert_eq!(first["missing"], 404);
    assert!(first["mirror"]["fetched"].as_array().unwrap().len() > 60);
    let again = turn().unwrap();
    assert_eq!(again["mirror"], json!({ "fetched": [], "deleted": [] }));

    let entry = server.entry("openmrs.yaml");
    let text = std::fs::read_to_string(&entry).unwrap();
    let renamed = text.replacen("name: OpenMRS", "name: Renamed Here", 1);
    std::fs::write(&entry, renamed).unwrap();
    std::fs::remove_file(server.entry("agrovoc-multilingual-thesaurus.yaml")).unwrap();
    let settled = |_: &Value| {
        let gone = server
            .get("/api/v1/goods/agrovoc-multilingual-thesaurus.json")
            .status
            == 404;
        gone && server
            .get("/api/v1/goods/openmrs.json")
            .body
            .contains("Renamed Here")
    };
    server.follow(settled);
    let third = turn().unwrap();
    let fetched: Vec<&str> = texts(&third["mirror"]["fetched"]);
    let of_goods = fetched.iter().filter(|path| path.starts_with("goods/"));
    assert_eq!(of_goods.collect::<Vec<_>>(), [&"goods/openmrs.json"]);
    assert!(fetched.contains(&"goods.full.json") && !fetched.contains(&"standard.json"));
    assert!(
        !fetched.iter().any(|path| path.starts_with("schemas/")),
        "{fetched:?}"
    );
    assert_eq!(
        third["mirror"]["deleted"],
        json!(["goods/agrovoc-multilingual-thesaurus.json"])
    );
}

fn texts(list: &Value) -> Vec<&str> {
    let items = list.as_array().unwrap().iter();
    items.map(|item| item.as_str().unwrap()).collect()
}

#[test]
fn a_consumer_in_python_mirrors_and_fetches_only_what_changed() {
    mirrors("python3", "consumer.py");
}

#[test]
fn a_consumer_in_javascript_mirrors_and_fetches_only_what_changed() {
    mirrors("node", "consumer.mjs");
}

/// What stands in the source of a page, as a browser shows it.
pub(crate) fn shown(source: &str) -> String {
    let text = source
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    text.replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
}

/// The lines on a page that serve v0 at a host's root, by how they begin.
pub(crate) fn rewrites(page: &str, begin: &str) -> String {
    let code = regex::Regex::new("(?s)<pre[^>]*><code>(.*?)</code></pre>").unwrap();
    let mut codes = code.captures_iter(page).map(|one| shown(&one[1]));
    codes.find(|code| code.starts_with(begin)).unwrap()
}

/// The pieces of code on a page by language.
pub(crate) fn snippets(page: &str) -> BTreeMap<String, Vec<String>> {
    let code =
        regex::Regex::new(r#"(?s)<pre[^>]*><code class="([A-Za-z]+)">(.*?)</code></pre>"#).unwrap();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in code.captures_iter(page) {
        let text = shown(&one[2]);
        found.entry(one[1].to_owned()).or_default().push(text);
    }
    found
}

/// Whether R is there with its package for JSON; what is missing is said.
pub(crate) fn has_r() -> bool {
    let mut command = Command::new("Rscript");
    let output = run(command.args(["-e", "library(jsonlite)"]));
    let has = output.is_some_and(|output| output.status.success());
    if !has {
        lacks("R with jsonlite");
    }
    has
}

#[test]
fn all_code_of_the_reference_runs_as_it_stands() {
    let server = Server::start();
    let snippets = snippets(&server.get("/api/").body);
    let interpreters = [
        ("curl", "bash", "-c"),
        ("JavaScript", "node", "--input-type=module"),
        ("Python", "python3", "-c"),
        ("R", "Rscript", "-e"),
    ];
    assert_eq!(snippets.len(), interpreters.len());
    for (language, program, option) in interpreters {
        if language == "R" && !has_r() {
            continue;
        }
        assert!(snippets[language].len() >= 13, "{language}");
        for code in &snippets[language] {
            let mut command = Command::new(program);
            if language == "JavaScript" {
                command.args([option, "-e", code]);
            } else {
                command.args([option, code]);
            }
            let Some(output) = run(&mut command) else {
                lacks(&format!("{program} (the code in {language})"));
                break;
            };
            let words = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{code}\n{words}");
            assert!(!output.stdout.is_empty(), "{code}");
        }
    }
}

/// The rules for nginx, applied to the addresses that consumers of the first feed know.
#[test]
fn the_lines_for_serving_v0_at_a_root_lead_every_old_address_to_its_file() {
    let site = own();
    let page = std::fs::read_to_string(site.join("api/index.html")).unwrap();
    let lines: Vec<(regex::Regex, String)> = page
        .lines()
        .filter_map(|line| {
            let rule = line.split("rewrite ^").nth(1)?.strip_suffix(" last;")?;
            let (from, to) = rule.split_once(' ')?;
            let to = to.replace("$1", "${1}").replace("$2", "${2}");
            Some((regex::Regex::new(&format!("^{from}")).unwrap(), to))
        })
        .collect();
    assert_eq!(lines.len(), 3);
    let good = "openmrs";
    for address in [
        "/",
        "/index.json",
        "/dpgs",
        "/dpgs/",
        "/dpgs/index.json",
        "/nominees",
        "/nominees/",
        &format!("/dpg/{good}"),
        &format!("/dpg/{good}/"),
        &format!("/dpg/{good}/index.json"),
        "/nominee/clinicalbert/",
    ] {
        let (from, to) = lines
            .iter()
            .find(|(from, _)| from.is_match(address))
            .unwrap();
        let path = from.replace(address, to.as_str());
        let path = path.strip_prefix(crate::support::sites::BASE).unwrap();
        assert!(site.join(path).is_file(), "{address} -> {path}");
    }
}
