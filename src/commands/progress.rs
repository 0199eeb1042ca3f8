//! What a command is doing: one line on the terminal, which is cleared before anything else is printed.

use std::time::{Duration, Instant};

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

/// How long the work goes on before it is shown.
const DELAY: Duration = Duration::from_millis(500);

/// How often the line is drawn again.
const INTERVAL: Duration = Duration::from_millis(100);

/// From when on work is shown; none if it is not shown at all.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Progress(Option<Instant>);

/// Work that goes on. Its line is cleared when this is dropped: whoever prints, drops it first.
pub(super) struct Work(Option<(ProgressBar, Instant)>);

impl Progress {
    /// Progress on standard error, which must be a terminal.
    pub(super) fn shown() -> Self {
        Self(Some(Instant::now() + DELAY))
    }

    /// The same for another piece of work, which begins now.
    pub(super) fn again(self) -> Self {
        self.0.map_or(self, |_| Self::shown())
    }

    /// Begins with a phase, of so many steps if that is known.
    pub(super) fn begin(self, phase: &'static str, steps: impl Into<Option<usize>>) -> Work {
        let work = Work(self.0.map(|from| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            (bar, from)
        }));
        work.phase(phase, steps);
        if let Some((bar, _)) = &work.0 {
            bar.enable_steady_tick(INTERVAL);
        }
        work
    }
}

impl Work {
    /// Goes on to another phase.
    pub(super) fn phase(&self, phase: &'static str, steps: impl Into<Option<usize>>) {
        let Some((bar, from)) = &self.0 else { return };
        let (from, steps) = (*from, steps.into().map(|steps| steps as u64));
        let line = move |state: &ProgressState, out: &mut dyn std::fmt::Write| {
            if Instant::now() >= from {
                // Without a line, nothing is drawn.
                let _ = out.write_str(&match steps {
                    Some(steps) => counted(phase, (state.pos(), steps), state.elapsed()),
                    None => timed(phase, state.elapsed()),
                });
            }
        };
        let style = ProgressStyle::with_template("{line}").expect("a template of one key");
        bar.set_style(style.with_key("line", line));
        bar.reset();
    }

    /// Counts a step, in any thread.
    pub(super) fn step(&self) {
        if let Some((bar, _)) = &self.0 {
            bar.inc(1);
        }
    }

    /// Does something that prints.
    pub(super) fn pause<T>(&self, print: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some((bar, _)) => bar.suspend(print),
            None => print(),
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if let Some((bar, _)) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

/// A phase with its steps so far, and how many there were in a second.
fn counted(phase: &str, (done, all): (u64, u64), time: Duration) -> String {
    let rate = u128::from(done) * 1_000 / time.as_millis().max(1);
    let line = format!("{phase}: {} of {}", HumanCount(done), HumanCount(all));
    match u64::try_from(rate) {
        Ok(rate @ 1..) => format!("{line}, {} per second", HumanCount(rate)),
        _ => line,
    }
}

/// A phase whose steps are not known, with the seconds that it has taken.
fn timed(phase: &str, time: Duration) -> String {
    match time.as_secs() {
        0 => phase.to_owned(),
        seconds => format!("{phase}: {seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Progress, counted, timed};

    const MINUTE: Duration = Duration::from_mins(1);

    #[test]
    fn a_line_says_the_phase_how_far_it_is_and_how_fast() {
        assert_eq!(
            counted("making files", (4_620, 70_000), MINUTE / 30),
            "making files: 4,620 of 70,000, 2,310 per second"
        );
        assert_eq!(
            counted("making files", (0, 7), MINUTE),
            "making files: 0 of 7"
        );
        assert_eq!(
            timed("reading the history", Duration::ZERO),
            "reading the history"
        );
        assert_eq!(
            timed("reading the history", MINUTE),
            "reading the history: 60 s"
        );
    }

    #[test]
    fn work_that_is_not_shown_goes_on_all_the_same() {
        let work = Progress::default().again().begin("checking entries", 2);
        work.step();
        work.phase("making files", None);
        assert_eq!(work.pause(|| "printed"), "printed");
    }
}
