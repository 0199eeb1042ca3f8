//! What was seen of goods outside of their entries: the ledger of what `dpg links` saw at their addresses, and what
//! `dpg inspect --record` saw in their sources.

mod after;
mod change;
mod ledger;
mod links;
mod mentions;
mod observation;
mod plain;
mod record;
mod trouble;

pub use after::MOST_CHANGES;
pub use change::{Change, LICENSE, SERVICE};
pub use ledger::{LEDGER, Ledger, MAX_BYTES};
pub use links::SourceLinks;
pub use mentions::{Mention, key, mentions, moved_text};
pub use observation::{FOLDER, Life, Observation, Release, SourceFact};
pub use plain::{is_code, path_fault};
pub use record::{Answer, MOVED_RUNS, Record, Seen};
pub use trouble::{DEAD_DAYS, DEAD_RUNS, Trouble};
