// What visitors save from a page as a file, made in the browser.

/** Without invisible characters. */
export const clean = (text) => String(text).replace(
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]/gu, "");

// A cell that a spreadsheet would compute gets an apostrophe before it.
const inert = (text) => (/^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text);
const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows of cells as CSV, as defined in RFC 4180. */
export const csv = (rows) => rows.map((row) => row.map((text) => quoted(inert(clean(text)))).join(",") + "\r\n").join("");

export function save(text, name, type) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 0);
}

/** Saves CSV with a byte order mark: people open what they save here in spreadsheets, some of which need it to detect
 * UTF-8. The files of the API have none, as programs read them. */
export const saveCsv = (text, name) => save(`\ufeff${text}`, `${name}.csv`, "text/csv;charset=utf-8");
