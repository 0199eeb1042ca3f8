//! Every address of the Alliance's feeds answers on the hosts that people use: Cloudflare's own emulator, Netlify's own
//! parsers, and folders as GitHub Pages shows them.

use std::process::Command;

use crate::support::sites::{right_to_left, run};
use crate::support::{lacks, project};

/// Runs a script of `tests/hosts` on the own site, which has all shapes.
fn check(script: &str, package: &str) {
    let hosts = project().join("tests/hosts");
    if !hosts.join("node_modules").join(package).exists() {
        return lacks(&format!(
            "{package} (`npm ci --prefix tests/hosts --ignore-scripts`)"
        ));
    }
    node(script);
}

fn node(script: &str) {
    let mut command = Command::new("node");
    command.arg(project().join("tests/hosts").join(script));
    let Some(output) = run(command.arg(right_to_left())) else {
        return lacks("node");
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    println!("{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn every_address_of_the_feeds_answers_on_cloudflare_pages() {
    check("cloudflare.mjs", "wrangler");
}

#[test]
fn every_address_of_the_feeds_has_a_rule_on_netlify() {
    check("netlify.mjs", "netlify-redirector");
}

#[test]
fn every_address_of_the_feeds_is_a_folder_on_github_pages() {
    node("addresses.mjs");
}
