//! Every kind of document of the API.

use anyhow::Result;
use borsh::{BorshDeserialize, BorshSerialize};

/// Writes a document; passed to documents that are made of others.
pub(crate) type WriteDocument<'a> = dyn Fn(Document) -> Result<Vec<u8>> + Sync + 'a;

/// Every kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub enum Document {
    /// `/api/v1/index.json`: what there is.
    Index,
    /// `/api/v1/goods.json`: all goods in short.
    Goods,
    /// `/api/v1/goods.full.json`: all goods in full.
    GoodsFull,
    /// `/api/v1/goods.ndjson`: all goods in full, one on each line.
    GoodsLines,
    /// `/api/v1/goods.csv`: all goods as a table.
    GoodsTable,
    /// `/api/v1/goods.ndjson.gz`: all goods in full, one on each line, packed.
    GoodsPacked,
    /// `/api/v1/parts/goods-1.json`: some of many goods in short.
    GoodsPart {
        /// Its position among the parts.
        part: usize,
    },
    /// `/api/v1/parts/goods-1.ndjson.gz`: some of many goods in full, packed.
    PackedPart {
        /// Its position among the parts.
        part: usize,
    },
    /// `/api/v1/catalog.sqlite`: the registry as a database.
    Sqlite,
    /// `/api/v1/goods.parquet`: all goods in columns.
    Parquet,
    /// `/api/v1/goods/ID.json`: one good.
    Good {
        /// Its position in the catalogue.
        position: usize,
    },
    /// `/api/v1/facets.json`.
    Facets,
    /// `/api/v1/goals/3.json` and others: the goods of a value.
    Value {
        /// The position of its facet.
        facet: usize,
        /// Its position in the facet.
        value: usize,
    },
    /// `/api/v1/regions.json`: the regions of the world.
    Regions,
    /// `/api/v1/regions/202.json`: the goods of a region.
    Region {
        /// Its position among the regions.
        position: usize,
    },
    /// `/api/v1/statistics.json`.
    Statistics,
    /// `/api/v1/collections.json`.
    Collections,
    /// `/api/v1/standard.json`.
    Standard,
    /// `/api/v1/changes.json`: what changed when.
    Changes,
    /// `/api/v1/changes/2026-07.json`: what happened in one month.
    Month {
        /// Its position in the timeline, the newest first.
        position: usize,
    },
    /// `/api/v1/deltas.json`: what a copy must fetch to be up to date.
    Deltas,
    /// `/api/v1/changes/2026-07.ndjson.gz`: the objects that changed last in one month.
    Delta {
        /// Its position among the months, the newest first.
        position: usize,
    },
    /// `/api/v1/goods/ID.json` if the id no longer exists.
    Tombstone {
        /// Its position in the timeline.
        position: usize,
    },
    /// `/api/v1/manifest.json`: hashes and sizes of the others.
    Manifest,
    /// `/api/v1/datapackage.json`: the files with all goods, described for Frictionless.
    DataPackage,
    /// `/api/v1/manifest.json.minisig`: the signature of the manifest, if there is a key.
    Signature,
    /// `/api/v1/openapi.json`: the documents described.
    OpenApi,
    /// `/api/v1/schemas/SHAPE.schema.json`: the shape of a document.
    Schema {
        /// Its position among the shapes by name.
        position: usize,
    },
    /// `/api/v0/index.json`: the addresses of the two lists.
    V0Index,
    /// `/api/v0/dpgs/index.json`: current goods.
    V0Dpgs,
    /// `/api/v0/nominees/index.json`: candidates.
    V0Nominees,
    /// `/api/v0/dpg/ID/index.json`: one current good.
    V0Dpg {
        /// Its position in the catalogue.
        position: usize,
    },
    /// `/api/v0/nominee/ID/index.json`: one candidate.
    V0Nominee {
        /// Its position in the catalogue.
        position: usize,
    },
    /// `/api/v2/dpgs/index.json`: current goods in the shape of the live feed.
    V2Dpgs,
    /// `/api/v2/nominees/index.json`: candidates.
    V2Nominees,
    /// `/api/v2/dpg/ID/index.json`: one current good.
    V2Dpg {
        /// Its position in the catalogue.
        position: usize,
    },
    /// `/api/v2/nominee/ID/index.json`: one candidate.
    V2Nominee {
        /// Its position in the catalogue.
        position: usize,
    },
    /// `/api/v1/dpgs/index.json`: current goods in the shape of the present application's feed.
    AppDpgs,
}

impl Document {
    /// Whether it has a row for each of many goods.
    #[must_use]
    pub fn is_list(self) -> bool {
        matches!(
            self,
            Self::Goods
                | Self::GoodsFull
                | Self::GoodsLines
                | Self::GoodsTable
                | Self::V0Dpgs
                | Self::V0Nominees
                | Self::V2Dpgs
                | Self::V2Nominees
                | Self::AppDpgs
        )
    }
}
