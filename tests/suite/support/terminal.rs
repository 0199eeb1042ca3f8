//! A pseudo terminal: the program at one end, at the other what a user sees and types.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::{Child, Command};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use rustix::fs::OFlags;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};

/// The two ends of a terminal: what the user sees comes out of the first, the program has the second.
pub(crate) fn terminal() -> (File, File) {
    let near = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&near).unwrap();
    unlockpt(&near).unwrap();
    let name = ptsname(&near, Vec::new()).unwrap().into_string().unwrap();
    let far = OpenOptions::new()
        .read(true)
        .write(true)
        .custom_flags(OFlags::NOCTTY.bits().cast_signed())
        .open(name)
        .unwrap();
    (near.into(), far)
}

/// What comes out of a terminal until a text has come, or until no program has the terminal any more.
pub(crate) fn seen(near: &mut File, wanted: Option<&str>) -> String {
    let mut all = Vec::new();
    let mut part = [0; 4096];
    // A terminal without programs gives an error.
    while let Ok(count @ 1..) = near.read(&mut part) {
        all.extend(&part[..count]);
        let text = String::from_utf8_lossy(&all);
        if wanted.is_some_and(|wanted| text.contains(wanted)) {
            break;
        }
    }
    String::from_utf8_lossy(&all).into_owned()
}

/// The key Enter.
pub(crate) const ENTER: &str = "\r";
/// The key Escape.
pub(crate) const ESCAPE: &str = "\x1b";
/// The keys Ctrl and C.
pub(crate) const CTRL_C: &str = "\x03";

/// A program that asks at a terminal.
pub(crate) struct Session {
    near: File,
    /// Keeps the settings of the terminal after the end of the program.
    far: File,
    child: Child,
    /// What is shown, as it comes.
    shown: Receiver<Vec<u8>>,
    /// What was seen so far.
    pub(crate) all: String,
    /// How much of it was waited for already.
    read: usize,
}

impl Session {
    /// Runs the program in a folder.
    pub(crate) fn dpg(folder: &Path, arguments: &[&str]) -> Self {
        let (near, far) = terminal();
        let size = Winsize {
            ws_row: 50,
            ws_col: 200,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&far, size).unwrap();
        let own = || far.try_clone().unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_dpg"))
            .args(arguments)
            .current_dir(folder)
            .env("TERM", "xterm-256color")
            .env("NO_COLOR", "1")
            .env_remove("CI")
            .stdin(own())
            .stdout(own())
            .stderr(own())
            .spawn()
            .unwrap();
        let mut reader = near.try_clone().unwrap();
        let (sender, shown) = channel();
        std::thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut part) {
                if sender.send(part[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            near,
            far,
            child,
            shown,
            all: String::new(),
            read: 0,
        }
    }

    /// Waits until a text is shown after the one before.
    pub(crate) fn sees(&mut self, wanted: &str) -> &mut Self {
        // Somebody who sees nothing new for so long goes away.
        let mut patience = 600;
        loop {
            if let Some(at) = self.all[self.read..].find(wanted) {
                self.read += at + wanted.len();
                return self;
            }
            let is_over = self.child.try_wait().unwrap().is_some();
            if !self.reads() {
                patience -= 1;
                assert!(
                    !is_over && patience > 0,
                    "never saw `{wanted}`:\n{}",
                    self.all
                );
            }
        }
    }

    /// Takes what is shown within a moment, if something is.
    fn reads(&mut self) -> bool {
        let shown = self.shown.recv_timeout(Duration::from_millis(100));
        let shown = shown.unwrap_or_default();
        self.all.push_str(&String::from_utf8_lossy(&shown));
        !shown.is_empty()
    }

    /// Types keys.
    pub(crate) fn types(&mut self, keys: &str) -> &mut Self {
        self.near.write_all(keys.as_bytes()).unwrap();
        self
    }

    /// Waits for a question, answers it.
    pub(crate) fn answers(&mut self, question: &str, keys: &str) -> &mut Self {
        self.sees(question).types(keys)
    }

    /// The exit status at the end; the terminal must be as it was.
    pub(crate) fn ends(mut self) -> (i32, String) {
        let status = self.child.wait().unwrap();
        while self.reads() {}
        let modes = tcgetattr(&self.far).unwrap().local_modes;
        let usual = LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG;
        assert!(modes.contains(usual), "the terminal stays raw: {modes:?}");
        let last = |on: &str, off: &str| self.all.rfind(on) > self.all.rfind(off);
        assert!(
            last("\x1b[?25h", "\x1b[?25l") || !self.all.contains("\x1b[?25l"),
            "the cursor stays hidden"
        );
        assert!(
            last("\x1b[?2004l", "\x1b[?2004h") || !self.all.contains("\x1b[?2004h"),
            "the terminal goes on to mark what is pasted"
        );
        (status.code().unwrap_or(-1), self.all)
    }
}
