//! What the documentation names is there.

use crate::support::{files, project};

#[test]
fn every_test_that_the_security_page_names_exists() {
    let page = std::fs::read_to_string(project().join("docs/security.md")).unwrap();
    let sources: String = ["tests/suite", "src"]
        .into_iter()
        .flat_map(|folder| files(&project().join(folder)))
        .filter_map(|(_, bytes)| String::from_utf8(bytes).ok())
        .collect();
    let quoted = page.split('`').skip(1).step_by(2);
    let named: Vec<&str> = quoted.filter(|name| name.contains("::")).collect();
    assert!(named.len() > 30, "{}", named.len());
    for name in named {
        let function = name.rsplit("::").next().unwrap();
        assert!(
            sources.contains(&format!("fn {function}(")),
            "`{name}` is no test"
        );
    }
}
