//! The workflow of releases: who builds cannot publish, and what is published was checked.

use serde_yaml::Value;

use crate::support::project;

fn workflow() -> Value {
    let path = project().join(".github/workflows/release.yml");
    serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn steps(job: &Value) -> &Vec<Value> {
    job["steps"].as_sequence().unwrap()
}

/// Whether a permission of a job writes.
fn writes(job: &Value) -> bool {
    let permissions = job["permissions"].as_mapping().unwrap();
    permissions.values().any(|value| value == "write")
}

#[test]
fn jobs_that_build_cannot_publish() {
    let workflow = workflow();
    assert!(workflow["permissions"].as_mapping().unwrap().is_empty());
    let mut publishing = 0;
    for (name, job) in workflow["jobs"].as_mapping().unwrap() {
        let runs: String = steps(job)
            .iter()
            .filter_map(|step| step["run"].as_str())
            .collect();
        let builds = ["cargo", "scripts/", "rustup", "pip "]
            .iter()
            .any(|tool| runs.contains(tool));
        assert!(!(builds && writes(job)), "{name:?} builds and may write");
        let uses = |what: &str| {
            let mut used = steps(job).iter().filter_map(|step| step["uses"].as_str());
            used.any(|action| action.starts_with(what))
        };
        if writes(job) {
            publishing += 1;
            assert_eq!(job["environment"], "release", "{name:?}");
            assert!(!uses("actions/checkout@"), "{name:?} has the sources");
            assert!(uses("actions/attest-build-provenance@"), "{name:?}");
            assert!(
                runs.contains("sha256sum") && !runs.contains("${{"),
                "{name:?}"
            );
        }
    }
    assert_eq!(publishing, 1);
}

#[test]
fn each_package_is_made_for_both_processors_and_the_list_of_crates_once() {
    let workflow = workflow();
    let jobs = &workflow["jobs"]["packages"]["strategy"]["matrix"]["include"];
    let jobs = jobs.as_sequence().unwrap();
    let made = |part: &str| {
        let parts = jobs.iter().filter(|job| {
            let parts = job["parts"].as_str().unwrap();
            parts.split(' ').any(|one| one == part)
        });
        let targets = parts.map(|job| job["target"].as_str().unwrap());
        targets.collect::<Vec<_>>()
    };
    let both = ["x86_64-unknown-linux-musl", "aarch64-unknown-linux-musl"];
    for part in ["wheel", "deb", "archive"] {
        assert_eq!(made(part), both, "{part}");
    }
    assert_eq!(made("sbom").len(), 1);
}
