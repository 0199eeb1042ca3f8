//! Kills the program at a moment that is chosen by what it has done by then.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};

use notify::{Event, EventKind, RecursiveMode, Watcher};

/// What is seen of a process.
enum Seen {
    /// It has changed a file or a folder.
    Change,
    /// It is gone.
    End,
}

/// Runs the program until it has made so many changes below a folder, then kills it. Gives how many
/// were seen, and whether it was killed.
pub(crate) fn killed_after(changes: usize, folder: &Path, arguments: &[&str]) -> (usize, bool) {
    let (send, seen) = channel();
    let sender = send.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            // After the end nobody listens.
            let _ = sender.send(Seen::Change);
        }
    })
    .unwrap();
    watcher.watch(folder, RecursiveMode::Recursive).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_dpg"))
        .args(arguments)
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdout = child.stdout.take().unwrap();
    std::thread::spawn(move || tell_the_end(&mut stdout, &send));
    let count = count(&seen, changes);
    // Where it has ended by itself there is nothing to kill.
    let _ = child.kill();
    let killed = !child.wait().unwrap().success();
    (count, killed)
}

/// A process that is gone has closed its output.
fn tell_the_end(stdout: &mut impl Read, send: &Sender<Seen>) {
    let mut text = Vec::new();
    let _ = stdout.read_to_end(&mut text);
    let _ = send.send(Seen::End);
}

/// Counts changes up to a number, or to the end.
fn count(seen: &Receiver<Seen>, most: usize) -> usize {
    let changes = seen.iter().take_while(|seen| matches!(seen, Seen::Change));
    changes.take(most).count()
}
