//! Asks web addresses of strangers whether there is a page: politely, within limits, and never inside a network.

mod checker;
mod code_host;
mod exchange;
mod gate;
mod guard;
mod names;
mod patience;
mod reply;
mod robots;
mod run;
mod settings;
mod target;
mod tls;
mod visit;

pub use guard::Reach;
pub use names::{Names, Resolved};
pub use run::{Ran, run};
pub use settings::{PRODUCT, Settings};
pub use target::Target;
pub use tls::Trust;
