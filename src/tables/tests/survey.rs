//! Tests of surveys as people fill them in: what is kept, what is listed, and where.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{guide, read, unplaced, with_map};
use crate::embedded::builtin_schema;
use crate::import::note::NoteKind;
use crate::import::repairs::Terms;
use crate::names::Names;
use crate::standard::Scope;
use crate::tables::book::{Book, Cell};
use crate::tables::import::{Import, Rest, import};
use crate::tables::map::TableMap;

/// A workbook with one sheet, as a script writes it.
fn workbook(cells: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    for (name, text) in [
        (
            "[Content_Types].xml",
            format!("<Types xmlns=\"{package}/content-types\"/>"),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{cells}</sheetData></worksheet>"),
        ),
    ] {
        archive
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn formulas_that_nothing_computed_are_listed_with_their_addresses() {
    let text =
        |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let rows = format!(
        "<row r=\"1\">{}{}{}</row><row r=\"2\">{}<c r=\"B2\"><f>TODAY()</f><v></v></c><c r=\"C2\"><f>1+1</f></c></row>\
         <row r=\"3\"><c r=\"A3\"><f>A2</f><v/></c></row><row r=\"4\">{}<c r=\"C4\" t=\"str\"><f>A9</f><v></v></c></row>",
        text("A1", "name"),
        text("B1", "reviewed"),
        text("C1", "summary"),
        text("A2", "One"),
        text("A4", "Two")
    );
    let book = Book::read("x.xlsx", &workbook(&rows)).unwrap();
    assert_eq!(*book.sheets[0].cell(1, 1), Cell::Uncomputed);
    // A program computed that it is empty.
    assert_eq!(*book.sheets[0].cell(3, 2), Cell::Empty);
    let files = builtin_schema();
    let terms = Terms::new(&files).unwrap();
    let imported = import(&Import {
        file: "x.xlsx",
        book: &book,
        guide: &guide(&terms),
        terms: &terms,
        names: &Names::new(&files).unwrap(),
        scope: &Scope::default(),
        map: &TableMap::default(),
        rest: Rest::Note,
    })
    .unwrap();
    assert_eq!(imported.entries.len(), 2);
    let found = unplaced(&imported);
    let places: Vec<&str> = found
        .iter()
        .filter_map(|line| line.split(": ").next())
        .collect();
    assert_eq!(places, ["S!B2", "S!C2", "S!A3"], "{found:?}");
    for line in &found {
        assert!(
            line.contains("a formula without a computed value: open the file"),
            "{line}"
        );
    }
}

#[test]
fn the_separator_is_that_of_the_headings() {
    let rows = "\u{feff}id;name;aliases;summary\na;A;;\"One, two, three,\nfour, five\"\nb;B;;\"x, y, z\"\n";
    let book = Book::read("d.csv", rows.as_bytes()).unwrap();
    assert_eq!(book.sheets[0].cell(0, 3).to_string(), "summary");
    assert_eq!(book.sheets[0].cell(2, 1).to_string(), "B");
    let titled = "Inventory, 2026\nname;summary\nA;\"b, c, d\"\nE;\"f, g\nh, i\"\n";
    let book = Book::read("d.csv", titled.as_bytes()).unwrap();
    assert_eq!(book.sheets[0].cell(1, 1).to_string(), "summary");
}

#[test]
fn what_was_not_understood_is_kept_but_no_addresses_of_persons() {
    let table = "name,goals,countries,license,Observations,Code\n\
        A,SDG 18,Wakanda,proprietary,\"contact: Mme T, t@example.org\",git@github.example:anacim/meteo.git\n";
    let imported = read("a.csv", table, Rest::Keep);
    let extra = imported.entries[0].1.extra.clone().unwrap();
    assert_eq!(
        (&extra["goals"], &extra["countries"], &extra["license"]),
        (&"SDG 18".into(), &"Wakanda".into(), &"proprietary".into())
    );
    assert!(!extra.to_string().contains("example.org"), "{extra}");
    assert_eq!(imported.contacts, 1);
    let found = unplaced(&imported).join("\n");
    assert!(
        found.contains("E2: not imported: it has an e-mail address"),
        "{found}"
    );
    assert!(
        found.contains("B2: not imported, kept in `extra`: no such goal: `SDG 18`"),
        "{found}"
    );
    let mail = imported
        .notes
        .iter()
        .filter(|note| note.kind == NoteKind::Email);
    assert_eq!(mail.count(), 0, "{:?}", imported.notes);
}

#[test]
fn a_registry_with_a_closed_extra_keeps_only_its_own_fields() {
    let files = builtin_schema();
    let terms = Terms::new(&files).unwrap();
    let book = Book::read("a.csv", b"name,Budget,goals\nA,5,SDG 18\n").unwrap();
    let guide = guide(&terms).with_extra(Some(["lead".to_owned()].into()));
    let imported = import(&Import {
        file: "a.csv",
        book: &book,
        guide: &guide,
        terms: &terms,
        names: &Names::new(&files).unwrap(),
        scope: &Scope::default(),
        map: &TableMap::default(),
        rest: Rest::Keep,
    })
    .unwrap();
    assert_eq!(imported.entries[0].1.extra, None);
    let found = unplaced(&imported).join("\n");
    assert!(
        found.contains(
            "B2: not imported: `Budget`: `extra` of this registry has no field of that name"
        ),
        "{found}"
    );
    assert!(found.contains("C2: not imported: no such goal"), "{found}");
}

#[test]
fn licences_without_a_version_are_asked_for_it() {
    let imported = read(
        "a.csv",
        "name,license\nA,CC BY SA\nB,MIT/Apache\nC,Licence Ouverte / Etalab 2.0\n",
        Rest::Note,
    );
    let found = unplaced(&imported);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found[0]
            .contains("which version of the licence? `CC BY SA`; write for example `CC-BY-SA-4.0`"),
        "{found:?}"
    );
    assert!(
        found[1].contains("`Apache`; write for example `Apache-2.0`"),
        "{found:?}"
    );
    let licenses = |at: usize| {
        let licenses = &imported.entries[at].1.indicators.licenses;
        licenses
            .iter()
            .map(|one| one.spdx.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (licenses(1), licenses(2)),
        (vec!["MIT".to_owned()], vec!["etalab-2.0".to_owned()])
    );
}

#[test]
fn usual_french_words_are_known() {
    let table = "Nom,Pays d'intervention,Structure porteuse,Type,Date de lancement\n\
        A,Sénégal & Gambie,\"FAO, PAM et Banque mondiale\",Logiciel libre,2020\nB,Bénin,UNICEF,Contenus,2021\nC,,,Standard ouvert,\n";
    let imported = read("a.csv", table, Rest::Note);
    let entry = |at: usize| &imported.entries[at].1;
    assert_eq!(entry(0).deployment.used_in, ["SN", "GM"]);
    assert_eq!(
        entry(0).organizations[0].name,
        "FAO, PAM et Banque mondiale"
    );
    assert_eq!(
        [entry(0), entry(1), entry(2)].map(|one| one.categories[0].as_str()),
        ["software", "content", "standard"]
    );
    let told: Vec<&str> = imported
        .notes
        .iter()
        .filter(|note| note.kind == NoteKind::Reading)
        .map(|note| note.message.as_str())
        .collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("one name each: `FAO, PAM et Banque mondiale`"),
        "{told:?}"
    );
    assert!(imported.warnings.is_empty());
}

#[test]
fn a_full_column_without_a_place_is_said_aloud() {
    let table = "name,Reach,Note\nA,1,\nB,2,\nC,3,x\nD,,\nE,5,\n";
    let imported = read("a.csv", table, Rest::Note);
    assert_eq!(imported.warnings.len(), 1, "{:?}", imported.warnings);
    assert!(
        imported.warnings[0].starts_with("a.csv#B1: the column `Reach` has a value in 4 of 5 rows"),
        "{:?}",
        imported.warnings
    );
}

#[test]
fn a_row_of_totals_is_no_good() {
    let imported = read(
        "a.csv",
        "no,name,summary\n1,A,Text\nTOTAL,23,\n,Total,5\n3,Total Care,Text\n",
        Rest::Note,
    );
    let names: Vec<&str> = imported
        .entries
        .iter()
        .map(|(_, entry)| entry.name.as_str())
        .collect();
    assert_eq!(names, ["A", "Total Care"]);
    assert!(
        unplaced(&imported)
            .iter()
            .any(|line| line == "B3: not imported: a row of totals")
    );
}

#[test]
fn cells_are_listed_by_row_and_column() {
    let rows: Vec<String> = (0..15)
        .map(|row| format!("N{row},SDG 18,Wakanda\n"))
        .collect();
    let table = format!("name,goals,countries\n{}", rows.concat());
    let found = unplaced(&read("a.csv", &table, Rest::Note));
    let places: Vec<&str> = found
        .iter()
        .filter_map(|line| line.split(':').next())
        .collect();
    assert_eq!(places[..4], ["B2", "C2", "B3", "C3"]);
    assert_eq!(places[16..20], ["B10", "C10", "B11", "C11"]);
}

#[test]
fn a_map_with_what_is_not_there_says_what_to_write() {
    let fault = |map: &str| {
        let book = Book::read("a.csv", b"name,Partner\nA,B\n").unwrap();
        let files = builtin_schema();
        let guide = guide(&Terms::new(&files).unwrap());
        let error = TableMap::read(map)
            .unwrap()
            .layouts(&book, &guide)
            .unwrap_err();
        format!("{error:#}")
    };
    let found = fault("sheets:\n  Answers:\n    header: 1\n");
    assert!(
        found.contains("write `\"\":` instead of `Answers:`"),
        "{found}"
    );
    let found = fault(
        "sheets:\n  '':\n    columns:\n      B: {field: organizations.name, with: {role: partner}}\n",
    );
    assert!(
        found.contains("`partner` is no `role`: expected one of `owner`"),
        "{found}"
    );
    let found = fault(
        "sheets:\n  '':\n    columns:\n      B: {field: organizations.name, with: {rolle: owner}}\n",
    );
    assert!(found.contains("have no `rolle`"), "{found}");
    let fine = "sheets:\n  '':\n    columns:\n      B: {field: organizations.name, with: {role: funder}}\n";
    let imported = with_map("a.csv", "name,Partner\nA,B\n", (Rest::Note, fine));
    assert_eq!(imported.entries[0].1.organizations[0].role, "funder");
}
