//! Writes and reads the numbers and lists of words that files of the index consist of.

use std::io::{Read, Write};

use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

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
            let pairs = before.chars().zip(word.chars());
            let same = pairs.take_while(|(a, b)| a == b).map(|(a, _)| a);
            let (bytes, units) = same.fold((0, 0), |(bytes, units), c| {
                (bytes + c.len_utf8(), units + c.len_utf16())
            });
            self.number(units);
            lengths.push(word[bytes..].encode_utf16().count());
            tails.push_str(&word[bytes..]);
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

/// A raw deflate stream.
pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(LEVEL));
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.expect("writing to memory does not fail")
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
    use super::{Input, Output, deflate, inflate};

    #[test]
    fn what_is_written_is_read() {
        let words = ["a", "abc", "abd", "教育", "教室", "😀a", "😁"];
        let mut output = Output::default();
        output.number(300);
        output.words(&words);
        output.ascending([0, 1, 700, 90_000]);
        let bytes = inflate(&deflate(&output.0)).unwrap();
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
