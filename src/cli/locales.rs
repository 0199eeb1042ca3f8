//! The arguments of `dpg locales`.

use clap::Args;

/// Show which texts of the site are missing in its languages
///
/// A line for each language, and the names of the messages that it does not have, or that English does not have. With
/// a language, which the site need not have yet, the missing messages are printed in English: save them as
/// `themes/NAME/locales/TAG.ftl` and translate them.
#[derive(Debug, Args)]
#[command(after_long_help = "Example: dpg locales sw > themes/own/locales/sw.ftl")]
pub struct Locales {
    /// Print the missing messages of this language, as a file to translate
    #[arg(value_name = "TAG")]
    pub language: Option<String>,
}
