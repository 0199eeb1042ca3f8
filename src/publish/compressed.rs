//! A file's bytes as Brotli and gzip, for hosts that send such files directly.

use std::io::Write;

use anyhow::Result;
use flate2::{Compression, GzBuilder};

/// Endings of files that compression makes smaller; pictures and similar files are compressed already.
const TEXTS: [&str; 12] = [
    "css",
    "csv",
    "html",
    "js",
    "json",
    "jsonld",
    "ndjson",
    "svg",
    "txt",
    "webmanifest",
    "xml",
    "yml",
];

/// Brotli's best level takes about twenty times as long for a twentieth less.
const QUALITY: i32 = 9;

/// The extra endings to write a file under, with the bytes for each; none for a file that is not text,
/// and no form that is not smaller. The same bytes give the same bytes.
///
/// # Errors
/// Never in practice: a vector accepts everything that is written.
pub(super) fn forms(path: &str, bytes: &[u8]) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending);
    if !ending.is_some_and(|ending| TEXTS.contains(&ending)) {
        return Ok(Vec::new());
    }
    let mut forms = vec![(".br", brotli(bytes)?), (".gz", gzip(bytes)?)];
    forms.retain(|(_, form)| form.len() < bytes.len());
    Ok(forms)
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params)?;
    Ok(out)
}

/// Without a name or a time, which would differ between builds.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::forms;

    #[test]
    fn each_form_gives_the_bytes_back_and_is_smaller() {
        for text in ["<p>good</p>".repeat(40), "{\"id\": 1}, ".repeat(9000)] {
            let make = || forms("a/index.html", text.as_bytes()).unwrap();
            let forms = make();
            assert_eq!(forms, make(), "the same bytes every time");
            let [(".br", br), (".gz", gz)] = &forms[..] else {
                panic!("{forms:?}")
            };
            let mut back = String::new();
            brotli::Decompressor::new(&br[..], 4096)
                .read_to_string(&mut back)
                .unwrap();
            assert_eq!(back, text);
            back.clear();
            flate2::read::GzDecoder::new(&gz[..])
                .read_to_string(&mut back)
                .unwrap();
            assert_eq!(back, text);
            assert!(br.len() < text.len() && gz.len() < text.len());
        }
    }

    #[test]
    fn files_that_do_not_shrink_or_are_not_text_are_not_compressed() {
        assert_eq!(forms("a.json", b"{}").unwrap(), []);
        assert_eq!(forms("logo.png", &[7; 5000]).unwrap(), []);
        assert_eq!(forms("README", &[7; 5000]).unwrap(), []);
    }
}
