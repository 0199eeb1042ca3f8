//! `[data]` of `site.toml`: what the operator declares is in every description, and nothing else is.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::support::sites::{build, kept, own, own_root};
use crate::support::{Run, Scratch, dpg, entry_of, files, git, project};

/// The declarations of the site that has all of them.
const DECLARED: &str = "[data]\nlicense = \"CC-BY-4.0\"\nattribution = \"Ministry of Data\"\n\
    citation = \"Ministry of Data (2026): Register. doi:10.5281/zenodo.1234567\"\n\
    contact = \"data@ministry.example\"\n";

/// The address of the licence.
const LICENSE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The own registry with all declarations.
pub(crate) fn declared() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = kept("site-declared");
        let root = own_root();
        let file = root.path().join("site.toml");
        let settings = std::fs::read_to_string(&file).unwrap();
        let (before, _) = settings.split_once("[data]").unwrap();
        std::fs::write(&file, format!("{before}{DECLARED}")).unwrap();
        build(root.path(), &out, &[]);
        out
    })
}

/// A registry that declares nothing, with two goods, and what its build says.
fn silent() -> (Scratch, Run) {
    let names = ["Quiet Well", "Silent Pump"];
    let scratch = Scratch::new();
    for name in names {
        let file = format!("registry/{}.yaml", name.to_lowercase().replace(' ', "-"));
        scratch.write(&file, entry_of(name));
    }
    git(scratch.root(), &["init", "-q", "-b", "main"]);
    scratch.commit();
    let run = dpg(scratch.root(), &["build"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    (scratch, run)
}

pub(crate) fn document(site: &Path, path: &str) -> Value {
    let text = std::fs::read(site.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_slice(&text).unwrap()
}

/// The schema.org data of a page.
fn data_of(site: &Path, page: &str) -> Value {
    let page = std::fs::read_to_string(site.join(page)).unwrap();
    let (_, rest) = page
        .split_once("<script type=\"application/ld+json\">")
        .unwrap();
    let (data, _) = rest.split_once("</script>").unwrap();
    serde_json::from_str(data).unwrap()
}

#[test]
fn a_site_without_declarations_has_no_licence_of_its_data_anywhere_and_the_build_says_so_once() {
    let (scratch, run) = silent();
    let said = run.stderr.matches("under which licence").count();
    assert_eq!(said, 1, "{}", run.stderr);
    assert!(
        run.stderr.contains("license = \"CC0-1.0\""),
        "{}",
        run.stderr
    );
    let site = scratch.root().join("public");
    for (path, bytes) in files(&site) {
        let text = String::from_utf8_lossy(&bytes);
        for word in ["publicdomain/zero", "rel=\"license", "creditText"] {
            assert!(!text.contains(word), "{path}: {word}");
        }
    }
    let catalog = document(&site, "catalog.jsonld");
    let set = &catalog["dcat:dataset"][0];
    for part in [
        &catalog,
        set,
        &set["dcat:distribution"][0],
        &catalog["dcat:service"],
    ] {
        assert!(
            part["dct:license"].is_null() && part["dcat:contactPoint"].is_null(),
            "{part}"
        );
    }
    assert!(document(&site, "api/v1/openapi.json")["info"]["license"].is_null());
    let data = &document(&site, "api/v1/index.json")["data"];
    let nothing = json!({ "license": null, "attribution": null, "citation": null, "doi": null, "contact": null });
    assert_eq!(data, &nothing);
    let package = document(&site, "api/v1/datapackage.json");
    assert!(package["licenses"].is_null() && package["contributors"].is_null());
    assert!(data_of(&site, "index.html")["license"].is_null());
    assert!(data_of(&site, "api/index.html")["license"].is_null());
    let llms = std::fs::read_to_string(site.join("llms.txt")).unwrap();
    assert!(!llms.contains("Licence of the data"), "{llms}");
    let page = std::fs::read_to_string(site.join("api/index.html")).unwrap();
    assert!(page.contains("Ask before you publish it again."));
}

#[test]
fn what_the_operator_declares_is_in_every_description() {
    let site = declared();
    let data = &document(site, "api/v1/index.json")["data"];
    assert_eq!(data["license"]["spdx"], "CC-BY-4.0");
    assert_eq!(data["license"]["url"], LICENSE);
    assert_eq!(data["doi"], "10.5281/zenodo.1234567");
    assert_eq!(data["contact"], "mailto:data@ministry.example");
    let info = &document(site, "api/v1/openapi.json")["info"];
    assert_eq!(info["license"]["identifier"], "CC-BY-4.0");
    assert_eq!(
        info["contact"],
        json!({ "name": "Ministry of Data", "email": "data@ministry.example" })
    );
    let package = document(site, "api/v1/datapackage.json");
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    assert_eq!(package["contributors"][0]["email"], "data@ministry.example");
    assert_eq!(package["id"], "https://doi.org/10.5281/zenodo.1234567");
    for page in ["index.html", "api/index.html"] {
        let thing = data_of(site, page);
        assert_eq!(thing["license"], LICENSE, "{page}");
        assert_eq!(thing["creditText"], "Ministry of Data", "{page}");
        let publisher = &thing["publisher"];
        assert_eq!(
            publisher["contactPoint"]["email"], "data@ministry.example",
            "{page}"
        );
    }
    for page in [
        "index.html",
        "goods/openmrs/index.html",
        "statistics/index.html",
    ] {
        let text = std::fs::read_to_string(site.join(page)).unwrap();
        let link = format!("<a href=\"{LICENSE}\" rel=\"license noopener\">CC-BY-4.0</a>");
        for part in [
            link.as_str(),
            "Credit: Ministry of Data.",
            "href=\"mailto:data@ministry.example\"",
        ] {
            assert!(text.contains(part), "{page}: {part}");
        }
    }
    let llms = std::fs::read_to_string(site.join("llms.txt")).unwrap();
    for part in [
        LICENSE,
        "Credit: Ministry of Data.",
        "data@ministry.example",
        "Cite as: Ministry",
    ] {
        assert!(llms.contains(part), "{part}: {llms}");
    }
}

#[test]
fn the_reference_says_how_to_cite_the_data_for_people_and_for_programs() {
    let page = std::fs::read_to_string(declared().join("api/index.html")).unwrap();
    for part in [
        "Ministry of Data (2026): Register. doi:10.5281/zenodo.1234567",
        "<a href=\"https://doi.org/10.5281/zenodo.1234567\" rel=\"cite-as\">",
        "doi = {10.5281/zenodo.1234567}",
        "cff-version: 1.2.0",
        "license: &quot;CC-BY-4.0&quot;",
    ] {
        assert!(page.contains(part), "{part}");
    }
    // Who has no DOI is told how to get one.
    let own = std::fs::read_to_string(own().join("api/index.html")).unwrap();
    assert!(own.contains("Zenodo") && !page.contains("Zenodo"));
}

#[test]
fn this_repository_declares_cc0() {
    let settings = std::fs::read_to_string(project().join("site.toml")).unwrap();
    assert!(
        settings.contains("[data]\nlicense = \"CC0-1.0\""),
        "{settings}"
    );
    let catalog = document(own(), "catalog.jsonld");
    let zero = "https://creativecommons.org/publicdomain/zero/1.0/";
    assert_eq!(catalog["dct:license"]["@id"], zero);
}

#[test]
fn programs_find_the_descriptions_from_the_front_page_and_the_reference() {
    let site = declared();
    for page in ["index.html", "api/index.html"] {
        let text = std::fs::read_to_string(site.join(page)).unwrap();
        for (relation, file) in [
            ("describedby", "catalog.jsonld"),
            ("service-desc", "api/v1/openapi.json"),
        ] {
            let begin = format!("<link rel=\"{relation}\" type=\"");
            let (_, rest) = text
                .split_once(&begin)
                .unwrap_or_else(|| panic!("{page}: {relation}"));
            let href = rest
                .split("href=\"")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap();
            assert!(href.ends_with(file), "{page}: {href}");
        }
    }
    let catalogue = data_of(site, "index.html");
    assert_eq!(catalogue["@type"], "DataCatalog");
    let set = data_of(site, "api/index.html");
    assert_eq!(set["@type"], "Dataset");
    assert_eq!(set["@id"], catalogue["dataset"][0]["@id"]);
    assert_eq!(set["includedInDataCatalog"]["@id"], catalogue["@id"]);
    assert!(set["description"].as_str().unwrap().len() >= 50);
    for one in set["distribution"].as_array().unwrap() {
        let url = one["contentUrl"].as_str().unwrap();
        let path = url.strip_prefix("https://example.org/").unwrap();
        assert!(site.join(path).is_file(), "{url}");
    }
}

#[test]
fn language_models_are_led_to_files_that_are_there() {
    let site = declared();
    let llms = std::fs::read_to_string(site.join("llms.txt")).unwrap();
    assert!(
        llms.starts_with("# DPG Registry\n\n> An independent catalogue"),
        "{llms}"
    );
    let link =
        regex::Regex::new(r"(?m)^- \[[^\]]+\]\(https://example\.org/([^)]*)\): .+$").unwrap();
    let mut found = 0;
    for one in link.captures_iter(&llms) {
        let path = &one[1];
        let file = if path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        assert!(path.contains('{') || site.join(file).is_file(), "{path}");
        found += 1;
    }
    assert!(found >= 17, "{llms}");
}
