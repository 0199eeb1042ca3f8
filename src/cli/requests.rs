//! The arguments of `dpg requests`.

use std::path::PathBuf;

use clap::Args;

use super::values::RequestFormat;

/// Write requests that ask organisations to update their entries
///
/// For each organisation: its goods, which questions their entries leave open, when recognition ends, and links to the
/// form, to the file and to the page. An organisation with nothing to update gets no request. Nothing is sent. Addresses of
/// persons come from a file outside of the registry and are only written into the requests.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  dpg requests --contacts ../contacts.csv        one mail for each organisation, in `requests`
  dpg requests --format md --organization unicef Markdown for an issue
  dpg requests --format csv --out ../merge       a table for mail merge")]
pub struct Requests {
    /// Output format
    #[arg(long, value_enum, default_value_t)]
    pub format: RequestFormat,
    /// File with the contacts of organisations, CSV or YAML
    ///
    /// The columns are `organization` (a name or an id), `email`, and `name` if you like. The file must be outside of what is
    /// committed or published.
    #[arg(long, value_name = "FILE")]
    pub contacts: Option<PathBuf>,
    /// Only this organisation, by its id or name
    ///
    /// The id is the last part of the address of its page. Repeat the option for several.
    #[arg(long, value_name = "ID")]
    pub organization: Vec<String>,
    /// Folder to write to [default: `requests`]
    ///
    /// The folder must be new, empty or of an earlier run; `-` is standard output. Without this option, the request to one
    /// `--organization` is printed.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Address that mails are from [default: the contact in `site.toml`]
    ///
    /// Without both, mails are drafts, and the mail program sets the sender.
    #[arg(long, value_name = "ADDRESS")]
    pub from: Option<String>,
    /// Language of the texts, one of the site's
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
}
