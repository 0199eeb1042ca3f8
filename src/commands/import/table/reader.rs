//! What tables are read with.

use crate::import::repairs::Terms;
use crate::names::Names;
use crate::tables::columns::Guide;
use crate::tables::export::Columns;

/// What columns and values mean.
pub(super) struct Reader<'a> {
    pub(super) terms: &'a Terms,
    pub(super) names: &'a Names,
    pub(super) guide: &'a Guide,
    /// The columns of exported tables.
    pub(super) columns: &'a Columns,
    /// Whether the file was saved in an encoding that does not have all letters.
    pub(super) is_lossy: bool,
}
