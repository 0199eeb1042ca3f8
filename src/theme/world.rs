//! The geometry of the world map: a path or a dot per country.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde::Deserialize;

/// The largest size of the file in bytes; the built-in one has a twentieth of that.
const MOST_BYTES: usize = 1 << 20;

/// `map/world.json` of a theme, which `scripts/world-map` makes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub(crate) struct World {
    pub(crate) width: i32,
    pub(crate) height: i32,
    /// Paths by country code.
    pub(crate) areas: BTreeMap<String, String>,
    /// The positions of countries that are too small for a path.
    pub(crate) dots: BTreeMap<String, (i32, i32)>,
    /// The path of land that has no code.
    pub(crate) land: String,
}

impl World {
    /// Reads the file.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self> {
        ensure!(
            bytes.len() <= MOST_BYTES,
            "it has {} bytes, expected at most {MOST_BYTES}",
            bytes.len()
        );
        let world: Self = serde_json::from_slice(bytes)?;
        for (code, path) in &world.areas {
            ensure!(is_path(path), "the area of `{code}` is not a path");
        }
        ensure!(is_path(&world.land), "`land` is not a path");
        Ok(world)
    }

    /// Whether a country is on the map.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.areas.contains_key(code) || self.dots.contains_key(code)
    }
}

/// Whether a text contains only commands and numbers, so that it can be an attribute.
fn is_path(text: &str) -> bool {
    let known = |c: char| c.is_ascii_digit() || "MmLlHhVvZz .,-".contains(c);
    text.chars().all(known)
}

#[cfg(test)]
mod tests {
    use super::World;
    use crate::embedded;
    use crate::vocabulary::Vocabularies;

    #[test]
    fn every_country_of_the_vocabulary_has_one_place_inside_the_map() {
        let files = embedded::theme(std::path::Path::new("/nowhere"), "default").unwrap();
        let world = World::parse(&files["map/world.json"]).unwrap();
        let vocabularies = Vocabularies::new(&embedded::builtin_schema()).unwrap();
        for term in vocabularies.get("country").terms() {
            let code = term.code.as_str();
            let places = [
                world.areas.contains_key(code),
                world.dots.contains_key(code),
            ];
            assert_ne!(places[0], places[1], "{code}");
        }
        let (width, height) = (world.width, world.height);
        for (code, (x, y)) in &world.dots {
            assert!(
                (0..=width).contains(x) && (0..=height).contains(y),
                "{code}"
            );
        }
        assert!(files["map/world.json"].len() < 60_000);
    }

    #[test]
    fn geometry_is_nothing_but_geometry() {
        let world = |path: &str| {
            let json = format!(
                r#"{{"width": 1, "height": 1, "areas": {{"KE": {path:?}}}, "dots": {{}}, "land": ""}}"#
            );
            World::parse(json.as_bytes())
        };
        assert!(world("M1 2l-3 4z").is_ok());
        assert!(world("M1\"/><script>").is_err());
    }
}
