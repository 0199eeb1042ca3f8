//! A query, and damage to the files of an index: results or an error, and never more than there are goods.
#![no_main]

use std::collections::BTreeMap;
use std::sync::OnceLock;

use anyhow::Context;
use dpg_registry::search::{Engine, File, Filters, Sort};
use libfuzzer_sys::fuzz_target;

/// The index of a site, which `fuzz/run` builds.
fn index() -> &'static BTreeMap<String, Vec<u8>> {
    static INDEX: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let folder = std::env::var_os("DPG_FUZZ_INDEX").expect("`fuzz/run` says where the index is");
        let mut files = BTreeMap::new();
        let mut folders = vec![std::path::PathBuf::from(&folder)];
        while let Some(next) = folders.pop() {
            for entry in std::fs::read_dir(next).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&folder).expect("below").to_string_lossy().into_owned();
                    files.insert(name, std::fs::read(&path).expect("a file"));
                }
            }
        }
        files
    })
}

fuzz_target!(|input: (Vec<(u16, u8)>, &str)| {
    let (damage, query) = input;
    let get = |file: File| {
        let mut bytes = index().get(&file.path()).context("no such file")?.clone();
        for &(at, by) in &damage {
            let length = bytes.len();
            bytes[usize::from(at) % length] ^= by;
        }
        Ok(bytes)
    };
    let Ok(engine) = Engine::open(get) else { return };
    if let Ok(found) = engine.find(query, &Filters::default(), Sort::Best)
        && let Some(first) = found.docs.first()
    {
        let _ = engine.cards(&[*first]);
    }
    let _ = engine.destinations(query);
});
