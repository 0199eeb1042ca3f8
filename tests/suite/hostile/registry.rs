//! Whatever lies in the registry, `dpg validate` ends, says what is wrong with it, and lets nothing
//! of it act on the terminal.

use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::support::{Run, Scratch, sound_entry};

/// Far beyond what any of these takes; only a program that hangs is stopped by it.
const GUARD: Duration = Duration::from_mins(5);

/// Where the files of most tests lie.
pub(crate) const FILE: &str = "registry/harvest-ledger.yaml";

/// Runs `dpg validate`, and ends it where it does not end by itself.
pub(crate) fn validate(scratch: &Scratch, format: &str) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(["validate", "--as-of", "2026-07-01", "--format", format])
        .current_dir(scratch.root())
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (send, receive) = mpsc::channel();
    let read = |mut stream: Box<dyn std::io::Read + Send>, which: usize| {
        let send = send.clone();
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            stream.read_to_end(&mut bytes).unwrap();
            send.send((which, bytes)).unwrap();
        });
    };
    read(Box::new(child.stdout.take().unwrap()), 0);
    read(Box::new(child.stderr.take().unwrap()), 1);
    let mut streams = [Vec::new(), Vec::new()];
    for _ in 0..2 {
        let Ok((which, bytes)) = receive.recv_timeout(GUARD) else {
            child.kill().unwrap();
            panic!("it does not end");
        };
        streams[which] = bytes;
    }
    let [stdout, stderr] = streams.map(|bytes| String::from_utf8(bytes).unwrap());
    Run {
        status: child.wait().unwrap().code().unwrap_or(-1),
        stdout,
        stderr,
    }
}

/// Holds that a registry fails with a finding of a code, in both formats, and nothing else happens.
pub(crate) fn fails(scratch: &Scratch, code: &str) -> Run {
    fails_in(&["json", "text"], scratch, code)
}

/// The same in some formats, of which the last is the text.
fn fails_in(formats: &[&str], scratch: &Scratch, code: &str) -> Run {
    for format in formats {
        let run = validate(scratch, format);
        let start: String = run.stdout.chars().take(2000).collect();
        assert_eq!(run.status, 1, "{code}: {start}{}", run.stderr);
        assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
        let is_tame = |c: char| c == '\n' || !is_wild(c);
        assert!(run.stdout.chars().all(is_tame), "{code}: {start}");
        assert!(run.stderr.chars().all(is_tame), "{}", run.stderr);
        if *format == "text" {
            assert!(run.stdout.contains(&format!("[{code}]")), "{code}: {start}");
            return run;
        }
        for line in run.stdout.lines() {
            let finding: serde_json::Value = serde_json::from_str(line).unwrap();
            let has_place = finding["line"].is_null() || finding["line"].as_u64() > Some(0);
            assert!(has_place, "{line}");
        }
    }
    unreachable!()
}

/// What may not reach a terminal: controls and marks that turn the direction of text.
pub(crate) fn is_wild(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// One file with this content fails with this code.
pub(crate) fn file_fails(content: impl AsRef<[u8]>, code: &str) -> Run {
    fails(&Scratch::with(&[(FILE, content)]), code)
}

/// The sound entry with some lines behind it fails with this code.
pub(crate) fn lines_fail(lines: &str, code: &str) -> Run {
    file_fails(sound_entry() + lines, code)
}

/// The same for so many lines that one format must do.
pub(crate) fn many_lines_fail(lines: &str, code: &str) -> Run {
    let scratch = Scratch::with(&[(FILE, sound_entry() + lines)]);
    fails_in(&["text"], &scratch, code)
}

/// The sound entry with one text in place of another fails with this code.
pub(crate) fn change_fails(from: &str, to: &str, code: &str) -> Run {
    let entry = sound_entry();
    assert!(entry.contains(from), "{from}");
    file_fails(entry.replacen(from, to, 1), code)
}

/// So many pieces of text, each made from its number.
pub(crate) fn many(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect::<Vec<String>>().concat()
}
