//! Bytes as a picture of an entry: the first byte says of which format. What is published of it is a picture again.
#![no_main]

use dpg_registry::media::{LOGO_SIZES, SCREENSHOT_WIDTHS, judge, logo, screenshot};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&kind, bytes)) = data.split_first() else { return };
    let file = ["a.svg", "a.png", "a.jpg", "a.webp"][usize::from(kind % 4)];
    let Ok(picture) = judge(file, bytes) else { return };
    let logo = logo(bytes, picture, LOGO_SIZES[0]).expect("a picture that is accepted can be published");
    let published = if file == "a.svg" { "a.svg" } else { "a.png" };
    assert!(judge(published, &logo).is_ok(), "{:?}", String::from_utf8_lossy(&logo));
    if file != "a.svg" && picture.size.width.saturating_mul(picture.size.height) < 1 << 20 {
        screenshot(bytes, picture, SCREENSHOT_WIDTHS[0]).expect("a picture that is accepted can be published");
    }
});
