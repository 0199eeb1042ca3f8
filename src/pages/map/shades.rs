//! The classes of a map of shades: which counts share a shade.

/// How many shades there are besides the one for zero.
const LEVELS: usize = 5;

/// The numbers at which a shade may begin.
const STEPS: [usize; 13] = [
    1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000,
];

/// Ranges of counts, from the lightest shade to the darkest.
pub(crate) struct Shades {
    /// Where each range begins, ascending.
    from: Vec<usize>,
    most: usize,
}

impl Shades {
    /// Round ranges for counts up to `most`: at most five, the finer ones at the top.
    pub(crate) fn new(most: usize) -> Self {
        let mut from: Vec<usize> = STEPS.into_iter().filter(|&step| step <= most).collect();
        if from.len() > LEVELS {
            from.drain(1..=from.len() - LEVELS);
        }
        Self { from, most }
    }

    /// The class of a count.
    pub(crate) fn class(&self, count: usize) -> String {
        let range = self.from.partition_point(|&from| from <= count);
        self.level(range)
    }

    /// Class, lowest and highest count of each range.
    pub(crate) fn ranges(&self) -> impl Iterator<Item = (String, usize, usize)> {
        self.from.iter().enumerate().map(|(at, &from)| {
            let next = self.from.get(at + 1);
            let to = next.map_or(self.most, |next| next - 1);
            (self.level(at + 1), from, to)
        })
    }

    /// A few ranges use shades that are far apart.
    fn level(&self, range: usize) -> String {
        let level = (range * LEVELS).div_ceil(self.from.len().max(1));
        format!("level-{level}")
    }
}

#[cfg(test)]
mod tests {
    use super::Shades;

    fn ranges(most: usize) -> Vec<(String, usize, usize)> {
        Shades::new(most).ranges().collect()
    }

    #[test]
    fn ranges_are_round_and_end_with_the_greatest_count() {
        let bounds: Vec<_> = ranges(38).into_iter().map(|(_, a, b)| (a, b)).collect();
        assert_eq!(bounds, [(1, 1), (2, 4), (5, 9), (10, 19), (20, 38)]);
        let bounds: Vec<_> = ranges(700).into_iter().map(|(_, a, b)| (a, b)).collect();
        assert_eq!(
            bounds,
            [(1, 49), (50, 99), (100, 199), (200, 499), (500, 700)]
        );
    }

    #[test]
    fn every_count_has_the_class_of_its_range() {
        let shades = Shades::new(38);
        for (class, from, to) in shades.ranges() {
            assert_eq!(
                (shades.class(from), shades.class(to)),
                (class.clone(), class)
            );
        }
        assert_eq!(shades.class(0), "level-0");
        assert_eq!(ranges(1), [("level-5".to_owned(), 1, 1)]);
        assert_eq!(Shades::new(0).class(0), "level-0");
    }
}
