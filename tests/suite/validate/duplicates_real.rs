//! Which of the real entries are one good, by a person's reading, and which of them are reported.
//!
//! Only ids stand here. `SAME` was found by looking through all pairs that share a word of their
//! names, an organisation, a host, an account, a link anywhere, or much of their descriptions.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::support::{dpg, imported, project, real_entries};

/// Pairs of the v0 entries that are one good.
const SAME: [(&str, &str); 11] = [
    ("digital-assister-for-michigan", "michigan-benefits"),
    ("geomancer", "thinking-machines"),
    ("homeless-children-playtime-project", "playtime"),
    ("imisi3d", "vr-for-schools"),
    ("justfix-nyc-webapp", "tenants-2.0-nyc"),
    ("onesmart", "os-city"),
    (
        "open-electronic-laboratory-information-system",
        "openelis-global",
    ),
    ("openbci", "openbci-gui"),
    ("openrims", "pharmadex"),
    (
        "product-catalog-management-tool",
        "project-catalog-management-tool",
    ),
    ("telemesh", "w3-engineers"),
];

/// v0 entries that belong together, each group: parts of one product, modules of a suite, goods of
/// one organisation. No two of a group are one good.
const FAMILIES: [&[&str]; 34] = [
    &[
        "africa-covid-19-response-toolkit-awareness-sms",
        "africa-covid-19-response-toolkit-awareness-website",
        "africa-covid-19-response-toolkit-bot-starter-kit",
        "africa-covid-19-response-toolkit-emergency-relief-package-tracker",
        "africa-covid-19-response-toolkit-internal-dashboard",
    ],
    &["ai-powered-poverty-estimation", "geomancer"],
    &["ai-powered-poverty-estimation", "thinking-machines"],
    &["alaveteli", "fix-my-street"],
    &["alex", "alex-sublime-linter"],
    &["all-ready", "mobile-kids-id-app"],
    &["api.gouv.fr", "demarches-simplifiees", "mes-aides-ui"],
    &["ask", "coral"],
    &["askdarcel", "askdarcel-api"],
    &["blood-safety-information-system", "hearth", "openhim"],
    &["bloom", "electricitymap"],
    &["centre-for-open-science-share", "open-science-framework"],
    &["cgmblekit", "loopkit"],
    &[
        "code-for-america-api",
        "find-training",
        "intake",
        "michigan-benefits",
        "pandemic-ebt",
    ],
    &["commcare-android", "commcare-cloud"],
    &["cqube", "sunbird-lern", "sunbird-obsrv"],
    &["deon", "zamba"],
    &["digit", "divoc"],
    &["dymaxion-labs", "dymaxion-labs-toolkit"],
    &["enketo-core", "enketo-express"],
    &["environmental-layers", "infagram"],
    &[
        "fao-digital-services-portfolio-agrimarketplace",
        "fao-digital-services-portfolio-e-nutrifood",
        "fao-digital-services-portfolio-weather-and-crop-calendar",
    ],
    &["hospitalrun-frontend", "hospitalrun-server"],
    &["immuni-android", "immuni-ios"],
    &[
        "juniper",
        "kindly",
        "project-connect",
        "unicef-etools",
        "unicef-magicbox",
    ],
    &["librehealth-ehr", "librehealth-tolkit"],
    &["mifos-android", "mifos-community-app"],
    &[
        "open-food-facts-android",
        "open-food-facts-ios",
        "open-food-facts-server",
    ],
    &[
        "open-street-map-id",
        "open-street-map-website",
        "openstreetmap",
    ],
    &["opentrace-android", "opentrace-ios"],
    &[
        "operation-code-backend",
        "operation-code-front-end",
        "operation-code-pybot-backend",
        "operation-code-resources",
    ],
    &[
        "scratch-blocks",
        "scratch-gui",
        "scratch-junior",
        "scratch-vm",
    ],
    &[
        "tideline",
        "tidepool-blip",
        "tidepool-chrome-uploader",
        "tidepool-viz",
    ],
    &["watttime-pysio", "watttime-python-api"],
];

/// The same of the v2 entries, no two of which are one good.
const FAMILIES_V2: [&[&str]; 7] = [
    &["agrontology", "agrovoc-multilingual-thesaurus"],
    &["compar-ia", "compar-ia-datatsets"],
    &["epico", "finalsize"],
    &["la-suite-drive", "la-suite-meet"],
    &["mifos-payment-hub-ee-ph-ee", "mifos-x"],
    &["openrims", "openrims-pv"],
    &["sunbird", "sunbird-lern", "sunbird-rc", "sunbird-serve"],
];

/// A v0 and a v2 entry that are one good under two ids.
const RENAMED: [(&str, &str); 8] = [
    ("cireha", "cboard"),
    ("coronasafe-care", "care"),
    ("mozilla-common-voice-dataset", "mozilla-common-voice"),
    (
        "open-electronic-laboratory-information-system",
        "openelis-global",
    ),
    ("openfn-integration-toolkit", "openfn"),
    ("openmined", "syft"),
    ("santeims", "santesuite"),
    ("ushahidi", "the-ushahidi-platform"),
];

/// The same, but with nothing left that both say: name, website and repository all changed.
const UNRECOGNISABLE: [(&str, &str); 4] = [
    ("pharmacovigilance-monitoring-system", "openrims-pv"),
    ("pharmadex", "openrims"),
    ("purple-hats", "oobee"),
    ("statwig", "vaccineledger"),
];

/// Two ids in their order.
type Pair = (String, String);

