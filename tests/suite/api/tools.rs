//! The description of the API, judged by tools of others: a validator, a tester, a compiler.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::site::serve::Server;
use crate::support::sites::{own, own_root, passes, python, real, run};
use crate::support::{Scratch, dpg, lacks, project};

/// A module of Python as a command; nothing, which is said, without it.
fn module(name: &str) -> Option<Command> {
    let package = name.split('.').next().unwrap();
    let mut command = python("api", &[package])?;
    command.args(["-m", name]);
    Some(command)
}

/// A registry without goods and without a history, and its site.
fn empty() -> Scratch {
    let scratch = Scratch::new();
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    scratch
}

#[test]
fn the_description_is_valid_openapi() {
    let empty = empty();
    let nothing = empty.root().join("public");
    for site in [Some(own()), real(), Some(nothing.as_path())]
        .into_iter()
        .flatten()
    {
        let Some(mut command) = module("openapi_spec_validator") else {
            return;
        };
        passes(command.arg(site.join("api/v1/openapi.json")));
    }
}

/// The paths and the shapes that a site describes; examples and addresses are its own.
fn described(site: &Path) -> Value {
    let text = std::fs::read(site.join("api/v1/openapi.json")).unwrap();
    let mut description: Value = serde_json::from_slice(&text).unwrap();
    without_examples(&mut description);
    let parts = ["paths", "components"].map(|part| description[part].take());
    parts.into_iter().collect()
}

fn without_examples(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.shift_remove("example");
            members.values_mut().for_each(without_examples);
        }
        Value::Array(items) => items.iter_mut().for_each(without_examples),
        _ => {}
    }
}

#[test]
fn a_client_made_from_one_registry_fits_every_other() {
    let empty = empty();
    let all = described(own());
    assert_eq!(described(&empty.root().join("public")), all);
    if let Some(real) = real() {
        assert_eq!(described(real), all);
    }
    let paths = all[0].as_object().unwrap();
    for kind in ["changes/{month}.json", "goods/{id}.json"] {
        assert!(paths.contains_key(&format!("/api/v1/{kind}")), "{kind}");
    }
    let stone = &all[1]["schemas"]["Tombstone"];
    assert!(stone["properties"]["successor_url"].is_object());
    for (path, methods) in paths {
        for method in ["get", "head"] {
            let answers = &methods[method]["responses"];
            for status in ["200", "404", "405"] {
                assert!(answers[status].is_object(), "{method} {path}: {status}");
            }
        }
        assert!(methods["head"]["responses"]["200"]["content"].is_null());
    }
}

#[test]
fn a_server_keeps_what_the_description_promises() {
    let Some(mut command) = module("schemathesis.cli") else {
        return;
    };
    let server = Server::of(own_root());
    let folder = tempfile::tempdir().unwrap();
    command.current_dir(folder.path()).arg("run");
    command.arg(format!("http://{}/api/v1/openapi.json", server.host));
    command.args([
        "--checks",
        "all",
        "--max-examples",
        "10",
        "--no-color",
        "--generation-deterministic",
        // No site has all that is described: its settings and its size decide.
        "--warnings",
        "off",
    ]);
    let said = passes(&mut command);
    assert!(said.contains("No issues found"), "{said}");
}

