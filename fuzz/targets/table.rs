//! Bytes as a table: the first byte says of which format. Each row becomes an entry with a valid id, or a note.
#![no_main]

use std::sync::OnceLock;

use dpg_fuzz::schema;
use dpg_registry::import::ids;
use dpg_registry::import::repairs::Terms;
use dpg_registry::names::Names;
use dpg_registry::questions::entry_fields;
use dpg_registry::standard::Scope;
use dpg_registry::tables::book::Book;
use dpg_registry::tables::columns::Guide;
use dpg_registry::tables::import::{Import, Rest, import};
use dpg_registry::tables::map::TableMap;
use dpg_registry::tables::{Words, suggest};
use libfuzzer_sys::fuzz_target;

struct Known {
    terms: Terms,
    guide: Guide,
    names: Names,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let terms = Terms::new(schema()).expect("the schema that is built in");
        let fields = entry_fields(schema(), terms.vocabularies()).expect("the schema that is built in");
        let words = Words::new(schema()).expect("the schema that is built in");
        let names = Names::new(schema()).expect("the schema that is built in");
        Known { terms, guide: Guide::new(fields, words), names }
    })
}

fuzz_target!(|data: &[u8]| {
    let Some((&kind, bytes)) = data.split_first() else { return };
    let file = ["a.csv", "a.tsv", "a.xlsx", "a.ods"][usize::from(kind % 4)];
    let Ok(book) = Book::read(file, bytes) else { return };
    let known = known();
    let map = TableMap::default();
    let _ = suggest(&book, &known.guide, &map);
    let imported = import(&Import {
        file,
        book: &book,
        guide: &known.guide,
        terms: &known.terms,
        names: &known.names,
        scope: &Scope::default(),
        map: &map,
        rest: Rest::Keep,
    });
    for (id, _) in imported.into_iter().flat_map(|imported| imported.entries) {
        assert!(ids::valid(&id), "{id:?}");
    }
});
