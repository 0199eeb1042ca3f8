//! What `dpg links` saw at the addresses of entries: the ledger that keeps it, and what follows from it.

mod ledger;
mod mentions;
mod record;
mod trouble;

pub use ledger::{LEDGER, Ledger, MAX_BYTES};
pub use mentions::{Mention, key, mentions, moved_text};
pub use record::{Answer, MOVED_RUNS, Record, Seen};
pub use trouble::{DEAD_DAYS, DEAD_RUNS, Trouble};
