//! Counts how many characters a bounded text may still take.

/// Characters that are left.
#[derive(Debug)]
pub(super) struct Budget(usize);

impl Budget {
    /// A budget of so many characters.
    pub(super) fn new(characters: usize) -> Self {
        Self(characters)
    }

    /// Takes a text if it fits; tells whether it did.
    pub(super) fn take(&mut self, text: &str) -> bool {
        self.exchange("", text)
    }

    /// Takes a text in the place of one that was taken before, if it fits; tells whether it did.
    pub(super) fn exchange(&mut self, old: &str, new: &str) -> bool {
        let free = self.0 + old.chars().count();
        let rest = free.checked_sub(new.chars().count());
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn what_does_not_fit_takes_nothing() {
        let mut budget = Budget::new(4);
        assert!(!budget.take("fünfe"));
        assert!(budget.take("vier"));
        assert!(!budget.take("x"));
        assert!(budget.exchange("vier", "ein"));
        assert!(budget.take("x"));
    }
}
