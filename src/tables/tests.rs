//! Tests of tables as a whole: small ones in, entries and notes out.

mod survey;

use std::io::{Cursor, Write as _};

use jiff::civil::date;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::book::Book;
use super::columns::Guide;
use super::export::{Columns, Excel, Texts};
use super::import::{Import, Rest, import};
use super::map::TableMap;
use super::{Words, suggest};
use crate::embedded::builtin_schema;
use crate::import::Imported;
use crate::import::note::NoteKind;
use crate::import::repairs::Terms;
use crate::names::Names;
use crate::questions::entry_fields;
use crate::standard::Scope;

/// A table, read by its own guess.
fn read(name: &str, text: &str, rest: Rest) -> Imported {
    with_map(name, text, (rest, ""))
}

fn with_map(name: &str, text: &str, (rest, map): (Rest, &str)) -> Imported {
    let files = builtin_schema();
    let terms = Terms::new(&files).unwrap();
    let guide = guide(&terms);
    let book = Book::read(name, text.as_bytes()).unwrap();
    let map = if map.is_empty() {
        TableMap::default()
    } else {
        TableMap::read(map).unwrap()
    };
    import(&Import {
        file: name,
        book: &book,
        guide: &guide,
        terms: &terms,
        names: &Names::new(&files).unwrap(),
        scope: &Scope::default(),
        map: &map,
        rest,
    })
    .unwrap()
}

fn guide(terms: &Terms) -> Guide {
    let files = builtin_schema();
    let fields = entry_fields(&files, terms.vocabularies()).unwrap();
    Guide::new(fields, Words::new(&files).unwrap())
}

/// The cells that have no place, with why.
fn unplaced(imported: &Imported) -> Vec<String> {
    let notes = imported
        .notes
        .iter()
        .filter(|note| note.kind == NoteKind::Unplaced);
    notes
        .map(|note| format!("{}: {}", note.pointer, note.message))
        .collect()
}

#[test]
fn values_are_separated_in_any_usual_way() {
    for cell in [
        "SDG 2; SDG 8",
        "2,8",
        "2 | 8",
        "2 8",
        "Zero Hunger, Decent Work and Economic Growth",
        "SDG 2: Zero Hunger, SDG 8: Decent Work and Economic Growth",
        "ODD 2 et ODD 8",
        "Faim « zéro » / Travail décent et croissance économique",
        "Ликвидация голода; Достойная работа и экономический рост",
        "目标2、目标8",
        "الهدف 2، الهدف 8",
        "Goal 2. Zero hunger; Goal 8. Decent work",
        "sdg_2 sdg_8",
    ] {
        let imported = read("a.csv", &format!("name,goals\nA,\"{cell}\"\n"), Rest::Note);
        let goals: Vec<u8> = imported.entries[0]
            .1
            .indicators
            .sdgs
            .iter()
            .map(|goal| goal.goal)
            .collect();
        assert_eq!(goals, [2, 8], "{cell}: {:?}", imported.notes);
    }
}

#[test]
fn a_value_that_contains_a_separator_stays_whole() {
    let cell = "SDG 9: Industry, Innovation and Infrastructure, SDG 16: Peace, Justice and Strong Institutions";
    let imported = read(
        "a.csv",
        &format!("name,goals,countries\nA,\"{cell}\",\"Tanzania, United Republic of, Kenya\"\n"),
        Rest::Note,
    );
    let entry = &imported.entries[0].1;
    assert_eq!(
        entry
            .indicators
            .sdgs
            .iter()
            .map(|goal| goal.goal)
            .collect::<Vec<_>>(),
        [9, 16]
    );
    assert_eq!(entry.deployment.used_in, ["TZ", "KE"]);
}

#[test]
fn a_cell_without_a_meaning_is_listed_with_its_address() {
    let table = "name,goals,countries,license,added\nA,SDG 18,Wakanda,proprietary,2024-13-01\n";
    let imported = read("a.csv", table, Rest::Note);
    let found = unplaced(&imported).join("\n");
    for line in [
        "B2: not imported: no such goal: `SDG 18`",
        "C2: not imported: no known country: `Wakanda`",
        "D2: not imported: no licence: `proprietary`",
        "E2: not imported: `added`",
    ] {
        assert!(found.contains(line), "{found}");
    }
}

