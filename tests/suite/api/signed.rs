//! The signature of the manifest: checked by the code of the reference and by minisign, the same in every build.

use std::path::Path;
use std::process::Command;

use minisign::{KeyPair, PublicKey, SignatureBox, verify};

use crate::api::consumers::shown;
use crate::api::declared::document;
use crate::site::serve::Server;
use crate::support::sites::run;
use crate::support::{Run, files, lacks, own_registry};

/// A new key: the text of its file, and its public key.
fn key() -> (String, String) {
    let pair = KeyPair::generate_unencrypted_keypair().unwrap();
    let text = pair.sk.to_box(None).unwrap().into_string();
    (text, pair.pk.to_base64())
}

fn build(root: &Path, out: &str, key: &str) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(["build", "--as-of", "2026-07-13", "--out", out])
        .current_dir(root)
        .env("DPG_SIGNING_KEY", key)
        .output()
        .unwrap();
    Run::from(output)
}

/// The lines of the secret key itself.
fn secret(key: &str) -> &str {
    key.trim().lines().last().unwrap()
}

#[test]
fn minisign_accepts_the_manifest_of_a_signed_site_which_is_the_same_in_every_build() {
    let root = own_registry();
    let (key, public) = key();
    for out in ["first", "second"] {
        let run = build(root.path(), out, &key);
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert!(!run.stderr.contains(secret(&key)) && !run.stdout.contains(secret(&key)));
    }
    let [first, second] = ["first", "second"].map(|out| files(&root.path().join(out)));
    assert!(
        first == second,
        "a signature has no time and no chance in it"
    );
    let site = root.path().join("first");
    let text = std::fs::read_to_string(site.join("api/v1/manifest.json.minisig")).unwrap();
    let signature = SignatureBox::from_string(&text).unwrap();
    let manifest = std::fs::File::open(site.join("api/v1/manifest.json")).unwrap();
    let trusted = PublicKey::from_base64(&public).unwrap();
    verify(&trusted, &signature, manifest, true, false, false).unwrap();
    let named = &document(&site, "api/v1/index.json")["signature"];
    assert_eq!(named["public_key"], public.as_str());
    assert_eq!(
        named["url"],
        "https://example.org/api/v1/manifest.json.minisig"
    );
    // Nothing that was written has the key: not the site, not the cache.
    for (path, bytes) in files(root.path()) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(secret(&key)), "{path}");
    }
}

#[test]
fn another_key_makes_the_signature_anew_and_no_key_takes_it_away() {
    let root = own_registry();
    let signature = root.path().join("public/api/v1/manifest.json.minisig");
    let mut before = String::new();
    for _ in 0..2 {
        let (key, public) = key();
        assert_eq!(build(root.path(), "public", &key).status, 0);
        let now = std::fs::read_to_string(&signature).unwrap();
        assert_ne!(now, before);
        let page = std::fs::read_to_string(root.path().join("public/api/index.html")).unwrap();
        assert!(shown(&page).contains(&public));
        before = now;
    }
    // As servers that build hand over a secret that they do not have.
    let unsigned = build(root.path(), "public", "");
    assert_eq!(unsigned.status, 0);
    let warning = "warning: `DPG_SIGNING_KEY` is empty, so `manifest.json` is not signed";
    assert!(unsigned.stderr.contains(warning), "{}", unsigned.stderr);
    assert!(!signature.exists());
    let index = document(&root.path().join("public"), "api/v1/index.json");
    assert!(index["signature"].is_null());
}

#[test]
fn a_text_that_is_no_key_stops_the_build_and_is_not_repeated() {
    let root = own_registry();
    let run = build(root.path(), "public", "hunter2");
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("cannot use `DPG_SIGNING_KEY`"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("minisign -G -W"), "{}", run.stderr);
    assert!(!run.stderr.contains("hunter2"), "{}", run.stderr);
}

#[test]
fn the_code_of_the_reference_accepts_the_signature_and_refuses_one_of_another_key() {
    let (secret, public) = key();
    let server = Server::with(own_registry(), &[("DPG_SIGNING_KEY", &secret)]);
    let page = server.get("/api/").body;
    let code = regex::Regex::new(r#"(?s)<code class="verify">(.*?)</code>"#).unwrap();
    let codes: Vec<String> = code
        .captures_iter(&page)
        .map(|one| shown(&one[1]))
        .collect();
    let script = codes
        .iter()
        .find(|code| code.contains("node:crypto"))
        .unwrap();
    assert!(
        codes
            .iter()
            .any(|code| code.contains(&format!("minisign -Vm manifest.json -P {public}")))
    );
    let execute = |script: &str| {
        let mut command = Command::new("node");
        run(command.args(["--input-type=module", "-e", script]))
    };
    let Some(output) = execute(script) else {
        return lacks("Node");
    };
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.starts_with("signed: manifest.json of http://127.0.0.1"),
        "{said}"
    );
    let (_, other) = key();
    let refused = execute(&script.replace(&public, &other)).unwrap();
    assert!(!refused.status.success());
    let changed = execute(&script.replace("\"manifest.json\"", "\"facets.json\"")).unwrap();
    assert!(!changed.status.success(), "another file is not signed");
}
