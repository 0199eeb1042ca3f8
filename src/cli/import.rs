//! The arguments of `dpg import` and `dpg export`.

use std::fmt;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use super::issue::Issue;

/// The sources that can be imported.
#[derive(Debug, Subcommand)]
#[expect(
    missing_docs,
    reason = "the comment of the options is the help of the command, which one here would replace"
)]
pub enum Import {
    Dpga(Dpga),
    Publiccode(Publiccode),
    Table(Table),
    Issue(Issue),
}

/// Import entries of the Digital Public Goods Alliance
///
/// The source is a v0 folder, or a JSON file with the array of v2 or of the application (app v1). The command prints what it corrected and what it
/// could not import. Personal contacts are left out.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg import dpga publicgoods-candidates --into my-registry")]
pub struct Dpga {
    /// Folder with `nominees/`, `digitalpublicgoods/` and `archive/`, or JSON file
    pub source: PathBuf,
    /// Root folder of the registry, created if needed
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub into: PathBuf,
    /// File with the id for each number of a JSON file
    #[arg(long, value_name = "FILE")]
    pub id_map: Option<PathBuf>,
    /// Replace existing entries
    #[arg(long)]
    pub force: bool,
}

/// Import software that has a publiccode.yml, as nominees
///
/// The name, texts in all languages, licence, owner, languages and dependencies become an entry. Add
/// the goals and the other answers to the Standard yourself. The command prints what it could not
/// import. Personal contacts are left out.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg import publiccode ../my-software --into my-registry")]
pub struct Publiccode {
    /// A publiccode.yml, or a folder that contains some
    #[arg(value_name = "FILE|DIR")]
    pub source: PathBuf,
    /// Root folder of the registry, created if needed
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub into: PathBuf,
    /// Replace existing entries
    #[arg(long)]
    pub force: bool,
}

/// Import a spreadsheet: a survey, an inventory, the export of a form
///
/// Each row becomes an entry. A table that `dpg export table` wrote changes the entries instead: only cells that were
/// edited, and no entry that changed since. Columns are recognised by their headings, in six languages; several values can be in one
/// cell. Columns about persons are left out. The command lists each cell that has no place in an entry.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  dpg import table survey.csv --into my-registry
  dpg import table survey.xlsx --suggest-map > map.yaml     what each column becomes, to correct
  dpg import table survey.xlsx --map map.yaml")]
pub struct Table {
    /// A table: CSV, TSV, XLSX or ODS
    #[arg(value_name = "FILE")]
    pub source: PathBuf,
    /// Root folder of the registry, created if needed
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub into: PathBuf,
    /// What each column becomes, where the guess is wrong
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Print what each column becomes, as a map, and import nothing
    #[arg(long)]
    pub suggest_map: bool,
    /// Keep cells without a place in an entry below `extra`
    #[arg(long)]
    pub keep_rest: bool,
    /// Replace existing entries
    #[arg(long)]
    pub force: bool,
}

/// What can be exported.
#[derive(Debug, Subcommand)]
#[expect(
    missing_docs,
    reason = "the comment of the options is the help of the command, which one here would replace"
)]
pub enum Export {
    Table(ExportTable),
}

/// Export the entries as a spreadsheet, to edit and import again
///
/// One row for each entry, one column for each field. XLSX has lists to choose values from and a sheet that explains the
/// table; CSV has the same columns. `dpg import table FILE` then changes the entries whose cells were edited.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg export table --out goods.xlsx")]
pub struct ExportTable {
    /// File to write; `-` is standard output
    ///
    /// The default is `goods.xlsx` or `goods.csv`.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Kind of file
    ///
    /// The default is the one that the name of the file ends in, else `xlsx`.
    #[arg(long, value_enum)]
    pub format: Option<TableFormat>,
    /// Language of the headings, one of the site's
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
}

impl ExportTable {
    /// The kind of file: as asked for, or by the end of the name.
    #[must_use]
    pub fn kind(&self) -> TableFormat {
        let end = self.out.as_deref().and_then(Path::extension);
        let by_name = match end {
            Some(end) if end.eq_ignore_ascii_case("csv") => TableFormat::Csv,
            _ => TableFormat::Xlsx,
        };
        self.format.unwrap_or(by_name)
    }
}

/// The kind of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// A workbook.
    Xlsx,
    /// Text with commas.
    Csv,
}

impl fmt::Display for TableFormat {
    /// As the command line has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        })
    }
}
