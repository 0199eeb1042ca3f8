//! Counts how many characters a limited text may still have.

/// Characters that are left.
#[derive(Debug)]
pub(in crate::report) struct Budget(usize);

impl Budget {
    /// A budget of this many characters.
    pub(in crate::report) fn new(characters: usize) -> Self {
        Self(characters)
    }

    /// Adds a text if it fits; returns whether it did.
    pub(in crate::report) fn take(&mut self, text: &str) -> bool {
        self.exchange("", text)
    }

    /// Replaces a text that was added before, if the new one fits; returns whether it did.
    pub(in crate::report) fn exchange(&mut self, old: &str, new: &str) -> bool {
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
