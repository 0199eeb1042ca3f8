//! Adds to the words of a text those that mean the same.

use std::collections::BTreeMap;

use crate::synonyms::Synonyms;

use super::words::words;

/// Synonyms, as the words that texts consist of.
#[derive(Debug)]
pub(super) struct Expander {
    /// Words or phrases, each with the position of its group.
    members: Vec<(Vec<String>, usize)>,
    /// Per group all words of its members.
    groups: Vec<Vec<String>>,
    /// Members by their first word.
    starts: BTreeMap<String, Vec<usize>>,
    /// Whether a member starts with these two bytes: most words of a text are done with it.
    begins: Vec<bool>,
}

impl Expander {
    /// The synonyms of some languages.
    pub(super) fn new(synonyms: &Synonyms, languages: [&str; 2]) -> Self {
        let mut all = Self {
            members: Vec::new(),
            groups: Vec::new(),
            starts: BTreeMap::new(),
            begins: vec![false; 1 << 16],
        };
        for group in synonyms.of(&languages) {
            let mut of_group: Vec<String> = Vec::new();
            for member in group {
                let member = words(member);
                let Some(first) = member.first() else {
                    continue;
                };
                all.begins[begin(first)] = true;
                let same = all.starts.entry(first.clone()).or_default();
                same.push(all.members.len());
                of_group.extend(member.iter().cloned());
                all.members.push((member, all.groups.len()));
            }
            of_group.sort_unstable();
            of_group.dedup();
            all.groups.push(of_group);
        }
        all
    }

    /// Tells these synonyms from others.
    pub(super) fn print(&self) -> String {
        format!("{:?}", self.members)
    }

    /// The words that a text means as well, each once: those of the groups of its words and phrases.
    pub(super) fn meant<'t>(&self, count: usize, word: impl Fn(usize) -> &'t str) -> Vec<&str> {
        let mut meant: Vec<&str> = Vec::new();
        for at in (0..count).filter(|&at| self.begins[begin(word(at))]) {
            let first = word(at);
            let singular = first.strip_suffix('s').unwrap_or(first);
            let mut forms = vec![first, singular];
            forms.dedup();
            let starts = forms.into_iter().filter_map(|form| self.starts.get(form));
            for &number in starts.flatten() {
                let (member, group) = &self.members[number];
                let is_here = at + member.len() <= count
                    && member.iter().enumerate().all(|(i, wanted)| {
                        let found = word(at + i);
                        let is_last = i + 1 == member.len();
                        found == wanted || (is_last && found.strip_suffix('s') == Some(wanted))
                    });
                if is_here {
                    let others = self.groups[*group].iter().map(String::as_str);
                    meant.extend(others.filter(|other| !member.iter().any(|own| own == other)));
                }
            }
        }
        meant.sort_unstable();
        meant.dedup();
        meant
    }

    /// What a label is called too: the other members of its groups, each with a space between its words.
    pub(super) fn names(&self, label: &[String]) -> Vec<String> {
        let own = self.members.iter().filter(|(member, _)| member == label);
        let groups: Vec<usize> = own.map(|(_, group)| *group).collect();
        let members = self.members.iter();
        let others = members.filter(|(member, group)| groups.contains(group) && member != label);
        others.map(|(member, _)| member.join(" ")).collect()
    }
}

/// The first two bytes of a word as a number.
fn begin(word: &str) -> usize {
    let mut bytes = word.bytes().map(usize::from);
    bytes.next().unwrap_or(0) << 8 | bytes.next().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Expander;
    use crate::embedded::Files;
    use crate::search::words;
    use crate::synonyms::Synonyms;

    fn meant(text: &str) -> Vec<String> {
        let file = "all:\n  - [EMR, electronic medical record]\n  - [AI, artificial intelligence]\n  - [人工智能, AI]\n";
        let files = Files::from([("synonyms/a.yaml".to_owned(), file.as_bytes().to_vec())]);
        let expander = Expander::new(&Synonyms::new(&files).unwrap(), ["en", "en"]);
        let words = words(text);
        let meant = expander.meant(words.len(), |at| &words[at]);
        meant.into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn an_abbreviation_means_what_it_stands_for_and_the_reverse() {
        assert_eq!(meant("an EMR"), ["electronic", "medical", "record"]);
        assert_eq!(meant("Electronic medical-records for all"), ["emr"]);
        assert_eq!(meant("EMRs"), ["electronic", "medical", "record"]);
    }

    #[test]
    fn only_a_whole_phrase_is_one() {
        assert!(meant("electronic record, medical").is_empty());
        assert!(meant("aim artificial").is_empty());
    }

    #[test]
    fn scripts_without_spaces_have_synonyms_too() {
        assert!(meant("开源人工智能平台").contains(&"ai".to_owned()));
    }
}
