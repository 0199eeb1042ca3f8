//! A text as `site.toml`.
#![no_main]

use dpg_registry::config::Config;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(error) = Config::parse(text) {
        assert!(!format!("{error:#}").is_empty());
    }
});
