//! A file's bytes as Brotli and gzip, for hosts that send such files directly.

use anyhow::Result;
use brotli::CompressorWriter;
use flate2::{Compression, GzBuilder};

use crate::body::Body;

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

/// Brotli's output on its way, in bytes.
const BUFFER: usize = 4096;

/// The extra endings to write a file of this size under, with the bytes for each; none for a file that
/// is not text, and no form that is not smaller. The same bytes give the same bytes.
///
/// # Errors
/// If the content cannot be made: a vector accepts everything that is written.
pub(super) fn forms(
    path: &str,
    (content, size): (&Body<'_>, u64),
) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending);
    if !ending.is_some_and(|ending| TEXTS.contains(&ending)) {
        return Ok(Vec::new());
    }
    let mut forms = vec![(".br", brotli(content, size)?)];
    // The site has the lines as gzip anyway, as a file of its own.
    if ending != Some("ndjson") {
        forms.push((".gz", gzip(content)?));
    }
    forms.retain(|(_, form)| (form.len() as u64) < size);
    Ok(forms)
}

fn brotli(content: &Body<'_>, size: u64) -> Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        size_hint: usize::try_from(size)?,
        ..Default::default()
    };
    let mut encoder = CompressorWriter::with_params(Vec::new(), BUFFER, &params);
    content.write_to(&mut encoder)?;
    Ok(encoder.into_inner())
}

/// Without a name or a time, which would differ between builds.
fn gzip(content: &Body<'_>) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    content.write_to(&mut encoder)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::forms;
    use crate::body::Body;

    fn of(path: &str, bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
        let content = Body::Whole(bytes.to_vec());
        forms(path, (&content, bytes.len() as u64)).unwrap()
    }

    #[test]
    fn each_form_gives_the_bytes_back_and_is_smaller() {
        for text in ["<p>good</p>".repeat(40), "{\"id\": 1}, ".repeat(9000)] {
            let made = of("a/index.html", text.as_bytes());
            let again = Body::pieces(|out| {
                let mut pieces = text.as_bytes().chunks(7);
                Ok(pieces.try_for_each(|piece| out.write_all(piece))?)
            });
            let again = forms("a/index.html", (&again, text.len() as u64)).unwrap();
            assert_eq!(made, again, "the same bytes, whole or in pieces");
            let [(".br", br), (".gz", gz)] = &made[..] else {
                panic!("{made:?}")
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
        assert_eq!(of("a.json", b"{}"), []);
        assert_eq!(of("logo.png", &[7; 5000]), []);
        assert_eq!(of("README", &[7; 5000]), []);
    }
}
