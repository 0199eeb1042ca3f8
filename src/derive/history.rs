//! What happened to the goods of a registry, and when: from its history, or from the ledger in its place.

mod event;
mod ledger;
mod renames;
mod replay;
mod timeline;

pub use ledger::{Ledger, read, write};
pub use renames::same_goods;
pub use replay::events;
pub use timeline::{Outcome, Timeline, Tombstone};

pub use event::{Event, Kind};
