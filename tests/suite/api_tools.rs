//! The description of the API, judged by tools of others: a validator, a tester, a compiler.

use std::process::Command;

use crate::serve::Server;
use crate::sites::{own, real, run};
use crate::support::{lacks, project};

/// A module of Python that `scripts/test` has installed; nothing, which is said, without it.
fn python(module: &str) -> Option<Command> {
    let packages = project().join("target/api");
    if !packages.join(module.split('.').next().unwrap()).is_dir() {
        lacks(&format!("{module} (tests/api/requirements.txt)"));
        return None;
    }
    let mut command = Command::new("python3");
    command.env("PYTHONPATH", packages).args(["-m", module]);
    Some(command)
}

fn passes(command: &mut Command) -> String {
    let output = run(command).expect("the program is there");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{words}");
    said
}

#[test]
fn the_description_is_valid_openapi() {
    for site in [Some(own()), real()].into_iter().flatten() {
        let Some(mut command) = python("openapi_spec_validator") else {
            return;
        };
        passes(command.arg(site.join("api/v1/openapi.json")));
    }
}

#[test]
fn a_server_keeps_what_the_description_promises() {
    let Some(mut command) = python("schemathesis.cli") else {
        return;
    };
    let server = Server::start();
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
    ]);
    let said = passes(&mut command);
    assert!(said.contains("No issues found"), "{said}");
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
