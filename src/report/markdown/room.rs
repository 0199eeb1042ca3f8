//! How much of a bounded text is still free.

/// Free characters.
#[derive(Debug)]
pub(super) struct Room(usize);

impl Room {
    /// A room of so many characters.
    pub(super) fn new(characters: usize) -> Self {
        Self(characters)
    }

    /// Takes a text in if it fits; tells whether it did.
    pub(super) fn take(&mut self, text: &str) -> bool {
        self.exchange("", text)
    }

    /// Puts a text in the place of one that was taken in, if it fits; tells whether it did.
    pub(super) fn exchange(&mut self, old: &str, new: &str) -> bool {
        let free = self.0 + old.chars().count();
        let rest = free.checked_sub(new.chars().count());
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::Room;

    #[test]
    fn what_does_not_fit_takes_nothing() {
        let mut room = Room::new(4);
        assert!(!room.take("fünfe"));
        assert!(room.take("vier"));
        assert!(!room.take("x"));
        assert!(room.exchange("vier", "ein"));
        assert!(room.take("x"));
    }
}
