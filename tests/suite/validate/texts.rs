//! Texts of an entry: honest ones are left alone in whatever script, deceptive ones are told.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{Scratch, sound_entry};

/// The findings of the sound entry with a description.
fn described(text: &str) -> Vec<Value> {
    let text = serde_json::to_string(text).unwrap();
    let entry = sound_entry() + &format!("description: {text}\n");
    Scratch::with(&[("registry/harvest-ledger.yaml", entry)]).findings()
}

fn codes(text: &str) -> BTreeSet<String> {
    let code = |finding: &Value| finding["code"].as_str().unwrap().to_owned();
    described(text).iter().map(code).collect()
}

#[test]
fn honest_texts_of_all_scripts_are_left_alone() {
    for text in [
        "Ведёт учётные книги сельских кооперативов, QR-коды и PDFы, приложение для iPhoneа.",
        "Κρατά τα λογιστικά βιβλία των συνεταιρισμών, σε αρχεία PDF.",
        "Հաշվապահական գիրք կոոպերատիվների համար",
        "يحفظ دفاتر التعاونيات الزراعية \u{202b}(Harvest Ledger 2.0)\u{202c} بالعربية.",
        "שומר את ספרי הקואופרטיב \u{200e}(v2.0)\u{200e} של החקלאים",
        "کتاب‌های تعاونی‌ها را نگه می‌دارد",
        "किसानों की सहकारी समितियों का बहीखाता: क्‍ष और क्‌ष",
        "สมุดบัญชี\u{200b}ของ\u{200b}สหกรณ์",
        "农业合作社的账簿，支持CSV导出。",
        "農業協同組合の帳簿アプリ",
        "Families 👩‍👩‍👧 and flags 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} and ❤️.",
        "Grains of 5 µm, an angle of αβ, Δt and a price in €; n\u{ba} 7; naïve, Ægir, Þór, İstanbul.",
        "Nhật ký thu hoạch; Łódź; Ołomuniec; Iñtërnâtiônàlizætiøn.",
    ] {
        assert_eq!(described(text), Vec::<Value>::new(), "{text}");
    }
}

#[test]
fn characters_that_deceive_are_told() {
    for (text, code) in [
        ("Keeps the b\u{43e}\u{43e}ks.", "mixed-scripts"),
        ("See https://ex\u{430}mple.org/a for more.", "mixed-scripts"),
        ("Written by \u{391}pache.", "mixed-scripts"),
        ("soft\u{ad}ware", "hidden-character"),
        ("a\u{feff}b", "hidden-character"),
        ("a\u{200d}b", "hidden-character"),
        ("hidden \u{e0068}\u{e0069}", "hidden-character"),
        ("a\u{7}b", "hidden-character"),
        ("Pays \u{2066}them\u{2069}.", "bidi-control"),
        ("\u{202e}تعاونيات\u{202c}", "bidi-control"),
        ("\u{202b}تعاونيات", "bidi-control"),
    ] {
        assert_eq!(codes(text), BTreeSet::from([code.to_owned()]), "{text:?}");
    }
}

#[test]
fn mailboxes_of_roles_and_of_the_good_are_no_contacts_of_persons() {
    for text in [
        "Write to info@example.org, code-of-conduct@lists.example.org or <gdpr@example.org>.",
        "Write to harvest@example.org or ledger-help@seedling.example.org.",
        "Clone git@code.example.org:harvest/ledger.git, follow @harvest@social.example.org.",
        "See https://social.example.org/@jane and https://example.org/a?to=b@c.org.",
        "Over +100 000 000 records, +10 % a year, ISO 8601:2019, 2020-01-01 12:30.",
    ] {
        assert_eq!(described(text), Vec::<Value>::new(), "{text}");
    }
}

#[test]
fn a_contact_of_a_person_is_told_and_not_passed_on() {
    for (text, secret) in [
        ("Write to jane.doe@example.org.", "jane.doe"),
        ("Jane Doe <jdoe42@university.example>", "jdoe42"),
        ("[mail](mailto:j.doe@example.org)", "j.doe"),
        ("jane [at] example.org", "jane"),
        ("Call +44 20 7946 0123.", "7946"),
        ("WhatsApp: +1 (202) 555-0123", "555-0123"),
    ] {
        let found = described(text);
        assert_eq!(found.len(), 1, "{text}: {found:#?}");
        assert_eq!(found[0]["code"], "personal-contact", "{text}");
        assert!(!found[0]["message"].as_str().unwrap().contains(secret));
        assert!(!found[0]["help"].as_str().unwrap().contains(secret));
    }
}

#[test]
fn a_contact_in_a_former_good_is_told_too() {
    let entry = sound_entry().replace("stage: under-review", "stage: ineligible");
    let entry = entry + "description: Write to jane.doe@example.org or see https://bit.ly/jane.\n";
    let found = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]).findings();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["code"], "personal-contact");
}

#[test]
fn credentials_are_told_and_not_passed_on() {
    for lines in [
        "description: Log in at https://jane:secret@example.org/start.\n",
        "extra: {address: \"https://jane:secret@example.org/start\"}\n",
    ] {
        let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", sound_entry() + lines)]);
        let found = scratch.findings();
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_eq!(found[0]["code"], "broken-address");
        assert!(!found[0]["message"].as_str().unwrap().contains("secret"));
    }
    let entry = sound_entry().replace("website: https://", "website: https://jane:secret@");
    let found = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]).findings();
    assert_eq!(found[0]["code"], "invalid-address");
    assert!(!found[0].to_string().contains("secret"), "{found:#?}");
}

#[test]
fn a_merge_that_did_not_end_is_told_as_such_with_any_line_ends() {
    let ours = "<<<<<<< HEAD\nstage: nominee\n=======\nstage: under-review\n>>>>>>> main";
    let entry = sound_entry().replace("stage: under-review", ours);
    for entry in [entry.replace('\n', "\r\n"), entry] {
        let found = Scratch::with(&[("registry/harvest-ledger.yaml", entry)]).findings();
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_eq!(found[0]["code"], "merge-conflict");
        assert_eq!(found[0]["line"], 14);
    }
}

#[test]
fn a_review_before_the_recognition_is_in_order_and_one_of_long_ago_is_not() {
    let judge = |reviewed: &str| {
        let entry = sound_entry().replace("stage: under-review", "stage: dpg");
        let dates = format!(
            "dates: {{nominated: 2024-01-15, reviewed: {reviewed}, recognized: 2026-03-16}}\n"
        );
        let scratch = Scratch::with(&[("registry/harvest-ledger.yaml", entry + &dates)]);
        let found = scratch.findings();
        found
            .iter()
            .filter(|one| one["code"] == "dates-out-of-order")
            .count()
    };
    assert_eq!(judge("2026-03-02"), 0);
    assert_eq!(judge("2025-03-16"), 0);
    assert_eq!(judge("2025-03-15"), 1);
    assert_eq!(judge("2026-05-01"), 0);
    assert_eq!(judge("2024-01-14"), 1);
}
