//! Manifests of packages: the licence they state, who owns them, and what they depend on, each with its line.

mod dotted;
mod json;
mod lines;
mod python;
mod stated;
mod statement;
mod xml;

pub(super) use stated::{Manifest, When};

/// The reader of a manifest: none if the text is not of the form that its name says.
type Reader = fn(&str) -> Option<Manifest>;

/// The readers by names of files, in small letters; those that begin with `.` or `-` are ends of names.
const READERS: &[(&str, Reader)] = &[
    ("package.json", json::npm),
    ("composer.json", json::composer),
    ("datapackage.json", json::data_package),
    ("codemeta.json", json::codemeta),
    ("pyproject.toml", dotted::pyproject),
    ("cargo.toml", dotted::cargo),
    ("pipfile", dotted::pipfile),
    ("reuse.toml", dotted::reuse),
    ("pubspec.yaml", dotted::pubspec),
    ("publiccode.yml", dotted::publiccode),
    ("publiccode.yaml", dotted::publiccode),
    ("citation.cff", dotted::citation),
    ("setup.cfg", python::setup_cfg),
    ("setup.py", python::setup_py),
    ("pkg-info", python::pkg_info),
    ("requirements.txt", python::requirements),
    ("requirements-dev.txt", python::requirements_dev),
    ("requirements.in", python::requirements),
    ("description", statement::r_description),
    ("pom.xml", xml::maven),
    (".csproj", xml::msbuild),
    ("directory.packages.props", xml::msbuild),
    ("directory.build.props", xml::msbuild),
    (".nuspec", xml::msbuild),
    ("packages.config", xml::msbuild),
    ("build.gradle", lines::gradle),
    ("build.gradle.kts", lines::gradle),
    ("go.mod", lines::go),
    ("gemfile", lines::gems),
    (".gemspec", lines::gems),
    ("podfile", lines::pods),
    (".podspec", lines::pods),
    ("dep5", statement::debian_copyright),
    ("readme.md", statement::front_matter),
];

/// What a file of such a path is read with.
fn reader(path: &str) -> Option<Reader> {
    let path = path.to_ascii_lowercase();
    let name = path.rsplit('/').next().unwrap_or(&path);
    if path.ends_with("debian/copyright") {
        return Some(statement::debian_copyright);
    }
    let is_listed = path.contains("requirements/") && name.strip_suffix(".txt").is_some();
    if is_listed
        && ["dev", "test", "doc", "lint"]
            .iter()
            .any(|part| name.contains(part))
    {
        return Some(python::requirements_dev);
    }
    if is_listed {
        return Some(python::requirements);
    }
    let known = READERS
        .iter()
        .find(|(known, _)| *known == name || (known.starts_with('.') && name.ends_with(known)));
    known.map(|(_, reader)| *reader)
}

/// Whether a file of such a path is a manifest.
pub(super) fn is_manifest(path: &str) -> bool {
    reader(path).is_some()
}

/// What a manifest states; none if it is none, or not of the form that its name says.
pub(super) fn read(path: &str, text: &str) -> Option<Manifest> {
    reader(path)?(text)
}

#[cfg(test)]
mod tests;
