//! Bytes as the source of a good: up to eight files with `\xff` between them, whose first bytes say what they are called.
//! Every fact has its places in one of them, and no report commands a terminal.
#![no_main]

use std::fs;
use std::sync::OnceLock;

use dpg_fuzz::{is_for_terminals, schema};
use dpg_registry::inspect::{Rules, inspect, propose};
use dpg_registry::report::inspect::text;
use dpg_registry::report::terminal::Coloring;
use libfuzzer_sys::fuzz_target;
use serde_json::json;

/// What files are called: manifests, licences, documents, sources, translations.
const NAMES: [&str; 32] = [
    "LICENSE", "LICENSES/MIT.txt", "README.md", "REUSE.toml", ".reuse/dep5", "debian/copyright", "package.json", "composer.json",
    "datapackage.json", "codemeta.json", "pyproject.toml", "Cargo.toml", "Pipfile", "pubspec.yaml", "publiccode.yml", "CITATION.cff",
    "setup.cfg", "setup.py", "PKG-INFO", "requirements.txt", "DESCRIPTION", "pom.xml", "a.csproj", "build.gradle", "go.mod", "Gemfile",
    "a.gemspec", "Podfile", "src/a.py", "src/a.js", "docs/a.md", "locale/fr/a.po",
];

fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| Rules::new(schema()).expect("the schema that is built in"))
}

fuzz_target!(|data: &[u8]| {
    let folder = std::env::temp_dir().join(format!("dpg-fuzz-inspect-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    for part in data.split(|&byte| byte == 0xff).take(8) {
        let Some((&kind, content)) = part.split_first() else { continue };
        let path = folder.join(NAMES[usize::from(kind) % NAMES.len()]);
        fs::create_dir_all(path.parent().expect("it is in the folder")).expect("the folder can be made");
        fs::write(path, content).expect("the file can be written");
    }
    let day = jiff::civil::date(2026, 7, 1);
    let inspection = inspect(&folder, (rules(), day), || {}).expect("the folder is there");
    for place in inspection.facts.iter().flat_map(|fact| &fact.places) {
        assert!(folder.join(&place.path).exists(), "{place:?}");
        assert!(place.line.is_none_or(|line| line > 0), "{place:?}");
    }
    is_for_terminals(&text::lines((&inspection, None), rules(), Coloring::Plain));
    for proposal in propose(&inspection, &json!({})) {
        assert!(!proposal.keys.is_empty() && !proposal.value.is_null(), "{proposal:?}");
    }
});