fn pair(one: &str, other: &str) -> Pair {
    let (low, high) = if one < other {
        (one, other)
    } else {
        (other, one)
    };
    (low.to_owned(), high.to_owned())
}

/// What `dpg validate` says of pairs, by the start of its codes.
fn reported(root: &Path, start: &str) -> BTreeSet<Pair> {
    let run = dpg(root, &["validate", "--format", "json"]);
    let findings = run.stdout.lines();
    let findings = findings.map(|line| serde_json::from_str::<Value>(line).unwrap());
    let id = |path: &Value| {
        let name = path.as_str().unwrap().rsplit('/').next().unwrap();
        name.strip_suffix(".yaml").unwrap().to_owned()
    };
    let mut pairs = BTreeSet::new();
    for finding in findings.filter(|one| one["code"].as_str().unwrap().starts_with(start)) {
        for related in finding["related"].as_array().unwrap() {
            assert!(related["line"].is_u64(), "{finding}");
            pairs.insert(pair(&id(&finding["path"]), &id(&related["path"])));
        }
    }
    pairs
}

fn pairs_of(families: &[&[&str]]) -> BTreeSet<Pair> {
    let all = families.iter().flat_map(|family| {
        family
            .iter()
            .flat_map(|one| family.iter().map(move |other| (*one, *other)))
    });
    all.filter(|(one, other)| one != other)
        .map(|(one, other)| pair(one, other))
        .collect()
}

fn listed(pairs: &[(&str, &str)]) -> BTreeSet<Pair> {
    pairs.iter().map(|(one, other)| pair(one, other)).collect()
}

#[test]
fn every_pair_of_real_entries_that_is_one_good_is_reported_and_no_family_is() {
    let Some(folder) = real_entries() else { return };
    let registry = imported(&folder);
    let same = listed(&SAME);
    let reported = reported(registry.path(), "duplicate-");
    let missed: Vec<&Pair> = same.difference(&reported).collect();
    assert!(missed.is_empty(), "{missed:?}");
    let families = pairs_of(&FAMILIES);
    assert!(families.is_disjoint(&reported));
    let wrong: Vec<&Pair> = reported.difference(&same).collect();
    assert!(wrong.len() * 10 <= reported.len(), "{wrong:?}");
    // What a pair of parts is called says that it is no duplicate.
    let split = self::reported(registry.path(), "split-");
    assert_eq!(split, listed(&[("commcare-android", "commcare-cloud")]));
}

#[test]
fn no_pair_of_the_live_feed_is_reported() {
    let Some(folder) = real_entries() else { return };
    let registry = imported(&folder.join("live/dpgs-2026-07-13.json"));
    for start in ["duplicate-", "split-"] {
        let reported = reported(registry.path(), start);
        assert!(pairs_of(&FAMILIES_V2).is_disjoint(&reported));
        assert!(reported.is_empty(), "{reported:?}");
    }
}

/// Old entries beside those of the live feed, each of the latter under `live-ID`: the goods that are
/// in both are found again, however their names, websites and repositories changed over the years.
#[test]
fn a_good_that_was_handed_in_years_later_is_recognised() {
    let Some(folder) = real_entries() else { return };
    let registry = imported(&folder);
    let live = imported(&folder.join("live/dpgs-2026-07-13.json"));
    let mut same: BTreeSet<Pair> = BTreeSet::new();
    let listed = |pairs: &[(&str, &str)]| -> BTreeSet<Pair> {
        let both = pairs.iter();
        both.map(|(old, new)| pair(old, &format!("live-{new}")))
            .collect()
    };
    for entry in std::fs::read_dir(live.path().join("registry")).unwrap() {
        let from = entry.unwrap().path();
        let id = from.file_stem().unwrap().to_str().unwrap().to_owned();
        let to = registry.path().join("registry");
        if to.join(format!("{id}.yaml")).is_file() {
            same.insert(pair(&id, &format!("live-{id}")));
        }
        std::fs::copy(&from, to.join(format!("live-{id}.yaml"))).unwrap();
    }
    let by_id = same.len();
    same.extend(listed(&RENAMED));
    let between = |start: &str| -> BTreeSet<Pair> {
        let is_between =
            |(one, other): &Pair| one.starts_with("live-") != other.starts_with("live-");
        let all = reported(registry.path(), start).into_iter();
        all.filter(is_between).collect()
    };
    let reported = between("duplicate-");
    let missed: Vec<&Pair> = same.difference(&reported).collect();
    assert!(missed.is_empty(), "{missed:?}");
    same.extend(listed(&UNRECOGNISABLE));
    let wrong: Vec<&Pair> = reported.difference(&same).collect();
    println!(
        "{by_id} goods under one id and {} under two; {} of {} pairs reported, {} wrong",
        same.len() - by_id,
        reported.len() - wrong.len(),
        same.len(),
        wrong.len()
    );
    // The documentation tells the same numbers.
    let docs = std::fs::read_to_string(project().join("docs/findings.md")).unwrap();
    for code in [
        "duplicate-repository",
        "duplicate-website",
        "duplicate-name",
        "split-product",
    ] {
        let mut rows = docs
            .lines()
            .map(|line| line.split(" | ").collect::<Vec<_>>());
        let row = rows
            .find(|row| row.len() == 7 && row[0] == format!("| `{code}`"))
            .unwrap();
        assert_eq!(row[5], between(code).len().to_string(), "{code}");
    }
    assert!(wrong.len() * 10 <= reported.len(), "{wrong:?}");
}
