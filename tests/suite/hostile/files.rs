//! Files that are none, or not what their names say.

use std::process::Command;

use crate::hostile::registry::{FILE, fails, file_fails, validate};
use crate::support::{Scratch, dpg, lacks, sound_entry};

#[test]
fn bytes_that_are_no_text() {
    file_fails([0xff, 0xfe, b'n', 0, b'a', 0], "not-utf8");
    file_fails(b"name: caf\xe9\n", "not-utf8");
    file_fails((0..=255).collect::<Vec<u8>>(), "not-utf8");
    file_fails([0xed, 0xa0, 0x80], "not-utf8");
}

#[test]
fn files_without_content() {
    for content in [
        "",
        "\n\n",
        "# nothing\n",
        "---\n",
        "---\n...\n",
        "~\n",
        "\u{feff}",
    ] {
        file_fails(content, "empty-file");
    }
}

#[test]
fn a_folder_with_the_name_of_a_file() {
    let scratch = Scratch::with(&[(&*format!("{FILE}/inside.txt"), "x")]);
    fails(&scratch, "not-a-file");
}

#[test]
fn a_file_of_fifty_megabytes() {
    let scratch = Scratch::new();
    let file = std::fs::File::create(scratch.root().join(FILE)).unwrap();
    file.set_len(50 << 20).unwrap();
    fails(&scratch, "file-too-large");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_registry() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("secret.yaml"), "password: swordfish\n").unwrap();
    for (target, name) in [
        (outside.path().join("secret.yaml"), FILE),
        (outside.path().join("absent.yaml"), FILE),
        (outside.path().to_owned(), "registry/folder"),
        (outside.path().to_owned(), FILE),
    ] {
        let scratch = Scratch::new();
        symlink(target, scratch.root().join(name)).unwrap();
        let run = fails(&scratch, "symbolic-link");
        assert!(!run.stdout.contains("password"), "{}", run.stdout);
    }
    let scratch = Scratch::new();
    symlink(".", scratch.root().join("registry/again")).unwrap();
    fails(&scratch, "symbolic-link");
}

#[test]
fn bytes_of_other_systems_are_remarked_and_read() {
    let scratch = |content: String| Scratch::with(&[(FILE, content)]);
    for (content, code) in [
        (sound_entry().replace('\n', "\r\n"), "line-endings"),
        (sound_entry().replace('\n', "\r"), "line-endings"),
        (format!("\u{feff}{}", sound_entry()), "byte-order-mark"),
    ] {
        let run = validate(&scratch(content.clone()), "text");
        assert_eq!(run.status, 0, "{}", run.stdout);
        assert!(run.stdout.contains(code), "{}", run.stdout);
        assert!(run.stderr.starts_with("1 entry valid, 0 errors, 1 warning"));
        let faulty = content + "colour: green\r\n";
        let run = fails(&scratch(faulty), "unknown-key");
        assert!(run.stdout.contains(code), "{}", run.stdout);
    }
}

#[cfg(unix)]
#[test]
fn names_of_files_that_are_no_names() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    for name in [
        &b"a\nb.yaml"[..],
        b"a\x1b[2Jb.yaml",
        b"a\xffb.yaml",
        "a\u{202e}b.yaml".as_bytes(),
        b" .yaml",
        b"A.yaml",
        b"a..b.yaml",
        b"-.yaml",
        b"a'b\"c`d.yaml",
        "é.yaml".as_bytes(),
    ] {
        let scratch = Scratch::new();
        let file = scratch
            .root()
            .join("registry")
            .join(OsStr::from_bytes(name));
        std::fs::write(file, sound_entry()).unwrap();
        fails(&scratch, "file-name");
    }
}

#[test]
fn names_that_windows_cannot_have_are_refused() {
    for name in ["con", "aux.tool", "nul", "com1", "lpt9"] {
        let scratch = Scratch::with(&[(&*format!("registry/{name}.yaml"), sound_entry())]);
        let run = fails(&scratch, "reserved-id");
        assert!(run.stdout.contains("on Windows"), "{}", run.stdout);
        let collection = format!("registry/collections/{name}.yaml");
        let scratch = Scratch::with(&[(&*collection, "title: a\ntext: b\ngoods: []\n")]);
        fails(&scratch, "reserved-id");
    }
    for name in ["console", "com", "com12", "x.con"] {
        let scratch = Scratch::with(&[(&*format!("registry/{name}.yaml"), sound_entry())]);
        assert_eq!(validate(&scratch, "text").status, 0, "{name}");
    }
}

#[test]
fn a_site_has_no_folder_that_windows_cannot_have() {
    let entry = sound_entry().replace("name: Seedling Foundation", "name: CON");
    let scratch = Scratch::with(&[(FILE, entry)]);
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let folder = scratch.root().join("public/organization");
    assert!(folder.join("con-2/index.html").is_file() && !folder.join("con").exists());
    scratch.write("content/aux.md", "---\ntitle: A\n---\nB\n");
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("choose another name"), "{}", run.stderr);
}

#[test]
fn two_pages_whose_names_differ_in_capitals_are_refused() {
    let page = "---\ntitle: A\n---\nB\n";
    let scratch = Scratch::with(&[("content/about.fr.md", page), ("content/about.FR.md", page)]);
    let run = dpg(scratch.root(), &["-q", "build"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("in other capitals"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let scratch = Scratch::new();
    let pipe = scratch.root().join(FILE);
    let made = Command::new("mkfifo").arg(&pipe).status();
    if !made.is_ok_and(|status| status.success()) {
        lacks("mkfifo");
        return;
    }
    fails(&scratch, "not-a-file");
}

#[test]
fn collections_are_no_softer() {
    let collection = |content: &str| {
        Scratch::with(&[
            (FILE, sound_entry()),
            ("registry/collections/c.yaml", content.to_owned()),
        ])
    };
    fails(&collection("["), "yaml-syntax");
    fails(
        &collection("title: a\ntitle: b\ntext: c\ngoods: []\n"),
        "duplicate-key",
    );
    fails(
        &collection("title: a\ntext: c\ngoods: [\"\\x1b[2J\"]\n"),
        "unknown-reference",
    );
    fails(&collection("title: a\ntext: c\n"), "missing-key");
    fails(
        &collection("title: \" \"\ntext: c\ngoods: []\n"),
        "empty-value",
    );
    let criteria = [
        "{type: 7}",
        "{$ref: \"file:///etc/passwd\"}",
        "{$ref: \"https://example.org/x\"}",
        "{properties: {name: {pattern: \"(\"}}}",
    ];
    for criteria in criteria {
        let content = format!("title: a\ntext: c\ncriteria: {criteria}\n");
        fails(&collection(&content), "collection-criteria");
    }
    let deep = format!("title: a\ntext: c\ncriteria: {}", "{not: ".repeat(1_000));
    fails(&collection(&deep), "yaml-limit");
}
