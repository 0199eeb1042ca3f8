//! Manifests of each ecosystem, in a few lines.

use super::{Manifest, When, read};

fn licenses(manifest: &Manifest) -> Vec<(&str, usize)> {
    let stated = manifest.licenses.iter();
    stated.map(|one| (one.text.as_str(), one.line)).collect()
}

fn packages(manifest: &Manifest) -> Vec<(&str, When, usize)> {
    let all = manifest.dependencies.iter();
    all.map(|one| (one.name.as_str(), one.when, one.line))
        .collect()
}

#[test]
fn npm_and_composer() {
    let text = "{\n \"license\": \"MIT\",\n \"author\": \"A Group <a@b.c>\",\n \"dependencies\": {\n  \"twilio\": \"^4\"\n },\n \"devDependencies\": {\n  \"axe-core\": \"4\"\n }\n}\n";
    let manifest = read("app/package.json", text).unwrap();
    assert_eq!(licenses(&manifest), [("MIT", 2)]);
    assert_eq!(manifest.owners[0].text, "A Group");
    assert_eq!(
        packages(&manifest),
        [
            ("twilio", When::Running, 5),
            ("axe-core", When::Developing, 8)
        ]
    );
    let text = "{\"license\": [\"MIT\", \"GPL-3.0-only\"],\n\"suggest\": {\n\"a/b\": \"x\"}}";
    let manifest = read("composer.json", text).unwrap();
    assert_eq!(licenses(&manifest), [("MIT OR GPL-3.0-only", 1)]);
    assert_eq!(packages(&manifest), [("a/b", When::Optional, 3)]);
    assert_eq!(read("package.json", "[1]"), None);
}

#[test]
fn python() {
    let text = "[project]\nlicense = \"AGPL-3.0-or-later\"\ndependencies = [\n  \"boto3>=1; python_version > '3'\",\n]\n[project.optional-dependencies]\nsms = [\n  \"twilio\"]\ntest = [\"moto\"]\n";
    let manifest = read("pyproject.toml", text).unwrap();
    assert_eq!(licenses(&manifest), [("AGPL-3.0-or-later", 2)]);
    let (boto, twilio, moto) = ("boto3", "twilio", "moto");
    let found = packages(&manifest);
    assert_eq!(found[0].0, boto);
    assert!(
        found.contains(&(twilio, When::Optional, 1)) || found.iter().any(|one| one.0 == twilio)
    );
    assert!(
        found
            .iter()
            .any(|one| one.0 == moto && one.1 == When::Developing)
    );
    let text = "from setuptools import setup\nsetup(\n  license='BSD',\n  install_requires=[\n    'requests>=2',\n    \"lxml\"\n  ],\n  extras_require={'s3': ['boto3']},\n  classifiers=['License :: OSI Approved :: MIT License', 'Topic :: X'],\n)\n";
    let manifest = read("setup.py", text).unwrap();
    assert_eq!(
        licenses(&manifest),
        [("BSD", 3), ("License :: OSI Approved :: MIT License", 9)]
    );
    let found = packages(&manifest);
    assert_eq!(
        found[..2],
        [("requests", When::Running, 5), ("lxml", When::Running, 6)]
    );
    assert!(found.contains(&("boto3", When::Optional, 8)));
    let text = "[metadata]\nlicense = Apache-2.0\nclassifiers =\n    License :: OSI Approved :: Apache Software License\n[options]\ninstall_requires =\n    sentry-sdk\n[options.extras_require]\nx =\n    twilio\n";
    let manifest = read("setup.cfg", text).unwrap();
    assert_eq!(licenses(&manifest).len(), 2);
    assert_eq!(
        packages(&manifest),
        [
            ("sentry-sdk", When::Running, 7),
            ("twilio", When::Optional, 10)
        ]
    );
    let manifest = read("requirements/dev.txt", "# x\n-r base.txt\npytest==7 # y\n").unwrap();
    assert_eq!(packages(&manifest), [("pytest", When::Developing, 3)]);
}

