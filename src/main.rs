//! The arguments become a command, its result an exit status.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use dpg_registry::cli::Cli;
use dpg_registry::commands;
use dpg_registry::report::failure::failure;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match commands::run(Cli::parse()) {
        Ok(status) => ExitCode::from(status),
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Where not even standard error takes it, the exit status still tells.
            let _ = writeln!(std::io::stderr(), "{}", failure(&error));
            ExitCode::from(2)
        }
    }
}

/// Whether the reader of the output went away, as `head` does: no fault of anybody.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|io| io.kind() == std::io::ErrorKind::BrokenPipe)
    })
}
