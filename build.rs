//! Rebuilds when a file appears in the embedded folders, which `include_dir` alone does not notice.

#![allow(
    clippy::print_stdout,
    reason = "this is how a build script talks to cargo"
)]

fn main() {
    for folder in ["schema", "themes"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