#[test]
fn java_and_dotnet() {
    let text = "<project xmlns='x'>\n<organization><name>Org</name></organization>\n<licenses>\n<license><name>MPL 2.0</name></license></licenses>\n<dependencies>\n<dependency><groupId>ca.uhn.hapi.fhir</groupId><artifactId>base</artifactId></dependency>\n<dependency><groupId>j</groupId><artifactId>u</artifactId><scope>test</scope></dependency>\n</dependencies></project>";
    let manifest = read("core/pom.xml", text).unwrap();
    assert_eq!(licenses(&manifest), [("MPL 2.0", 4)]);
    assert_eq!(manifest.owners[0].text, "Org");
    assert_eq!(
        packages(&manifest),
        [
            ("ca.uhn.hapi.fhir:base", When::Running, 6),
            ("j:u", When::Developing, 7)
        ]
    );
    let text = "dependencies {\n  implementation 'com.google.firebase:firebase-core:1'\n  testImplementation(\"junit:junit:4\")\n}\n";
    let manifest = read("app/build.gradle", text).unwrap();
    assert_eq!(
        packages(&manifest),
        [
            ("com.google.firebase:firebase-core", When::Running, 2),
            ("junit:junit", When::Developing, 3)
        ]
    );
    let text = "<Project>\n<PropertyGroup><PackageLicenseExpression>MIT</PackageLicenseExpression></PropertyGroup>\n<ItemGroup><PackageReference Include=\"Twilio\" /></ItemGroup></Project>";
    let manifest = read("A.csproj", text).unwrap();
    assert_eq!(
        (licenses(&manifest), packages(&manifest)),
        (vec![("MIT", 2)], vec![("Twilio", When::Running, 3)])
    );
}

#[test]
fn other_languages() {
    let manifest = read(
        "go.mod",
        "module x\nrequire (\n\ta.org/b v1\n\tc.org/d v1 // indirect\n)\nrequire e.org/f v2\n",
    )
    .unwrap();
    assert_eq!(
        packages(&manifest),
        [("a.org/b", When::Running, 3), ("e.org/f", When::Running, 6)]
    );
    let manifest = read(
        "x.gemspec",
        "Gem::Specification.new do |s|\n s.license = 'MIT'\n s.add_dependency 'rails'\nend\n",
    )
    .unwrap();
    assert_eq!(
        (licenses(&manifest), packages(&manifest)),
        (vec![("MIT", 2)], vec![("rails", When::Running, 3)])
    );
    let manifest = read(
        "DESCRIPTION",
        "Package: x\nLicense: MIT + file LICENSE\nImports: httr,\n    sf (>= 1)\n",
    )
    .unwrap();
    assert_eq!(licenses(&manifest), [("MIT", 2)]);
    assert_eq!(
        packages(&manifest),
        [("httr", When::Running, 3), ("sf", When::Running, 4)]
    );
    assert_eq!(read("docs/DESCRIPTION", "A text.\n"), None);
    let manifest = read(
        "pubspec.yaml",
        "name: x\ndependencies:\n  firebase_core: ^2\n",
    )
    .unwrap();
    assert_eq!(packages(&manifest), [("firebase_core", When::Running, 3)]);
    let manifest = read("Cargo.toml", "[package]\nlicense = \"MIT OR Apache-2.0\"\n[dependencies]\na = { version = \"1\", optional = true }\n").unwrap();
    assert_eq!(licenses(&manifest), [("MIT OR Apache-2.0", 2)]);
    assert_eq!(packages(&manifest), [("a", When::Optional, 4)]);
}

#[test]
fn data_models_and_statements() {
    let manifest = read(
        "data/datapackage.json",
        "{\n\"licenses\": [{\"name\": \"ODC-BY-1.0\"}]}",
    )
    .unwrap();
    assert_eq!(licenses(&manifest), [("ODC-BY-1.0", 2)]);
    let manifest = read(
        "README.md",
        "---\ntags: [x]\nlicense: apache-2.0\n---\n# X\n",
    )
    .unwrap();
    assert_eq!(licenses(&manifest), [("apache-2.0", 3)]);
    let manifest = read(
        "publiccode.yml",
        "legal:\n  license: EUPL-1.2\n  repoOwner: A City\n",
    )
    .unwrap();
    assert_eq!(
        (licenses(&manifest), manifest.owners[0].line),
        (vec![("EUPL-1.2", 2)], 3)
    );
    let manifest = read(
        "CITATION.cff",
        "license: MIT\nauthors:\n- name: A Group\n- given-names: P\n",
    )
    .unwrap();
    assert_eq!(
        (licenses(&manifest), manifest.owners.len()),
        (vec![("MIT", 1)], 1)
    );
    let manifest = read(
        "debian/copyright",
        "Format: x\n\nFiles: *\nCopyright: 2020 A Group <a@b.c>\nLicense: GPL-3+\n",
    )
    .unwrap();
    assert_eq!(licenses(&manifest), [("GPL-3+", 5)]);
    let manifest = read(
        "REUSE.toml",
        "[[annotations]]\npath = \"**\"\nSPDX-License-Identifier = \"CC0-1.0\"\n",
    )
    .unwrap();
    assert_eq!(licenses(&manifest), [("CC0-1.0", 3)]);
}
