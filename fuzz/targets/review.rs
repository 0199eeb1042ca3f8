//! Two versions of an entry, with a line `\xff` between them, compared for a review.
#![no_main]

use dpg_fuzz::{document, rules};
use dpg_registry::load::Role;
use dpg_registry::review::differences;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let at = data.iter().position(|&byte| byte == 0xff).unwrap_or(data.len() / 2);
    let (before, after) = data.split_at(at);
    let after = after.strip_prefix(&[0xff]).unwrap_or(after);
    let [before, after] = [before, after].map(|bytes| document(Role::Entry, "some-good", bytes));
    let (fields, left_out) = differences(&before, &after, rules());
    if before.text() == after.text() {
        assert!(fields.is_empty() && left_out == 0, "{fields:?}");
    }
});
