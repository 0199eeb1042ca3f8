//! Tells names that may be those of one organisation, by what validation makes of organisations too.

use super::address::{Resource, resource};
use super::hash::{Sort, joined};
use super::lexicon::Lexicon;
use super::name;

/// Letters and digits that a name must have left without words such as "Ltd" to tell anything: `C++` and `C#` are two.
const TELLING: usize = 4;

/// What is the same for two spellings of the name of an organisation: its words without signs, spaces, "the" and legal
/// forms such as "Ltd" or "Foundation"; none if too little is left.
#[must_use]
pub fn organization_name(text: &str, lexicon: &Lexicon) -> Option<u64> {
    let words = name::organization(text, lexicon);
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    (letters >= TELLING).then(|| joined(Sort::Organization, words.iter()))
}

/// What is the same for two spellings of the address of a website; none for an account on a site of many.
#[must_use]
pub fn organization_website(address: &str, lexicon: &Lexicon) -> Option<u64> {
    match resource(address, lexicon) {
        Resource::Page(page) => Some(page.whole),
        Resource::Repository(_) | Resource::Account(_) | Resource::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use super::organization_name;
    use crate::embedded::builtin_schema;
    use crate::validate::duplicates::lexicon::Lexicon;
    use crate::vocabulary::Vocabularies;

    #[test]
    fn spellings_have_the_same_and_names_that_differ_by_signs_alone_tell_nothing() {
        let lexicon = Lexicon::new(&Vocabularies::new(&builtin_schema()).unwrap()).unwrap();
        let name = |text| organization_name(text, &lexicon);
        assert_eq!(name("The Well Foundation"), name("WELL, Ltd."));
        assert_eq!(name("Open-Wells e.V."), name("openwells EV"));
        assert_ne!(name("Well Diggers"), name("Well Drillers"));
        for text in ["C++", "C#", "A+", "!", "Ltd."] {
            assert_eq!(name(text), None, "{text}");
        }
    }
}
