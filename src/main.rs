//! The program: arguments to command to exit code.

use std::process::ExitCode;

use dpg_registry::commands::import::{ImportOptions, Overwrite, Quiet, dpga};

fn main() -> ExitCode {
    let mut source = None;
    let mut options = ImportOptions {
        source: std::path::PathBuf::new(),
        into: std::path::PathBuf::from("."),
        id_map: None,
        overwrite: Overwrite::Never,
        quiet: Quiet::No,
    };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "import" | "dpga" => {}
            "--into" => options.into = args.next().unwrap_or_default().into(),
            "--id-map" => options.id_map = args.next().map(Into::into),
            "--force" => options.overwrite = Overwrite::Force,
            "-q" => options.quiet = Quiet::Yes,
            _ => source = Some(arg),
        }
    }
    options.source = source.unwrap_or_default().into();
    match dpga(&options) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            #[allow(clippy::print_stderr, reason = "errors go to stderr")]
            {
                eprintln!("error: {error:#}");
            }
            ExitCode::from(2)
        }
    }
}
