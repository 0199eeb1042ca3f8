//! What the templates of a pull request may cost: whatever they do, a page ends within a number of steps and bytes.

use std::fmt::Write;

use crate::support::{Scratch, dpg, files, own_registry, sound_entry};

const SITE: &str =
    "format = 1\ntitle = \"Goods\"\nbase_url = \"https://goods.example/\"\ntheme = \"own\"\n";

/// A build that a template stops; it is named, and nothing is published.
fn stopped(template: &str, reason: &str) {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.write("site.toml", SITE);
    scratch.write("themes/own/templates/home.html", template);
    let run = dpg(scratch.root(), &["-q", "build"]);
    let said = &run.stderr;
    assert_eq!(run.status, 2, "{template}: {}{said}", run.stdout);
    assert!(
        said.contains("home.html") && said.contains(reason),
        "{template}: {said}"
    );
    assert!(said.len() < 3_000, "{template}: {}", said.len());
    assert!(!scratch.root().join("public").exists(), "{template}");
}

const STEPS: &str = "100 million steps";

#[test]
fn loops_that_never_end_are_stopped() {
    for template in [
        "{% for a in range(end=99999) %}{% for b in range(end=99999) %}{% endfor %}{% endfor %}",
        "{% for a in range(end=99999) %}{% for b in range(end=99999) %}x{% endfor %}{% endfor %}",
        "{% for a in range(end=99999) %}{% for b in range(end=99999) %}{% set c = a * b %}{% endfor %}{% endfor %}",
        "{% for a in range(end=99999) %}{% set c = [b for b in range(end=99999)] %}{% endfor %}",
    ] {
        stopped(template, STEPS);
    }
}

#[test]
fn texts_and_lists_that_double_are_stopped() {
    for template in [
        "{% set s = 'ha' %}{% for a in range(end=60) %}{% set_global s = s ~ s %}{% endfor %}",
        "{% set s = 'ha' %}{% for a in range(end=60) %}{% set_global s = s | replace(from='h', to='hhhhhhhhh') %}{% endfor %}",
        "{% set s = [1] %}{% for a in range(end=60) %}{% set_global s = [...s, ...s] %}{% endfor %}",
        "{% set s = [1] %}{% for a in range(end=60) %}{% set_global s = [s, s] %}{% endfor %}{{ s }}",
    ] {
        stopped(template, STEPS);
    }
}

#[test]
fn components_that_call_each_other_again_and_again_are_stopped() {
    let mut template = String::from("{% component c15() %}x{% endcomponent c15 %}");
    for n in (0..15).rev() {
        let next = format!("{{{{ <c{} /> }}}}", n + 1).repeat(8);
        write!(
            template,
            "{{% component c{n}() %}}{next}{{% endcomponent c{n} %}}"
        )
        .unwrap();
    }
    stopped(&(template + "{{ <c0 /> }}"), STEPS);
}

#[test]
fn a_page_without_measure_is_stopped() {
    let text = "y".repeat(60_000);
    let template = format!("{{% for a in range(end=1000) %}}{text}{{% endfor %}}");
    stopped(&template, "32 MiB");
}

#[test]
fn templates_that_nest_without_end_are_refused() {
    let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry())]);
    scratch.write("site.toml", SITE);
    for n in 0..3_000 {
        let text = format!("{{% include 'c{}.html' %}}", n + 1);
        scratch.write(&format!("themes/own/templates/c{n}.html"), text);
    }
    scratch.write("themes/own/templates/c3000.html", "x");
    scratch.write("themes/own/templates/home.html", "{% include 'c0.html' %}");
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 2, "{}", run.stderr);
    assert!(run.stderr.contains("templates"), "{}", run.stderr);
    assert!(run.stderr.len() < 2_000, "{}", run.stderr);
    for n in 30..3_001 {
        scratch.remove(&format!("themes/own/templates/c{n}.html"));
    }
    scratch.write("themes/own/templates/c30.html", "x");
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 2, "{}", run.stderr);
    let reason = "`extends` and `include` nest more than 24 levels deep";
    assert!(run.stderr.contains(reason), "{}", run.stderr);
}

#[test]
fn counting_changes_nothing_of_what_the_templates_write() {
    let build = |theme: Option<&str>| {
        let root = own_registry();
        if let Some(template) = theme {
            let folder = root.path().join("themes/own/templates");
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join("unused.html"), template).unwrap();
            let file = root.path().join("site.toml");
            let text = std::fs::read_to_string(&file).unwrap();
            std::fs::write(&file, format!("theme = \"own\"\n{text}")).unwrap();
        }
        let run = dpg(root.path(), &["-q", "build", "--as-of", "2026-07-13"]);
        assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);
        files(&root.path().join("public"))
    };
    let (plain, counted) = (build(None), build(Some("<p>{{ title }}</p>")));
    assert!(plain.len() > 20);
    for (one, other) in plain.iter().zip(&counted) {
        assert!(one == other, "{} and {}", one.0, other.0);
    }
    assert_eq!(plain.len(), counted.len());
}
