//! Files that are damaged, larger than they seem, or not meant to be read.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Book, Cell};

/// A file of ODS with the rows of one sheet, whose last part may be cut off.
fn ods(rows: &str, end: &str) -> Vec<u8> {
    let manifest = "<manifest:manifest xmlns:manifest=\"m\"/>";
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"S\">{rows}{end}"
    );
    let parts = [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ];
    archive(&parts)
}

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// The end of the content of [`ods`].
const END: &str = "</table:table></office:document-content>";

fn row(cells: &str, more: &str) -> String {
    format!("<table:table-row{more}>{cells}</table:table-row>")
}

fn cell(text: &str, more: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\"{more}><text:p>{text}</text:p></table:table-cell>"
    )
}

fn refused(name: &str, bytes: &[u8]) -> String {
    let error = Book::read(name, bytes).unwrap_err();
    format!("{error:#}")
}

#[test]
fn what_ods_repeats_is_counted_before_it_is_written_out() {
    // As spreadsheet programs write it: the rest of the sheet is one empty cell.
    let names = row(&(cell("Name", "") + &cell("Summary", "")), "");
    let rest = row(
        "<table:table-cell table:number-columns-repeated=\"16384\"/>",
        " table:number-rows-repeated=\"1048575\"",
    );
    let book = Book::read("a.ods", &ods(&(names + &rest), END)).unwrap();
    assert_eq!(book.sheets[0].rows.len(), 1);
    let many = row(
        &cell("x", " table:number-columns-repeated=\"16384\""),
        " table:number-rows-repeated=\"1048576\"",
    );
    let long = row(
        &cell(
            &"x".repeat(100_000),
            " table:number-columns-repeated=\"100\"",
        ),
        " table:number-rows-repeated=\"100\"",
    );
    let blanks = row(&cell("<text:s text:c=\"9000000000\"/>", ""), "");
    for (rows, why) in [
        (many, "more than 5000000 cells"),
        (long, "texts have more than 256 MB"),
        (blanks, "texts have more than 256 MB"),
        (
            row(&cell("x", " table:number-columns-repeated=\"&#49;\""), ""),
            "is no number",
        ),
    ] {
        let error = refused("a.ods", &ods(&rows, END));
        assert!(error.contains(why), "{error}");
    }
    // Its reader would wait for the end of these for ever.
    for rows in [
        row(&cell("x", ""), ""),
        "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation>"
            .to_owned(),
    ] {
        let error = refused("a.ods", &ods(&rows, ""));
        assert!(error.contains("it is damaged"), "{error}");
    }
}

/// A workbook with the rows of one sheet, which is hidden or not.
fn xlsx(rows: &str, state: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let workbook = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"S\" sheetId=\"1\"{state} r:id=\"r1\"/></sheets></workbook>"
    );
    let relations = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let styles = format!(
        "<styleSheet xmlns=\"{main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    );
    let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>");
    let package = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    archive(&[
        ("_rels/.rels", &package),
        ("xl/workbook.xml", &workbook),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/styles.xml", &styles),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

fn text_at(place: &str, text: &str) -> String {
    let number: String = place.chars().filter(char::is_ascii_digit).collect();
    format!("<row r=\"{number}\"><c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c></row>")
}

#[test]
fn cells_far_away_long_texts_and_rows_in_disorder_are_refused_with_their_place() {
    for (rows, why) in [
        (
            text_at("XFD3", "x"),
            "there is a cell XFD3: expected at most 1000 columns",
        ),
        (
            text_at("A4000000000", "x"),
            "there is a cell in row 4000000000",
        ),
        (
            text_at("B2", &"x".repeat(200_001)),
            "the cell B2 has a text of 200001 bytes",
        ),
        (
            text_at("A5", "x") + &text_at("A2", "y"),
            "row 2 comes after row 5",
        ),
    ] {
        let error = refused("a.xlsx", &xlsx(&rows, ""));
        assert!(error.contains(why), "{error}");
    }
    let error = refused(
        "a.csv",
        format!("Name\n\"{}", "x,\n".repeat(100_000)).as_bytes(),
    );
    assert!(
        error.contains("the cell A2") && error.contains("quotation mark"),
        "{error}"
    );
    let headings: Vec<String> = (0..16_384).map(|at| format!("h{at}")).collect();
    let error = refused("a.csv", headings.join(",").as_bytes());
    assert!(error.contains("there is a cell ALM1"), "{error}");
    // What Excel can hold is not too long.
    let longest = xlsx(&text_at("A1", &"字".repeat(32_767)), "");
    assert_eq!(
        Book::read("a.xlsx", &longest).unwrap().sheets[0].rows.len(),
        1
    );
}

#[test]
fn a_hidden_sheet_is_not_read_but_named() {
    let rows = text_at("A1", "Name") + &text_at("A2", "Secret");
    let book = Book::read("a.xlsx", &xlsx(&rows, " state=\"veryHidden\"")).unwrap();
    assert_eq!(
        (book.sheets.len(), book.besides.hidden.as_slice()),
        (0, &["S".to_owned()][..])
    );
    assert_eq!(
        Book::read("a.xlsx", &xlsx(&rows, "")).unwrap().sheets.len(),
        1
    );
}

#[test]
fn a_number_that_is_no_day_stays_a_number() {
    let day = |number: &str| {
        let rows = format!("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>{number}</v></c></row>");
        let book = Book::read("a.xlsx", &xlsx(&rows, "")).unwrap();
        book.sheets[0].cell(0, 0).clone()
    };
    assert_eq!(day("46023"), Cell::Day("2026-01-01".to_owned()));
    for number in ["1e300", "-5", "2958466"] {
        assert_eq!(day(number), Cell::Number(number.parse().unwrap()));
    }
}
