//! Programs of other people, rewritten in small after what they do: they read the files and compare counts.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::api::consumers::{has_r, snippets};
use crate::site::serve::Server;
use crate::support::sites::{build, own, own_root, passes, python, real, run};
use crate::support::{Scratch, dpg, entry_of, imported, lacks, project, real_entries};

/// What a script says of a site.
fn said(script: &str, site: &Path, mut command: Command) -> Value {
    command.arg(project().join("tests/api").join(script));
    let said = passes(command.arg(site.join("api/v1")));
    serde_json::from_str(&said).unwrap()
}

/// Runs the programs over a site; each must have found something.
fn programs(site: &Path) {
    let python = || Command::new("python3");
    if run(python().arg("--version")).is_none() {
        return lacks("Python");
    }
    let said = said("programs.py", site, python());
    for (program, found) in said.as_object().unwrap() {
        if found.is_null() {
            lacks("jq");
            continue;
        }
        assert!(found.as_u64().unwrap() > 0, "{program}");
    }
}

#[test]
fn programs_of_others_find_the_same_counts_in_every_file_of_the_own_registry() {
    programs(own());
}

#[test]
fn programs_of_others_find_the_same_counts_in_every_file_of_the_real_entries() {
    let Some(site) = real() else { return };
    programs(site);
}

/// Asks for everything that can be downloaded and for every list.
fn ask_for_all(root: &Path) {
    let config = root.join("site.toml");
    let settings = std::fs::read_to_string(&config).unwrap();
    let asked = "downloads = [\"full\", \"ndjson\", \"sqlite\", \"parquet\"]\nlists = [\"goals\", \"categories\", \"sectors\", \"licenses\", \"countries\", \"regions\", \"organizations\", \"languages\", \"collections\"]\n";
    std::fs::write(&config, format!("{asked}{settings}")).unwrap();
}

/// Builds the site of a registry with everything that can be downloaded and every list.
fn with_all(root: &Path) -> std::path::PathBuf {
    ask_for_all(root);
    let out = root.join("public");
    build(root, &out, &[]);
    out
}

/// Opens database and table of a site with the tools of others, and runs the programs again.
fn databases(root: &Path) {
    let site = with_all(root);
    programs(&site);
    if let Some(python) = python("data", &["duckdb"]) {
        said("databases.py", &site, python);
    }
    let again = root.join("again");
    build(root, &again, &["--no-cache"]);
    for file in ["catalog.sqlite", "goods.parquet", "goods.ndjson.gz"] {
        let path = format!("api/v1/{file}");
        let read = |site: &Path| std::fs::read(site.join(&path)).unwrap();
        assert!(read(&site) == read(&again), "{file} differs");
    }
}

#[test]
fn database_and_columns_of_the_own_registry_are_what_the_documents_say() {
    databases(own_root().path());
}

#[test]
fn database_and_columns_of_the_real_entries_are_what_the_documents_say() {
    let Some(source) = real_entries() else { return };
    databases(imported(&source).path());
}

#[test]
fn the_code_of_the_reference_reads_database_and_columns() {
    let root = own_root();
    ask_for_all(root.path());
    let server = Server::of(root);
    let page = server.get("/api/").body;
    for shown in ["CREATE TABLE good_countries", "owners VARCHAR[]"] {
        assert!(page.contains(shown), "{shown}");
    }
    let folder = tempfile::tempdir().unwrap();
    for (language, codes) in snippets(&page) {
        let is_about = |code: &&String| {
            ["catalog.sqlite", "goods.parquet"]
                .iter()
                .any(|name| code.contains(name))
        };
        for code in codes.iter().filter(is_about) {
            let mut command = match language.as_str() {
                "curl" => Command::new("bash"),
                "JavaScript" => Command::new("node"),
                "R" if has_r() => Command::new("Rscript"),
                "Python" => match python("data", &["duckdb"]) {
                    Some(python) => python,
                    None => continue,
                },
                _ => continue,
            };
            match language.as_str() {
                "JavaScript" => command.args(["--input-type=module", "-e", code]),
                "R" => command.args(["-e", code]),
                _ => command.args(["-c", code]),
            };
            let said = passes(command.current_dir(&folder));
            assert!(!said.trim().is_empty(), "{code}");
        }
    }
}

#[test]
fn values_that_differ_only_in_what_nobody_sees_are_one_in_the_database() {
    let scratch = Scratch::new();
    for (name, owner) in [("First Good", "Foo"), ("Second Good", "\"Foo\\u200b\"")] {
        let entry = entry_of(name);
        let begin = entry.find("organizations:").unwrap();
        let at = begin + entry[begin..].find("name: ").unwrap() + "name: ".len();
        let end = at + entry[at..].find([',', '}', '\n']).unwrap();
        let entry = format!("{}{owner}{}", &entry[..at], &entry[end..]);
        let file = format!("registry/{}.yaml", name.to_lowercase().replace(' ', "-"));
        scratch.write(&file, entry);
    }
    scratch.write("site.toml", "format = 1\ntitle = \"Goods\"\nbase_url = \"https://goods.example.org/\"\ndownloads = [\"sqlite\"]\n");
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let Some(mut python) = python("data", &["duckdb"]) else {
        return;
    };
    let code = "import sqlite3; d = sqlite3.connect('public/api/v1/catalog.sqlite'); \
        print(d.execute('SELECT code, count(*) FROM good_organizations GROUP BY code').fetchall())";
    let said = passes(python.args(["-c", code]).current_dir(scratch.root()));
    assert_eq!(said.trim(), "[('Foo', 2)]");
}
