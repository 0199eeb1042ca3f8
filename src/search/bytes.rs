//! Writes and reads the numbers and lists of words that files of the index consist of.

use std::io::Read;

use anyhow::{Context, Result, ensure};
use flate2::read::DeflateDecoder;
use flate2::{Compress, Compression, FlushCompress, Status};

/// How hard files are compressed.
const LEVEL: u32 = 9;

/// Bytes at the start of each file that show which index it belongs to.
pub(super) const VERSION: usize = 4;

/// A file that is being written.
#[derive(Debug, Default)]
pub(super) struct Output(pub(super) Vec<u8>);

impl Output {
    /// A whole number in seven bits a byte, the lowest first, the eighth bit set while more follow.
    pub(super) fn number(&mut self, number: usize) {
        let mut rest = number;
        while rest > 0x7f {
            self.0.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        self.0.push(rest as u8);
    }

    /// A text with its length in bytes before it.
    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    /// A list of words: how many; for each, how many characters it shares with the one before and how
    /// many follow (in UTF-16 units, which browsers count in); and the remaining parts of all of them
    /// in one text.
    pub(super) fn words<T: AsRef<str>>(&mut self, words: &[T]) {
        self.number(words.len());
        let mut before = "";
        let mut tails = String::new();
        let mut lengths = Vec::with_capacity(words.len());
        for word in words {
            let word = word.as_ref();
            let (same, tail) = word.split_at(shared(before, word));
            self.number(units(same));
            lengths.push(units(tail));
            tails.push_str(tail);
            before = word;
        }
        for length in lengths {
            self.number(length);
        }
        self.text(&tails);
    }

    /// Ascending numbers, each as the difference from the one before.
    pub(super) fn ascending(&mut self, numbers: impl IntoIterator<Item = u32>) {
        let mut next = 0;
        for number in numbers {
            self.number((number - next) as usize);
            next = number + 1;
        }
    }
}

/// How many bytes of whole characters two words begin with.
fn shared(a: &str, b: &str) -> usize {
    let pairs = a.bytes().zip(b.bytes());
    let mut same = pairs.take_while(|(a, b)| a == b).count();
    while !b.is_char_boundary(same) {
        same -= 1;
    }
    same
}

/// How long browsers take a text for.
fn units(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.encode_utf16().count()
}

/// Makes raw deflate streams, one after another.
#[derive(Default)]
pub(super) struct Deflater(Option<Compress>);

impl Deflater {
    /// The stream of some bytes, after room for the version.
    pub(super) fn deflate(&mut self, bytes: &[u8]) -> Vec<u8> {
        let new = || Compress::new(Compression::new(LEVEL), false);
        let compress = self.0.get_or_insert_with(new);
        compress.reset();
        let mut stream = Vec::with_capacity(VERSION + bytes.len() / 2 + 64);
        stream.extend([0; VERSION]);
        loop {
            let rest = &bytes[compress.total_in() as usize..];
            let status = compress.compress_vec(rest, &mut stream, FlushCompress::Finish);
            match status.expect("what was given to it is in its memory") {
                Status::StreamEnd => break,
                Status::Ok | Status::BufError => stream.reserve(stream.capacity()),
            }
        }
        stream.shrink_to_fit();
        stream
    }
}

/// The content of a raw deflate stream.
pub(super) fn inflate(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut inflated = Vec::new();
    DeflateDecoder::new(bytes)
        .read_to_end(&mut inflated)
        .context("a file of the index is not a deflate stream")?;
    Ok(inflated)
}

/// A file that is being read.
#[derive(Debug)]
pub(super) struct Input<'a>(pub(super) &'a [u8]);

impl<'a> Input<'a> {
    pub(super) fn bytes(&mut self, length: usize) -> Result<&'a [u8]> {
        ensure!(length <= self.0.len(), "a file of the index ends too early");
        let (taken, rest) = self.0.split_at(length);
        self.0 = rest;
        Ok(taken)
    }

    pub(super) fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.bytes(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        Ok(number)
    }

    pub(super) fn numbers(&mut self, count: usize) -> Result<Vec<usize>> {
        ensure!(count <= self.0.len(), "a file of the index ends too early");
        (0..count).map(|_| self.number()).collect()
    }

    pub(super) fn text(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        let bytes = self.bytes(length)?;
        std::str::from_utf8(bytes).context("a text of the index is not UTF-8")
    }

    pub(super) fn words(&mut self) -> Result<Vec<String>> {
        let count = self.number()?;
        let shared = self.numbers(count)?;
        let lengths = self.numbers(count)?;
        let tails: Vec<u16> = self.text()?.encode_utf16().collect();
        let mut tails = tails.as_slice();
        let mut before: Vec<u16> = Vec::new();
        let pairs = shared.into_iter().zip(lengths);
        let words = pairs.map(|(shared, length)| {
            ensure!(
                shared <= before.len() && length <= tails.len(),
                "a list of the index is torn"
            );
            let (tail, rest) = tails.split_at(length);
            tails = rest;
            before.truncate(shared);
            before.extend_from_slice(tail);
            Ok(String::from_utf16_lossy(&before))
        });
        words.collect()
    }

    pub(super) fn ascending(&mut self, count: usize) -> Result<Vec<u32>> {
        let mut next = 0;
        let gaps = self.numbers(count)?.into_iter();
        let numbers = gaps.map(|gap| {
            let number = u32::try_from(gap)
                .ok()
                .and_then(|gap| gap.checked_add(next));
            let number = number.context("a list of the index is torn")?;
            next = number.saturating_add(1);
            Ok(number)
        });
        numbers.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Deflater, Input, Output, VERSION, inflate};

    #[test]
    fn what_is_written_is_read() {
        let words = ["a", "abc", "abd", "教育", "教室", "😀a", "😁"];
        let mut output = Output::default();
        output.number(300);
        output.words(&words);
        output.ascending([0, 1, 700, 90_000]);
        let stream = Deflater::default().deflate(&output.0);
        let bytes = inflate(&stream[VERSION..]).unwrap();
        let mut input = Input(&bytes);
        assert_eq!(input.number().unwrap(), 300);
        assert_eq!(input.words().unwrap(), words);
        assert_eq!(input.ascending(4).unwrap(), [0, 1, 700, 90_000]);
        assert!(input.0.is_empty());
    }

    #[test]
    fn a_torn_file_is_an_error() {
        let mut output = Output::default();
        output.words(&["alpha", "beta"]);
        for length in 0..output.0.len() {
            assert!(Input(&output.0[..length]).words().is_err());
        }
    }
}