#[test]
fn days_are_read_as_the_column_shows() {
    let days = |table: &str| {
        let imported = read("a.csv", table, Rest::Note);
        let days = imported
            .entries
            .iter()
            .map(|(_, entry)| entry.dates.reviewed.map(|day| day.to_string()));
        (days.collect::<Vec<_>>(), unplaced(&imported).len())
    };
    let day = |text: &str| Some(text.to_owned());
    assert_eq!(
        days("name,reviewed\nA,01/02/2026\nB,31/01/2026\nC,3 March 2026\nD,1.2.2025\n"),
        (
            vec![
                day("2026-02-01"),
                day("2026-01-31"),
                day("2026-03-03"),
                day("2025-02-01")
            ],
            0
        )
    );
    assert_eq!(
        days("name,reviewed\nA,01/02/2026\nB,01/31/2026\n").0[0],
        day("2026-01-02")
    );
    // Nothing tells which is the day.
    assert_eq!(days("name,reviewed\nA,01/02/2026\n"), (vec![None], 1));
    assert_eq!(
        days("name,reviewed\nA,5 mars 2024\nB,2024年3月5日\nC,45000\n").0,
        [day("2024-03-05"), day("2024-03-05"), day("2023-03-15")]
    );
}

#[test]
fn columns_about_persons_are_left_out_and_counted() {
    let table = "name,Contact person,E-mail,Lead organization\nA,Ms Doe,doe@a.example,Org\nB,,,someone@b.example\n";
    let imported = read("a.csv", table, Rest::Keep);
    assert_eq!(imported.contacts, 3);
    assert!(!format!("{:?}", imported.entries).contains("doe"));
    assert!(imported.entries[1].1.organizations.is_empty());
}

#[test]
fn what_has_no_place_is_kept_if_asked() {
    let imported = read("a.csv", "name,Budget\nA,5\n", Rest::Keep);
    assert_eq!(imported.entries[0].1.extra.as_ref().unwrap()["Budget"], "5");
    assert!(unplaced(&imported).is_empty());
}

#[test]
fn forms_are_known_by_their_headings() {
    let lime = "Response ID,Date submitted,Last page,G01Q01. Name of the initiative,G01Q02. Which SDGs? [SDG 2],G01Q02. Which SDGs? [SDG 8],G01Q02. Which SDGs? [Other]\n1,2026-01-01,3,A,Yes,No,SDG 13\n";
    let kobo = "start,end,basics/name,sdgs,sdgs/sdg_2,sdgs/sdg_8,_uuid,_submission_time\n2026-01-01,2026-01-01,A,sdg_2 sdg_13,1,0,u,2026-01-01\n";
    let microsoft = "ID,Start time,Completion time,Email,Name,Initiative name,SDGs\n1,1/1/2026,1/1/2026,a@b.example,Jane Doe,A,SDG 2;SDG 13;\n";
    for (form, table) in [
        ("LimeSurvey", lime),
        ("KoboToolbox", kobo),
        ("Microsoft Forms", microsoft),
    ] {
        let imported = read("a.csv", table, Rest::Note);
        assert!(
            imported
                .notes
                .iter()
                .any(|note| note.message.contains(form)),
            "{form}: {:?}",
            imported.notes
        );
        let (_, entry) = &imported.entries[0];
        assert_eq!(entry.name, "A", "{form}");
        assert_eq!(
            entry
                .indicators
                .sdgs
                .iter()
                .map(|goal| goal.goal)
                .collect::<Vec<_>>(),
            [2, 13],
            "{form}"
        );
        assert_eq!(entry.dates.nominated, None, "{form}");
        assert!(!format!("{imported:?}").contains("Jane"), "{form}");
    }
}

#[test]
fn columns_of_one_list_belong_together() {
    let table = "name,Lead organization,Organization website,Funders,License,License URL\nA,Org One; Org Two,https://one.example; https://two.example,Fund,MIT,https://one.example/LICENSE\n";
    let entry = &read("a.csv", table, Rest::Note).entries[0].1;
    let organizations: Vec<_> = entry
        .organizations
        .iter()
        .map(|one| (one.name.as_str(), one.role.clone(), one.website.as_deref()))
        .collect();
    assert_eq!(
        organizations,
        [
            ("Org One", "owner".to_owned(), Some("https://one.example")),
            ("Org Two", "owner".to_owned(), Some("https://two.example")),
            ("Fund", "funder".to_owned(), None)
        ]
    );
    assert_eq!(entry.indicators.licenses.len(), 1);
    assert_eq!(entry.indicators.licenses[0].evidence.len(), 1);
}

