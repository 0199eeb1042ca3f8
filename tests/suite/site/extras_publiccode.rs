//! `goods/ID/publiccode.yml`: a beginning that says nothing the registry does not know.

use std::path::Path;

use serde_json::Value;

use crate::support::sites::{BASE, build, kept, own, passes, python, real};
use crate::support::{Scratch, dpg, files, own_registry, project, sound_entry};

/// Has a parser of others read the files below a folder, and the standard's keys demanded of them.
fn judge(site: &Path) -> usize {
    let Some(mut command) = python("api", &["yaml", "jsonschema"]) else {
        return usize::MAX;
    };
    command.arg(project().join("tests/api/publiccode.py"));
    let said = passes(command.arg(site));
    said.split(' ').next().unwrap().parse().unwrap()
}

#[test]
fn with_the_keys_that_its_head_names_each_file_is_whole_and_without_one_of_them_it_is_not() {
    assert!(judge(own()) > 40);
    if let Some(real) = real() {
        assert!(judge(real) > 350);
    }
}

#[test]
fn what_a_stranger_writes_stays_a_value() {
    let root = own_registry();
    let entry = sound_entry()
        .replace("name: ", "name: \"a: b\\n# c: d\\tno\\u202e\" # ")
        .replace("summary: ", "summary: \"yes\" # ");
    let hostile = format!(
        "{entry}translations:\n  \"no\":\n    summary: \"{{{{ x }}}} - 'y' | 0x10\"\n  zh:\n    summary: {}\n",
        "字".repeat(200)
    );
    std::fs::write(root.path().join("registry/hostile.yaml"), hostile).unwrap();
    let config = root.path().join("site.toml");
    let settings = std::fs::read_to_string(&config).unwrap();
    let title = settings
        .lines()
        .find(|line| line.starts_with("title"))
        .unwrap();
    let settings = settings.replace(
        title,
        "title = \"Ours\\nurl: evil\"\nextras = [\"publiccode\"]",
    );
    std::fs::write(&config, settings).unwrap();
    let site = kept("site-publiccode-hostile");
    build(root.path(), &site, &[]);
    judge(&site);
    let text = std::fs::read_to_string(site.join("goods/hostile/publiccode.yml")).unwrap();
    let file: Value = serde_yaml::from_str(&text).unwrap();
    assert!(!text.contains('\u{202e}'), "{text}");
    assert!(file["name"] == "a: b # c: d no", "{text}");
    let braces = &file["description"]["no"]["shortDescription"];
    assert_eq!(braces, "{{ x }} - 'y' | 0x10");
    assert_eq!(file["description"]["en"]["shortDescription"], "yes");
    let chinese = file["description"]["zh"]["shortDescription"]
        .as_str()
        .unwrap();
    assert_eq!(chinese.chars().count(), 150);
    assert!(chinese.ends_with('…'));
}

#[test]
fn the_importer_reads_back_what_was_written() {
    let written: Vec<_> = files(own())
        .into_iter()
        .filter(|(path, _)| path.ends_with("publiccode.yml"))
        .collect();
    let back = tempfile::tempdir().unwrap();
    let source = back.path().join("source");
    for (path, bytes) in &written {
        let file = source.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let run = dpg(
        back.path(),
        &["import", "publiccode", "source", "--into", "."],
    );
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
    let entries = files(&back.path().join("registry"));
    assert_eq!(entries.len(), written.len(), "{}", run.stdout);
    for (_, bytes) in &written {
        let file: Value = serde_yaml::from_slice(bytes).unwrap();
        let same = entries.iter().any(|(_, bytes)| {
            let entry: Value = serde_yaml::from_slice(bytes).unwrap();
            entry["name"] == file["name"]
                && entry["website"] == file["landingURL"]
                && entry["repositories"][0]["url"] == file["url"]
                && entry["indicators"]["licenses"][0]["spdx"] == file["legal"]["license"]
        });
        assert!(same, "{file:#}");
    }
}

#[test]
fn a_page_of_a_program_leads_to_its_file() {
    let page = std::fs::read_to_string(own().join("goods/openmrs/index.html")).unwrap();
    let link = format!("href=\"{BASE}goods/openmrs/publiccode.yml\"");
    assert!(page.contains(&link), "{page}");
}

#[test]
fn whether_a_program_is_designed_for_several_languages_is_said_once_it_is_known() {
    let entry = sound_entry();
    let answered = entry.replace(
        "stage: ",
        "deployment: { multilingual: { answer: \"yes\" }, languages: [sw, en] }\nstage: ",
    );
    assert_ne!(entry, answered);
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", answered)]);
    let config = scratch.root().join("site.toml");
    let settings = std::fs::read_to_string(config).unwrap();
    scratch.write(
        "site.toml",
        format!("extras = [\"publiccode\"]\n{settings}"),
    );
    let run = dpg(scratch.root(), &["-q", "build", "--out", "out"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let file = scratch
        .root()
        .join("out/goods/harvest-ledger/publiccode.yml");
    let text = std::fs::read_to_string(file).unwrap();
    assert!(
        !text.contains("#   localisation.localisationReady"),
        "{text}"
    );
    let file: Value = serde_yaml::from_str(&text).unwrap();
    assert_eq!(file["localisation"]["localisationReady"], true);
}
