//! Bytes as files of other programs and of the Alliance's first registry: the first byte says which.
#![no_main]

use std::sync::OnceLock;

use dpg_fuzz::schema;
use dpg_registry::import::publiccode::Source;
use dpg_registry::import::repairs::Terms;
use dpg_registry::import::v0::{self, Document, Folder};
use dpg_registry::import::{ids, project, publiccode};
use libfuzzer_sys::fuzz_target;

fn terms() -> &'static Terms {
    static TERMS: OnceLock<Terms> = OnceLock::new();
    TERMS.get_or_init(|| Terms::new(schema()).expect("the schema that is built in"))
}

fuzz_target!(|data: &[u8]| {
    let Some((&kind, bytes)) = data.split_first() else { return };
    let bytes = bytes.to_vec();
    let imported = match kind % 4 {
        0 => {
            let folder = Folder::ALL[usize::from(kind / 4) % 3];
            let nominee = Document { folder: Folder::Nominees, stem: "some-good".to_owned(), bytes: bytes.clone() };
            v0::import(vec![nominee, Document { folder, stem: "some-good".to_owned(), bytes }], terms())
        }
        1 => publiccode::import(&[Source { file: "publiccode.yml".to_owned(), bytes }], terms()),
        _ => {
            let file = ["codemeta.json", "CITATION.cff"][usize::from(kind % 2)];
            let _ = project::read(&[Source { file: file.to_owned(), bytes }], terms());
            return;
        }
    };
    for (id, _) in &imported.entries {
        assert!(ids::valid(id), "{id:?}");
    }
});