#[test]
fn a_map_says_what_the_guess_got_wrong() {
    let table = "Bezeichnung,Träger,Ziele\nA,Org,2\n";
    let map = "sheets:\n  '':\n    columns:\n      A: name\n      Träger: {field: organizations.name, with: {role: owner}}\n      C: indicators.sdgs.goal\n";
    let imported = with_map("a.csv", table, (Rest::Note, map));
    let entry = &imported.entries[0].1;
    assert_eq!(
        (
            entry.name.as_str(),
            entry.organizations[0].name.as_str(),
            entry.indicators.sdgs[0].goal
        ),
        ("A", "Org", 2)
    );
    assert!(unplaced(&imported).is_empty());
}

#[test]
fn a_suggested_map_gives_the_same_entries() {
    let table = "Inventory,,\n,,\nName,Countries,Budget\nA,\"Kenya, Uganda\",5\n";
    let files = builtin_schema();
    let terms = Terms::new(&files).unwrap();
    let book = Book::read("a.csv", table.as_bytes()).unwrap();
    let map = suggest(&book, &guide(&terms), &TableMap::default()).unwrap();
    assert!(
        map.contains("header: 3") && map.contains("Budget. For example: 5. Not placed"),
        "{map}"
    );
    assert_eq!(
        with_map("a.csv", table, (Rest::Note, &map)).entries,
        read("a.csv", table, Rest::Note).entries
    );
}

/// A workbook as `dpg export table` writes it.
fn workbook() -> Vec<u8> {
    let files = builtin_schema();
    let terms = Terms::new(&files).unwrap();
    let columns = Columns::new(entry_fields(&files, terms.vocabularies()).unwrap());
    let texts = Texts {
        sheets: ["Goods".to_owned(), "Help".to_owned()],
        labels: [(
            "stage".to_owned(),
            vec![("dpg".to_owned(), "DPG".to_owned())],
        )]
        .into(),
        ..Texts::default()
    };
    let mut table = Excel::new(&columns, texts, date(2026, 7, 1)).unwrap();
    let entry = serde_json::json!({"name": "A", "summary": "=1+1", "deployment": {"used_in": ["KE", "TZ"]}});
    table.row("a", &columns.cells(&entry), "base").unwrap();
    let mut bytes = Vec::new();
    table.finish(Cursor::new(&mut bytes)).unwrap();
    bytes
}

#[test]
fn a_workbook_is_the_same_each_time_and_reads_back() {
    let bytes = workbook();
    assert!(
        bytes == workbook(),
        "a workbook is not the same bytes twice"
    );
    let book = Book::read("a.xlsx", &bytes).unwrap();
    let goods = &book.sheets[0];
    assert_eq!(
        (goods.name.as_str(), goods.cell(2, 0).to_string()),
        ("Goods", "a".to_owned())
    );
    let cells: Vec<String> = goods.rows[2].iter().map(ToString::to_string).collect();
    for cell in ["A", "=1+1", "KE\nTZ", "base"] {
        assert!(cells.iter().any(|one| one == cell), "{cell}: {cells:?}");
    }
}

#[test]
fn damaged_workbooks_are_refused_and_never_end_the_program() {
    let bytes = workbook();
    let mut random = 1_u64;
    let mut next = |below: usize| {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(random >> 33).unwrap() % below
    };
    for _ in 0..300 {
        let mut damaged = bytes.clone();
        for _ in 0..=next(4) {
            let at = next(damaged.len());
            damaged[at] = u8::try_from(next(256)).unwrap();
        }
        damaged.truncate(damaged.len() - next(3) * next(40));
        // Whatever it is, it is an answer.
        drop(Book::read("a.xlsx", &damaged));
    }
}

#[test]
fn many_rows_of_one_name_have_ids_of_their_own() {
    let imported = read(
        "a.csv",
        &format!("Name\n{}", "Same\n".repeat(3_000)),
        Rest::Note,
    );
    let ids: std::collections::BTreeSet<&str> =
        imported.entries.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids.len(), 3_000);
    assert!(ids.contains("same") && ids.contains("same-3000"));
}

#[test]
fn a_workbook_that_unpacks_to_endless_zeros_is_refused() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file("xl/workbook.xml", SimpleFileOptions::default())
        .unwrap();
    let zeros = vec![0; 1 << 20];
    for _ in 0..600 {
        archive.write_all(&zeros).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 4 << 20, "{}", bytes.len());
    let error = Book::read("a.xlsx", &bytes).unwrap_err().to_string();
    assert!(
        error.contains("larger than 512 MB when it is unpacked"),
        "{error}"
    );
}