/// Runs a linter of `node_modules` over the description of a site; nothing, which is said, where it is missing.
fn lint((program, arguments): (&str, &[&str]), site: &Path) -> Option<std::process::Output> {
    let tool = project().join("tests/api/node_modules").join(program);
    if !tool.is_file() {
        lacks(&format!(
            "{program} (`npm ci --prefix tests/api --ignore-scripts`)"
        ));
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let rules = folder.path().join("spectral.json");
    std::fs::write(&rules, "{\"extends\": [\"spectral:oas\"]}").unwrap();
    let mut command = Command::new("node");
    command
        .arg(tool)
        .arg("lint")
        .arg(site.join("api/v1/openapi.json"));
    command.args(arguments).current_dir(folder.path());
    // It would report each run to its makers and look for a newer version.
    command.envs([
        ("REDOCLY_TELEMETRY", "off"),
        ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true"),
    ]);
    run(&mut command)
}

#[test]
fn redocly_has_nothing_to_say_about_the_description() {
    let tool = (
        "@redocly/cli/bin/cli.js",
        &["--extends=recommended", "--format=json"][..],
    );
    let Some(output) = lint(tool, own()) else {
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout);
    let report: Value =
        serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"));
    assert_eq!(report["totals"]["errors"], 0, "{said}");
    assert_eq!(report["totals"]["warnings"], 0, "{said}");
    // Who declares no licence is only reminded of that.
    let empty = empty();
    let output = lint(tool, &empty.root().join("public")).unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let report: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(report["totals"]["errors"], 0, "{said}");
    let rules = report["problems"].as_array().unwrap().iter();
    let rules: Vec<&str> = rules.map(|one| one["ruleId"].as_str().unwrap()).collect();
    assert!(
        rules.iter().all(|rule| *rule == "info-license"),
        "{rules:?}"
    );
}

#[test]
fn spectral_has_nothing_to_say_about_the_description() {
    let arguments = [
        "--ruleset",
        "spectral.json",
        "--fail-severity",
        "hint",
        "--format",
        "json",
    ];
    let tool = ("@stoplight/spectral-cli/dist/index.js", &arguments[..]);
    let empty = empty();
    for site in [own().to_owned(), empty.root().join("public")] {
        let Some(output) = lint(tool, &site) else {
            return;
        };
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success(),
            "{said}{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn the_shapes_of_an_id_differ_by_a_constant() {
    let text = std::fs::read(own().join("api/v1/openapi.json")).unwrap();
    let description: Value = serde_json::from_slice(&text).unwrap();
    let schemas = &description["components"]["schemas"];
    let either = &schemas["GoodOrTombstone"];
    assert_eq!(either["discriminator"]["propertyName"], "object");
    for (value, shape) in [("good", "Good"), ("tombstone", "Tombstone")] {
        assert_eq!(schemas[shape]["properties"]["object"]["const"], value);
        let to = format!("#/components/schemas/{shape}");
        assert_eq!(either["discriminator"]["mapping"][value], to.as_str());
    }
}

#[test]
fn a_client_with_generated_types_compiles() {
    let tools = project().join("tests/api/node_modules");
    if !tools.join("openapi-typescript").is_dir() {
        return lacks("openapi-typescript (`npm ci --prefix tests/api --ignore-scripts`)");
    }
    let folder = tempfile::tempdir().unwrap();
    let mut generate = Command::new("node");
    generate.arg(tools.join("openapi-typescript/bin/cli.js"));
    generate.arg(own().join("api/v1/openapi.json"));
    generate.arg("-o").arg(folder.path().join("api.d.ts"));
    passes(&mut generate);
    let client = folder.path().join("client.ts");
    std::fs::copy(project().join("tests/api/client.ts"), &client).unwrap();
    std::fs::write(folder.path().join("package.json"), "{\"type\":\"module\"}").unwrap();
    let mut compile = Command::new("node");
    compile.arg(tools.join("typescript/bin/tsc")).arg(client);
    compile.args([
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--module",
        "nodenext",
        "--lib",
        "es2022,dom",
    ]);
    passes(&mut compile);
}

/// The addresses that a site gives of itself, read by a parser of others.
#[test]
fn every_address_of_the_site_in_the_api_is_one_and_leads_to_a_file() {
    for (site, least) in [(Some(own()), 500), (real(), 1000)] {
        let Some(site) = site else { continue };
        let mut read = Command::new("node");
        read.arg(project().join("tests/api/addresses.mjs"))
            .arg(site);
        let Some(output) = run(&mut read) else {
            return lacks("Node");
        };
        let words = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{words}");
        let said = String::from_utf8_lossy(&output.stdout);
        let count: usize = said.trim().parse().unwrap();
        assert!(count > least, "{count}");
    }
}
